import { columns } from '../columns';
import type { LayoutBlock, SheetIdentity } from './headBlock';
import { merge, textCell, wrappedHeight } from '../../grid/layoutCells';
import { looks } from '../../grid/looks';
import type { LayoutCell } from '../../grid/sheetLayout';
import { signingPlaceOf } from '../../../indicators/forms/reportingUnits';
import { legendLines, placeAndDate } from '../texts';

const allColumns = columns.length;
const totalWidth = columns.reduce((sum, column) => sum + column.width, 0);
const codeColumn = columns.findIndex((column) => column.role === 'code');

/** Points that a hand or a stamp needs. */
const signingHeight = 60;

/**
 * What stands under the table: the signs and how columns are computed, place and date, and a block
 * for each signature. Nothing begins in the code column, where reading would take it for a row.
 */
export function footBlock({ template, province }: SheetIdentity, top: number): LayoutBlock {
  const legend = legendLines.map((line, index) => textCell(top + index, 0, line.vi, 'legend'));
  const dateRow = top + legend.length + 1;
  const spans = signatureSpans(template.signatures.length);
  const dateSpan = spans.at(-1) ?? { column: 0, columns: allColumns };
  const date = textCell(dateRow, dateSpan.column, placeAndDate(signingPlaceOf(province)).vi, 'signatureHint');
  const signatures = template.signatures.map(({ role, hint }, index) =>
    signatureCells(dateRow + 1, spans[index]!.column, role.vi, hint.vi),
  );
  const signatureRows = template.signatures.length > 0 ? [dateRow + 1, dateRow + 2, dateRow + 3] : [];
  return {
    cells: [...legend, { ...date, unlocked: true }, ...signatures.flat()],
    merges: [
      ...legend.map(({ row }) => merge(row, 0, allColumns)),
      merge(dateRow, dateSpan.column, dateSpan.columns),
      ...signatureRows.flatMap((row) => spans.map((span) => merge(row, span.column, span.columns))),
    ].filter(({ columns: width, rows }) => width * rows > 1),
    rowHeights: Object.fromEntries([
      ...legend.map(({ row }, index) => [
        row,
        wrappedHeight([{ text: legendLines[index]!.vi, width: totalWidth, size: looks.legend.size }]),
      ]),
      ...(signatureRows.length > 0 ? [[dateRow + 3, signingHeight]] : []),
    ]) as Readonly<Record<number, number>>,
  };
}

/** Role, how to sign, and a blank cell for the name. */
function signatureCells(row: number, column: number, role: string, hint: string): readonly LayoutCell[] {
  return [
    textCell(row, column, role, 'signature'),
    textCell(row + 1, column, hint, 'signatureHint'),
    { ...textCell(row + 2, column, '', 'signatureName'), unlocked: true },
  ];
}

/**
 * Divides the sheet's width evenly among signatures, along column borders; none begins in the code
 * column.
 */
function signatureSpans(count: number): readonly { readonly column: number; readonly columns: number }[] {
  const owners: number[] = [];
  let left = 0;
  columns.forEach((column, index) => {
    const owner = Math.floor(((left + column.width / 2) / totalWidth) * count);
    owners.push(index === codeColumn ? owners[index - 1]! : Math.min(owner, count - 1));
    left += column.width;
  });
  return Array.from({ length: count }, (_, owner) => ({
    column: owners.indexOf(owner),
    columns: owners.filter((one) => one === owner).length,
  }));
}
