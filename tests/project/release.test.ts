import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evaluate, root } from './node';

interface Packed {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly same: boolean;
}

const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Packs the folder twice. */
const pack = (dist: string): Packed | string =>
  evaluate(
    'scripts/release.mjs',
    `Promise.all([1, 2].map(() => module.packRelease(${JSON.stringify(dist)}, '9.8.7'))).then(
      ([one, two]) => ({ name: one.name, files: one.files, bytes: one.bytes.length, same: Buffer.compare(one.bytes, two.bytes) === 0 }),
      (error) => error.message)`,
  );

describe('the release archive', () => {
  it('holds what an office serves, with guides and licences, and nothing for engineers', () => {
    for (const file of ['taskpane/a.js', 'assets/i.png', 'workbench/page.js']) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), file);
    }
    for (const file of ['taskpane.html', 'support.html', 'shortcuts.json', 'manifest.xml', 'cli.cjs'])
      writeFileSync(path.join(folder, file), file);
    const packed = pack(folder) as Packed;
    expect(packed.name).toBe('chi-tieu-9.8.7.zip');
    const files = packed.files.map((file) => file.replace('chi-tieu-9.8.7/', ''));
    expect(files.filter((file) => file.startsWith('web/'))).toEqual(
      ['assets/i.png', 'manifest.xml', 'shortcuts.json', 'support.html', 'taskpane.html', 'taskpane/a.js'].map(
        (file) => `web/${file}`,
      ),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'install.vi.md',
        'install.en.md',
        'tried-in-excel.md',
        'nginx.conf.template',
        'licences/LIST.txt',
      ]),
    );
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // Not every package ships its licence's text; the list names them all.
    for (const name of ['react', 'decimal.js']) expect(files).toContain(`licences/${name}-${dependencies[name]}.txt`);
    expect(packed.same).toBe(true);
  });

  it('says that there is nothing to pack', () => {
    const empty = mkdtempSync(path.join(folder, 'empty-'));
    expect(pack(empty)).toMatch(/^The pane is not built/);
  });
});
