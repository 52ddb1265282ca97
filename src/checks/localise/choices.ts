import { candidatesFor, digitsIn, type Candidate } from './candidates';
import { causeCost, isRoundedUnit, type Cause } from './causes';
import { meetsFace, type Range } from './range';
import { accepts, countWithin, doubt, stepOf, type CellSense } from './sense';

/** A value for a cell, the slip it undoes, and what believing in both costs. */
export interface Choice extends Candidate {
  readonly cost: number;
}

/** How many candidates a cell without a fixed value may try before its partners are asked. */
const candidateLimit = 400;

/**
 * A value that nobody states, where somebody states another, is this unlikely (as a cost); so is one
 * that only rounding allows, where a slip leads to one that meets the other numbers as they stand.
 */
const againstBetter = Math.log(100);

/**
 * Values worth trying in a range, with their costs: minus the logarithm of how likely the slip is
 * to have led from one of the values that the rules allow to what was found, and of how believable
 * the value is in its row.
 */
export function choicesOf(
  sense: CellSense,
  cell: number,
  found: number,
  range: Range,
  partners: number,
): readonly Choice[] {
  const { low, high, middle } = range;
  const slips = candidatesFor(found, low, high).filter(({ value }) => accepts(sense, cell, value));
  const digits = digitsIn(found);
  const before = doubt(sense, cell, found);
  const valued: Valued = ({ value, cause }, count) => ({
    value,
    cause,
    cost: causeCost(cause, digits, count) + doubt(sense, cell, value) - before,
  });
  if (middle !== null) return explained(sense, cell, found, range, slips, valued);
  const nearest = nameless(sense, cell, found, Math.min(Math.max(found, low), high), range);
  const last = nearest ? [valued(nearest, 1)] : [];
  if (partners > 0) return [...slips.slice(0, candidateLimit).map((slip) => valued(slip, 1)), ...last];
  // A free digit fits nearly any range, so it explains nothing unless the row's other numbers
  // confirm it.
  const telling = slips.filter(({ cause }) => sense.usual(cell) !== null || cause === 'powerOfTen' || cause === 'sign');
  return [...telling.map((slip) => valued(slip, 1)), ...last];
}

type Valued = (candidate: Candidate, count: number) => Choice;

/**
 * The likeliest story of a cell whose value the rules give; none where no value of the cell's kind
 * fits.
 */
function explained(
  sense: CellSense,
  cell: number,
  found: number,
  range: Range,
  slips: readonly Candidate[],
  valued: Valued,
): readonly Choice[] {
  const stated = statedWithin(sense, cell, range);
  const exact = stated ?? range.middle!;
  const room = countWithin(sense, cell, found, range.low, range.high);
  // What no slip of digits led from may be any value in the range; what somebody states is likelier
  // than any other by as much.
  const countOf = ({ value, cause }: Candidate): number => (isNameless(cause) || value === stated ? room : 1);
  const last = nameless(sense, cell, found, exact, range);
  const isMet = slips.some(({ value }) => meetsFace(value, range.middle!));
  const against = (value: number): number => {
    if (value === stated) return 0;
    const isLucky = isMet && !meetsFace(value, range.middle!);
    return (stated === null ? 0 : againstBetter) + (isLucky ? Math.min(Math.log(room), againstBetter) : 0);
  };
  const choices = [...(last ? [last] : []), ...slips].map((candidate): Choice => {
    const choice = valued(candidate, countOf(candidate));
    // Of values that one kind of slip leads to alike the nearest to what the rules say.
    const away = Math.abs(candidate.value - exact) / Math.max(range.high - range.low, Number.MIN_VALUE);
    return { ...choice, cost: choice.cost + against(candidate.value) + Math.min(away, 1) / 2 };
  });
  return choices.sort((a, b) => a.cost - b.cost).slice(0, 1);
}

const isNameless = (cause: Cause): boolean => cause === 'none' || cause === 'copied' || cause === 'unit';

/** What somebody states, where the rules allow it. */
function statedWithin(sense: CellSense, cell: number, { low, high }: Range): number | null {
  const stated = sense.stated(cell);
  return stated !== null && stated >= low && stated <= high ? stated : null;
}

/** A value that no slip of digits led from; null where the cell can have none in the range. */
function nameless(
  sense: CellSense,
  cell: number,
  found: number,
  exact: number,
  { low, high }: Range,
): Candidate | null {
  const near = neatWithin(exact, stepOf(sense, cell, found), low, high);
  const value = near ?? (Number.isFinite(sense.decimals(cell)) ? null : exact);
  if (value === null || !Number.isFinite(value)) return null;
  return { value, cause: isRoundedUnit(found, value) ? 'unit' : sense.isCopy(cell) ? 'copied' : 'none' };
}

/**
 * As many digits as the rules are sure of, at most the cell's own: more would be the dust of
 * doubles or a guess.
 */
function neatWithin(value: number, step: number, low: number, high: number): number | null {
  const whole = Math.round(value / step);
  const own = Number((whole * step).toPrecision(15));
  if (Math.abs(own - value) <= 1e-6 * step && own >= low && own <= high) return own;
  for (let digits = 3; digits < 15; digits += 1) {
    const shorter = Number(value.toPrecision(digits));
    const near = Math.abs(shorter - value) <= (high - low) / 8;
    if (near && shorter >= low && shorter <= high && isMultiple(shorter, step)) return shorter;
  }
  const [below, above] = [Math.ceil(low / step - 1e-9), Math.floor(high / step + 1e-9)];
  const fitted = Number((Math.min(Math.max(whole, below), above) * step).toPrecision(15));
  return below <= above && fitted >= low && fitted <= high ? fitted : null;
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) <= 1e-9 * Math.max(1, Math.abs(times));
}
