import { atOnce } from '../../src/figures/steps';
import { ledgerTable } from '../../src/sheet/ledger/ledgerColumns';
import fc from 'fast-check';
import { loadSourceReports } from '../../src/figures/sourceReports';
import {
  changeReadings,
  derivationAssumptions,
  figureKinds,
  hedges,
  type StatedFigure,
} from '../../src/figures/stated';
import type { Grid } from '../../src/sheet/grid/grid';
import { appendingToLedger, buildingLedgerSheet } from '../../src/sheet/ledger/ledger';
import { readLedger } from '../../src/sheet/ledger/readLedger';
import { gridOf, insertColumn, insertRow, mapMatrices, moveColumn } from './grid/layoutGrid';
import { catalogue, context, figure, provinces } from './samples';
import { applyWrites } from './writes';

const ledgerOf = (figures: readonly StatedFigure[]): Grid => gridOf(atOnce(buildingLedgerSheet(figures, context)));
const read = (grid: Grid): readonly StatedFigure[] => {
  const { ledger, ledgerProblems } = readLedger(grid, catalogue);
  expect(ledgerProblems).toEqual([]);
  return ledger.map((row) => row.figure);
};

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const whole = fc.integer({ min: 0, max: 9999 });
const isoDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const nullable = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(of, { nil: null });

const anyOpenFigure: fc.Arbitrary<StatedFigure> = fc.record({
  id: text,
  province: fc.constantFrom(...provinces).map(({ scheme, code }) => ({ scheme, code })),
  indicator: fc.constantFrom(...catalogue.indicators).map(({ id }) => id),
  kind: fc.constantFrom(...figureKinds),
  wording: text,
  printed: text,
  value: number,
  valueMax: nullable(number),
  outOf: nullable(whole),
  unit: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  scale: fc.constantFrom(1, 1_000, 1_000_000, 1_000_000_000),
  decimals: fc.nat({ max: 6 }),
  hedge: nullable(fc.constantFrom(...hedges)),
  year: fc.integer({ min: 1990, max: 2099 }),
  baseYear: nullable(whole),
  asOf: nullable(isoDay),
  deadline: nullable(isoDay),
  estimated: fc.boolean(),
  source: fc.record({ report: text, paragraph: whole }),
  derived: nullable(
    fc.record({
      from: fc.array(fc.stringMatching(/^[A-Z0-9/-]{1,8}$/), { maxLength: 3 }),
      assumption: fc.constantFrom(...derivationAssumptions),
    }),
  ),
});

const anyFigure: fc.Arbitrary<StatedFigure> = fc
  .tuple(anyOpenFigure, nullable(fc.constantFrom(...changeReadings)))
  .map(([open, reading]) => (reading === null ? open : { ...open, reading }));

describe('the ledger', () => {
  it('gives back every figure exactly', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 5 }), (figures) => {
        expect(read(ledgerOf(figures))).toEqual(figures);
      }),
    );
  });

  it('gives back the five reports', () => {
    for (const { figures } of loadSourceReports()) expect(read(ledgerOf(figures))).toEqual(figures);
  });

  it('is found with its columns in any order, extra ones between, rows above, and under another name', () => {
    const grid = ledgerOf([figure(), figure({ id: 'T-2', value: 1, hedge: 'about' })]);
    const columns = grid.values[0]!.length;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: columns - 1 }), fc.nat({ max: columns - 1 })), { maxLength: 12 }),
        fc.nat({ max: columns }),
        fc.nat({ max: 2 }),
        (moves, extra, row) => {
          const moved = moves.reduce((changed, [from, to]) => moveColumn(changed, from, to), {
            ...grid,
            sheet: 'Nháp',
          });
          expect(read(insertColumn(insertRow(moved, row), extra))).toEqual(read(grid));
        },
      ),
    );
  });

  it('points at the value of each row', () => {
    const [row] = readLedger(ledgerOf([figure()]), catalogue).ledger;
    expect(row).toMatchObject({ sheet: 'Số liệu nguồn', address: 'H4', row: 4 });
  });

  it('forces what looks like something else to be text', () => {
    const { cells } = atOnce(buildingLedgerSheet([figure({ printed: '=1+1', wording: '-5 %', id: '@x' })], context));
    const formats = ['=1+1', '-5 %', '@x', '38', '63'].map(
      (value) =>
        cells.find(({ row, content }) => row === 3 && 'value' in content && content.value === value)?.numberFormat,
    );
    expect(formats).toEqual(['@', '@', '@', '@', '@']);
  });

  it('refuses a figure whose indicator is unknown', () =>
    expect(() => ledgerOf([figure({ indicator: 'no-such' })])).toThrow(/no-such/));
});

