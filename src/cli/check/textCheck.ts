import { withFindings } from '../../checks/engine';
import type { Finding } from '../../checks/finding';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { keyText } from '../../indicators/provinces/provinceList';
import { compareWithText } from '../../narrative/compare/compareWithText';
import { extractFigures } from '../../narrative/figure/extract';
import type { RememberedTable } from '../../sheet/tableMemory/memory';
import { cellsOf, outsideTables } from '../../tables/document';
import type { TablePage } from '../../tables/page/page';
import { readTables } from '../../tables/readTables';
import { isCertainCell } from '../../tables/statedCells';
import { withTableLines } from '../../tables/tableText';
import type { Book, SheetReport } from '../../sheet/province/report';
import type { SheetText, WorkbookCheck } from './workbookCheck';
import { shippedLists } from '../../indicators/shippedLists';
import { refuse } from '../userError';

/** A report text that workbooks are compared with. */
export interface GivenText {
  readonly file: string;
  readonly text: string;
  /** Name of the sheet it speaks of; null where there is one province and year only. */
  readonly sheet: string | null;
  /** Its tables; none where it is a plain text. */
  readonly pages: readonly TablePage[];
  /** How tables were read before. */
  readonly memory: readonly RememberedTable[];
}

/**
 * Adds to checked workbooks what a report text says: findings where they contradict each other, and
 * every figure with its verdict. Throws a UserError where it is not clear which sheet the text
 * speaks of.
 */
export function withText(checks: readonly WorkbookCheck[], given: GivenText): readonly WorkbookCheck[] {
  const compare = textComparer(
    given,
    checks.flatMap(({ book }) => book ?? []),
    shippedLists().catalogue,
  );
  return checks.map((check) => {
    const { book, sheets } = check;
    if (!book) return check;
    const texts = book.reports.flatMap((report) => compare(report, book) ?? []);
    const findingsIn = (sheet: string): readonly Finding[] =>
      texts.filter((text) => text.sheet === sheet).flatMap(findingsOf);
    return { ...check, texts, sheets: sheets.map((one) => withFindings(one, findingsIn(one.report.sheet))) };
  });
}

type Compare = (report: SheetReport, book: Book) => SheetText | null;

/**
 * Compares the sheets that a text speaks of with it, every form and vintage of its province and
 * year; gives null for other sheets. Throws a UserError where several provinces or years could be
 * meant, or none.
 */
function textComparer(
  { file, text: told, sheet, pages, memory }: GivenText,
  books: readonly Book[],
  catalogue: Catalogue,
): Compare {
  const dated = books.flatMap(({ reports }) => reports).filter(isDated);
  const candidates = sheet === null ? dated : dated.filter((report) => report.sheet === sheet);
  const [first] = candidates;
  if (!first) throw refuse('bad.textNoSheet', { sheet: sheet ?? '…', sheets: namesOf(dated) });
  if (candidates.some((report) => subjectOf(report) !== subjectOf(first)))
    throw refuse('bad.textSheets', { file, sheets: namesOf(candidates) });
  const context = { province: first.head.province, year: first.head.year, catalogue, memory };
  const read = extractFigures(told, context);
  const cells = cellsOf(readTables(pages, context));
  const prose = cells.length === 0 ? read : outsideTables(read);
  const { text, figures } = withTableLines(told, prose, cells.filter(isCertainCell));
  return (report, book) =>
    isDated(report) && subjectOf(report) === subjectOf(first)
      ? { sheet: report.sheet, file, text, comparisons: compareWithText(figures, { report, book, catalogue }) }
      : null;
}

function findingsOf({ comparisons }: SheetText): readonly Finding[] {
  return comparisons.flatMap(({ finding }) => finding ?? []);
}

type Dated = SheetReport & {
  readonly head: SheetReport['head'] & {
    readonly province: NonNullable<SheetReport['head']['province']>;
    readonly year: number;
  };
};

function isDated(report: SheetReport): report is Dated {
  return report.head.province !== null && report.head.year !== null;
}

function subjectOf({ head: { province, year } }: Dated): string {
  return `${keyText(province)} ${year}`;
}

function namesOf(reports: readonly SheetReport[]): string {
  return reports.map(({ sheet }) => `"${sheet}"`).join(', ');
}
