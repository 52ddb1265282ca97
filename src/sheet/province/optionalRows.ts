import { inputSymbols, symbolOf } from './columns';
import type { Book, ReportRow, SheetReport } from './report';
import { templateRow } from './templateRows';

/** A row that a form does not require. */
export interface OptionalRow {
  readonly sheet: string;
  /** Excel's one-based row number. */
  readonly row: number;
  readonly code: string;
  /** Nothing was typed into it: no figure, no mark, no note, no formula of one's own. */
  readonly isBlank: boolean;
}

const noteSymbol = symbolOf('note');

/**
 * The rows of a workbook's forms that need not be filled in. Of a sheet without a known form nobody
 * knows which these are; rows of another's making and rows whose code stands twice are none.
 */
export function optionalRows({ reports }: Pick<Book, 'reports'>): readonly OptionalRow[] {
  return reports.flatMap((report) => {
    const { template } = report;
    if (!template) return [];
    return report.rows.flatMap((row) => {
      const placed = row.indicator && templateRow(template, row.indicator.id)?.row;
      if (!placed || placed.required || isTwice(report, row)) return [];
      return [{ sheet: report.sheet, row: row.row, code: row.code, isBlank: isBlank(row) }];
    });
  });
}

function isBlank({ cells }: ReportRow): boolean {
  return [...inputSymbols, noteSymbol].every((symbol) => {
    const cell = cells.get(symbol);
    return !cell || (cell.value === '' && cell.formula === null);
  });
}

function isTwice({ rows }: SheetReport, { code }: ReportRow): boolean {
  return rows.filter((row) => row.code === code).length > 1;
}
