import type { Explanation } from '../checks/explanation';
import { dueDay } from '../indicators/forms/deadlines';
import { sameProvince } from '../indicators/provinces/provinces';
import type { LocalText } from '../indicators/text';
import { parseAddress } from '../sheet/grid/address';
import type { CellValue } from '../sheet/grid/grid';
import { columnOf, isInputSymbol, symbolOf, type ColumnSymbol } from '../sheet/province/columns';
import { completenessOf, isStated, type Filled } from '../sheet/province/completeness';
import type { Book, ReportRow, SheetReport } from '../sheet/province/report';
import type { ExplanationRow } from './notes/readNotes';

/** What helps while a cell of a form is filled in. Plain data. */
export interface EntryCard {
  readonly sheet: string;
  readonly progress: Filled & { readonly requiredBlank: { readonly length: number } };
  /** The next required result without number or mark, below the cell and then from the top. */
  readonly nextBlank: string | null;
  /**
   * Until when the form is due, and how many days are left (below 0: overdue); null where that is
   * not known.
   */
  readonly due: { readonly day: string; readonly daysLeft: number } | null;
  /** The row that the cell stands in; null outside the rows of indicators. */
  readonly row: EntryRow | null;
}

export interface EntryRow {
  readonly code: string;
  readonly name: LocalText;
  readonly unit: LocalText;
  /** Head of the cell's column. */
  readonly column: LocalText;
  readonly address: string;
  /**
   * Where the indicator is defined or was read; null where nobody that could be read defines it.
   */
  readonly source: string | null;
  /** Results of up to three years before, the latest first. */
  readonly years: readonly { readonly year: number; readonly value: CellValue }[];
  /** What other provinces have in the same column of the same year. */
  readonly others: readonly { readonly province: LocalText; readonly value: CellValue }[];
  /** What papers say of the row in the sheet's year and the year before. */
  readonly papers: readonly { readonly printed: string; readonly year: number; readonly source: string }[];
  /** What was explained of the row, the latest last. */
  readonly explanations: readonly Explanation[];
}

/** A cell that a person has selected, and the day it is. */
export interface EntryPlace {
  readonly sheet: string;
  readonly address: string;
  /** ISO. */
  readonly today: string;
}

interface Books {
  readonly book: Book;
  readonly earlier: readonly Book[];
  readonly said: readonly ExplanationRow[];
}

const yearsShown = 3;
const provincesShown = 5;
const papersShown = 3;
const result = symbolOf('actual');
const previous = symbolOf('previous');

/** What the books at hand know of a cell; null where it stands on no form. */
export function entryCardOf({ sheet, address, today }: EntryPlace, books: Books): EntryCard | null {
  const report = books.book.reports.find((one) => one.sheet === sheet);
  const place = parseAddress(address.split(':')[0]!);
  if (!report || !place) return null;
  const completeness = completenessOf(report);
  const blanks = completeness.requiredBlank.flatMap(({ cell }) => cell ?? []);
  const rowNumber = place.row + 1;
  const next = blanks.find(({ row }) => row > rowNumber) ?? blanks[0] ?? null;
  const row = report.rows.find((one) => one.row === rowNumber);
  return {
    sheet,
    progress: {
      filled: completeness.filled,
      of: completeness.of,
      requiredBlank: { length: completeness.requiredBlank.length },
    },
    nextBlank: next?.address ?? null,
    due: dueOf(report, today),
    row: row?.indicator ? rowCard(row, place.column, report, books) : null,
  };
}

function rowCard(row: ReportRow, column: number, report: SheetReport, books: Books): EntryRow {
  const { code, name, unit, source, own, id } = row.indicator!;
  const symbol = [...report.columns].find(([, at]) => report.grid.left + at === column)?.[0] ?? result;
  const { head } = columnOf(symbol);
  const reports = [...books.book.reports, ...books.earlier.flatMap((one) => one.reports)];
  return {
    code,
    name,
    unit: unit.text,
    column: head,
    address: row.cells.get(symbol)?.address ?? '',
    source: own ? null : source,
    years: yearsBefore(id, report, reports),
    others: others(id, isInputSymbol(symbol) ? symbol : result, report, reports),
    papers: papersOf(id, report, books),
    // Explanations name the cells of a row `VT.04[3]`.
    explanations: books.said.flatMap(({ place, explanation }) =>
      explanation && place.cells.split(', ').some((cell) => cell.startsWith(`${code}[`)) ? [explanation] : [],
    ),
  };
}

function valueOf(report: SheetReport, id: string, symbol: ColumnSymbol): CellValue {
  return report.rows.find(({ indicator }) => indicator?.id === id)?.cells.get(symbol)?.value ?? '';
}

function yearsBefore(id: string, report: SheetReport, reports: readonly SheetReport[]): EntryRow['years'] {
  const { year, province } = report.head;
  if (year === null || !province) return [];
  return Array.from({ length: yearsShown }, (_, back) => year - 1 - back).flatMap((one) => {
    const known = reports.find(
      ({ head }) => head.year === one && head.province !== null && sameProvince(head.province, province),
    );
    const value = known ? valueOf(known, id, result) : one === year - 1 ? valueOf(report, id, previous) : '';
    return isStated(value) ? [{ year: one, value }] : [];
  });
}

function others(
  id: string,
  symbol: ColumnSymbol,
  report: SheetReport,
  reports: readonly SheetReport[],
): EntryRow['others'] {
  const { year, province } = report.head;
  const told = new Set([province?.code]);
  return reports
    .flatMap(({ head, ...rest }) => {
      if (head.year !== year || !head.province || told.has(head.province.code)) return [];
      const value = valueOf({ head, ...rest }, id, symbol);
      if (!isStated(value)) return [];
      told.add(head.province.code);
      return [{ province: head.province.name, value }];
    })
    .slice(0, provincesShown);
}

function papersOf(id: string, { head: { year, province } }: SheetReport, { book }: Books): EntryRow['papers'] {
  if (year === null || !province) return [];
  return book.ledger
    .filter(
      ({ figure, inNote }) =>
        !inNote &&
        figure.indicator === id &&
        sameProvince(figure.province, province) &&
        (figure.year === year || figure.year === year - 1) &&
        figure.printed.trim() !== '',
    )
    .sort((one, other) => other.figure.year - one.figure.year)
    .slice(0, papersShown)
    .map(({ figure }) => ({ printed: figure.printed.trim(), year: figure.year, source: figure.source.report }));
}

function dueOf({ head: { template, year, status } }: SheetReport, today: string): EntryCard['due'] {
  if (!template || year === null) return null;
  const due = dueDay(template.id, year, status ?? 'estimate');
  if (!due) return null;
  const daysLeft = Math.round((Date.parse(due.day) - Date.parse(today)) / 86_400_000);
  return { day: due.day, daysLeft };
}
