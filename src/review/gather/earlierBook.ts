import type { LocalText } from '../../indicators/text';
import type { Book } from '../../sheet/province/report';
import { otherYearsOf } from './arrival';
import { asideOf } from './aside';

/**
 * A workbook of an earlier year as far as others may be compared with it: without the sheets that
 * speak of another year than their head, and a sentence for each of these.
 */
export function comparable(book: Book, file: string): { readonly book: Book; readonly aside: readonly LocalText[] } {
  const doubted = book.reports.flatMap((report) => {
    const others = otherYearsOf(report, book);
    return others ? [{ report, others }] : [];
  });
  if (doubted.length === 0) return { book, aside: [] };
  const aside = doubted.map(
    ({ report: { sheet, head }, others }) =>
      asideOf('yearContradiction', { file, sheet, year: String(head.year), others }).sentence,
  );
  const reports = book.reports.filter((one) => doubted.every(({ report }) => report !== one));
  return { book: { ...book, reports }, aside };
}