describe('a ledger that people have typed in', () => {
  const grid = ledgerOf([figure()]);
  const head = ledgerTable.find(grid)!;
  const typed = (changes: Partial<Record<string, string | number>>): Grid =>
    mapMatrices(grid, (matrix) => {
      for (const [id, value] of Object.entries(changes)) matrix[3]![head.columns.get(id as 'value')!] = value as never;
      return matrix;
    });

  it.each([
    ['value', '3.738', 'H4'],
    ['value', '', 'H4'],
    ['kind', 'Không rõ', 'F4'],
    ['code', 'ZZ.99', 'D4'],
    ['scheme', '64', 'B4'],
    ['provinceCode', '', 'C4'],
    ['hedge', 'có lẽ', 'N4'],
    ['year', 'năm ngoái', 'P4'],
    ['asOf', '31/12', 'R4'],
    ['outOf', 'n', 'J4'],
    ['origin', 'nghe nói', 'W4'],
  ])('names the cell that stops a row: %s %j', (id, value, address) => {
    const { ledger, ledgerProblems } = readLedger(typed({ [id]: value }), catalogue);
    expect(ledger).toEqual([]);
    expect(ledgerProblems).toEqual([{ sheet: 'Số liệu nguồn', address, row: 4, value }]);
  });

  it('is read with numbers for codes, real dates for days, and words in another case or language', () => {
    const [read38] = readLedger(
      typed({ scheme: 63, provinceCode: 38, asOf: 43465, kind: 'THỰC HIỆN', estimated: 'x', hedge: 'Above' }),
      catalogue,
    ).ledger;
    expect(read38?.figure).toEqual({ ...figure(), asOf: '2018-12-31', estimated: true, hedge: 'above' });
  });

  it('writes days as papers do, and reads those of older ledgers', () => {
    const held = ledgerOf([figure({ asOf: '2018-03-19', deadline: '2020-12-31' })]);
    expect([held.values[3]![head.columns.get('asOf')!], held.values[3]![head.columns.get('deadline')!]]).toEqual([
      '19/03/2018',
      '31/12/2020',
    ]);
    for (const asOf of ['2018-03-19', '19/3/2018', '19/03/2018']) {
      expect(read(typed({ asOf }))).toEqual([figure({ asOf: '2018-03-19' })]);
    }
    expect(readLedger(typed({ asOf: '31/02/2018' }), catalogue).ledgerProblems).toHaveLength(1);
  });

  it('takes unit and scale from the indicator where they are left out', () => {
    const [row] = readLedger(typed({ unit: '', scale: '', decimals: '', paragraph: '' }), catalogue).ledger;
    expect(row?.figure).toMatchObject({ unit: 'tỷ đồng', scale: 1_000_000_000, decimals: 0 });
  });

  it('skips empty rows', () => {
    const gap = insertRow(ledgerOf([figure(), figure({ id: 'T-2' })]), 4);
    expect(read(gap).map(({ id }) => id)).toEqual(['T-1', 'T-2']);
  });
});

describe('adding to a ledger', () => {
  it('puts new figures under the last row and leaves those that are there', () => {
    const grid = insertColumn(moveColumn({ ...ledgerOf([figure()]), top: 2, left: 1 }, 7, 0), 3);
    const added = [figure({ id: 'T-2', value: 5 }), figure({ id: 'T-3', value: 6 })];
    const { writes, ...rest } = atOnce(appendingToLedger(grid, [figure(), ...added, added[0]!], context));
    expect(rest.added).toEqual(added);
    expect(rest.present).toEqual([figure()]);
    expect(writes.every(({ row }) => row === 6 || row === 7)).toBe(true);
    expect(read(applyWrites(grid, writes))).toEqual([figure(), ...added]);
  });

  it('tells reports apart that number their figures alike', () => {
    const other = figure({ source: { report: 'khác', paragraph: 1 } });
    expect(atOnce(appendingToLedger(ledgerOf([figure()]), [other], context)).added).toEqual([other]);
  });

  it('does not double what was typed by hand', () => {
    const byHand = figure({ id: '' });
    expect(atOnce(appendingToLedger(ledgerOf([byHand]), [byHand], context))).toMatchObject({
      writes: [],
      present: [byHand],
    });
    expect(atOnce(appendingToLedger(ledgerOf([byHand]), [{ ...byHand, value: 1 }], context)).added).toHaveLength(1);
  });

  it('again and again adds nothing', () => {
    const { figures } = loadSourceReports()[0]!;
    const grid = ledgerOf([]);
    const filled = applyWrites(grid, atOnce(appendingToLedger(grid, figures, context)).writes);
    expect(read(filled)).toEqual(figures);
    expect(atOnce(appendingToLedger(filled, figures, context)).writes).toEqual([]);
  });
});

it('a ledger prints on two pages side by side, each with code and name of its rows', () => {
  const { print } = atOnce(buildingLedgerSheet([figure()], context));
  const [first, last] = print.repeatColumns!;
  expect(ledgerTable.columns.slice(first, last + 1).map(({ id }) => id)).toEqual(['code', 'indicatorName']);
  expect(print).toMatchObject({ orientation: 'landscape', pagesWide: 2 });
});
