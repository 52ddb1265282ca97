import type { NonFigures } from './nonFigures';
import type { Range } from '../words/sentences';
import type { Token } from '../words/tokenizer';
import type { Lexicon } from '../words/lexicon';

/** A full date up to which something is told: `Đến 31/12/2016`, `tính đến ngày 15/12/2023`. */
export interface DateMention extends Range {
  readonly year: number;
  readonly iso: string;
}

/** The dates of a paragraph that tell when its figures stand, in order. */
export function findDates(tokens: readonly Token[], ruledOut: NonFigures, lexicon: Lexicon): readonly DateMention[] {
  const dates: DateMention[] = [];
  for (let from = 0; from + 4 < tokens.length; from += 1) {
    const isDate = ruledOut[from] === 'date' && ruledOut[from + 4] === 'date' && tokens[from + 4]!.text.length === 4;
    if (!isDate || !lexicon.links.until.has(tokens[from - 1]?.text ?? '')) continue;
    const [day, month, year] = [0, 2, 4].map((step) => Number(tokens[from + step]!.text)) as [number, number, number];
    if (isCalendarDay(day, month, year)) dates.push({ from, to: from + 5, year, iso: isoDay(day, month, year) });
  }
  return dates;
}

function isCalendarDay(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isoDay(day: number, month: number, year: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
