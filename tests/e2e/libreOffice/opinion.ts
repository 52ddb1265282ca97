import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { snapshotOf } from '../../../src/cli/read/readFile';
import type { CellValue, Snapshot } from '../../../src/sheet/grid/grid';
import { recalculate } from './libreoffice';

/** Wrong results in every formula's cache: whoever merely repeats them is found out. */
function withFalseResults(bytes: Uint8Array): { bytes: Uint8Array; formulas: number } {
  const files = unzipSync(bytes);
  let formulas = 0;
  for (const name of Object.keys(files).filter((one) => one.startsWith('xl/worksheets/sheet'))) {
    const xml = strFromU8(files[name]!).replace(
      /<c ([^>]*)>(<f>.*?<\/f>)<v>[^<]*<\/v><\/c>/gs,
      (_, attributes, formula) => {
        formulas += 1;
        return `<c ${String(attributes).replace(/ ?t="\w+"/, '')}>${String(formula)}<v>987654321</v></c>`;
      },
    );
    files[name] = strToU8(xml);
  }
  return { bytes: zipSync(files), formulas };
}

interface Cell {
  readonly place: string;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/** Every cell that is not blank, by sheet, row and column. */
function cellsOf({ grids }: Snapshot): readonly Cell[] {
  return grids.flatMap(({ sheet, top, left, values, formulas }) =>
    values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const isFormula = String(formulas[r]![c]).startsWith('=');
        return value === '' && !isFormula
          ? []
          : [{ place: `${sheet} R${top + r + 1}C${left + c + 1}`, value, isFormula }];
      }),
    ),
  );
}

/** The same number up to the last digit that a file keeps. */
function same(one: CellValue, other: CellValue | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === (other ?? '');
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

/** Where two programs see a cell differently: place, our value, theirs. */
export type Difference = readonly [place: string, ours: CellValue, theirs: CellValue | undefined];

export interface Opinion {
  readonly name: string;
  readonly cells: number;
  /** Formulas of the file; every one was given a false result before LibreOffice saw it. */
  readonly formulas: number;
  /** Formulas that we found; as many, or one was missed. */
  readonly ours: number;
  readonly differences: readonly Difference[];
  /** Error values in LibreOffice's results. */
  readonly errors: readonly CellValue[];
  /** What LibreOffice saved. */
  readonly theirs: Snapshot;
  readonly saved: Uint8Array;
}

/** What LibreOffice makes of workbooks whose formulas it has to calculate anew. */
export async function opinionOf(
  program: string,
  books: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly Opinion[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-second-'));
  try {
    const files: { name: string; file: string; ours: readonly Cell[]; formulas: number }[] = [];
    for (const { name, bytes } of books) {
      const falsified = withFalseResults(bytes);
      const file = path.join(folder, `${name}.xlsx`);
      await writeFile(file, falsified.bytes);
      files.push({ name, file, ours: cellsOf(await snapshotOf(bytes)), formulas: falsified.formulas });
    }
    await recalculate(
      program,
      files.map(({ file }) => file),
      folder,
    );
    const opinions: Opinion[] = [];
    for (const { name, file, ours, formulas } of files) {
      const saved = new Uint8Array(await readFile(path.join(folder, 'recalculated', path.basename(file))));
      const theirs = await snapshotOf(saved);
      const values = new Map(cellsOf(theirs).map(({ place, value }) => [place, value]));
      opinions.push({
        name,
        cells: ours.length,
        formulas,
        ours: ours.filter(({ isFormula }) => isFormula).length,
        differences: ours
          .filter(({ place, value }) => !same(value, values.get(place)))
          .map(({ place, value }) => [place, value, values.get(place)] as const),
        errors: [...values.values()].filter((value) => /^#[A-Z/0!?]+/.test(String(value))),
        theirs,
        saved,
      });
    }
    return opinions;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
