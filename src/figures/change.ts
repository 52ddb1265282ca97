import { isCounted } from '../indicators/catalogue/wholeThings';
import type { Indicator } from '../indicators/catalogue/indicator';
import { constant } from './constant';
import { Exact } from './decimal';
import { inDecimals, minus, of, over, sum, times, type Expression, type Tree, type Width } from './expression';
import type { Interval } from './interval';
import { readStated } from './reading';
import type { ChangeReading, FigureKind, StatedFigure } from './stated';

/** The kinds of figures that compare a result with an earlier year. */
export const changeKinds = ['growth', 'points', 'change', 'multiple'] as const satisfies readonly FigureKind[];
/** Above this growth, "tăng trưởng 299%" often says that the result is 299 % of the base. */
const ratioSuspectedAbove = 200;

/** A reading of a change's words together with every base it allows. */
export interface PossibleChange {
  readonly reading: ChangeReading;
  /** The base as an expression of result and change, for further arithmetic and messages. */
  readonly base: Expression;
  /** All bases possible on the intervals asked for. */
  readonly bases: Interval<Exact>;
}

export function isChange(figure: StatedFigure): boolean {
  return (changeKinds as readonly FigureKind[]).includes(figure.kind);
}

/**
 * The readings of a stated change that arithmetic leaves possible for a result: a base below the
 * indicator's lower bound rules a reading out, and so does a base that no whole number fits where
 * the indicator counts things. Without a result every reading of the words is returned with an
 * unbounded base. On wide intervals fewer readings are ruled out: a result whose zeros are rounding
 * says less about its base.
 */
export function possibleChanges(
  claim: StatedFigure,
  result: Expression | null,
  indicator: Indicator,
  width: Width = 'strict',
): readonly PossibleChange[] {
  const change = of(readStated(claim, indicator));
  return readingsOfWords(claim, indicator)
    .map((reading) => {
      const base = result
        ? baseOf(reading, { result, change, constant, inMultiples: claim.kind === 'multiple' })
        : null;
      return base
        ? { reading, base, bases: inDecimals.interval(base, width) }
        : { reading, base: change, bases: inDecimals.arithmetic.everything() };
    })
    .filter(({ bases }) => isPossible(bases, indicator));
}

/**
 * The meanings the words alone allow, whatever the numbers: the one they are known to have, else
 * all that they can have.
 */
export function readingsOfWords(claim: StatedFigure, indicator: Indicator): readonly ChangeReading[] {
  if (claim.reading !== undefined && isChange(claim)) return [claim.reading];
  switch (claim.kind) {
    case 'change':
    case 'points':
      return ['points'];
    case 'multiple':
      return ['ratio', 'increase'];
    case 'growth':
      if (claim.value > ratioSuspectedAbove) return ['relative', 'ratio'];
      // A percentage, or a density per 100 people, that "grew 25%" may have grown by 25 points.
      return indicator.measure === 'percentage' || indicator.measure === 'ratio'
        ? ['relative', 'points']
        : ['relative'];
    default:
      return [];
  }
}

/** The base that a result and a change imply under one reading of the words. */
export function baseOf<Leaf>(
  reading: ChangeReading,
  { result, change, constant, inMultiples }: ChangeTerms<Leaf>,
): Tree<Leaf> {
  switch (reading) {
    case 'relative':
      return over(times(result, constant(100)), sum([constant(100), change]));
    case 'points':
      return minus(result, change);
    case 'ratio':
      return inMultiples ? over(result, change) : over(times(result, constant(100)), change);
    case 'increase':
      return over(result, sum([constant(1), change]));
  }
}

/** What a base is worked out from. */
export interface ChangeTerms<Leaf> {
  readonly result: Tree<Leaf>;
  readonly change: Tree<Leaf>;
  readonly constant: (value: number) => Tree<Leaf>;
  /** Whether the change is told as a multiple, "lần". */
  readonly inMultiples: boolean;
}

function isPossible(bases: Interval<Exact>, indicator: Indicator): boolean {
  const { min, max } = indicator.bounds;
  if (min !== null && bases.high.lessThan(min)) return false;
  if (max !== null && bases.low.greaterThan(max)) return false;
  if (isCounted(indicator)) return gridPoints(bases, new Exact(1), 1).length > 0;
  return true;
}

/**
 * The multiples of `step` that lie in an interval, at most `limit` of them; none when the interval
 * is unbounded.
 */
export function gridPoints(interval: Interval<Exact>, step: Exact, limit: number): readonly Exact[] {
  if (!interval.low.isFinite() || !interval.high.isFinite()) return limit === 1 ? [new Exact(0)] : [];
  const points: Exact[] = [];
  let point = interval.low.dividedBy(step).ceil().times(step);
  if (interval.lowOpen && point.equals(interval.low)) point = point.plus(step);
  while (
    points.length < limit &&
    (point.lessThan(interval.high) || (point.equals(interval.high) && !interval.highOpen))
  ) {
    points.push(point);
    point = point.plus(step);
  }
  return points;
}
