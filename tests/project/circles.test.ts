import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { preProcessFile } from 'typescript';
import { circlesIn, type Imports } from './circles';

/** The lint rule against cycles passes over imports of types, so circles are looked for here. */
describe('imports', () => {
  it('run in no circle, types included', () => {
    expect(circlesIn(importsUnder('src'))).toEqual([]);
  });

  it('are seen to run in circles, long and short ones', () => {
    const imports: Imports = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', ['e']],
      ['e', ['f', 'd']],
      ['f', []],
    ]);
    expect(circlesIn(imports)).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ]);
  });

  it('of types are seen', () => {
    const seen = importsUnder('src').get(join('src', 'checks', 'rule.ts'));
    expect(seen).toContain(join('src', 'checks', 'context.ts'));
  });
});

/** What each file of a folder imports of that folder, by paths from the root. */
function importsUnder(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(readFileSync(file, 'utf8'), true, true);
      const near = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
      return [file, near.flatMap(({ fileName }) => resolved(file, fileName, known) ?? [])];
    }),
  );
}

/** @throws where a file of the folder is named that is not there: the look would miss imports. */
function resolved(from: string, to: string, known: ReadonlySet<string>): string | null {
  const path = normalize(join(dirname(from), to));
  const found = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx'), path].find((one) =>
    known.has(one),
  );
  if (found !== undefined) return found;
  if (path.startsWith(`src${sep}`) && !existsSync(path)) throw new Error(`${from} imports ${to}, which is not there`);
  return null;
}
