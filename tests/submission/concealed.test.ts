import { shippedLists } from '../../src/indicators/shippedLists';
import { readBook } from '../../src/sheet/readBook';
import type { Grid, Snapshot } from '../../src/sheet/grid/grid';
import { concealedFacts } from '../../src/submission/concealed/concealedFacts';
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
  ['dd/mm/yyyy', null],
  ['[Red]0.0_);(0.0)', null],
  [';;;', 'hides'],
  ['""', 'hides'],
  ['"105,2"', 'replaces'],
  ['0"00"', 'adds'],
  ['#,##0\\5', 'adds'],
  ['0,', 'scales'],
  ['#,##0.0,,', 'scales'],
  ['0%', 'scales'],
])('the format %s: %s', (format, trick) => {
  expect(formatTrick(format)).toBe(trick);
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

  test('formats that show another figure, conditional ones too', () => {
    const numberFormats = sheet!.numberFormats.map((row, at) =>
      row.map((format, across) =>
        at === filled.row - 1 - sheet!.top && across === report!.columns.get('3') ? '0"00"' : format,
      ),
    );
    const area = { row: filled.row - 1, column, rows: 1, columns: 1 };
    expect(facts({ numberFormats, conditionalFormats: [{ area, numberFormat: '"9"' }] })).toMatchObject([
      { kind: 'adds', differs: true },
      { kind: 'conditional', differs: true },
    ]);
    expect(facts({ conditionalFormats: [{ area, numberFormat: '#,##0' }] })).toEqual([]);
  });
});
