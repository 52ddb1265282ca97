import type { Period } from '../../figures/coordinates';
import type { Token } from '../../narrative/words/tokenizer';
import { isYear } from '../cells/readCell';
import type { TableWords } from '../words/tableWords';
import type { HeadWord } from '../words/wordSchemas';

/** A piece of a head that was understood. */
export type HeadItem =
  | { readonly kind: HeadWord }
  /** `isReached` where a target is to be reached by then: `đến năm 2025`. */
  | { readonly kind: 'year'; readonly year: number; readonly isReached?: true }
  /** A part of a year, or the last day of one; `year` where it is told. */
  | { readonly kind: 'period'; readonly period: Period; readonly year: number | null }
  | { readonly kind: 'percent' | 'slash' | 'with' | 'minus' | 'span' };

/** A head, cut into what it says. */
export interface HeadItems {
  readonly items: readonly HeadItem[];
  /** Words that nothing accounts for, as they are compared. */
  readonly unknown: readonly string[];
}

interface Found {
  readonly item: HeadItem | null;
  readonly to: number;
}

const splitter = new Set(['/', '-', '−']);

/** Reads the words of a head from left to right, the longest known phrase first. */
export function headItems(tokens: readonly Token[], words: TableWords): HeadItems {
  const items: HeadItem[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = spanAt(tokens, at) ?? timeAt(tokens, at, words) ?? wordAt(tokens, at, words) ?? signAt(tokens, at);
    if (found) {
      if (found.item) items.push(found.item);
      at = found.to;
    } else {
      // `Năm trước = 100`.
      if (tokens[at]!.kind !== 'mark' && tokens[at - 1]?.text !== '=') unknown.push(tokens[at]!.text);
      at += 1;
    }
  }
  return { items, unknown };
}

/** `Giai đoạn 2016-2020`: several years together, unless one of them is told beside it. */
function spanAt(tokens: readonly Token[], at: number): Found | null {
  const [from, to] = [whole(tokens[at]), whole(tokens[at + 2])];
  const isSpan = from !== null && to !== null && isYear(from) && isYear(to) && to > from + 1;
  return isSpan && tokens[at + 1]?.text === '-' ? { item: { kind: 'span' }, to: at + 3 } : null;
}

function wordAt(
  tokens: readonly Token[],
  at: number,
  { heads, neutral, lexicon, with: joints }: TableWords,
): Found | null {
  const known = heads.straight(tokens, at).at(-1);
  const skipped = neutral.longest(tokens, at);
  if (known && (!skipped || known.to >= skipped.to)) {
    // A month's or a day's number follows: the word belongs to the time.
    return { item: { kind: known.value }, to: known.to };
  }
  if (joints.has(tokens[at]!.text)) return { item: { kind: 'with' }, to: at + 1 };
  if (skipped) return { item: null, to: skipped.to };
  const place = lexicon.coordinates.territories.provinces.longest(tokens, at);
  return place ? { item: { kind: 'place' }, to: place.to } : null;
}

function signAt(tokens: readonly Token[], at: number): Found | null {
  const { text } = tokens[at]!;
  if (text === '%') return { item: { kind: 'percent' }, to: at + 1 };
  if (text === '/') return { item: { kind: 'slash' }, to: at + 1 };
  if (text === '-' && at > 0 && at + 1 < tokens.length) return { item: { kind: 'minus' }, to: at + 1 };
  return null;
}

/** `31/12/2023`, `12/2008`, `tháng 9/2023`, `quý IV/2021`, `6 tháng`, `2023`. */
function timeAt(tokens: readonly Token[], at: number, words: TableWords): Found | null {
  return (
    dateAt(tokens, at) ??
    monthsAt(tokens, at, words) ??
    quarterAt(tokens, at, words) ??
    untilAt(tokens, at, words) ??
    yearAt(tokens, at)
  );
}

