import { integerDigits } from '../../figures/decimal';

/** The slips of hand and eye that a wrong number is explained by. */
export const causes = [
  'powerOfTen',
  'unit',
  'swapped',
  'copied',
  'sign',
  'transposition',
  'digit',
  'length',
  'none',
] as const;
export type Cause = (typeof causes)[number];

/**
 * How often each slip is behind a wrong number, as far as clerks' errors go: slipped marks and
 * single wrong digits lead. Only the order matters to the ranking; the last is for numbers that no
 * single slip explains.
 */
const shares: Readonly<Record<Cause, number>> = {
  powerOfTen: 0.3,
  digit: 0.25,
  transposition: 0.15,
  sign: 0.1,
  length: 0.08,
  swapped: 0.05,
  copied: 0.05,
  unit: 0.04,
  none: 0.03,
};

/** Places a decimal mark or a unit slips: up to a million, for triệu written as ones. */
export const slips = [1, 2, 3, 4, 5, 6] as const;

/**
 * In how many ways a slip of one kind could have changed a number of so many digits. The fewer the
 * ways, the less likely it explains a number by chance.
 */
function ways(cause: Cause, digits: number): number {
  switch (cause) {
    case 'powerOfTen':
    case 'unit':
      return 2 * slips.length;
    case 'swapped':
    case 'copied':
    case 'sign':
      return 1;
    case 'transposition':
      return Math.max(digits - 1, 1);
    case 'digit':
      return 9 * digits;
    case 'length':
      return digits + 10 * (digits + 1);
    case 'none':
      return 10 ** digits;
  }
}

/**
 * What believing in a cause costs when repairs are ranked: minus the logarithm of its share over
 * its ways with a number of so many digits, `count` of which lead to values that the rules allow.
 */
export function causeCost(cause: Cause, digits: number, count = 1): number {
  return Math.log(ways(cause, digits) / Math.max(count, 1) / shares[cause]);
}

/** Two true numbers of a row that have so many digits are hardly ever one slip apart. */
const manyDigits = 5;

/**
 * Whether a slip of one number is likelier than its exchange with another column’s number that
 * would be right in its place. A number ten times its neighbours is no neighbour’s number.
 */
export function outdoesExchange(cause: Cause, digits: number): boolean {
  if (cause === 'powerOfTen' || cause === 'sign') return true;
  return slipsOfDigits.has(cause) && digits >= manyDigits;
}

const slipsOfDigits: ReadonlySet<Cause> = new Set(['transposition', 'digit', 'length']);

/**
 * One more wrong cell than needed is this unlikely (as a cost): most tables with a fault have one.
 */
export const extraCellCost = Math.log(10);

/**
 * A number given in thousands, say, where ones are asked: 2.890 for 2.890.123. Three digits at
 * least, or anything would do.
 */
export function isRoundedUnit(found: number, right: number): boolean {
  return integerDigits(found) >= 3 && slips.some((slip) => Math.abs(found * 10 ** slip - right) <= 10 ** slip / 2);
}
