import type { Indicator } from '../../../indicators/catalogue/indicator';
import { foldName } from '../../../indicators/names';
import { Exact } from '../../../figures/decimal';
import { parseNumber, type NumberReading } from '../../../figures/parse';
import { partHedge } from './entryHedge';

/** A number that a person wrote as text, in the indicator's unit. */
export interface EntryReading {
  readonly value: number;
  readonly style: NumberReading['style'];
  readonly decimals: number;
}

const leadingNumber = /^([+\-−–]?\s*\d[\d.,\s\u00a0\u202f]*\d|[+\-−–]?\s*\d)\s*(.*)$/s;

const scaleWords: readonly (readonly [word: RegExp, factor: number])[] = [
  [/^(nghìn|ngàn|thousand)(\s|$)/, 1_000],
  [/^(triệu|tr|million)(\s|$)/, 1_000_000],
  [/^(tỷ|tỉ|billion)(\s|$)/, 1_000_000_000],
];

/**
 * Every way to read a number typed as text, with a leading hedge or a trailing unit of its
 * indicator taken away; empty when the text is anything else, or names another unit.
 */
export function readEntry(text: string, indicator: Indicator): readonly EntryReading[] {
  const [, number, rest] = leadingNumber.exec(partHedge(text).rest) ?? [];
  if (number === undefined) return [];
  const factor = factorOf(rest!, indicator);
  if (factor === null) return [];
  return parseNumber(number)
    .map(({ value, style, decimals }) => ({
      value: new Exact(value).times(factor).dividedBy(indicator.unit.scale).toNumber(),
      style,
      decimals,
    }))
    .filter(({ value }) => fits(value, indicator));
}

/** What the number is counted in, from its unit; null when the unit is not the indicator's. */
function factorOf(unit: string, indicator: Indicator): number | null {
  const text = unit.normalize('NFC').trim().toLowerCase().replace(/[.]$/, '');
  if (text === '') return indicator.unit.scale;
  for (const [word, factor] of scaleWords) {
    const match = word.exec(text);
    if (match) return isUnit(text.slice(match[0].length), indicator, true) ? factor : null;
  }
  if (isUnit(text, indicator, false)) return 1;
  return foldName(text) === foldName(indicator.unit.text.vi) ? indicator.unit.scale : null;
}

function isUnit(text: string, { unit }: Indicator, mayBeBlank: boolean): boolean {
  const folded = foldName(text);
  if (folded === '') return mayBeBlank;
  return [unit.base, ...unit.synonyms, ...(unit.scale === 1 ? [unit.text.vi, unit.text.en] : [])].some(
    (one) => foldName(one) === folded || foldName(one).split(' ')[0] === folded,
  );
}

/** A whole number of things has no fraction; that decides between `3.738` as 3738 and as 3,738. */
function fits(value: number, indicator: Indicator): boolean {
  const { min, max } = indicator.bounds;
  if (!Number.isFinite(value) || (min !== null && value < min) || (max !== null && value > max)) return false;
  return indicator.measure !== 'count' || Number.isInteger(new Exact(value).times(indicator.unit.scale).toNumber());
}

/** The only reading, or the Vietnamese one with no more decimals than the indicator; else null. */
export function meantReading(readings: readonly EntryReading[], indicator: Indicator): EntryReading | null {
  const [first] = readings;
  if (!first) return null;
  if (readings.every(({ value }) => value === first.value)) return first;
  return first.style === 'vietnamese' && first.decimals <= indicator.decimals ? first : null;
}
