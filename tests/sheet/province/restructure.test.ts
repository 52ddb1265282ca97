import fc from 'fast-check';
import { parseAddress } from '../../../src/sheet/grid/address';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import { headRow, symbolRow } from '../../../src/sheet/province/layout/layout';
import { readBook } from '../../../src/sheet/readBook';
import type { SheetReport } from '../../../src/sheet/province/report';
import { howMany } from '../../sampling';
import { gridOf, insertColumn, insertRow, mapMatrices, moveColumn, moveRow } from '../grid/layoutGrid';
import { annual, context, sheet } from '../samples';

const inputs: readonly ColumnSymbol[] = ['1', '2', '3', '7'];
const indicators = annual.rows.flatMap((row) => (row.kind === 'indicator' ? [row.indicator] : []));

/**
 * Every input cell holds a number of its own, so that a value in a wrong place cannot go unseen.
 */
const values = new Map(
  indicators.map((indicator, row) => [
    indicator,
    new Map(inputs.map((symbol, column): [ColumnSymbol, CellValue] => [symbol, row * 10 + column + 1000])),
  ]),
);
const original = gridOf(sheet({ values }));
const lastRow = symbolRow + annual.rows.length;

type Edit = (grid: Grid) => Grid;
const rowIn = fc.integer({ min: 0, max: original.values.length - 1 });
const columnIn = fc.nat({ max: 12 });
const tableRow = fc.integer({ min: symbolRow + 1, max: lastRow });
const strangeText = fc.constantFrom<CellValue>('ghi thêm', 7, 'x', '(3)', 'TH.02 cũ');

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  rowIn.map(
    (at): Edit =>
      (grid) =>
        insertRow(grid, at),
  ),
  columnIn.map(
    (at): Edit =>
      (grid) =>
        insertColumn(grid, at),
  ),
  fc.tuple(tableRow, tableRow).map(
    ([from, to]): Edit =>
      (grid) =>
        moveRow(grid, from, to),
  ),
  fc.tuple(columnIn, columnIn).map(
    ([from, to]): Edit =>
      (grid) =>
        moveColumn(grid, from, to),
  ),
  fc.string().map((name): Edit => (grid) => ({ ...grid, sheet: name })),
  fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 20 })).map(([top, left]): Edit => (grid) => ({ ...grid, top, left })),
  tableRow.map(
    (at): Edit =>
      (grid) =>
        mapMatrices(grid, (matrix) => matrix.filter((_, row) => row !== at)),
  ),
  fc.tuple(rowIn, columnIn, strangeText).map(
    ([row, column, text]): Edit =>
      (grid) =>
        // Typed beside the form: an inserted column has room for anything.
        mapMatrices(insertColumn(grid, column), (matrix) => {
          if (row < matrix.length && row > symbolRow) matrix[row]![column] = text as never;
          return matrix;
        }),
  ),
);

const seen = (report: SheetReport): readonly (readonly [string, ColumnSymbol, CellValue])[] =>
  report.rows.flatMap(({ indicator, cells }) =>
    indicator === null
      ? []
      : inputs.flatMap((symbol) => {
          const cell = cells.get(symbol);
          return cell ? [[indicator.id, symbol, cell.value] as const] : [];
        }),
  );

it('never gives a value to another indicator or column, whatever is inserted, moved, deleted or renamed', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (edits) => {
      const changed = edits.reduce((grid, edit) => edit(grid), original);
      const misplaced = readBook({ grids: [changed] }, context)
        .reports.flatMap(seen)
        .filter(([indicator, symbol, value]) => value !== '' && value !== values.get(indicator)!.get(symbol));
      expect(misplaced).toEqual([]);
    }),
    { numRuns: howMany('edits of a sheet', 200) },
  );
});

it('still finds every value after rows and columns were inserted and table rows and columns moved', () => {
  const harmless: fc.Arbitrary<Edit> = fc.oneof(
    // Between label and value of the head an empty column does no harm; between heads and symbols
    // an empty row neither.
    rowIn.map(
      (at): Edit =>
        (grid) =>
          insertRow(grid, at),
    ),
    columnIn.map(
      (at): Edit =>
        (grid) =>
          insertColumn(grid, at),
    ),
    fc.string().map((name): Edit => (grid) => ({ ...grid, sheet: name })),
  );
  const tableMoves = fc.array(fc.tuple(tableRow, tableRow), { maxLength: 10 });
  fc.assert(
    fc.property(tableMoves, fc.array(harmless, { maxLength: 8 }), (moves, edits) => {
      const moved = moves.reduce((grid, [from, to]) => moveRow(grid, from, to), original);
      const changed = edits.reduce((grid, edit) => edit(grid), moved);
      const { reports } = readBook({ grids: [changed] }, context);
      expect(reports).toHaveLength(1);
      expect(reports[0]!.head).toMatchObject({
        year: 2018,
        status: 'estimate',
        province: { scheme: '63', code: '38' },
      });
      expect(reports[0]!.template).toBe(annual);
      expect(new Map(seen(reports[0]!).map(([indicator, symbol, value]) => [`${indicator}/${symbol}`, value]))).toEqual(
        new Map(
          [...values].flatMap(([indicator, row]) =>
            [...row].map(([symbol, value]) => [`${indicator}/${symbol}`, value]),
          ),
        ),
      );
    }),
    { numRuns: howMany('harmless edits of a sheet', 100) },
  );
});

/** A sheet of another book: the same form, every number its own. */
const foreign = (book: number): Grid =>
  mapMatrices(original, (matrix) =>
    matrix.map((row) =>
      row.map((cell) =>
        typeof cell === 'number' && cell >= 1000 && cell !== 2018 ? ((cell + book * 100_000) as never) : cell,
      ),
    ),
  );

it('keeps copies apart, whether of a sheet of this book or another, renamed, sorted and with rows put in', () => {
  const copies = fc.array(
    fc.tuple(
      fc.nat({ max: 5 }),
      fc.string(),
      fc.array(rowIn, { maxLength: 4 }),
      fc.array(fc.tuple(tableRow, tableRow)),
    ),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(copies, (list) => {
      const grids = list.map(([book, name, rows, moves], index) => {
        const sorted = moves.reduce((grid, [from, to]) => moveRow(grid, from, to), foreign(book));
        return { ...rows.reduce((grid, at) => insertRow(grid, at), sorted), sheet: `${index} ${name}` };
      });
      const { reports } = readBook({ grids }, context);
      expect(reports.map(({ sheet: name }) => name)).toEqual(grids.map(({ sheet: name }) => name));
      for (const [index, report] of reports.entries()) {
        const offset = list[index]![0] * 100_000;
        const read = seen(report);
        expect(read).toHaveLength(indicators.length * inputs.length);
        const misplaced = read.filter(
          ([indicator, symbol, value]) => value !== Number(values.get(indicator)!.get(symbol)) + offset,
        );
        expect(misplaced).toEqual([]);
      }
    }),
    { numRuns: howMany('sheets of several books', 60) },
  );
});

it('gives each cell the address where its value stands', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 6 }), (edits) => {
      const changed = edits.reduce((grid, edit) => edit(grid), original);
      const { reports } = readBook({ grids: [changed] }, context);
      const elsewhere = reports
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()]))
        .filter(({ address, value }) => {
          const { row, column } = parseAddress(address)!;
          return (changed.values[row - changed.top]?.[column - changed.left] ?? '') !== value;
        });
      expect(elsewhere).toEqual([]);
    }),
    { numRuns: howMany('addresses after edits', 50) },
  );
});

it('starts from heads right above the symbols', () => expect(symbolRow).toBe(headRow + 1));
