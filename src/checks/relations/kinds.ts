/** What relations there are between numbers. The names leave the program (`check --json`). */
export const relationKinds = [
  /** A number and a limit of its indicator. */
  'limit',
  /** A total and its parts. */
  'sum',
  /** A part and its whole. */
  'part',
  /** A ratio, its numerator and its denominator. */
  'ratio',
  /** The values that two ratios imply for a denominator nobody gives. */
  'denominator',
  /** Opening stock, what was added, closing stock. */
  'stock-flow',
  /** Last year's column and last year's workbook. */
  'last-year',
  /** The plan and what last year's workbook planned. */
  'last-plan',
  /** Next year's plan and this year's result. */
  'next-plan',
  /** A stated attainment, result and plan. */
  'attainment',
  /** A stated change, result and base. */
  'change',
  /** A number of the sheet and the same in a paper. */
  'paper',
] as const;
export type RelationKind = (typeof relationKinds)[number];
