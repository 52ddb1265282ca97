import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import type { Random } from '../generated/random';

/** What nobody should type, and somebody has. */
export const hostileValues: readonly CellValue[] = [
  '',
  ' ',
  '-',
  '…',
  'x',
  '0',
  '-5',
  '2.890.000',
  '1,234.5',
  '7/63',
  '31/12/2018',
  '12%',
  'trên 4.000 tỷ đồng',
  'ba triệu',
  '#REF!',
  '#DIV/0!',
  '#N/A',
  '=1+1',
  "'",
  '{place} {row} {vi}',
  '$&$1',
  'VT.04',
  'vt.04 ',
  'ĐÀ NẴNG',
  'Hoa\u0301',
  '\u00a0',
  '\u0000',
  'x'.repeat(5000),
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.1,
  2018,
  24.5,
  23_193,
  1e15,
  1e-15,
  5e-324,
  1.797e308,
  -1.797e308,
  123_456_789.987_654_3,
];

export const hostileFormulas: readonly string[] = [
  '=',
  '=A1',
  '=SUM(A1:B2)',
  '=IF(',
  '=1/0',
  `=${'('.repeat(900)}`,
  `=${'-'.repeat(900)}1`,
  '=VLOOKUP("x",1)',
  '=‑1',
];

export const hostileFormats: readonly string[] = [
  'General',
  '@',
  'dd/mm/yyyy',
  'mmm-yy',
  'h:mm',
  '#,##0.00',
  '"d"0',
  '[Red]0',
  '',
];

/** A grid with a share of its cells replaced, rows swapped or lost, and matrices of uneven rows. */
export function spoil(grid: Grid, share: number, random: Random): Grid {
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  const numberFormats = grid.numberFormats.map((row) => [...row]);
  values.forEach((row, at) =>
    row.forEach((_, column) => {
      if (!random.chance(share)) return;
      const value = random.pick(hostileValues);
      row[column] = value;
      formulas[at]![column] = random.chance(0.2) ? random.pick(hostileFormulas) : value;
      if (random.chance(0.3)) numberFormats[at]![column] = random.pick(hostileFormats);
    }),
  );
  for (let turn = random.whole(0, 3); turn > 0; turn -= 1) {
    const [one, other] = [random.whole(0, values.length - 1), random.whole(0, values.length - 1)];
    for (const matrix of [values, formulas, numberFormats] as unknown[][])
      [matrix[one], matrix[other]] = [matrix[other], matrix[one]];
  }
  if (random.chance(0.2)) {
    const cut = random.whole(0, values.length - 1);
    for (const matrix of [values, formulas, numberFormats] as unknown[][]) matrix.splice(cut, 1);
  }
  if (random.chance(0.1)) values[random.whole(0, values.length - 1)]!.length = random.whole(0, 5);
  return {
    ...grid,
    top: random.chance(0.1) ? 3 : grid.top,
    left: random.chance(0.1) ? 2 : grid.left,
    values,
    formulas,
    numberFormats,
  };
}
