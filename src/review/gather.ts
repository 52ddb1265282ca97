import { fillMessage, type Arguments } from '../checks/message';
import type { Province } from '../indicators/province';
import { keyText } from '../indicators/provinceList';
import { provincesOfYear, sameProvince } from '../indicators/provinces';
import { dataStatuses } from '../indicators/template';
import type { Template } from '../indicators/template';
import type { Catalogue } from '../indicators/catalogue';
import { readBookWithForms } from '../sheet/formSheet/readBookWithForms';
import type { Snapshot } from '../sheet/grid/grid';
import type { ReadContext } from '../sheet/province/readSheet';
import type { Book, SheetReport } from '../sheet/province/report';
import type { AsideReason, SetAside } from './reviewResult';
import type { SubmittedFile } from './submitted';
import { asideSentences } from './words';

/** A report with the workbook and file it came in. */
export interface Received {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly book: Book;
  readonly report: SheetReport;
  readonly province: Province;
  readonly template: Template;
  /** What the workbook was read with: its own forms over the shipped ones. */
  readonly catalogue: Catalogue;
}

/** What came, sorted. */
export interface Gathered {
  readonly year: number | null;
  /** One a province and form. */
  readonly counted: readonly Received[];
  /** Books with a sheet of an earlier year, to compare with. */
  readonly earlier: readonly Book[];
  readonly aside: readonly SetAside[];
}

/**
 * Sorts files into what counts and what does not; nothing is dropped in silence. The year is the one asked for, else the one that most
 * sheets are about. Of several reports of one province and form the most final counts, and of those the one that was given first.
 */
export function gather(files: readonly SubmittedFile[], context: ReadContext, asked: number | null = null): Gathered {
  const aside: SetAside[] = [];
  const found: (Omit<Received, 'province' | 'template'> & { readonly year: number | null })[] = [];
  const books: Book[] = [];
  for (const { file, snapshot, problem } of files) {
    if (!snapshot) {
      aside.push({ file, sheet: null, reason: 'unread', sentence: problem });
      continue;
    }
    const { book, forms } = readBookWithForms(snapshot, context);
    books.push(book);
    if (book.reports.length === 0) aside.push(asideOf('noReport', { file }));
    for (const report of book.reports)
      found.push({ file, snapshot, book, report, catalogue: forms.catalogue, year: report.head.year });
  }
  const year = asked ?? usualYear(found);
  const known: Received[] = [];
  for (const one of found) {
    const { file, report } = one;
    const { province } = report.head;
    const place = { file, sheet: report.sheet, reviewed: String(year) };
    if (!province || one.year === null || !report.template) aside.push(asideOf('unknownHead', place));
    else if (one.year !== year) aside.push(asideOf('otherYear', { ...place, year: String(one.year) }));
    else if (!isListed(province, year)) aside.push(asideOf('otherList', { ...place, province: province.name }));
    else known.push({ ...one, province, template: report.template });
  }
  return {
    year,
    ...onePerProvince(known, aside),
    earlier: books.filter(({ reports }) =>
      reports.some(({ head }) => year !== null && head.year !== null && head.year < year),
    ),
    aside,
  };
}

function usualYear(found: readonly { readonly year: number | null }[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of found) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([one, often], [other, seldom]) => seldom - often || other - one)[0]?.[0] ?? null;
}

function isListed(province: Province, year: number): boolean {
  return provincesOfYear(year).some((one) => sameProvince(one, province));
}

/** Adds those that give way to `aside`. */
function onePerProvince(known: readonly Received[], aside: SetAside[]): { readonly counted: readonly Received[] } {
  const groups = new Map<string, Received[]>();
  for (const one of known) {
    const key = `${keyText(one.province)} ${one.template.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const counted = [...groups.values()].map((group) => {
    const best = Math.max(...group.map(finality));
    const chosen = group.find((one) => finality(one) === best)!;
    for (const one of group) {
      if (one === chosen) continue;
      const reason = finality(one) < best ? 'olderStatus' : 'duplicate';
      const names = { counted: chosen.report.sheet, countedFile: chosen.file, province: one.province.name };
      aside.push(asideOf(reason, { file: one.file, sheet: one.report.sheet, ...names }));
    }
    return chosen;
  });
  return { counted: counted.sort((one, other) => (one.province.code < other.province.code ? -1 : 1)) };
}

function finality({ report }: Received): number {
  return report.head.status ? dataStatuses.indexOf(report.head.status) : -1;
}

function asideOf(
  reason: Exclude<AsideReason, 'unread'>,
  values: Arguments & { readonly file: string; readonly sheet?: string },
): SetAside {
  return {
    file: values.file,
    sheet: values.sheet ?? null,
    reason,
    sentence: fillMessage(asideSentences[reason], values),
  };
}
