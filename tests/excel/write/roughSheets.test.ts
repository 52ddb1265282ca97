import fc from 'fast-check';
import { lastFinished, takeFinishedBack } from '../../../src/excel/undo/finished';
import { readSnapshot } from '../../../src/excel/read/readSnapshot';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import type { CellWrite } from '../../../src/sheet/grid/cellWrite';
import { parseAddress } from '../../../src/sheet/grid/address';
import type { CellValue, Grid, Snapshot } from '../../../src/sheet/grid/grid';
import { readBook } from '../../../src/sheet/readBook';
import { readBook as openFile } from '../../../src/xlsx/edit/readBook';
import { toSnapshot } from '../../../src/xlsx/edit/snapshot';
import { gridOf, mapMatrices, stacked } from '../../sheet/grid/layoutGrid';
import { annual, catalogue, formOf, provinces, sheet } from '../../sheet/samples';
import { howMany } from '../../sampling';
import { contentsOf } from '../faults/faults';
import { onHost } from '../onHost';
import { fileOf, roughEdit, type EditedGrid, type RoughEdit } from './roughEdits';

const form = formOf(annual.rows.slice(0, 14), annual.id);
const context = { catalogue, provinces, templates: [form] };
const inputs: readonly ColumnSymbol[] = ['1', '2', '3', '7'];
const indicators = form.rows.flatMap((row) => (row.kind === 'indicator' ? [row.indicator] : []));
/** A column that stays open, for what the product fills in. */
const openColumn: ColumnSymbol = '7';

/**
 * Every input cell of a book holds a number of its own, so that a value in a wrong place cannot go
 * unseen.
 */
const numberAt = (book: number, row: number, column: number): number => book * 100_000 + row * 10 + column + 1000;

function typedSheet(book: number): Grid {
  const values = new Map(
    indicators.map((indicator, row) => [
      indicator,
      new Map(
        inputs
          .filter((symbol) => symbol !== openColumn)
          .map((symbol, column): [ColumnSymbol, CellValue] => [symbol, numberAt(book, row, column)]),
      ),
    ]),
  );
  return { ...gridOf(sheet({ template: form, values })), sheet: `Tỉnh ${book}` };
}

/**
 * What the reader says: value by book, indicator and column, with the number of times it is said.
 */
function said(snapshot: Snapshot): ReadonlyMap<string, readonly CellValue[]> {
  const found = new Map<string, CellValue[]>();
  for (const { rows } of readBook(snapshot, context).reports) {
    for (const { indicator, cells } of rows) {
      for (const [symbol, { value }] of cells) {
        if (!indicator || typeof value !== 'number' || !inputs.includes(symbol)) continue;
        const book = Math.floor(value / 100_000);
        const key = `${book} ${indicator.id} ${symbol}`;
        found.set(key, [...(found.get(key) ?? []), value]);
      }
    }
  }
  return found;
}

/** What it has to say of books of which so many copies stand in the workbook. */
function expectedOf(copies: ReadonlyMap<number, number>): ReadonlyMap<string, readonly CellValue[]> {
  return new Map(
    [...copies].flatMap(([book, count]) =>
      indicators.flatMap((indicator, row) =>
        inputs
          .filter((symbol) => symbol !== openColumn)
          .map(
            (symbol, column) =>
              [`${book} ${indicator} ${symbol}`, Array<CellValue>(count).fill(numberAt(book, row, column))] as const,
          ),
      ),
    ),
  );
}

const edited = (grid: Grid, edits: readonly RoughEdit[]): EditedGrid => ({
  grid: edits.reduce((one, { cells }) => cells?.(one) ?? one, grid),
  edits,
});

/**
 * Reads a file as the command line does, and through Office.js as the pane does: both must say the
 * same.
 */
async function bothReadings(bytes: Uint8Array): Promise<readonly Snapshot[]> {
  const { session } = await onHost(bytes);
  return [toSnapshot(await openFile(bytes)), await readSnapshot(session)];
}

const one = new Map([[1, 1]]);
const edits = roughEdit(form.rows.length);

