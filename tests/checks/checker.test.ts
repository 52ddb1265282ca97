import { Checker } from '../../src/checks/checker';
import { checkBook } from '../../src/checks/engine';
import type { Rule } from '../../src/checks/rule';
import { rules } from '../../src/checks/rules';
import { loadProvinces } from '../../src/indicators/provinces/provinces';
import type { Grid } from '../../src/sheet/grid/grid';
import { keepUnchanged } from '../../src/sheet/grid/keepUnchanged';
import { BookReader } from '../../src/sheet/readBook';
import { expectSame } from '../expectSame';
import { howMany, sample } from '../sampling';
import { catalogue, EditedSheet } from './books';
import { edited, workbook } from './edits';
import { Random } from './generated/random';

const { provinces } = loadProvinces();

/** A working copy as people keep them: the column of codes is blank. */
function withoutCodes(grid: Grid): Grid {
  const sheet = new EditedSheet(grid);
  const symbols = sheet.values.findIndex((cells) => cells.includes('C') && cells.includes('D'));
  sheet.values.forEach((cells, at) => {
    if (at > symbols) cells[sheet.values[symbols]!.indexOf('C')] = '';
  });
  return sheet.grid;
}

describe('a check that follows edits', () => {
  const turns = howMany('edits between two checks', 9, 3);
  const most = howMany('provinces of a workbook with edits', 9, 3);

  test.each(sample('workbooks with edits', [1, 2, 4]))(
    'says after each what a check of everything says: workbook %d',
    (seed) => {
      const random = new Random(seed);
      const { grids: first, template } = workbook(seed, random.whole(3, most));
      const lists = { catalogue, templates: [template], provinces };
      const reader = new BookReader(lists);
      const checker = new Checker({ catalogue });
      let snapshot = { grids: first };
      for (let turn = 0; turn < turns; turn += 1) {
        const book = reader.read(snapshot);
        expectSame({ turn, checks: checker.check(book) }, { turn, checks: checkBook(book, { catalogue }) });
        // As a host gives it: every sheet read anew, whatever was edited.
        const read = structuredClone({ grids: [...edited(snapshot.grids, random)] });
        snapshot = keepUnchanged(snapshot, read) as typeof snapshot;
      }
    },
  );

  test('follows what provinces say of each other, in the indicators whose numbers change', () => {
    const { grids, template } = workbook(3, 10);
    const reader = new BookReader({ catalogue, templates: [template], provinces });
    const checker = new Checker({ catalogue });
    const sheets = grids.filter(({ sheet }) => sheet.endsWith('2018'));
    const told = new Set<string>();
    for (const times of [1, 4, 4, 0.2, 1]) {
      const sheet = new EditedSheet(sheets[0]!);
      const rows = sheet.values.flatMap((cells, at) =>
        typeof cells[6] === 'number' && cells[6] > 1000 && typeof sheet.formulas[at]![6] === 'number' ? [at] : [],
      );
      for (const at of rows.slice(0, 3)) {
        const value = Math.round(Number(sheet.values[at]![6]) * times);
        sheet.values[at]![6] = value;
        sheet.formulas[at]![6] = value;
      }
      sheet.calculate();
      const book = reader.read({ grids: [sheet.grid, ...sheets.slice(1)] });
      const checks = checker.check(book);
      expectSame(checks, checkBook(book, { catalogue }));
      for (const { findings } of checks) for (const { rule } of findings) told.add(rule);
    }
    expect(told).toContain('CT-806');
  });

  test('looks again at a sheet where only its copy was edited', () => {
    const { grids, template } = workbook(7, 3);
    const reader = new BookReader({ catalogue, templates: [template], provinces });
    const checker = new Checker({ catalogue });
    const [original] = grids;
    const copy = { ...withoutCodes(original!), sheet: 'Bản sao' };
    for (const sheets of [
      [original!, copy],
      [withoutCodes(original!), copy],
      [original!, copy],
    ]) {
      const book = reader.read({ grids: [...sheets, ...grids.slice(1)] });
      expectSame(checker.check(book), checkBook(book, { catalogue }));
    }
  });

  test('leaves alone what an edit cannot have changed', () => {
    const { grids, template } = workbook(7, 3);
    const reader = new BookReader({ catalogue, templates: [template], provinces });
    const asked: string[] = [];
    const [first] = rules;
    const counting: Rule = {
      ...first!,
      evaluate: ({ sheet }) => {
        asked.push(sheet);
        return [];
      },
    };
    const checker = new Checker({ catalogue, rules: [counting] });
    const { length } = checker.check(reader.read({ grids }));
    const sheet = new EditedSheet(grids[0]!);
    const row = sheet.values.findIndex((cells) => typeof cells[6] === 'number' && cells[0] !== 'A');
    sheet.type(`G${row + 1 + grids[0]!.top}`, 17);
    sheet.calculate();
    checker.check(reader.read({ grids: [sheet.grid, ...grids.slice(1)] }));
    expect(length).toBe(6);
    // Once for every sheet, then for the one that was edited.
    expect(asked.slice(length)).toEqual([sheet.grid.sheet]);
  });
});
