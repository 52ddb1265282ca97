import { isCounted } from '../indicators/catalogue/wholeThings';
import type { Indicator, Measure } from '../indicators/catalogue/indicator';
import { decimalsShown, integerDigits, powerOfTen, trailingZeros } from './decimal';
import { hedgeSpread } from './hedges';
import type { Hedge, StatedFigure } from './stated';

/** How far the truth may lie from a printed value, downwards and upwards, in the value's unit. */
export interface Spread {
  readonly below: number;
  readonly above: number;
  readonly belowOpen: boolean;
  readonly aboveOpen: boolean;
}

/**
 * A printed number and the two intervals that belong to it (design, numbers are intervals).
 * `strict` is half of the last printed digit; `wide` also allows trailing integer zeros to be
 * rounding. `high` differs from `value` for ranges only.
 */
export interface Reading {
  readonly value: number;
  readonly high: number;
  readonly strict: Spread;
  readonly wide: Spread;
}

const exactly: Spread = { below: 0, above: 0, belowOpen: false, aboveOpen: false };

/** A number without any doubt: a constant of a formula, a rank, a computed cell. */
export function pointReading(value: number): Reading {
  return { value, high: value, strict: exactly, wide: exactly };
}

/** A computed number: as far off to either side as half of some place, both ends included. */
export function evenReading(value: number, half: number): Reading {
  const spread: Spread = { ...exactly, below: half, above: half };
  return { value, high: value, strict: spread, wide: spread };
}

/**
 * Half-open, as rounding half up makes it: [value − step/2, value + step/2), and its mirror image
 * below zero, because −2,5 is rounded to −3 as 2,5 is to 3.
 */
function rounded(step: number, value: number): Spread {
  return { below: step / 2, above: step / 2, belowOpen: value < 0, aboveOpen: value >= 0 };
}

/** Measures whose trailing zeros are digits like any other: nobody rounds 80 % to the ten. */
export const exactZeros: ReadonlySet<Measure> = new Set(['percentage', 'ratio', 'rank', 'index']);

/**
 * Two significant digits are always meant: 8.000 may be rounded to the hundred, not to the
 * thousand.
 */
const significantDigits = 2;

/**
 * The step a printed integer may have been rounded to by its trailing zeros: 10.000 for 2.890.000,
 * 100 for 8.000. 1 where zeros mean nothing: percentages, shares, ranks and values under 1.000.
 */
export function zeroStep(value: number, measure: Measure): number {
  if (exactZeros.has(measure) || Math.abs(value) < 1000) return 1;
  const zeros = Math.min(trailingZeros(value), integerDigits(value) - significantDigits);
  return powerOfTen(Math.max(zeros, 0));
}

interface Printed {
  /** In the printed unit. */
  readonly value: number;
  readonly high: number;
  readonly decimals: number;
  /** Printed unit over the unit of the result. */
  readonly factor: number;
  readonly measure: Measure;
  /** A whole number of things, printed in ones: nothing was rounded. */
  readonly whole: boolean;
  readonly hedge: Hedge | null;
}

function readPrinted(printed: Printed): Reading {
  const { value, high, decimals, factor, measure } = printed;
  const step = powerOfTen(-decimals);
  const strict = printed.whole || measure === 'rank' ? exactly : rounded(step, value);
  const coarse = decimals === 0 ? zeroStep(value, measure) : 1;
  const wide = coarse > 1 ? rounded(coarse, value) : strict;
  const hedged = printed.hedge ? hedgeSpread(printed.hedge, value, step) : null;
  return {
    value: value * factor,
    high: high * factor,
    strict: scaled(hedged ? widen(strict, hedged.strict) : strict, factor),
    wide: scaled(hedged ? widen(wide, hedged.wide) : wide, factor),
  };
}

/** Each side of `spread` moved out (never in) as far as a hedge asks; `null` sides stay. */
function widen(spread: Spread, hedge: { readonly below: number; readonly above: number }): Spread {
  return {
    below: Math.max(spread.below, hedge.below),
    above: Math.max(spread.above, hedge.above),
    belowOpen: hedge.below > spread.below ? true : spread.belowOpen,
    aboveOpen: hedge.above > spread.above ? true : spread.aboveOpen,
  };
}

function scaled(spread: Spread, factor: number): Spread {
  return factor === 1 ? spread : { ...spread, below: spread.below * factor, above: spread.above * factor };
}

/** What of a stated figure its reading depends on. */
type PrintedFigure = Pick<StatedFigure, 'kind' | 'value' | 'valueMax' | 'scale' | 'decimals' | 'hedge'>;

/**
 * A stated figure as a reading. Values of the indicator itself (actual, plan, share, rank, change)
 * come out in the indicator's unit; percentages of attainment and growth in percent, multiples as
 * factors.
 */
export function readStated(figure: PrintedFigure, indicator: Indicator): Reading {
  const own = isOfIndicator(figure);
  const measure: Measure = own ? indicator.measure : 'percentage';
  const other = figure.valueMax ?? figure.value;
  return readPrinted({
    // Ends in the wrong order are told (CT-405), and name the same range.
    value: Math.min(figure.value, other),
    high: Math.max(figure.value, other),
    decimals: figure.decimals,
    factor: own ? figure.scale / indicator.unit.scale : 1,
    measure,
    whole: own && measure === 'count' && figure.scale === 1 && figure.decimals === 0,
    hedge: figure.hedge,
  });
}

/**
 * True when a figure is a value (or a difference) in its indicator's own unit, not a percentage or
 * multiple of it.
 */
function isOfIndicator(figure: Pick<StatedFigure, 'kind'>): boolean {
  return (
    figure.kind !== 'attainment' && figure.kind !== 'growth' && figure.kind !== 'points' && figure.kind !== 'multiple'
  );
}

/**
 * A typed cell as a reading: strict at the indicator's decimals (or at its own, when it shows
 * more), wide at the digits it shows. A count in ones is a whole number and therefore strict
 * without any spread.
 */
export function readCell(value: number, indicator: Indicator): Reading {
  const shown = decimalsShown(value);
  const whole = isCounted(indicator) && shown === 0;
  const { measure } = indicator;
  const withDecimals = (decimals: number): Reading =>
    readPrinted({ value, high: value, decimals, factor: 1, measure, whole, hedge: null });
  const wide = withDecimals(shown);
  if (shown >= indicator.decimals) return wide;
  const { strict } = withDecimals(indicator.decimals);
  return { value, high: value, strict, wide: wide.wide };
}
