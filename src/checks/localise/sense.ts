import { decimalsShown, integerDigits } from '../../figures/decimal';

/** What is known of a cell besides the rules. */
export interface CellSense {
  /** The most decimals that a value in the cell may have: none for what is counted whole. */
  readonly decimals: (cell: number) => number;
  /** True where the cell repeats another one, last year's say. */
  readonly isCopy: (cell: number) => boolean;
  /**
   * The value in full that somebody else states for the cell: a paper, last year's workbook. Null
   * where nobody does.
   */
  readonly stated: (cell: number) => number | null;
  /**
   * The same thing in other columns: cells that a hand in the wrong column changes with this one.
   */
  readonly row: (cell: number) => readonly number[];
  /**
   * The size of the cell's neighbours in its row: the same thing in other columns. Null where there
   * are none.
   */
  readonly usual: (cell: number) => number | null;
}

export const anything: CellSense = {
  decimals: () => Infinity,
  isCopy: () => false,
  stated: () => null,
  row: () => [],
  usual: () => null,
};

export function accepts(sense: CellSense, cell: number, value: number): boolean {
  return decimalsShown(value) <= sense.decimals(cell);
}

/**
 * The least difference between two values of a cell: its last decimal, or that of what was found
 * where nothing limits them.
 */
export function stepOf(sense: CellSense, cell: number, found: number): number {
  const decimals = sense.decimals(cell);
  return 10 ** -(Number.isFinite(decimals) ? decimals : decimalsShown(found));
}

/** Growth by a third in a year is one such spread: rows move, but seldom tenfold. */
const spread = 0.3;
/** Some rows do move tenfold: beyond this no value is less believable than another. */
const mostDoubt = Math.log(100);

/**
 * How much less believable a value is than the usual one of its row, as a cost: 0 where nothing is
 * known.
 */
export function doubt(sense: CellSense, cell: number, value: number): number {
  const usual = sense.usual(cell);
  if (usual === null || usual <= 0) return 0;
  if (value <= 0) return mostDoubt;
  return Math.min(mostDoubt, Math.log(value / usual) ** 2 / (2 * spread ** 2));
}

/** Whether the row's other numbers leave a value any belief. */
export function isBelievable(sense: CellSense, cell: number, value: number): boolean {
  return doubt(sense, cell, value) < mostDoubt;
}

/** How many values a cell may have between two ends: what a fit within them may be by chance. */
export function countWithin(sense: CellSense, cell: number, found: number, low: number, high: number): number {
  const usual = sense.usual(cell);
  const least = usual === null ? low : Math.max(low, usual * (1 - spread));
  const most = usual === null ? high : Math.min(high, usual * (1 + spread));
  const room = Math.max(Math.min(high - low, Math.abs(most - least)), 0);
  return Math.min(1 + room / stepOf(sense, cell, found), 10 ** integerDigits(found));
}