describe('a sheet that people have worked on is read the same from the file and through Excel', () => {
  const show = (name: string, change: NonNullable<RoughEdit['show']>): readonly RoughEdit[] => [{ name, show: change }];
  const cases: readonly (readonly [string, readonly RoughEdit[]])[] = [
    [
      'rows and columns hidden',
      show('', (rough) => {
        for (const row of [2, 5, 12, 14]) rough.getRow(row).hidden = true;
        rough.getColumn(3).hidden = true;
      }),
    ],
    [
      'filtered',
      show('', (rough) => {
        rough.autoFilter = 'A9:M20';
        for (const row of [11, 12, 13]) rough.getRow(row).hidden = true;
      }),
    ],
    [
      'a row put in and the heads merged',
      fc
        .sample(edits, { numRuns: 200, seed: 7 })
        .filter(({ name }) => name === 'titles merged' || name.startsWith('row put'))
        .slice(0, 4),
    ],
    [
      'rows sorted',
      fc
        .sample(edits, { numRuns: 200, seed: 8 })
        .filter(({ name }) => name === 'rows sorted')
        .slice(0, 3),
    ],
    [
      'columns of one’s own',
      fc
        .sample(edits, { numRuns: 200, seed: 9 })
        .filter(({ name }) => name.startsWith('column of'))
        .slice(0, 3),
    ],
  ];
  it.each(cases)('%s', async (_, done) => {
    expect(done.length).toBeGreaterThan(0);
    for (const snapshot of await bothReadings(await fileOf([edited(typedSheet(1), done)]))) {
      expect(said(snapshot)).toEqual(expectedOf(one));
    }
  });

  it('two forms on one sheet, and a copy from another book under another name between the tabs', async () => {
    const two = { ...stacked(typedSheet(1), typedSheet(2)), sheet: 'Hai biểu' };
    const copy = { ...typedSheet(3), sheet: 'Bản sao của ai đó (2)' };
    const bytes = await fileOf([edited(copy, []), edited(two, [])]);
    for (const snapshot of await bothReadings(bytes)) {
      expect(said(snapshot)).toEqual(
        expectedOf(
          new Map([
            [1, 1],
            [2, 1],
            [3, 1],
          ]),
        ),
      );
    }
  });
});

/**
 * Sheets in any order, of this book or another's, some of them twice, each with edits of its own.
 */
const books = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.array(edits, { maxLength: 5 })), { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map(([book, done], tab) => ({ book, ...edited({ ...typedSheet(book), sheet: `Trang ${tab + 1}` }, done) })),
  );

function copiesOf(list: readonly { readonly book: number }[]): ReadonlyMap<number, number> {
  const copies = new Map<number, number>();
  for (const { book } of list) copies.set(book, (copies.get(book) ?? 0) + 1);
  return copies;
}

test('random edits, row inserts, moves, renames and copies never make the reader give a value to another indicator', async () => {
  await fc.assert(
    fc.asyncProperty(books, async (list) => {
      const bytes = await fileOf(list);
      for (const snapshot of await bothReadings(bytes)) expect(said(snapshot)).toEqual(expectedOf(copiesOf(list)));
    }),
    { numRuns: howMany('rough books read', 40) },
  );
}, 180_000);

/** Fills the open column of every row that the reader knows, wherever it stands by now. */
function fillsOf(snapshot: Snapshot, value: number): readonly CellWrite[] {
  return readBook(snapshot, context).reports.flatMap(({ sheet: name, rows }) =>
    rows.flatMap(({ indicator, cells }) => {
      const cell = cells.get(openColumn);
      return indicator && cell
        ? [{ sheet: name, address: cell.address, ...parseAddress(cell.address)!, value, numberFormat: null }]
        : [];
    }),
  );
}

test('nor does filling, with renaming, moving and deleting of sheets in its way, or taking it back, lose a typed value', async () => {
  const meddling = fc.constantFrom('nothing', 'renamed', 'filled meanwhile', 'refused');
  await fc.assert(
    fc.asyncProperty(books, meddling, fc.nat({ max: 12 }), async (list, meddled, at) => {
      const { host, session } = await onHost(await fileOf(list));
      const before = host.snapshot();
      const fills = fillsOf(before, 5);
      const target = fills[at % Math.max(1, fills.length)];
      let request = 0;
      host.beforeRequest = () => {
        request += 1;
        if (request !== 2 || !target) return undefined;
        if (meddled === 'renamed') host.renameSheet(target.sheet, 'Đổi tên');
        if (meddled === 'filled meanwhile') host.enter(target.sheet, target.row, target.column, '77');
        return meddled === 'refused' ? 'GeneralException' : undefined;
      };
      const names = [...new Set(fills.map(({ sheet: name }) => name))];
      await writeSheets(session, names, () => ({ create: [], fill: fills, show: null })).catch(() => undefined);
      host.beforeRequest = null;
      const typed = (snapshot: Snapshot) => new Map([...said(snapshot)].filter(([key]) => !key.endsWith(openColumn)));
      expect(typed(host.snapshot())).toEqual(expectedOf(copiesOf(list)));
      const finished = lastFinished(session);
      if (!finished) return;
      await takeFinishedBack(session, finished);
      expect(typed(host.snapshot())).toEqual(expectedOf(copiesOf(list)));
      if (meddled === 'nothing') expect(contentsOf(host.snapshot())).toEqual(contentsOf(before));
    }),
    { numRuns: howMany('rough books filled', 40) },
  );
}, 180_000);

test('a copy of a sheet inside its own book keeps every number twice, and says so', async () => {
  const grid = typedSheet(1);
  const copy = mapMatrices({ ...grid, sheet: 'Tỉnh 1 (2)' }, (matrix) => matrix);
  for (const snapshot of await bothReadings(await fileOf([edited(grid, []), edited(copy, [])]))) {
    expect(said(snapshot)).toEqual(expectedOf(new Map([[1, 2]])));
  }
});
