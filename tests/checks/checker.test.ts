import { Checker } from '../../src/checks/checker';
import { checkBook } from '../../src/checks/engine';
import type { Rule } from '../../src/checks/rule';
import { rules } from '../../src/checks/rules';
import { loadProvinces } from '../../src/indicators/provinces';
import { keepUnchanged } from '../../src/sheet/grid/keepUnchanged';
import { BookReader } from '../../src/sheet/readBook';
import { howMany, sample } from '../sampling';
import { catalogue, EditedSheet } from './books';
import { edited, workbook } from './edits';
import { Random } from './random';

const { provinces } = loadProvinces();

describe('a check that follows edits', () => {
  const turns = howMany('edits between two checks', 9, 3);

  test.each(sample('workbooks with edits', [1, 2, 4]))(
    'says after each what a check of everything says: workbook %d',
    (seed) => {
      const random = new Random(seed);
      const { grids: first, template } = workbook(seed, random.whole(3, 9));
      const lists = { catalogue, templates: [template], provinces };
      const reader = new BookReader(lists);
      const checker = new Checker({ catalogue });
      let snapshot = { grids: first };
      for (let turn = 0; turn < turns; turn += 1) {
        const book = reader.read(snapshot);
        expect({ turn, checks: checker.check(book) }).toEqual({ turn, checks: checkBook(book, { catalogue }) });
        // As a host gives it: every sheet read anew, whatever was edited.
        const read = structuredClone({ grids: [...edited(snapshot.grids, random)] });
        snapshot = keepUnchanged(snapshot, read) as typeof snapshot;
      }
    },
  );

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
