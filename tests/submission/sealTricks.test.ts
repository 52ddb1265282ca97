import type { CellValue, Grid, Snapshot } from '../../src/sheet/grid/grid';
import { shippedLists } from '../../src/indicators/shippedLists';
import { readBook } from '../../src/sheet/readBook';
import type { SheetReport } from '../../src/sheet/province/report';
import { concealedFacts } from '../../src/submission/concealed/concealedFacts';
import { readCopy } from '../../src/submission/seal/copySheet';
import { verifySeal, type SealCheck } from '../../src/submission/seal/verify';
import { copyText, sealText } from '../../src/submission/submissionWords';
import { provinces } from '../review/provinces';
import { snapshotOf } from '../review/snapshots';
import { sealedAnyway } from './workbook';

const plain = snapshotOf(provinces[0]!, 0);
const withSheets = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: [
    ...snapshot.grids.map(({ sheet }) => ({ name: sheet, visibility: 'visible' as const })),
    { name: 'Nháp', visibility: 'visible' },
  ],
});
const sealed = withSheets(sealedAnyway({ ...plain, sheets: withSheets(plain).sheets! }));
const reportOf = (snapshot: Snapshot): SheetReport => readBook(snapshot, shippedLists()).reports[0]!;
const report = reportOf(sealed);
const { grid } = report;
const at = (symbol: '1' | '2' | '3' | '5' | 'A' | 'B' | 'C' | 'D' | '9'): number => report.columns.get(symbol)!;
const rowAt = (number: number): number => number - 1 - grid.top;
const filled = report.rows.filter(({ row }) => typeof grid.values[rowAt(row)]![at('3')] === 'number');
const [first, second] = [rowAt(filled[0]!.row), rowAt(filled[1]!.row)];
const heads = rowAt(report.symbolRow) - 1;

const verify = (snapshot: Snapshot): SealCheck => verifySeal(snapshot, readBook(snapshot, shippedLists()));

/** The sealed workbook with its province sheet changed. */
function changed(change: (grid: Grid) => Partial<Grid>, others: Partial<Snapshot> = {}): Snapshot {
  return {
    ...sealed,
    ...others,
    grids: sealed.grids.map((one) => (one.sheet === grid.sheet ? { ...one, ...change(one) } : one)),
  };
}

/** With values put into cells, formulas taken along. */
function put(...cells: readonly (readonly [row: number, column: number, value: CellValue])[]): Snapshot {
  return changed(({ values, formulas }) => {
    const set = (matrix: readonly (readonly CellValue[])[]): CellValue[][] =>
      matrix.map((row, y) => row.map((held, x) => cells.find(([py, px]) => py === y && px === x)?.[2] ?? held));
    return { values: set(values), formulas: set(formulas) };
  });
}

const formatted = (format: string): Snapshot =>
  changed(({ numberFormats }) => ({
    numberFormats: numberFormats.map((row, y) => row.map((held, x) => (y === first && x === at('3') ? format : held))),
  }));
const value = (row: number, column: number): CellValue => grid.values[row]![column]!;
const sheetsWith = (name: string, visibility: 'visible' | 'hidden' | 'veryHidden' = 'visible') => ({
  sheets: [...sealed.sheets!, { name, visibility }],
});
const same = (): Partial<Grid> => ({});
const other = (change: (grid: Grid) => Grid, which: (grid: Grid) => boolean): Snapshot => ({
  ...sealed,
  grids: sealed.grids.map((one) => (which(one) ? change(one) : one)),
});
const isCopy = ({ sheet }: Grid): boolean => sheet === readCopy(sealed)!.grid.sheet;
const isCover = ({ sheet }: Grid): boolean => sheet === 'Bìa';
const replaced = (one: Grid, from: (value: CellValue) => boolean, to: CellValue): Grid => {
  const set = (matrix: readonly (readonly CellValue[])[]): CellValue[][] =>
    matrix.map((row) => row.map((held) => (from(held) ? to : held)));
  return { ...one, values: set(one.values), formulas: set(one.formulas) };
};
const blankRow = grid.values.findIndex(
  (_, y) => y > rowAt(report.symbolRow) && y < first + 30 && !report.rows.some(({ row }) => rowAt(row) === y),
);

