import { provincesOfYear } from '../../src/indicators/provinces/provinces';
import type { Grid } from '../../src/sheet/grid/grid';
import type { Template } from '../../src/indicators/forms/template';
import { EditedSheet, gridsOf } from './books';
import { generateBook } from './generated/generate';
import { spoil } from './hostile/hostile';
import type { Random } from './generated/random';

/** Two years of some provinces in one workbook, with ledgers. */
export function workbook(
  seed: number,
  count: number,
): { readonly grids: readonly Grid[]; readonly template: Template } {
  const template = generateBook(seed).book.template!;
  const sheets: Grid[] = [];
  const ledgers: Grid[] = [];
  provincesOfYear(2018)
    .slice(0, count)
    .forEach(({ code }, at) => {
      for (const year of [2018, 2017]) {
        const { book } = generateBook(50 * seed + at);
        const [sheet, ledger] = gridsOf({ ...book, template, province: code, scheme: '63', year });
        sheets.push(sheet!);
        if (ledger && at % 3 === 0 && year === 2018) ledgers.push({ ...ledger, sheet: `Số liệu nguồn ${at}` });
      }
    });
  return { grids: [...sheets, ...ledgers], template };
}

/** What people do to a workbook between two checks. */
export function edited(grids: readonly Grid[], random: Random): readonly Grid[] {
  const at = random.whole(0, grids.length - 1);
  const put = (grid: Grid): readonly Grid[] => grids.map((one, index) => (index === at ? grid : one));
  const sheet = new EditedSheet(grids[at]!);
  const numbers = sheet.values.flatMap((row, line) =>
    row.flatMap((value, column) => (typeof value === 'number' && column > 3 ? [{ line, column, value }] : [])),
  );
  const turn = random.whole(0, 11);
  if (turn === 0 && grids.length > 2) return grids.filter((_, index) => index !== at);
  if (turn === 1) return [grids[at]!, ...grids.filter((_, index) => index !== at)];
  if (turn === 2) return put(spoil(grids[at]!, 0.003, random));
  if (turn === 3) return put({ ...grids[at]!, sheet: `${grids[at]!.sheet.slice(0, 25)} ${random.whole(1, 99)}` });
  if (numbers.length === 0) return grids;
  const { line, column, value } = random.pick(numbers);
  const changed = random.pick([value * 10, value + 1, Math.round(value * 1.5), '', 'x', value * 1000]);
  sheet.values[line]![column] = changed;
  if (sheet.formulas[line]![column] === value || random.chance(0.2)) sheet.formulas[line]![column] = changed;
  sheet.calculate();
  return put(sheet.grid);
}
