import { shippedLists } from '../../src/indicators/shippedLists';
import { cellAddress } from '../../src/sheet/grid/address';
import { readBook } from '../../src/sheet/readBook';
import type { CellValue, Grid, Snapshot } from '../../src/sheet/grid/grid';
import { concealedFacts } from '../../src/submission/concealed/concealedFacts';
import { lookOfName } from '../../src/submission/concealed/sheetNames';
import { formatDoubt } from '../../src/submission/concealed/formatDoubts';
import { formatTrick } from '../../src/submission/concealed/shownFormat';
import { provinces } from '../review/provinces';
import { snapshotOf } from '../review/snapshots';

test.each([
  ['General', null],
  ['#,##0.00', null],
  ['+#,##0;-#,##0;0', null],
  ['@', null],
  ['#,##0" triệu"', null],
  ['# ?/8', null],
  ['dd/mm/yyyy', 'date'],
  ['[Red]0.0_);(0.0)', null],
  [';;;', 'hides'],
  ['""', 'hides'],
  ['"105,2"', 'replaces'],
  ['0"00"', 'adds'],
  ['#,##0\\5', 'adds'],
  ['0,', 'scales'],
  ['#,##0.0,,', 'scales'],
  ['0.,', 'scales'],
  ['#,##0.,,', 'scales'],
  ['0%', 'scales'],
  ['*50', 'adds'],
  ['[$5]0', 'adds'],
  ['#,##0 [$đ-42A]', null],
  ['[>100]"99";0', null],
  ['[>100]0;"99"', 'replaces'],
  ['0!0', 'adds'],
  ['0","00', 'splits'],
  ['#"."##0', null],
  ['[h]', 'date'],
  ['[Red]General', null],
])('the format %s: %s', (format, trick) => {
  expect(formatTrick(format)).toBe(trick);
});

test.each([
  ['0;0', -5, 'sign'],
  ['0;-0', -5, null],
  ['0;(0)', -5, null],
  ['0', -5, null],
  ['0;0', 5, null],
  ['0;-0;"-"', 0, null],
  ['0;-0;"7"', 0, 'replaces'],
  ['0;-0;', 0, 'hides'],
  ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', -5, null],
  ['[<0]"5";0', -5, 'replaces'],
  ['0E+0', 3670, 'rounds'],
  ['0.00E+00', 3670, null],
  ['##0.0E+0', 123_456, 'rounds'],
  ['##0.0E+0', 123_400, null],
  ['0E+0', 0.943, null],
  ['General;General;General;"125"', '…', 'replaces'],
  ['General;General;General;"125"', 7, null],
  ['General;General;General;"125"', '', 'replaces'],
  ['0;-0;0;"chưa có"', '', null],
  ['0;-0;0;', 'x', 'hides'],
  ['0;-0;0;@', 'x', null],
  ['_(@_)', 'x', null],
  ['@*.', 'x', null],
  ['"nghìn "@', 'km', 'adds'],
  ['@@', '12', 'adds'],
  ['"105"', 'x', null],
])('the format %s with %j: %s', (format, value, trick) => {
  expect(formatTrick(format, value)).toBe(trick);
});

test.each([
  ['#,##0"О"', 5, 'alike'],
  ['"l"0', 5, 'alike'],
  ['0" О"', 5, null],
  ['0"lần"', 5, null],
  ['0" lít"', 5, null],
  ['0"²"', 5, 'alike'],
  ['#,##0" km²"', 5, null],
  ['\\–#,##0', 5, 'alike'],
  ['-0', 5, 'alike'],
  ['0;-0', -5, null],
  ['_-* #,##0\\ [$₫-42A]_-;\\-* #,##0\\ [$₫-42A]_-;_-* "-"??\\ [$₫-42A]_-;_-@_-', 5, null],
  ['0.00E-00', 5, null],
  ['0"·"0', 18, 'splits'],
  ['0-0', 18, 'alike'],
  ['# ##0', 1800, null],
  ['#"."##0"."##0', 1800, null],
  ['# ?/8', 1.5, null],
  ['dd-mm-yyyy', 45_000, null],
  ['"\u202e"@', 'Năm 2018', 'direction'],
  ['0"\u200b"0', 18, 'direction'],
  ['0" (sơ bộ)"', 18, null],
  ['"kỳ "0', 18, null],
])('the format %s beside %j is doubtful: %s', (format, value, doubt) => {
  expect(formatDoubt(format, value)).toBe(doubt);
});

