import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fillWorkbook } from '../../src/cli/fillWorkbook';
import { snapshotOf } from '../../src/cli/workbookFiles';
import { loadSourceReports } from '../../src/figures/sourceReports';
import { provinceByKey } from '../../src/indicators/provinces';
import { templatesOfYear } from '../../src/indicators/templates';
import type { CellValue, Snapshot } from '../../src/sheet/grid';
import { findLibreOffice, recalculate } from './libreoffice';

const program = findLibreOffice();
if (program === null) console.warn('LibreOffice not found: its second opinion on computed values was not measured.');
const measured = program === null ? it.skip : it;

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

describe('LibreOffice, having recalculated every formula,', () => {
  measured(
    'agrees with every cell of every report, and there is no error value',
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-second-'));
      try {
        const books = [];
        for (const report of loadSourceReports()) {
          const { bytes } = await fillWorkbook({
            province: provinceByKey(report.province, report.year)!,
            year: report.year,
            template: templatesOfYear(report.year)[0]!,
            status: 'estimate',
            figures: report.figures,
          });
          const falsified = withFalseResults(bytes);
          const file = path.join(folder, `${report.id}.xlsx`);
          await writeFile(file, falsified.bytes);
          books.push({ file, ours: cellsOf(await snapshotOf(bytes)), formulas: falsified.formulas });
        }
        await recalculate(
          program!,
          books.map(({ file }) => file),
          folder,
        );
        for (const { file, ours, formulas } of books) {
          const theirs = await snapshotOf(await readFile(path.join(folder, 'recalculated', path.basename(file))));
          const values = new Map(cellsOf(theirs).map(({ place, value }) => [place, value]));
          const differences = ours.filter(({ place, value }) => !same(value, values.get(place)));
          expect(differences.map(({ place, value }) => [place, value, values.get(place)])).toEqual([]);
          expect([...values.values()].filter((value) => /^#[A-Z/0!?]+/.test(String(value)))).toEqual([]);
          // Every formula was falsified, so none can have been repeated.
          expect(formulas).toBe(ours.filter(({ isFormula }) => isFormula).length);
          expect(formulas).toBeGreaterThan(100);
        }
        console.log(
          books
            .map(
              ({ file, ours, formulas }) => `${path.basename(file)}: ${ours.length} cells, ${formulas} formulas equal`,
            )
            .join('\n'),
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );
});
