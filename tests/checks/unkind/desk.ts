import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import { mapMatrices } from '../../sheet/grid/layoutGrid';
import type { Random } from '../generated/random';

/** Names that say nothing of the sheet. */
export function renamed(random: Random): string {
  return random.pick(['Biểu 1', 'Sheet1', 'BC năm', 'Tổng hợp (nộp)', 'Bản in']);
}

/** Sums and scribbles beside the table. */
export function ownColumns(grid: Grid, random: Random): Grid {
  const first = grid.values[0]!.length;
  const widened = mapMatrices(grid, (matrix, blank) => matrix.map((row) => [...row, blank, blank]));
  const put = (matrix: readonly (readonly CellValue[])[]): CellValue[][] =>
    matrix.map((row, at) => row.map((value, column) => (column === first + 1 && at > 8 ? (at * 37) % 1000 : value)));
  return random.chance(0.9) ? { ...widened, values: put(widened.values), formulas: put(widened.formulas) } : widened;
}

/** A sheet of the author's own with numbers of its own. */
export function ownSheet(random: Random): Grid {
  const values: CellValue[][] = [
    ['Tính toán', '', ''],
    ...Array.from({ length: 8 }, (_, at): CellValue[] => [`Huyện ${at + 1}`, random.whole(100, 99_999), '']),
  ];
  return {
    sheet: 'Tính toán',
    top: 0,
    left: 0,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => 'General')),
  };
}

/** The sheet again without codes, to work in. */
export function workingCopy(grid: Grid): Grid {
  const table = grid.values.findIndex((row) => row[0] === 'A' && row[2] === 'C');
  const cleared = (matrix: readonly (readonly CellValue[])[]): CellValue[][] =>
    matrix.map((row, at) => row.map((value, column) => (at > table && column === 2 ? '' : value)));
  return { ...grid, sheet: 'Nháp', values: cleared(grid.values), formulas: cleared(grid.formulas) };
}

/** Words of the author beside the table and under it, numbers among them. */
export function remarked(grid: Grid, random: Random): Grid {
  const said = random.pick([
    'Số liệu chờ Cục Thống kê xác nhận',
    'Hỏi lại phòng BCVT: 2 trạm ngừng',
    'Tăng 5% so với quý III',
  ]);
  const widened = mapMatrices(grid, (matrix, blank) => matrix.map((row) => [...row, blank]));
  const beside = random.whole(10, widened.values.length - 4);
  const put = (matrix: readonly (readonly CellValue[])[]): CellValue[][] =>
    matrix.map((row, at) => row.map((value, column) => (at === beside && column === row.length - 1 ? said : value)));
  return { ...widened, values: put(widened.values), formulas: put(widened.formulas) };
}

export function withHiddenRows(grid: Grid, random: Random): Grid {
  const first = random.whole(10, 20);
  return { ...grid, hiddenRows: [[first, first + random.whole(0, 3)]] };
}
