import { slots, type SlotName } from '../../../src/checks/slots';
import type { StatedFigure } from '../../../src/figures/stated';
import { parseMark } from '../../../src/indicators/marks';
import { catalogue, type BookInput, type EditedSheet } from '../../checks/books';

/** What a number may stand for, trailing zeros read as rounding; written apart from the code under test. */
interface Range {
  readonly low: number;
  readonly high: number;
}

const year = 2018;

/**
 * Whether arithmetic can see that a sheet is wrong: some relation between its numbers, its limits and its ledger fails even with every number at
 * its widest.
 */
export function isVisible(sheet: EditedSheet, { ledger = [] }: BookInput): boolean {
  const numbers = new Map<string, Range | 'zero'>();
  const key = (id: string, slot: SlotName): string => `${slot} ${id}`;
  for (const { name, symbol } of slots) {
    for (const indicator of catalogue.indicators) {
      if (!sheet.values.some((row) => row[2] === indicator.code)) continue;
      const value = sheet.read(sheet.at(indicator.code, symbol));
      if (typeof value === 'number') {
        const { min, max } = indicator.bounds;
        const range = rangeOf(value, decimalsOf(value), indicator.measure);
        if ((min !== null && range.high < min) || (max !== null && range.low > max)) return true;
        if (indicator.measure === 'count' && indicator.unit.scale === 1 && !Number.isInteger(value)) return true;
        const twin = ledger.find((one) => isLevel(one, indicator.id, name) && near(inUnit(one), value));
        numbers.set(key(indicator.id, name), twin ? printedRange(twin) : range);
        const others = ledger.filter((one) => isLevel(one, indicator.id, name) && !one.hedge);
        if (others.some((one) => apart(printedRange(one), range) && !twin)) return true;
      } else if (parseMark(value)?.countsAsZero) numbers.set(key(indicator.id, name), 'zero');
    }
    for (const figure of ledger) {
      if (isLevel(figure, 'population-average', name) || isLevel(figure, 'communes-total', name)) {
        numbers.set(key(figure.indicator!, name), printedRange(figure));
      }
    }
  }
  const at = (id: string, slot: SlotName): Range | null => {
    const found = numbers.get(key(id, slot));
    return found === 'zero' ? { low: 0, high: 0 } : (found ?? null);
  };
  return slots.some(({ name }) => columnFails(name, at)) || ledger.some((claim) => claimFails(claim, at));
}

function columnFails(slot: SlotName, at: (id: string, slot: SlotName) => Range | null): boolean {
  for (const { total, parts } of catalogue.relationsOfKind('sum')) {
    const [whole, ...pieces] = [total, ...parts].map((id) => at(id, slot));
    if (!whole || !pieces.every((piece) => piece !== null)) continue;
    const sum = pieces.reduce((a, b) => ({ low: a!.low + b!.low, high: a!.high + b!.high }), { low: 0, high: 0 })!;
    if (apart(whole, sum)) return true;
  }
  for (const { part, whole, certain } of catalogue.relationsOfKind('atMost')) {
    const [small, large] = [at(part, slot), at(whole, slot)];
    const factor = catalogue.byId(part)!.unit.scale / catalogue.byId(whole)!.unit.scale;
    if (certain && small && large && small.low * factor > large.high) return true;
  }
  const implied = new Map<string, Range[]>();
  for (const { ratio, numerator, denominator, factor } of catalogue.relationsOfKind('ratio')) {
    const [share, over, under] = [ratio, numerator, denominator].map((id) => at(id, slot));
    if (!share || !over || share.low <= 0 || over.low < 0) continue;
    const base = { low: (over.low / share.high) * factor, high: (over.high / share.low) * factor };
    if (under) {
      if (apart(base, under)) return true;
    } else implied.set(denominator, [...(implied.get(denominator) ?? []), base]);
  }
  return [...implied.values()].some((bases) => bases.some((one) => bases.some((other) => apart(one, other))));
}

