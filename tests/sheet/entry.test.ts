import { parseAddress } from '../../src/sheet/grid/address';
import { planMark } from '../../src/sheet/entry/markEntry';
import type { SheetArea } from '../../src/sheet/entry/selectedCells';
import { planStatus } from '../../src/sheet/entry/statusEntry';
import { readBook } from '../../src/sheet/readBook';
import { declaredStatus } from '../../src/sheet/revisions/rowStatus';
import { calculated } from './calculated';
import { gridOf } from './grid/layoutGrid';
import { context, sheet, valuesOf } from './samples';

const name = 'Thanh Hóa 2018';
const book = readBook(
  {
    grids: [
      calculated(
        gridOf(
          sheet({
            values: valuesOf({
              'ict-sector-revenue': { 3: 3738, 9: 'Theo báo cáo Sở' },
              'post-offices': { 3: '…' },
              'phone-subscribers-total': { 9: 'Cột 3: số sơ bộ.' },
            }),
          }),
        ),
      ),
    ],
  },
  context,
);
const area = (from: string, to: string, on = name): SheetArea => {
  const [first, last] = [parseAddress(from)!, parseAddress(to)!];
  return {
    sheet: on,
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
};
const rowOf = (code: string): number => book.reports[0]!.rows.find((row) => row.code === code)!.row;
const codes = book.reports[0]!.rows.map(({ code }) => code);

describe('a mark in the selected cells', () => {
  it('goes into blank input cells only; numbers, marks and formulas are kept', () => {
    const { writes, kept } = planMark(book, area('A1', 'M200'), '-');
    const blank = book.reports[0]!.rows.flatMap(({ cells }) =>
      (['1', '2', '3', '7'] as const).filter((one) => {
        const cell = cells.get(one)!;
        return cell.value === '' && cell.formula === null;
      }),
    );
    expect(writes).toHaveLength(blank.length);
    expect(writes.length).toBeGreaterThan(50);
    expect(kept).toBe(codes.length * 4 - writes.length);
    expect(writes.every(({ value, address }) => value === '-' && /^[EFGK]\d+$/.test(address))).toBe(true);
    expect(writes.some(({ address }) => address === `G${rowOf('TH.02')}`)).toBe(false);
  });

  it('goes nowhere else: heads, sections, formula columns, other sheets', () => {
    expect(planMark(book, area('A1', 'M7'), 'x')).toEqual({ writes: [], kept: 0 });
    expect(planMark(book, area(`H${rowOf('TH.02')}`, `J${rowOf('TH.02')}`), 'x')).toEqual({ writes: [], kept: 0 });
    expect(planMark(book, area('A1', 'M200', 'Bảng khác'), 'x')).toEqual({ writes: [], kept: 0 });
  });

  it('one cell', () =>
    expect(planMark(book, area(`E${rowOf('TH.02')}`, `E${rowOf('TH.02')}`), '…').writes).toMatchObject([
      { sheet: name, address: `E${rowOf('TH.02')}`, value: '…', numberFormat: null },
    ]));
});

describe('the status of the selected rows', () => {
  const row = (code: string, column = 'G') => area(`${column}${rowOf(code)}`, `${column}${rowOf(code)}`);

  it('is written to a blank note, about the selected column', () => {
    const { writes } = planStatus(book, row('TH.01', 'E'), 'preliminary');
    expect(writes).toMatchObject([{ address: `M${rowOf('TH.01')}`, value: 'Cột 1: số sơ bộ.' }]);
    expect(planStatus(book, row('TH.01', 'B'), 'final').writes[0]!.value).toBe('Cột 3: số chính thức.');
    for (const status of ['estimate', 'preliminary', 'final'] as const) {
      expect(declaredStatus(String(planStatus(book, row('TH.01'), status).writes[0]!.value), '3')).toBe(status);
    }
  });

  it('leaves a note alone and shows what it would become', () => {
    const { writes, open } = planStatus(book, row('TH.02'), 'estimate');
    expect(writes).toEqual([]);
    expect(open).toMatchObject([
      {
        code: 'TH.02',
        text: 'Cột 3: số ước tính.',
        longer: { value: 'Theo báo cáo Sở. Cột 3: số ước tính.', replaces: 'Theo báo cáo Sở' },
      },
    ]);
    expect(declaredStatus(String(open[0]!.longer!.value), '3')).toBe('estimate');
  });

  it('says nothing twice, and never adds a second status to the first', () => {
    expect(planStatus(book, row('VT.04'), 'preliminary')).toEqual({ writes: [], kept: 1, open: [] });
    expect(planStatus(book, row('VT.04'), 'final').open).toMatchObject([{ code: 'VT.04', longer: null }]);
  });
});
