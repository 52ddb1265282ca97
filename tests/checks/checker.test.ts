import { Checker } from '../../src/checks/checker';
import { checkBook } from '../../src/checks/engine';
import { loadProvinces, provincesOfYear } from '../../src/indicators/provinces';
import { keepUnchanged } from '../../src/sheet/keepUnchanged';
import { BookReader } from '../../src/sheet/readBook';
import type { Grid } from '../../src/sheet/grid';
import type { Template } from '../../src/indicators/template';
import { catalogue, EditedSheet, gridsOf } from './books';
import { generateBook } from './generate';
import { spoil } from './hostile';
import { Random } from './random';

const { provinces } = loadProvinces();

/** Two years of some provinces in one workbook, with ledgers. */
function workbook(seed: number, count: number): { readonly grids: readonly Grid[]; readonly template: Template } {
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
function edited(grids: readonly Grid[], random: Random): readonly Grid[] {
  const at = random.whole(0, grids.length - 1);
  const put = (grid: Grid): readonly Grid[] => grids.map((one, index) => (index === at ? grid : one));
  const sheet = new EditedSheet(grids[at]!);
  const numbers = sheet.values.flatMap((row, line) =>
    row.flatMap((value, column) => (typeof value === 'number' && column > 3 ? [{ line, column, value }] : [])),
  );
  const turn = random.whole(0, 11);
  if (turn === 0) return grids.filter((_, index) => index !== at);
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

describe('a check that follows edits', () => {
  test.each([1, 2, 4])('says after each what a check of everything says: workbook %d', (seed) => {
    const random = new Random(seed);
    const { grids: first, template } = workbook(seed, random.whole(3, 9));
    const lists = { catalogue, templates: [template], provinces };
    const reader = new BookReader(lists);
    const checker = new Checker({ catalogue });
    let snapshot = { grids: first };
    for (let turn = 0; turn < 9; turn += 1) {
      const book = reader.read(snapshot);
      expect({ turn, checks: checker.check(book) }).toEqual({ turn, checks: checkBook(book, { catalogue }) });
      // As a host gives it: every sheet read anew, whatever was edited.
      const read = structuredClone({ grids: [...edited(snapshot.grids, random)] });
      snapshot = keepUnchanged(snapshot, read) as typeof snapshot;
    }
  });

  test('leaves alone what an edit cannot have changed', () => {
    const { grids, template } = workbook(7, 3);
    const reader = new BookReader({ catalogue, templates: [template], provinces });
    const checker = new Checker({ catalogue });
    const before = checker.check(reader.read({ grids }));
    const sheet = new EditedSheet(grids[0]!);
    const row = sheet.values.findIndex((cells) => typeof cells[6] === 'number' && cells[0] !== 'A');
    sheet.type(`G${row + 1 + grids[0]!.top}`, 17);
    sheet.calculate();
    const after = checker.check(reader.read({ grids: [sheet.grid, ...grids.slice(1)] }));
    const kept = after.map((check, at) => check === before[at]);
    // The first province's own sheet; its sheet of the year before looks back, never ahead.
    expect(kept).toEqual([false, true, true, true, true, true]);
  });
});
