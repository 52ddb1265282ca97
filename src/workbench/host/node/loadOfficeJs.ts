import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Profile } from '../profiles';
import { connect } from '../session';
import type { Answering, ClientRuntime } from '../session';

/** The namespaces of the genuine library, running against a host. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

export interface LoadOptions {
  /** Path of the library file; found in `node_modules` otherwise. */
  readonly file?: string;
  /**
   * A library of its own instead of the process's shared one: needed when two hosts are used at the
   * same time.
   */
  readonly fresh?: boolean;
  /**
   * Which Excel the context speaks of; a Vietnamese one on the web that offers what the add-in asks
   * for, otherwise.
   */
  readonly profile?: Pick<Profile, 'displayLanguage' | 'platform' | 'excelApi'> &
    Partial<Pick<Profile, 'keyboardShortcuts'>>;
}

/** With the requirement set the add-in asks for in its manifest. */
const usual = { displayLanguage: 'vi-VN', platform: 'OfficeOnline', excelApi: '1.14' } as const;
let profile: NonNullable<LoadOptions['profile']> = usual;
const libraryPath = join('node_modules', '@microsoft', 'office-js', 'dist', 'excel-web-16.00.debug.js');

const scripts = new Map<string, Script>();
let shared: LoadedOffice | null = null;
let disconnect: (() => void) | null = null;

/**
 * Loads the unmodified Office.js and points it at a host. The library is read once a process; the
 * shared one belongs to the host it was last loaded for.
 * @throws Error when the library file is not found.
 */
export function loadOfficeJs(host: Answering, options: LoadOptions = {}): LoadedOffice {
  profile = options.profile ?? usual;
  const library = options.fresh === true ? run(options.file) : (shared ??= run(options.file));
  const disconnectThis = connect(library.OfficeExtension as unknown as ClientRuntime, host);
  if (options.fresh !== true) {
    disconnect?.();
    disconnect = disconnectThis;
  }
  return library;
}

function run(file: string | undefined): LoadedOffice {
  const path = file ?? findLibrary();
  const script = scripts.get(path) ?? new Script(readFileSync(path, 'utf8'), { filename: 'office.js' });
  scripts.set(path, script);
  const globals = browserGlobals();
  script.runInContext(createContext(globals));
  // The library's own `context` waits for Excel and cannot be replaced, so a layer lies over it.
  globals['Office'] = Object.create(globals['Office'] as object, {
    context: { value: officeContext },
    onReady: { value: () => Promise.resolve({ host: 'Excel', platform: profile.platform }) },
  });
  const { Excel, OfficeExtension, Office } = globals as unknown as LoadedOffice;
  return { Excel, OfficeExtension, Office };
}

const officeContext = {
  requirements: { isSetSupported },
  get displayLanguage() {
    return profile.displayLanguage;
  },
  get contentLanguage() {
    return profile.displayLanguage;
  },
  get platform() {
    return profile.platform;
  },
  host: 'Excel',
};

function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const newest = { ExcelApi: profile.excelApi, KeyboardShortcuts: profile.keyboardShortcuts }[name];
  return minor(version) <= minor(newest ?? '1.0');
}

/** 1.9 comes before 1.14, so versions are no numbers. */
function minor(version: string | number): number {
  return Number(String(version).split('.')[1] ?? 0);
}

/** The little of a browser that the library touches while it loads. */
function browserGlobals(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    document: {
      readyState: 'complete',
      addEventListener: nothing,
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: () => ({}),
      cookie: '',
    },
    navigator: { userAgent: 'node' },
    location: { href: 'https://workbench.invalid/', search: '', hash: '' },
    addEventListener: nothing,
  };
  globals['window'] = globals;
  globals['self'] = globals;
  return globals;
}

/**
 * Looks upwards from the running script and from the working directory: the code may be bundled
 * anywhere.
 */
function findLibrary(): string {
  const starts = [process.argv[1] === undefined ? null : dirname(realpathSync(process.argv[1])), process.cwd()];
  for (const start of starts) {
    for (let folder = start; folder !== null; folder = dirname(folder) === folder ? null : dirname(folder)) {
      const file = join(folder, libraryPath);
      if (existsSync(file)) return file;
    }
  }
  throw new Error(`Office.js not found: ${libraryPath}`);
}