test.each([
  ['Biểu 01', 'Biểu 01 ', true],
  ['Bìa', 'B\u0456\u0300a', true],
  ['Thanh Hóa', 'Thanh Hóa'.normalize('NFD'), true],
  ['Thanh Hóa', 'Th\u0430nh Hóa', true],
  ['Thanh Hóa 2018', 'Thanh Hóa 2019', false],
  ['Phụ lục I', 'Phụ lục 1', false],
  ['Biểu 1-2', 'Biểu 1 2', false],
])('%j looks like %j: %s', (one, other, same) => {
  expect(lookOfName(one) === lookOfName(other)).toBe(same);
});

describe('what is concealed', () => {
  const plain = snapshotOf(provinces[0]!, 0);
  const [sheet] = plain.grids;
  const facts = (grid: Partial<Grid>, snapshot: Partial<Snapshot> = {}) => {
    const changed = { grids: [{ ...sheet!, ...grid }], ...snapshot };
    return concealedFacts(changed, readBook(changed, shippedLists()));
  };
  const [report] = readBook(plain, shippedLists()).reports;
  const filled = report!.rows.find(
    ({ row }) => typeof sheet!.values[row - 1 - sheet!.top]![report!.columns.get('3')!] === 'number',
  )!;
  const column = report!.columns.get('3')! + sheet!.left;

  test('a produced sheet conceals nothing', () => {
    expect(facts({})).toEqual([]);
  });

  test('hidden rows and columns with figures are told, those without are not', () => {
    expect(facts({ hiddenRows: [[filled.row - 1, filled.row - 1]] })).toMatchObject([
      { kind: 'rows', cells: String(filled.row), differs: false },
    ]);
    // The running number of a row is no figure.
    const blank = report!.rows.find(({ cells }) =>
      [...cells.values()].every((cell) => cell.column === 'A' || typeof cell.value !== 'number'),
    );
    if (blank) expect(facts({ hiddenRows: [[blank.row - 1, blank.row - 1]] })).toEqual([]);
    expect(facts({ hiddenRows: [[0, 1]] })).toEqual([]);
    expect(facts({ hiddenColumns: [[column, column]] })).toMatchObject([{ kind: 'columns' }]);
  });

  test('hidden sheets, and those that hold a form', () => {
    const sheets = [
      { name: sheet!.sheet, visibility: 'veryHidden' as const },
      { name: 'Nháp', visibility: 'hidden' as const },
    ];
    expect(facts({}, { sheets, hasMacros: true })).toMatchObject([
      { kind: 'macros' },
      { kind: 'veryHiddenReport', differs: true },
      { kind: 'hidden', sheet: 'Nháp', differs: false },
    ]);
  });

  test('what the format of the file did not let be looked at', () => {
    expect(facts({}, { lettersNotLookedAt: true })).toMatchObject([
      { kind: 'lettersNotLookedAt', sheet: '', cells: '', differs: false },
    ]);
    // A workbook without a form has nothing that could be concealed.
    expect(concealedFacts({ grids: [], lettersNotLookedAt: true }, { reports: [] })).toEqual([]);
  });

  test('formats that show another figure, conditional ones too', () => {
    const numberFormats = sheet!.numberFormats.map((row, at) =>
      row.map((format, across) =>
        at === filled.row - 1 - sheet!.top && across === report!.columns.get('3') ? '0"00"' : format,
      ),
    );
    const area = { row: filled.row - 1, column, rows: 1, columns: 1 };
    expect(facts({ numberFormats, conditionalFormats: [{ area, numberFormat: '"9"' }] })).toMatchObject([
      { kind: 'conditional', differs: true },
      { kind: 'adds', differs: true },
    ]);
    expect(facts({ conditionalFormats: [{ area, numberFormat: '#,##0' }] })).toEqual([]);
  });

  test('zeros that the view does not show, and only those', () => {
    const row = filled.row - 1 - sheet!.top;
    const zero = sheet!.values.map((one, y) =>
      one.map((held, x) => (y === row && x === report!.columns.get('3') ? 0 : held)),
    );
    const address = cellAddress(filled.row - 1, column);
    const told = (grid: Partial<Grid>): string =>
      facts({ ...grid, looks: { hidesZeros: true } }).find(({ kind }) => kind === 'zeros')?.cells ?? '';
    expect(told({ values: zero }).split(', ')).toContain(address);
    expect(told({}).split(', ')).not.toContain(address);
    expect(facts({ values: zero }).filter(({ kind }) => kind === 'zeros')).toEqual([]);
  });

  test('notes without a figure, notes beside the table and a whole print area are nothing', () => {
    const [y, x] = [filled.row - 1, column];
    const printed = [{ row: 0, column: 0, rows: 999, columns: 99 }];
    const comments = [
      { row: y, column: x, text: 'Đã xem lại' },
      { row: y, column: 90, text: 'Số 12' },
    ];
    expect(
      facts({ looks: { comments, printed, pageHeads: [[report!.symbolRow - 2, report!.symbolRow - 1]] } }),
    ).toEqual([]);
  });

  test('a multiple in the number format is told unless the unit names it, or where it is the sign of a result', () => {
    const formatted = (symbol: '3' | '4', format: string): Partial<Grid> => ({
      numberFormats: sheet!.numberFormats.map((one, y) =>
        one.map((held, x) => (y === filled.row - 1 - sheet!.top && x === report!.columns.get(symbol) ? format : held)),
      ),
    });
    expect(facts(formatted('3', '0" triệu"'))).toMatchObject([{ kind: 'words', differs: true }]);
    expect(facts(formatted('4', '0.0"%"'))).toEqual([]);
    expect(facts(formatted('3', '0" (sơ bộ)"'))).toEqual([]);
  });

  const put = (row: number, across: number, value: CellValue): Partial<Grid> => {
    const set = <Value>(matrix: readonly (readonly Value[])[], to: Value): Value[][] =>
      matrix.map((one, at) => one.map((held, place) => (at === row && place === across ? to : held)));
    return { values: set(sheet!.values, value) };
  };
  const symbols = report!.columns;
  const heads = report!.symbolRow - 2 - sheet!.top;

  test('exchanged headings', () => {
    expect(facts(put(heads, symbols.get('3')!, 'Kế hoạch năm'))).toMatchObject([{ kind: 'heads', differs: true }]);
    expect(facts(put(heads, symbols.get('3')!, 'Thực hiện 2026'))).toEqual([]);
  });

  test('a kept result that the cells do not give', () => {
    const row = filled.row - 1 - sheet!.top;
    expect(facts(put(row, symbols.get('5')!, 12345.5))).toMatchObject([{ kind: 'stale', differs: true }]);
  });

  test('a figure under a merged cell, and one on a row without a code', () => {
    const merges = [{ row: filled.row - 1, column: column - 1, rows: 1, columns: 2 }];
    expect(facts({ merges })).toMatchObject([{ kind: 'merged', differs: true }]);
    const coded = new Set(report!.rows.map((one) => one.row));
    const [blank] = sheet!.values.flatMap((_, at) => {
      const row = at + sheet!.top + 1;
      return row > report!.symbolRow && row < report!.rows.at(-1)!.row && !coded.has(row) ? [at] : [];
    });
    expect(facts(put(blank!, symbols.get('3')!, 5))).toMatchObject([{ kind: 'uncoded', differs: false }]);
  });

  test('sheets whose names look the same', () => {
    const sheets = ['Biểu', 'Biểu '].map((name) => ({ name, visibility: 'visible' as const }));
    expect(facts({}, { sheets })).toMatchObject([{ kind: 'lookAlike', sheet: 'Biểu ', cells: 'Biểu' }]);
  });
});
