import { Exact, integerDigits } from '../../figures/decimal';

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
const slips = [1, 2, 3, 4, 5, 6] as const;

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
 * its ways, `count` of which lead to values that the rules allow.
 */
export function causeCost(cause: Cause, found: number, count = 1): number {
  return Math.log(ways(cause, digitsOf(found).text.length) / Math.max(count, 1) / shares[cause]);
}

/**
 * One more wrong cell than needed is this unlikely (as a cost): most tables with a fault have one.
 */
export const extraCellCost = Math.log(10);

/** A value that a slip may have turned into the one found. */
export interface Candidate {
  readonly value: number;
  readonly cause: Cause;
}

interface Digits {
  readonly text: string;
  readonly decimals: number;
  readonly negative: boolean;
}

const mostDecimals = 12;

/** The digits of a number without mark and sign. */
function digitsOf(value: number): Digits {
  const negative = value < 0;
  const text = String(Math.abs(value));
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (!text.includes('e') && decimals <= mostDecimals) return { text: text.replace('.', ''), decimals, negative };
  const exact = new Exact(value);
  const shown = Math.min(exact.decimalPlaces(), mostDecimals);
  return { text: exact.abs().toFixed(shown).replace('.', ''), decimals: shown, negative };
}

/** A number times a power of ten, as if its mark were moved: no double is rounded twice. */
function shifted(value: number, places: number): number {
  const [mantissa, power = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(power) + places}`);
}

/**
 * Every value from which one slip leads to `found`, likeliest kinds first. Swaps and copies need
 * another cell and are not here.
 */
export function candidatesFor(found: number): readonly Candidate[] {
  if (found === 0 || !Number.isFinite(found)) return [];
  const digits = digitsOf(found);
  const { text } = digits;
  const as = (cause: Cause, texts: readonly string[]): readonly Candidate[] =>
    texts.filter((one) => isWritten(one, digits)).map((one) => ({ value: numberOf(one, digits), cause }));
  return [
    { value: -found, cause: 'sign' },
    ...slips.flatMap((slip): Candidate[] => [
      { value: shifted(found, -slip), cause: 'powerOfTen' },
      { value: shifted(found, slip), cause: 'powerOfTen' },
    ]),
    ...as('transposition', transposed(text)),
    ...as('digit', otherDigits(text)),
    ...as('length', otherLengths(text)),
  ];
}

/** Every value from which the exchange of two neighbouring digits leads to `found`. */
export function transpositionsOf(found: number): readonly number[] {
  if (found === 0 || !Number.isFinite(found)) return [];
  const digits = digitsOf(found);
  return transposed(digits.text)
    .filter((one) => isWritten(one, digits))
    .map((one) => numberOf(one, digits));
}

/** Nobody writes 0100, so it was nobody's number before a slip. */
function isWritten(text: string, { decimals }: Digits): boolean {
  return !text.startsWith('0') || text.length <= decimals + 1;
}

function numberOf(text: string, { decimals, negative }: Digits): number {
  const value = decimals === 0 ? Number(text) : Number(`${text}e-${decimals}`);
  return negative ? -value : value;
}

const tenDigits = [...'0123456789'];

function transposed(text: string): readonly string[] {
  return [...text.slice(1)].flatMap((right, at) =>
    right === text[at] ? [] : [text.slice(0, at) + right + text[at]! + text.slice(at + 2)],
  );
}

function otherDigits(text: string): readonly string[] {
  return [...text].flatMap((old, at) =>
    tenDigits.filter((digit) => digit !== old).map((digit) => text.slice(0, at) + digit + text.slice(at + 1)),
  );
}

function otherLengths(text: string): readonly string[] {
  const shorter = text.length > 1 ? [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1)) : [];
  const longer = [...text, ''].flatMap((_, at) => tenDigits.map((digit) => text.slice(0, at) + digit + text.slice(at)));
  return [...shorter, ...longer];
}

/**
 * A number given in thousands, say, where ones are asked: 2.890 for 2.890.123. Three digits at
 * least, or anything would do.
 */
export function isRoundedUnit(found: number, right: number): boolean {
  return integerDigits(found) >= 3 && slips.some((slip) => Math.abs(found * 10 ** slip - right) <= 10 ** slip / 2);
}

const cache = new Map<number, readonly Candidate[]>();
const cacheLimit = 500;

/** `candidatesFor` with a small memory: ranking asks for the same cells again and again. */
export function cachedCandidates(found: number): readonly Candidate[] {
  let list = cache.get(found);
  if (!list) {
    if (cache.size >= cacheLimit) cache.clear();
    list = candidatesFor(found);
    cache.set(found, list);
  }
  return list;
}
