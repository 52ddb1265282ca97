import fc from 'fast-check';
import type { Comparison } from '../../../src/indicators/catalogue/indicator';
import { noDataMarks } from '../../../src/indicators/marks';
import { cellAddress } from '../../../src/sheet/grid/address';
import type { CellValue } from '../../../src/sheet/grid/grid';
import { columns, symbolOf, formulaRoles } from '../../../src/sheet/province/columns';
import {
  columnFormulas,
  expectedFormula,
  ratioFormula,
  sameFormula,
  sumFormula,
} from '../../../src/sheet/province/formulas';
import { locateOnNewSheet } from '../../../src/sheet/province/layout/layout';
import { evaluate } from '../calculated';
import { annual, catalogue, formOf, indicatorRow, sheet } from '../samples';

const written = (role: (typeof formulaRoles)[number], kind: Comparison): string | null => {
  const formula = columnFormulas[role][kind];
  const letters = { previous: 'E12', plan: 'F12', actual: 'G12', nextPlan: 'K12' };
  return formula && formula.write(letters[formula.reads[0]], letters[formula.reads[1]]);
};

describe('the formula of each column', () => {
  it('is written for quantities', () => {
    expect(formulaRoles.map((role) => written(role, 'relative'))).toEqual([
      '=IF(AND(ISNUMBER(G12),ISNUMBER(F12)),IF(F12>0,G12/F12*100,""),"")',
      '=IF(AND(ISNUMBER(G12),ISNUMBER(E12)),G12-E12,"")',
      '=IF(AND(ISNUMBER(G12),ISNUMBER(E12)),IF(E12>0,(G12/E12-1)*100,""),"")',
      '=IF(AND(ISNUMBER(K12),ISNUMBER(G12)),IF(G12>0,(K12/G12-1)*100,""),"")',
    ]);
  });

  it('is written for percentages', () => {
    expect(formulaRoles.map((role) => written(role, 'points'))).toEqual([
      '=IF(AND(ISNUMBER(G12),ISNUMBER(F12)),IF(F12>0,G12/F12*100,""),"")',
      '=IF(AND(ISNUMBER(G12),ISNUMBER(E12)),G12-E12,"")',
      '=IF(AND(ISNUMBER(G12),ISNUMBER(E12)),G12-E12,"")',
      '=IF(AND(ISNUMBER(K12),ISNUMBER(G12)),K12-G12,"")',
    ]);
  });

  it('is none for ranks', () => {
    expect(formulaRoles.map((role) => written(role, 'none'))).toEqual([null, null, null, null]);
  });

  it.each([
    ['attainment', { F12: 3554, G12: 3738 }, 105.177],
    ['growth', { E12: 584, G12: 838 }, 43.493],
    ['growth', { E12: 805_000, G12: 1_070_000 }, 32.919],
    ['change', { E12: 805_000, G12: 1_070_000 }, 265_000],
    ['nextGrowth', { G12: 3738, K12: 3795 }, 1.525],
  ] as const)('%s of %j is %d', (role, cells, result) => {
    expect(evaluate(written(role, 'relative')!, cells)).toBeCloseTo(result, 3);
  });

  it('gives a number for two numbers with a base above zero, else nothing; never an error', () => {
    const value = fc.oneof(
      fc.constantFrom<CellValue>('', ...noDataMarks.map(({ mark }) => mark), 0, 1e-12, -3, 'abc', true),
      // A base of 5e-324 would take a quotient beyond what a cell can hold.
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((one) => (Math.abs(one) < 1e-9 ? 0 : one)),
    );
    const cells = fc.record({ E12: value, F12: value, G12: value, K12: value });
    fc.assert(
      fc.property(
        fc.constantFrom(...formulaRoles),
        fc.constantFrom('relative', 'points'),
        cells,
        (role, kind, given) => {
          const formula = columnFormulas[role][kind]!;
          const at = { previous: given.E12, plan: given.F12, actual: given.G12, nextPlan: given.K12 };
          const [left, base] = formula.reads.map((read) => at[read]) as [CellValue, CellValue];
          const isRatio = role === 'attainment' || (kind === 'relative' && role !== 'change');
          const isDefined = typeof left === 'number' && typeof base === 'number' && (!isRatio || base > 0);
          const result = evaluate(written(role, kind)!, given);
          expect(isDefined ? typeof result : result).toBe(isDefined ? 'number' : '');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a total', () => {
  const total = (...parts: readonly CellValue[]): CellValue =>
    evaluate(sumFormula(['A1', 'A2', 'A3']), { A1: parts[0]!, A2: parts[1]!, A3: parts[2]! });

  it.each([
    [[1, 2, 3], 6],
    [[1, '-', 3], 4],
    [['-', '-', '-'], 0],
    [[1, '', 3], ''],
    [[1, '…', 3], ''],
    [[1, 'x', 3], ''],
    [[1, '2', 3], ''],
  ] as const)('of %j is %j', (parts, result) => {
    expect(total(...parts)).toBe(result);
  });
});

describe('a ratio row', () => {
  it.each([
    [2_890_000, 3_568_782, 80.98],
    [2_890_000, 0, ''],
    [2_890_000, '…', ''],
    ['', 3_568_782, ''],
  ] as const)('of %j and %j is %j', (numerator, denominator, result) => {
    const value = evaluate(ratioFormula('A1', 'A2', 100), { A1: numerator, A2: denominator });
    if (typeof result === 'number') expect(value).toBeCloseTo(result, 2);
    else expect(value).toBe(result);
  });
});

describe('the formula expected in a cell', () => {
  const locate = locateOnNewSheet(annual);

  it('is the one that a new sheet has, in every cell', () => {
    const content = new Map(sheet().cells.map((cell) => [cellAddress(cell.row, cell.column), cell.content]));
    for (const row of annual.rows) {
      if (row.kind === 'section') continue;
      for (const { symbol } of columns) {
        const expected = expectedFormula(annual, catalogue, row.indicator, symbol, locate);
        const address = locate(row.indicator, symbol)!;
        const cell = content.get(address)!;
        expect([address, 'formula' in cell ? cell.formula : null]).toEqual([address, expected]);
      }
    }
  });

  it('follows rows that were moved', () => {
    const moved = expectedFormula(annual, catalogue, 'phone-density', '3', (indicator) =>
      indicator === 'population-average' ? 'H90' : 'H7',
    );
    expect(moved).toBe('=IF(AND(ISNUMBER(H7),ISNUMBER(H90)),IF(H90>0,H7/H90*100,""),"")');
  });

  it('is none where an input has no row, the form has no such row, or a value is typed', () => {
    const ask = (indicator: string, symbol: '3' | '5' | '9', found: string | null = 'A1'): string | null =>
      expectedFormula(annual, catalogue, indicator, symbol, () => found);
    expect(ask('phone-density', '3', null)).toBeNull();
    expect(ask('communes-total', '5')).toBeNull();
    expect(ask('bts-stations', '3')).toBeNull();
    expect(ask('bts-stations', '9')).toBeNull();
    expect(ask('ict-index-rank', '5')).toBeNull();
  });

  it('sums the parts of the catalogue', () => {
    const form = formOf([
      indicatorRow('phone-subscribers-total', 'sum'),
      indicatorRow('phone-fixed', null, 2),
      indicatorRow('phone-mobile', null, 2),
    ]);
    expect(
      expectedFormula(form, catalogue, 'phone-subscribers-total', symbolOf('actual'), locateOnNewSheet(form)),
    ).toBe(
      '=IF(AND(OR(ISNUMBER(G9),G9="-"),OR(ISNUMBER(G10),G10="-")),IF(ISNUMBER(G9),G9,0)+IF(ISNUMBER(G10),G10,0),"")',
    );
  });
});

it('knows a formula again under blanks, case and dollars, but not with other cells', () => {
  const formula = '=IF(AND(ISNUMBER(G12),ISNUMBER(F12)),G12-F12,"")';
  expect(sameFormula(formula, '=if( and(isnumber($G$12), isnumber(F12)), g12 - F12, "")')).toBe(true);
  expect(sameFormula(formula, formula.replace('""', '" "'))).toBe(false);
  expect(sameFormula(formula, formula.replace('G12-', 'G13-'))).toBe(false);
});