function claimFails(claim: Partial<StatedFigure>, at: (id: string, slot: SlotName) => Range | null): boolean {
  const { indicator: id = '', kind, value = 0, decimals = 0, scale = 1 } = claim;
  const [result, plan, base] = [at(id, 'actual'), at(id, 'plan'), at(id, 'previous')];
  const half = (10 ** -decimals / 2) * (1 + 1e-9);
  const said = { low: value - half, high: value + half };
  if (!result || result.low <= 0) return false;
  const quotient = (over: Range, under: Range): Range | null =>
    under.low > 0 ? { low: over.low / under.high, high: over.high / under.low } : null;
  const times = (range: Range | null, factor: number, less: number): Range | null =>
    range && { low: range.low * factor - less, high: range.high * factor - less };
  if (kind === 'attainment') return plan !== null && disagrees([times(quotient(result, plan), 100, 0)], said);
  if (!base) return false;
  const { measure, unit } = catalogue.byId(id)!;
  const points = { low: result.low - base.high, high: result.high - base.low };
  const grown = times(quotient(result, base), 100, 100);
  switch (kind) {
    case 'growth': {
      const readings = measure === 'percentage' || measure === 'ratio' ? [grown, points] : [grown];
      return disagrees(value > 200 ? [...readings, times(quotient(result, base), 100, 0)] : readings, said);
    }
    case 'points':
      return disagrees([points], said);
    case 'multiple':
      return disagrees([times(quotient(result, base), 1, 0), times(quotient(result, base), 1, 1)], said);
    case 'change':
      return disagrees([points], rangeOf((value * scale) / unit.scale, decimals, measure));
    default:
      return false;
  }
}

function disagrees(readings: readonly (Range | null)[], said: Range): boolean {
  return readings.every((reading) => reading !== null && apart(reading, said));
}

function apart(one: Range, other: Range): boolean {
  const dust = 1e-9 * Math.max(Math.abs(one.high), Math.abs(other.high));
  return one.low > other.high + dust || other.low > one.high + dust;
}

function isLevel({ indicator, kind = 'actual', year: of = year }: Partial<StatedFigure>, id: string, slot: SlotName) {
  const { level, yearsOn } = slots.find(({ name }) => name === slot)!;
  return indicator === id && kind === level && of === year + yearsOn;
}

function inUnit({ indicator, value = 0, scale }: Partial<StatedFigure>): number {
  const { unit } = catalogue.byId(indicator!)!;
  return (value * (scale ?? unit.scale)) / unit.scale;
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.abs(one);
}

/** A hedged figure may mean nearly anything on its open side; it is given all of it. */
function printedRange(figure: Partial<StatedFigure>): Range {
  const { value = 0, decimals = 0, hedge = null } = figure;
  const { unit, measure } = catalogue.byId(figure.indicator!)!;
  const factor = (figure.scale ?? unit.scale) / unit.scale;
  const { low, high } = rangeOf(value, decimals, measure);
  const open = Math.abs(value) * 0.1;
  return {
    low: (hedge === 'below' || hedge === 'about' ? Math.min(low, value - open) : low) * factor,
    high: (hedge === 'above' ? Infinity : hedge === 'about' ? Math.max(high, value + open) : high) * factor,
  };
}

function rangeOf(value: number, decimals: number, measure: string): Range {
  let half = decimals > 0 ? 10 ** -decimals / 2 : 0.5;
  if (decimals === 0 && measure === 'rank') half = 0;
  if (decimals === 0 && (measure === 'count' || measure === 'amount')) {
    const digits = /^(\d\d+?)(0*)$/.exec(String(Math.abs(value)));
    const zeros = Math.abs(value) < 1000 ? 0 : Math.min(digits?.[2]?.length ?? 0, String(Math.abs(value)).length - 2);
    half = zeros > 0 ? 10 ** zeros / 2 : measure === 'count' ? 0 : 0.5;
  }
  return { low: value - half, high: value + half };
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
