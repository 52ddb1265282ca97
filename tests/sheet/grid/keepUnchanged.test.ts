import { loadProvinces } from '../../../src/indicators/provinces/provinces';
import { symbolOf } from '../../../src/sheet/province/columns';
import type { Snapshot } from '../../../src/sheet/grid/grid';
import { keepUnchanged } from '../../../src/sheet/grid/keepUnchanged';
import { ledgerTable } from '../../../src/sheet/ledger/ledgerColumns';
import { BookReader, readBook } from '../../../src/sheet/readBook';
import type { Book } from '../../../src/sheet/province/report';
import { catalogue, EditedSheet } from '../../checks/books';
import { edited, workbook } from '../../checks/edits';
import { Random } from '../../checks/generated/random';
import { howMany } from '../../sampling';

const { provinces } = loadProvinces();

/** What a reading says, without how it keeps its cells. */
function said({ reports, ledger, ledgerProblems, otherSheets }: Book) {
  return {
    reports: reports.map(({ rows, ...report }) => ({
      ...report,
      rows: rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] })),
    })),
    ledger,
    ledgerProblems,
    otherSheets,
  };
}

describe('a reading that follows edits', () => {
  const turns = howMany('edits between two readings', 30);

  test.each([11, 12, 13])('says after each what a first reading says: workbook %d', (seed) => {
    const random = new Random(seed);
    const { grids, template } = workbook(seed, 3);
    const lists = { catalogue, templates: [template], provinces };
    const reader = new BookReader(lists);
    let snapshot: Snapshot = { grids };
    for (let turn = 0; turn < turns; turn += 1) {
      expect({ turn, book: said(reader.read(snapshot)) }).toEqual({ turn, book: said(readBook(snapshot, lists)) });
      // As a host gives it: every sheet read anew, whatever was edited.
      snapshot = keepUnchanged(snapshot, structuredClone({ grids: [...edited(snapshot.grids, random)] }));
    }
  });

  test('sees that input rules were lost where nothing else changed', () => {
    const { grids, template } = workbook(7, 2);
    const ruled = (rows: number): Snapshot => ({
      grids: grids.map((grid) => ({ ...structuredClone(grid), inputRules: [{ row: 8, column: 4, rows, columns: 3 }] })),
    });
    const reader = new BookReader({ catalogue, templates: [template], provinces });
    const before = ruled(30);
    const first = reader.read(before).reports;
    const same = keepUnchanged(before, ruled(30));
    expect(same.grids.map((grid, at) => grid === before.grids[at])).toEqual(grids.map(() => true));
    const [changed, ...others] = ruled(12).grids;
    const after = keepUnchanged(same, {
      grids: [changed!, ...others.map((_, at) => structuredClone(before.grids[at + 1]!))],
    });
    expect(after.grids.map((grid, at) => grid === before.grids[at])).toEqual(grids.map((_, at) => at > 0));
    const second = reader.read(after).reports;
    expect(second[0]).not.toBe(first[0]);
    expect(second[0]!.grid.inputRules![0]!.rows).toBe(12);
    expect(second.slice(1).every((report, at) => report === first[at + 1])).toBe(true);
    // Nor is a list taken for one that nobody knows.
    const unknown = keepUnchanged(after, { grids: after.grids.map(({ inputRules: _, ...grid }) => grid) });
    expect(unknown.grids.some((grid) => after.grids.includes(grid) || 'inputRules' in grid)).toBe(false);
  });

  test('reads a sheet as a new one where more than numbers changed', () => {
    const { grids, template } = workbook(7, 1);
    const reader = new BookReader({ catalogue, templates: [template], provinces });
    const [before] = reader.read({ grids }).reports;
    const { row, code } = before!.rows[3]!;
    const sheet = new EditedSheet(grids[0]!);
    const at = row - 1 - grids[0]!.top;
    sheet.values[at] = sheet.values[at]!.map((value) => (value === code ? `${code}9` : value));
    const [after] = reader.read(keepUnchanged({ grids }, { grids: [sheet.grid, ...grids.slice(1)] })).reports;
    expect(after!.rows[3]!.code).toBe(`${code}9`);
  });

  test('sees a ledger begin in the middle of a table', () => {
    const { grids, template } = workbook(7, 1);
    const lists = { catalogue, templates: [template], provinces };
    const reader = new BookReader(lists);
    const [before] = reader.read({ grids }).reports;
    const sheet = new EditedSheet(grids[0]!);
    const at = before!.rows[2]!.row - 1 - grids[0]!.top;
    const codeColumn = before!.columns.get(symbolOf('code'))!;
    const heads = ledgerTable.columns.filter(({ required }) => required).map(({ head }) => head.vi);
    sheet.values[at] = sheet.values[at]!.map((value, column) => (column === codeColumn ? value : (heads.pop() ?? '')));
    expect(heads).toEqual([]);
    const snapshot = keepUnchanged({ grids }, { grids: [sheet.grid, ...grids.slice(1)] });
    const book = reader.read(snapshot);
    expect(book.ledgerProblems).not.toEqual([]);
    expect(said(book)).toEqual(said(readBook(snapshot, lists)));
  });
});
