import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** No GPU, no sandbox of its own (containers run as root), no calls home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Where browsers of the Chromium family usually stand, by system. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    const programs = [
      join('Google', 'Chrome', 'Application', 'chrome.exe'),
      join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
    return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * Finds a browser that is already here: the one named in CHROME_PATH, one of the system, or
 * playwright's own.
 */
function findBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROME_PATH names no program: ${named}`);
    return named;
  }
  return [...usualPlaces(), chromium.executablePath()].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs a browser: Debian's own where that is possible, else the one that playwright brings. */
function installBrowser(): void {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebianRoot) {
    run('apt-get', ['update', '-qq']);
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])) return;
  }
  run(process.execPath, [
    join(dirname(require.resolve('playwright-core/package.json')), 'cli.js'),
    'install',
    'chromium',
  ]);
}

function run(command: string, parameters: readonly string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the browser that the tests run in, installing one where none is found.
 * @param scrollBars whether scroll bars are drawn and take room, as in a window on most computers
 * @throws Error with one sentence when there is none and none can be installed: browser tests are
 *   never skipped.
 */
export async function launchBrowser({ scrollBars = false } = {}): Promise<Browser> {
  if (findBrowser() === null) installBrowser();
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('The browser tests need Chromium, Chrome or Edge: install one, or name one in CHROME_PATH.');
  }
  return chromium.launch({
    executablePath,
    args: flags,
    ignoreDefaultArgs: scrollBars ? ['--hide-scrollbars'] : [],
  });
}
