import { isCounted } from '../indicators/catalogue/wholeThings';
import { speaksOfTheForm } from './coordinates';
import type { Indicator } from '../indicators/catalogue/indicator';
import { Exact, powerOfTen } from './decimal';
import { isChange, gridPoints, possibleChanges } from './change';
import { inDecimals, of, over } from './expression';
import type { Interval } from './interval';
import { pointReading, readStated } from './reading';
import type { Steps } from './steps';
import type { DerivationAssumption, StatedFigure } from './stated';

/** Kinds that state the level of an indicator in a year. */
const levelKinds: ReadonlySet<StatedFigure['kind']> = new Set(['actual', 'share', 'rank']);

/**
 * Plans and bases that a paper does not print but that its other figures leave only one value for:
 * a plan from a result and its attainment, a base from a result and its change. Strict intervals at
 * the printed scale decide (design, numbers are intervals); hedged figures, two possible readings,
 * or two possible values derive nothing.
 *
 * What "one value" means is the assumption each derived figure carries: a count is a whole number;
 * a plan is a whole number of the printed unit; the difference of two numbers printed in full is
 * exact; any other base must have a single possible print at the result's decimals. A figure each
 * step.
 */
export function* derivingMissing(
  figures: readonly StatedFigure[],
  indicatorOf: (id: string) => Indicator | null,
): Steps<readonly StatedFigure[]> {
  const derived: StatedFigure[] = [];
  const whole = figures.filter(speaksOfTheForm);
  const results = firstResults(whole);
  for (const claim of whole) {
    yield;
    const indicator = indicatorOf(claim.indicator);
    const result = results.get(ofYear(claim));
    if (!indicator || !result || claim.hedge || result.hedge) continue;
    const figure =
      claim.kind === 'attainment' ? derivePlan(claim, result, indicator) : deriveBase(claim, result, indicator);
    if (figure && !isStated(figure, [...figures, ...derived])) derived.push(figure);
  }
  return derived;
}

/** The first level that is stated for each indicator and year. */
function firstResults(figures: readonly StatedFigure[]): ReadonlyMap<string, StatedFigure> {
  const results = new Map<string, StatedFigure>();
  for (const figure of figures) {
    const key = ofYear(figure);
    if (levelKinds.has(figure.kind) && !results.has(key)) results.set(key, figure);
  }
  return results;
}

const ofYear = ({ indicator, year }: StatedFigure): string => `${indicator} ${year}`;

function derivePlan(claim: StatedFigure, result: StatedFigure, indicator: Indicator): StatedFigure | null {
  const share = over(of(readStated(claim, indicator)), of(pointReading(100)));
  const plans = inDecimals.interval(over(of(readStated(result, indicator)), share), 'strict');
  const value = only(gridPoints(plans, printedStep(result, indicator), 2));
  const assumption = isCounted(indicator) ? 'count-is-whole' : 'plan-is-whole-at-printed-scale';
  return value ? derivedFigure({ claim, result, indicator, value, assumption, kind: 'plan', year: claim.year }) : null;
}

function deriveBase(claim: StatedFigure, result: StatedFigure, indicator: Indicator): StatedFigure | null {
  if (!isChange(claim) || claim.baseYear === null) return null;
  const readings = possibleChanges(claim, of(readStated(result, indicator)), indicator);
  const [reading] = readings;
  if (!reading || readings.length > 1) return null;
  const { value, assumption } = singleBase(reading.bases, printedStep(result, indicator), indicator);
  return value
    ? derivedFigure({ claim, result, indicator, value, assumption, kind: 'actual', year: claim.baseYear })
    : null;
}

function singleBase(
  bases: Interval<Exact>,
  step: Exact,
  indicator: Indicator,
): { readonly value: Exact | null; readonly assumption: DerivationAssumption } {
  if (bases.low.equals(bases.high)) return { value: bases.low, assumption: 'exact-difference' };
  if (isCounted(indicator)) return { value: only(gridPoints(bases, new Exact(1), 2)), assumption: 'count-is-whole' };
  return { value: only(possiblePrints(bases, step)), assumption: 'single-printed-value' };
}

/** The values that a number in the interval can be rounded half up to, at most two. */
function possiblePrints(interval: Interval<Exact>, step: Exact): readonly Exact[] {
  const half = step.dividedBy(2);
  return gridPoints(
    // A print g stands for [g − half, g + half): it can be met from above at its open end only.
    { low: interval.low.minus(half), high: interval.high.plus(half), lowOpen: true, highOpen: interval.highOpen },
    step,
    2,
  );
}

/** One in the last printed place of a result, in the indicator's unit. */
function printedStep(result: StatedFigure, indicator: Indicator): Exact {
  return new Exact(powerOfTen(-result.decimals)).times(result.scale).dividedBy(indicator.unit.scale);
}

function only(points: readonly Exact[]): Exact | null {
  return points.length === 1 ? points[0]! : null;
}

function isStated(figure: StatedFigure, figures: readonly StatedFigure[]): boolean {
  const level = (one: StatedFigure): string => (levelKinds.has(one.kind) ? 'level' : one.kind);
  return figures.some(
    (one) => one.indicator === figure.indicator && one.year === figure.year && level(one) === level(figure),
  );
}

function derivedFigure(parts: {
  readonly claim: StatedFigure;
  readonly result: StatedFigure;
  readonly indicator: Indicator;
  /** In the indicator's unit. */
  readonly value: Exact;
  readonly assumption: DerivationAssumption;
  readonly kind: 'plan' | 'actual';
  readonly year: number;
}): StatedFigure {
  const { claim, result, indicator, value, assumption, kind, year } = parts;
  return {
    ...result,
    id: `${result.id}/${claim.id}`,
    kind,
    year,
    printed: '',
    value: value.times(indicator.unit.scale).dividedBy(result.scale).toNumber(),
    valueMax: null,
    outOf: null,
    baseYear: null,
    asOf: `${year}-12-31`,
    deadline: kind === 'plan' ? `${year}-12-31` : null,
    estimated: false,
    source: claim.source,
    derived: { from: [result.id, claim.id], assumption },
  };
}
