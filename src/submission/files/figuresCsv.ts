import type { NoDataMark } from '../../indicators/marks';
import type { DataStatus } from '../../indicators/forms/template';
import type { Book, SheetReport } from '../../sheet/province/report';
import { csvText, type CsvRow } from './csv';
import { figuresOf, type SubmittedFigure } from './figures';

/** SDMX code list CL_OBS_STATUS, version 2.2: how final a value is, and why there is none. */
const statusCodes: Readonly<Record<DataStatus, string>> = { estimate: 'E', preliminary: 'P', final: 'A' };
const markCodes: Readonly<Record<NoDataMark['id'], string>> = { absent: 'M', notCollected: 'L', confidential: 'Q' };

interface CsvColumn {
  readonly name: string;
  readonly cell: (figure: SubmittedFigure, report: SheetReport) => string | number;
}

/**
 * The columns bear SDMX's concept names where there is one. It is no SDMX-CSV: that must name a
 * registered data structure, and none is published for these indicators; a file that names one of
 * our own making would only look like it. With a structure at hand the columns map one to one.
 */
const csvColumns: readonly CsvColumn[] = [
  { name: 'AREA_SCHEME', cell: (_, { head }) => head.province?.scheme ?? '' },
  { name: 'REF_AREA', cell: (_, { head }) => head.province?.code ?? '' },
  { name: 'TIME_PERIOD', cell: ({ year }) => year ?? '' },
  { name: 'INDICATOR', cell: ({ code }) => code },
  { name: 'INDICATOR_ID', cell: ({ indicator }) => indicator?.id ?? '' },
  { name: 'MEASURE', cell: ({ level }) => level },
  { name: 'FORM', cell: (_, { head }) => head.template?.id ?? '' },
  { name: 'FORM_VERSION', cell: (_, { head }) => head.template?.version ?? '' },
  { name: 'REPORT_YEAR', cell: (_, { head }) => head.year ?? '' },
  { name: 'FORM_COLUMN', cell: ({ symbol }) => symbol },
  { name: 'UNIT_MEASURE', cell: ({ unit }) => unit },
  { name: 'OBS_VALUE', cell: ({ value }) => value ?? '' },
  { name: 'OBS_STATUS', cell: ({ mark, status }) => (mark ? markCodes[mark.id] : status ? statusCodes[status] : '') },
  { name: 'COMMENT', cell: ({ note, text }) => (text === null ? note : `${text} | ${note}`) },
];

/** The heads of a table of figures. */
export const figureHeads: readonly string[] = csvColumns.map(({ name }) => name);

/** A report's figures under these heads, a row each. */
export function figureRows(report: SheetReport): readonly CsvRow[] {
  return figuresOf(report).map((figure) => csvColumns.map(({ cell }) => cell(figure, report)));
}

/** The figures of a workbook as CSV. */
export function figuresCsv({ reports }: Pick<Book, 'reports'>): string {
  return csvText(figureHeads, reports.flatMap(figureRows));
}
