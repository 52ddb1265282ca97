import { loadProvinces } from '../../src/indicators/provinces';
import { symbolOf } from '../../src/sheet/columns';
import type { Snapshot } from '../../src/sheet/grid';
import { keepUnchanged } from '../../src/sheet/keepUnchanged';
import { ledgerColumns } from '../../src/sheet/ledgerColumns';
import { BookReader, readBook } from '../../src/sheet/readBook';
import type { Book } from '../../src/sheet/report';
import { catalogue, EditedSheet } from '../checks/books';
import { edited, workbook } from '../checks/edits';
import { Random } from '../checks/random';

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
  test.each([11, 12, 13])('says after each what a first reading says: workbook %d', (seed) => {
    const random = new Random(seed);
    const { grids, template } = workbook(seed, 3);
    const lists = { catalogue, templates: [template], provinces };
    const reader = new BookReader(lists);
    let snapshot: Snapshot = { grids };
    for (let turn = 0; turn < 30; turn += 1) {
      expect({ turn, book: said(reader.read(snapshot)) }).toEqual({ turn, book: said(readBook(snapshot, lists)) });
      // As a host gives it: every sheet read anew, whatever was edited.
      snapshot = keepUnchanged(snapshot, structuredClone({ grids: [...edited(snapshot.grids, random)] }));
    }
  });

  test('keeps the rows that an edit left alone, and no others', () => {
    const { grids, template } = workbook(7, 1);
    const reader = new BookReader({ catalogue, templates: [template], provinces });
    const [before] = reader.read({ grids }).reports;
    const sheet = new EditedSheet(grids[0]!);
    const row = sheet.values.findIndex((cells) => typeof cells[6] === 'number' && cells[0] !== 'A');
    sheet.type(`G${row + 1 + grids[0]!.top}`, 17);
    const [after] = reader.read(keepUnchanged({ grids }, { grids: [sheet.grid, ...grids.slice(1)] })).reports;
    const changed = after!.rows.filter((one, at) => one !== before!.rows[at]);
    expect(changed.map((one) => one.cells.get('3')?.value)).toEqual([17]);
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
    const heads = ledgerColumns.filter(({ required }) => required).map(({ head }) => head.vi);
    sheet.values[at] = sheet.values[at]!.map((value, column) => (column === codeColumn ? value : (heads.pop() ?? '')));
    expect(heads).toEqual([]);
    const snapshot = keepUnchanged({ grids }, { grids: [sheet.grid, ...grids.slice(1)] });
    const book = reader.read(snapshot);
    expect(book.ledgerProblems).not.toEqual([]);
    expect(said(book)).toEqual(said(readBook(snapshot, lists)));
  });
});
