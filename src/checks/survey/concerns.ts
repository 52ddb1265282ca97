/**
 * What a glance at a row can leave open. A rule looks only at rows that bear one of its concerns; of all others the survey is certain that the rule
 * has nothing to say. The list is the only place where concerns are named.
 */
export const concerns = [
  /** A number or formula column holds text, a mark, a truth value or an error. */
  'words',
  /** A name, unit or note has letters that correct Vietnamese or English hardly has. */
  'letters',
  /** A number stands under a format that shows it as something else: a date, a percentage, thousands, text. */
  'format',
  /** A count, rank or amount has more decimals than its indicator. */
  'finer',
  /** A number near or beyond fifteen digits. */
  'huge',
  /** A number outside the limits of its indicator. */
  'outside',
  /** A share between 0 and 1. */
  'smallShare',
  /** Column 3 is blank. */
  'noResult',
  /** Column 1 holds no plainly typed number above zero. */
  'noBase',
  /** This year's number is last year's. */
  'same',
  /** The numbers of the row lie about ten times apart. */
  'apart',
  /** Next year's plan does not keep up with this year's result. */
  'plan',
  /** This year's result is far from its plan. */
  'attained',
  /** A formula of the form is missing, overwritten or written otherwise. */
  'formula',
  /** A formula of the form shows what its inputs do not give at a glance. */
  'stale',
  /** A paper says something about the row: hedges and printed scales count. */
  'paper',
  /** A value of the row needs the exact reading: a formula of somebody's own, a mark, an odd format. */
  'unclear',
  /** A sum or ratio that the row belongs to does not hold at a glance. */
  'relation',
] as const;
export type Concern = (typeof concerns)[number];

/** One bit a concern, so that a row's concerns are one number. */
export const bit = Object.fromEntries(concerns.map((concern, at) => [concern, 1 << at])) as Readonly<
  Record<Concern, number>
>;

export const allConcerns = (1 << concerns.length) - 1;

export function bitsOf(wanted: readonly Concern[]): number {
  let bits = 0;
  for (const concern of wanted) bits |= bit[concern];
  return bits;
}
