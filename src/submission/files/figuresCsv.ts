import type { NoDataMark } from '../../indicators/marks';
import type { DataStatus } from '../../indicators/template';
import type { Book, SheetReport } from '../../sheet/province/report';
import { plainText } from '../sealedValue';
import { figuresOf, type SubmittedFigure } from './figures';

/** SDMX code list CL_OBS_STATUS, version 2.2: how final a value is, and why there is none. */
const statusCodes: Readonly<Record<DataStatus, string>> = { estimate: 'E', preliminary: 'P', final: 'A' };
const markCodes: Readonly<Record<NoDataMark['id'], string>> = { absent: 'M', notCollected: 'L', confidential: 'Q' };

interface CsvColumn {
  readonly name: string;
  readonly cell: (figure: SubmittedFigure, report: SheetReport) => string | number;
}

/**
 * The columns bear SDMX's concept names where there is one. It is no SDMX-CSV: that must name a registered data structure, and none is published for these
 * indicators; a file that names one of our own making would only look like it. With a structure at hand the columns map one to one.
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

/** The figures of a workbook as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read the letters): a line each, decimals with a point. */
export function figuresCsv({ reports }: Pick<Book, 'reports'>): string {
  const lines = reports.flatMap((report) =>
    figuresOf(report).map((figure) => csvColumns.map(({ cell }) => field(cell(figure, report))).join(',')),
  );
  return `\uFEFF${[csvColumns.map(({ name }) => name).join(','), ...lines].join('\r\n')}\r\n`;
}

/** What a spreadsheet would run as a formula when the file is opened there. */
const telling = /^[\s]*[=+\-@]/;

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = plainText(value);
  const safe = telling.test(text) ? `'${text}` : text;
  // A Vietnamese Excel separates with semicolons.
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