const tricks: Readonly<Record<string, Snapshot>> = {
  'a figure': put([first, at('3'), 12345]),
  'two figures exchanged': put([first, at('3'), value(second, at('3'))], [second, at('3'), value(first, at('3'))]),
  'a figure as text': put([first, at('3'), String(value(first, at('3')))]),
  'a figure emptied': put([first, at('3'), '']),
  'the base': put([first, at('1'), 1]),
  'a code': put([first, at('C'), `${String(value(first, at('C')))}X`]),
  'two codes exchanged': put([first, at('C'), value(second, at('C'))], [second, at('C'), value(first, at('C'))]),
  'a look-alike letter in a code': put([first, at('C'), String(value(first, at('C'))).replace(/[A-Z]/, '\u0410')]),
  'two names exchanged': put([first, at('B'), value(second, at('B'))], [second, at('B'), value(first, at('B'))]),
  'a look-alike letter in a name': put([first, at('B'), String(value(first, at('B'))).replace(/[a-z]/, '\u0430')]),
  'a unit': put([first, at('D'), 'nghìn tỷ đồng']),
  'a note': put([first, at('9'), 'Số liệu khác.']),
  'headings exchanged': put([heads, at('2'), value(heads, at('3'))], [heads, at('3'), value(heads, at('2'))]),
  'a heading with another unit': put([heads, at('3'), `${String(value(heads, at('3')))} (nghìn)`]),
  'a line over the table': put([0, at('5'), 'Đơn vị tính: nghìn']),
  'a section': put([blankRow, at('B'), 'Mục khác']),
  'a figure on a row without a code': put([blankRow, at('3'), 99]),
  'a literal format': formatted('"105,2"'),
  'a format that adds digits': formatted('#,##0"00"'),
  'a format that scales': formatted('#,##0,'),
  'a format that hides': formatted(';;;'),
  'a format by condition': formatted('[>1]"7";0'),
  'a format of days': formatted('dd/mm/yyyy'),
  'a conditional format': changed(() => ({
    conditionalFormats: [
      { area: { row: first + grid.top, column: at('3') + grid.left, rows: 1, columns: 1 }, numberFormat: '"9"' },
    ],
  })),
  'a hidden row': changed(() => ({ hiddenRows: [[first + grid.top, first + grid.top]] })),
  'a hidden column': changed(() => ({ hiddenColumns: [[at('3') + grid.left, at('3') + grid.left]] })),
  'a merged cell over a figure': changed(() => ({
    merges: [{ row: first + grid.top, column: at('2') + grid.left, rows: 1, columns: 2 }],
  })),
  'a kept result': changed(({ values }) => ({
    values: values.map((row, y) => row.map((held, x) => (y === first && x === at('5') ? 4242.5 : held))),
  })),
  'the sheet hidden': changed(same, {
    sheets: sealed.sheets!.map((one) => (one.name === grid.sheet ? { ...one, visibility: 'veryHidden' } : one)),
  }),
  'another sheet': changed(same, sheetsWith('Số liệu khác')),
  'a hidden look-alike sheet': changed(same, sheetsWith(grid.sheet.replace('a', '\u0430'), 'hidden')),
  'a sheet gone': changed(same, { sheets: sealed.sheets!.filter(({ name }) => name !== 'Nháp') }),
  'a sheet hidden': changed(same, {
    sheets: sealed.sheets!.map((one) => (one.name === 'Nháp' ? { ...one, visibility: 'hidden' } : one)),
  }),
  'a second province sheet': {
    ...sealed,
    ...sheetsWith('Bản 2'),
    grids: [...sealed.grids, { ...grid, sheet: 'Bản 2' }],
  },
  'a second cover': {
    ...sealed,
    ...sheetsWith('Bìa 2'),
    grids: [...sealed.grids, { ...sealed.grids.find(isCover)!, sheet: 'Bìa 2' }],
  },
  'an edited copy': other((one) => replaced(one, (held) => String(held).includes('3='), '3=1'), isCopy),
  'the short seal': other(
    (one) => replaced(one, (held) => /^[0-9A-F]{4}-/.test(String(held)), '0000-0000-0000'),
    isCover,
  ),
  'who sealed': other((one) => replaced(one, (held) => held === 'Nguyễn Văn Bình', 'Người khác'), isCover),
};

test('the seal of today holds where nothing was done, and says its version', () => {
  expect(verify(sealed)).toMatchObject({ state: 'valid', version: 2, copy: 'genuine', changes: [] });
  expect(sealText(verify(sealed)).vi).toContain('phiên bản 2');
  expect(concealedFacts(sealed, readBook(sealed, shippedLists()))).toEqual([]);
});

test('a seal of the first version stays valid and says so', () => {
  const old = withSheets(sealedAnyway(plain));
  expect(verify(old)).toMatchObject({ state: 'valid', version: 1 });
  // It never covered headings, and does not begin to.
  const head = old.grids.map((one) =>
    one.sheet === grid.sheet ? { ...one, values: put([heads, at('3'), 'x']).grids[0]!.values } : one,
  );
  expect(verify({ ...old, grids: head })).toMatchObject({ state: 'valid', version: 1 });
});

test('there are thirty tricks and more', () => {
  expect(Object.keys(tricks).length).toBeGreaterThanOrEqual(30);
});

test.each(Object.entries(tricks))('%s: the seal breaks and names it, or it is told', (_, snapshot) => {
  const seal = verify(snapshot);
  const facts = concealedFacts(snapshot, readBook(snapshot, shippedLists()));
  const named = seal.state === 'broken' && seal.changes.length > 0;
  expect(named || facts.length > 0 || copyText(seal) !== null).toBe(true);
});

test('reformatting that changes no reading leaves the seal alone', () => {
  const formats = ['#,##0.000', '0', '#,##0 ;(#,##0)', '#,##0" tỷ"', 'General', '[Red]#,##0'];
  for (const format of formats) expect(verify(formatted(format))).toMatchObject({ state: 'valid' });
  expect(verify(changed(() => ({ hiddenRows: [[0, 1]] })))).toMatchObject({ state: 'valid' });
});
