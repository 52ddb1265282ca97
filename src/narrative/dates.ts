import type { View } from './view';

/** The day that a sentence gives before a number: `Đến 31/12/2016`, `tính đến ngày 15/12/2023`; ISO, or null. Days of another year are no day of the figure. */
export function asOfBefore({ line, sentence, quantity }: View, year: number): string | null {
  const { tokens, ruledOut, lexicon } = line;
  for (let at = quantity.from - 1; at - 4 >= sentence.from; at -= 1) {
    const parts = [at - 4, at - 2, at].map((index) => tokens[index]!);
    const isDate = ruledOut[at] === 'date' && ruledOut[at - 4] === 'date' && parts[2]!.text.length === 4;
    if (!isDate || !lexicon.links.until.has(tokens[at - 5]?.text ?? '')) continue;
    const [day, month, ofYear] = parts.map(({ text }) => Number(text)) as [number, number, number];
    if (!isCalendarDay(day, month, ofYear) || ofYear !== year) return null;
    return `${ofYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return null;
}

function isCalendarDay(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