function dateAt(tokens: readonly Token[], at: number): Found | null {
  const [first, second, third] = [whole(tokens[at]), whole(tokens[at + 2]), whole(tokens[at + 4])];
  const joined = (index: number): boolean => splitter.has(tokens[index]?.text ?? '');
  if (first === null || !joined(at + 1)) return null;
  if (isDay(first) && isMonth(second) && joined(at + 3) && third !== null && isYear(third))
    return dated(third, second!, first, at + 5);
  if (isMonth(first) && second !== null && isYear(second)) return dated(second, first, null, at + 3);
  if (isDay(first) && isMonth(second) && first > 12)
    return { item: { kind: 'period', period: partOf(second!, first), year: null }, to: at + 3 };
  return null;
}

function dated(year: number, month: number, day: number | null, to: number): Found {
  const period: Period = day === null ? `month-${month}` : asOf(year, month, day);
  return { item: { kind: 'period', period, year }, to };
}

function asOf(year: number, month: number, day: number): Period {
  return `as_of:${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function partOf(month: number, day: number): Period {
  return month === 12 && day === 31 ? 'year' : `month-${month}`;
}

function monthsAt(tokens: readonly Token[], at: number, words: TableWords): Found | null {
  const count = whole(tokens[at]);
  const behind = tokens[at + 1];
  if (count !== null && isMonth(count) && behind && isMonthWord(behind, behind.glued, words)) {
    const end = tokens[at + 2]?.text ?? '';
    if (words.lastPart.has(end)) return lastMonths(count, at + 3);
    const to = at + 2 + (words.firstPart.has(end) ? 1 : 0);
    if (count === 12) return { item: { kind: 'wholeYear' }, to };
    return { item: { kind: 'period', period: `months-${count}`, year: null }, to };
  }
  const isShort = tokens[at + 1]?.glued === true;
  if (!isMonthWord(tokens[at]!, isShort, words)) return null;
  const number = whole(tokens[at + 1]);
  if (number === null || !isMonth(number))
    return isShort && words.monthShort.has(tokens[at]!.text) ? null : { item: { kind: 'part' }, to: at + 1 };
  const year = splitter.has(tokens[at + 2]?.text ?? '') ? whole(tokens[at + 3]) : null;
  const isDated = year !== null && isYear(year);
  return {
    item: { kind: 'period', period: `month-${number}`, year: isDated ? year : null },
    to: isDated ? at + 4 : at + 2,
  };
}

/** `tháng`, or `T` where it is written against its number: `9T`, `T9`. */
function isMonthWord({ text }: Token, isGlued: boolean, { lexicon, monthShort }: TableWords): boolean {
  return lexicon.coordinates.periods.months.has(text) || (isGlued && monthShort.has(text));
}

/** `6 tháng cuối năm`. */
function lastMonths(count: number, to: number): Found {
  const known: Readonly<Record<number, Period>> = { 1: 'month-12', 3: 'q4', 6: 'half2' };
  const period = known[count];
  if (count === 12) return { item: { kind: 'wholeYear' }, to };
  return { item: period ? { kind: 'period', period, year: null } : { kind: 'part' }, to };
}

function quarterAt(tokens: readonly Token[], at: number, { lexicon, quarters }: TableWords): Found | null {
  const { periods } = lexicon.coordinates;
  const text = tokens[at]?.text ?? '';
  if (!quarters.has(text) && !periods.quarters.has(text)) return null;
  const next = tokens[at + 1]?.text ?? '';
  const number = (periods.romans.get(next) ?? (/^[1-4]$/.test(next) ? Number(next) : null)) as 1 | 2 | 3 | 4 | null;
  if (number === null) return { item: { kind: 'part' }, to: at + 1 };
  return { item: { kind: 'period', period: `q${number}`, year: null }, to: at + 2 };
}

/** `đến năm 2025`. */
function untilAt(tokens: readonly Token[], at: number, { until, years }: TableWords): Found | null {
  if (!until.has(tokens[at]!.text)) return null;
  const found = yearAt(tokens, years.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1);
  return found?.item?.kind === 'year' ? { ...found, item: { ...found.item, isReached: true } } : null;
}

function yearAt(tokens: readonly Token[], at: number): Found | null {
  const year = whole(tokens[at]);
  return year !== null && isYear(year) ? { item: { kind: 'year', year }, to: at + 1 } : null;
}

function whole(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null;
}

function isMonth(number: number | null): boolean {
  return number !== null && number >= 1 && number <= 12;
}

function isDay(number: number): boolean {
  return number >= 1 && number <= 31;
}
