import type { Indicator } from '../../indicators/catalogue/indicator';
import type { NumberReading } from '../../figures/parse';
import type { Quantity } from '../line/quantities';

/** The separators that a text is proven to use: by a numeral that only one style can read. */
export type Style = 'vietnamese' | 'english' | null;

/**
 * Looks through a text's numerals for one that only one style can read; null when there is none, or
 * one of each.
 */
export function styleOf(quantities: Iterable<Pick<Quantity, 'readings'>>): Style {
  const proven = new Set<Style>();
  for (const { readings } of quantities) {
    const only = readings[0];
    if (readings.length === 1 && only && only.style !== 'plain') proven.add(only.style);
  }
  return proven.size === 1 ? [...proven][0]! : null;
}

/** How a numeral is read for an indicator, and what else it may be. */
export interface ChosenReading {
  readonly reading: NumberReading;
  readonly others: readonly NumberReading[];
}

/**
 * Chooses between the two styles of separators. A count in ones has no decimals, a value keeps
 * within its bounds, and the text's own style decides next; what then remains open is kept,
 * Vietnamese style first.
 */
export function chooseReading(
  quantity: Quantity,
  counted: boolean,
  indicator: Indicator | null,
  style: Style,
): ChosenReading {
  const { readings, scale } = quantity;
  if (readings.length === 1) return { reading: readings[0]!, others: [] };
  const isWhole = (counted || indicator?.measure === 'count') && scale === 1;
  const possible = readings.filter((one) => (!isWhole || one.decimals === 0) && isWithin(one.value * scale, indicator));
  const left = possible.length > 0 ? possible : readings;
  const ofStyle = style === null ? undefined : left.find((one) => one.style === style);
  const reading = ofStyle ?? left[0]!;
  const settled = ofStyle !== undefined || left.length === 1 || reading.decimals === 0;
  return { reading, others: settled ? [] : left.filter((one) => one !== reading) };
}

function isWithin(value: number, indicator: Indicator | null): boolean {
  if (!indicator) return true;
  const { min, max } = indicator.bounds;
  const own = value / indicator.unit.scale;
  return (min === null || own >= min) && (max === null || own <= max);
}

/**
 * True when at least one reading of a numeral lies within an indicator's bounds and, for things
 * counted in ones, is whole.
 */
export function numbersFit({ readings, scale, outOf }: Quantity, indicator: Indicator): boolean {
  return readings.some(({ value, decimals }) => {
    const own = (value * scale) / indicator.unit.scale;
    const { min, max } = indicator.bounds;
    if (outOf !== null && value > outOf && indicator.measure === 'rank') return false;
    if (indicator.measure === 'count' && scale === 1 && decimals > 0) return false;
    return (min === null || own >= min) && (max === null || own <= max);
  });
}
