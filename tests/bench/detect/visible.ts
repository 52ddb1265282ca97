import { slots, type SlotName } from '../../../src/checks/facts/slots';
import type { StatedFigure } from '../../../src/figures/stated';
import { catalogue, type BookInput, type EditedSheet } from '../../checks/books';
import { apart, decimalsOf, isLevel, printedRange, quotient, rangeOf, rangesOf, times, total } from './ranges';
import type { Range, RangeAt } from './ranges';

/**
 * The relations of a sheet that fail even with every number at its widest, by name: sums, parts of
 * wholes, ratios, one denominator behind all of them, limits, and what the ledger states. Written
 * apart from the rules' code; `clean` tells which formulas are the form's.
 */
export function brokenRelations(sheet: EditedSheet, clean: EditedSheet, input: BookInput): readonly string[] {
  const { ledger = [] } = input;
  const at = rangesOf(sheet, clean, input);
  return [
    ...slots.flatMap(({ name }) => [
      ...brokenCells(sheet, name, at, ledger),
      ...brokenSums(name, at),
      ...brokenParts(name, at),
      ...brokenRatios(name, at),
    ]),
    ...ledger.filter((claim) => claimFails(claim, at)).map(({ indicator, kind }) => `${kind} of ${indicator}`),
  ];
}

/**
 * What a cell breaks by itself: its limits, whole things, and ledger rows that state another value.
 */
function brokenCells(
  sheet: EditedSheet,
  slot: SlotName,
  at: RangeAt,
  ledger: readonly Partial<StatedFigure>[],
): readonly string[] {
  const { symbol } = slots.find(({ name }) => name === slot)!;
  return catalogue.indicators.flatMap(({ id, code, bounds: { min, max }, measure, unit }): readonly string[] => {
    if (!sheet.values.some((row) => row[2] === code)) return [];
    const value = sheet.read(sheet.at(code, symbol));
    if (typeof value !== 'number') return [];
    const broken: string[] = [];
    if (apart(at(id, slot)!, { low: min ?? -Infinity, high: max ?? Infinity })) broken.push(`limits of ${slot} ${id}`);
    if (measure === 'count' && unit.scale === 1 && !Number.isInteger(value)) broken.push(`fraction of ${slot} ${id}`);
    const range = rangeOf(value, decimalsOf(value), measure);
    const stated = ledger.filter((one) => isLevel(one, id, slot));
    if (stated.some((one) => apart(printedRange(one), range))) broken.push(`ledger of ${slot} ${id}`);
    return broken;
  });
}

function brokenSums(slot: SlotName, at: RangeAt): readonly string[] {
  return catalogue.relationsOfKind('sum').flatMap(({ total: id, parts }) => {
    const whole = at(id, slot);
    const sum = total(parts.map((part) => at(part, slot)));
    return whole && sum && apart(whole, sum) ? [`sum of ${slot} ${id}`] : [];
  });
}

function brokenParts(slot: SlotName, at: RangeAt): readonly string[] {
  return catalogue.relationsOfKind('atMost').flatMap(({ part, whole, certain }) => {
    const [small, large] = [at(part, slot), at(whole, slot)];
    const factor = catalogue.byId(part)!.unit.scale / catalogue.byId(whole)!.unit.scale;
    const broken = certain && small && large && small.low * factor > large.high;
    return broken ? [`part ${slot} ${part} of ${whole}`] : [];
  });
}

function brokenRatios(slot: SlotName, at: RangeAt): readonly string[] {
  const broken: string[] = [];
  const implied = new Map<string, Range[]>();
  for (const { ratio, numerator, denominator, factor } of catalogue.relationsOfKind('ratio')) {
    const [share, over, under] = [at(ratio, slot), at(numerator, slot), at(denominator, slot)];
    if (!share || !over || share.low <= 0) continue;
    const base = times(quotient(over, share), factor);
    if (under && apart(base, under)) broken.push(`ratio ${slot} ${ratio}`);
    if (!under) implied.set(denominator, [...(implied.get(denominator) ?? []), base]);
  }
  for (const [denominator, bases] of implied)
    if (bases.some((one) => bases.some((other) => apart(one, other)))) broken.push(`one ${slot} ${denominator}`);
  return broken;
}

function claimFails(claim: Partial<StatedFigure>, at: RangeAt): boolean {
  const { indicator: id = '', kind, value = 0, decimals = 0, scale = 1 } = claim;
  const [result, plan, base] = [at(id, 'actual'), at(id, 'plan'), at(id, 'previous')];
  if (!result) return false;
  const half = 10 ** -decimals / 2;
  const said = { low: value - half, high: value + half };
  const share = (under: Range): Range | null => (under.low > 0 ? quotient(result, under) : null);
  if (kind === 'attainment') return plan !== null && disagrees([scaled(share(plan), 100, 0)], said);
  if (!base) return false;
  const { measure, unit } = catalogue.byId(id)!;
  const points = { low: result.low - base.high, high: result.high - base.low };
  const growth = scaled(share(base), 100, 100);
  switch (kind) {
    case 'growth': {
      const readings = measure === 'percentage' || measure === 'ratio' ? [growth, points] : [growth];
      return disagrees(value > 200 ? [...readings, scaled(share(base), 100, 0)] : readings, said);
    }
    case 'points':
      return disagrees([points], said);
    case 'multiple':
      return disagrees([scaled(share(base), 1, 0), scaled(share(base), 1, 1)], said);
    case 'change':
      return disagrees([points], times(rangeOf(value, decimals, measure), scale / unit.scale));
    default:
      return false;
  }
}

/** A claim with a reading that nobody can work out is not false. */
function disagrees(readings: readonly (Range | null)[], said: Range): boolean {
  return readings.every((reading) => reading !== null && apart(reading, said));
}

function scaled(range: Range | null, factor: number, less: number): Range | null {
  if (!range) return null;
  const { low, high } = times(range, factor);
  return { low: low - less, high: high - less };
}
