/**
 * How far into a text its own day is looked for: the head of a report, the first lines of an
 * article.
 */
const headLetters = 1_500;

/**
 * `ngày 18 tháng 12 năm 2020`, `Sáng 19/3/2020`: a day that no document, law or deadline is named
 * by.
 */
const day =
  /(?<!(?:số|QĐ|NĐ|NQ|TT|KH|BC|CV)[^.;\n]{0,60})(?:ngày|sáng|chiều|tối)(?:\s+ngày)?\s+(\d{1,2})(?:\/|-|\s+tháng\s+)(\d{1,2})(?:\/|-|\s+năm\s+)(\d{4})/iu;

/** A line that is a day and nothing else, with the hour at most: `19/03/2020`. */
const dateLine = /^[^\S\n]*(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[^\S\n]+\d{1,2}:\d{2}(?::\d{2})?)?[^\S\n]*$/mu;

/** The day of the paper as its head gives it, ISO; null where it gives none. */
export function paperDate(text: string): string | null {
  const head = text.slice(0, headLetters).normalize('NFC');
  const found = dateLine.exec(head) ?? day.exec(head);
  if (!found) return null;
  const [, date, month, year] = found.map(Number) as [number, number, number, number];
  const moment = new Date(Date.UTC(year, month - 1, date));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date ? moment.toISOString().slice(0, 10) : null;
}
