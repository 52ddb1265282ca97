import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { evaluate, root, runNode } from './node';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockText = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const packages = new Map(
  Object.entries((JSON.parse(lockText) as { packages: Record<string, LockedPackage> }).packages).filter(([at]) => at),
);

/** Where Node would find a package that another one asks for. */
function found(name: string, from: string): LockedPackage | undefined {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    const nested = packages.get(`${at}/node_modules/${name}`);
    if (nested) return nested;
    if (!at.includes('/node_modules/')) return packages.get(`node_modules/${name}`);
  }
}

describe('the lock file', () => {
  it('names no registry', () => {
    expect(packages.size).toBeGreaterThan(100);
    expect([...packages].filter(([, { resolved = '' }]) => resolved.includes(':')).map(([at]) => at)).toEqual([]);
    // A package's funding page may be an address; a tarball may not.
    expect(lockText.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
  });

  it('holds every platform of every compiler, so that a clean install works on all of them', () => {
    const missing = [...packages].flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !found(name, at)?.integrity),
    );
    expect(missing).toEqual([]);
  });
});

describe('npx chi-tieu', () => {
  it('finds a command that npm links, without asking a registry or its own cache', () => {
    const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    // A command of the root package is linked by no install: npx then sets up a folder of its own
    // at every start.
    expect(own.bin).toBeUndefined();
    expect(packages.get('node_modules/chi-tieu-cli')).toEqual({ resolved: 'bin', link: true });
    const linked = path.join(root, 'node_modules/chi-tieu-cli/chi-tieu.cjs');
    expect(realpathSync(linked)).toBe(path.join(root, 'bin/chi-tieu.cjs'));
  });
});

describe('the starter of desktop Excel', () => {
  it('answers --help without the toolkit that is replaced by an empty package', () => {
    const cli = path.join(root, 'node_modules/office-addin-debugging/cli.js');
    const { code, stdout, stderr } = runNode([cli, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/start \[options\] <manifest-path>/);
  }, 30_000);

  it('reads our manifest', () => {
    const cli = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const { code, stdout } = runNode([cli, 'info', 'manifest.xml']);
    expect(code).toBe(0);
    expect(stdout).toContain('Name: Chỉ Tiêu');
  }, 30_000);

  it('stops with what it was started with: the tool knows the command and the manifest is the same', () => {
    const { start, stop } = evaluate<Record<string, string[][]>>('scripts/excel.mjs', 'module.commands');
    const [tool, ...args] = start!.at(-1)!;
    expect(stop).toEqual([[tool, 'stop', args[1]]]);
    const cli = path.join(root, 'node_modules', tool!, 'cli.js');
    for (const command of ['start', 'stop']) {
      const { code, stdout } = runNode([cli, command, '--help']);
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: expect.stringContaining(`${command} [options] <manifest-path>`),
      });
      // Every option that is used is one that it has.
      const options = { start, stop }[command]!.at(-1)!.filter((one) => one.startsWith('--'));
      for (const option of options) expect(stdout).toContain(option);
    }
  }, 30_000);

  it.each(['again', 'stop now'])('says how it is used when it is told something else: %s', (wish) => {
    const { code, stderr } = runNode(['scripts/excel.mjs', ...wish.split(' ')]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'npm run excel [-- stop]\n' });
  });

  it('says in one line what to do where there is no Excel', () => {
    const answers = evaluate<(string | null)[]>(
      'scripts/excel.mjs',
      "['linux', 'win32', 'darwin'].map((platform) => module.whyNoExcel(platform))",
    );
    expect(answers).toEqual([expect.stringMatching(/^.*`npm start`.* \/ .*`npm start`.*$/), null, null]);
  });

  if (process.platform === 'linux') {
    it.each(['start', 'stop'])('ends there, with exit code 1: %s', (wish) => {
      const { code, stdout, stderr } = runNode(['scripts/excel.mjs', wish]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    });
  }
});
