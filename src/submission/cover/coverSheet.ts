import { boldAir, merge, textCell, wrappedHeight } from '../../sheet/grid/layoutCells';
import { textFormat } from '../../sheet/province/numberFormats';
import type { CellLook, LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';
import { printDay } from '../../sheet/grid/days';
import {
  coverFields,
  coverHeading,
  coverTitle,
  sealHint,
  signerRoles,
  signerWords,
  type CoverField,
  type SignerRole,
} from './coverFields';
import { signerTable } from './signerTable';

/** A name and a day, as signed. */
export interface Signing {
  readonly role: SignerRole;
  readonly name: string;
  /** ISO day. */
  readonly date: string;
}

/** What a new cover says; what is not given stays blank, to be filled in. */
export interface CoverContent {
  readonly fields: ReadonlyMap<CoverField, string>;
  readonly signings: readonly Signing[];
}

const labelColumn = 0;
const valueColumn = 1;
const columnWidths = signerTable.columns.map(({ width }) => width);
const valueWidth = columnWidths.slice(valueColumn).reduce((sum, width) => sum + width, 0);

const headingRow = 0;
const firstFieldRow = 2;
const isSealPart = (id: CoverField): boolean => ['sealedBy', 'sealedAt', 'shortSeal', 'seal'].includes(id);

/**
 * The cover as a new sheet: what is submitted, who signs, and under it the seal with what it
 * proves.
 */
export function buildCoverSheet({ fields, signings }: CoverContent, name: string = coverTitle.vi): SheetLayout {
  const upper = coverFields.filter(({ id }) => !isSealPart(id));
  const lower = coverFields.filter(({ id }) => isSealPart(id));
  const signerRow = firstFieldRow + upper.length + 1;
  const sealRow = signerRow + signerRoles.length + 2;
  const hintRow = sealRow + lower.length;
  const placed = [
    ...upper.map((field, index) => ({ ...field, row: firstFieldRow + index })),
    ...lower.map((field, index) => ({ ...field, row: sealRow + index })),
  ];
  const signed = new Map(signings.map((one) => [one.role, one]));
  return {
    name,
    cells: [
      textCell(headingRow, labelColumn, coverHeading.vi, 'title'),
      ...placed.flatMap(({ id, label, row }) => [
        textCell(row, labelColumn, `${label.vi}:`, 'label'),
        valueCell(row, valueColumn, fields.get(id) ?? '', 'headValue', !isSealPart(id)),
      ]),
      ...signerTable.columns.map(({ head }, column) => textCell(signerRow, column, head.vi, 'head')),
      ...signerRoles.flatMap((role, index) => [
        textCell(signerRow + 1 + index, 0, signerWords[role].vi, 'text'),
        valueCell(signerRow + 1 + index, 1, signed.get(role)?.name ?? '', 'text', true),
        valueCell(signerRow + 1 + index, 2, printDay(signed.get(role)?.date ?? ''), 'code', true),
      ]),
      textCell(hintRow, labelColumn, sealHint.vi, 'legend'),
    ],
    merges: [
      merge(headingRow, labelColumn, columnWidths.length),
      ...placed.map(({ row }) => merge(row, valueColumn, columnWidths.length - valueColumn)),
      merge(hintRow, labelColumn, columnWidths.length),
    ],
    columnWidths,
    rowHeights: {
      [headingRow]: 30,
      ...Object.fromEntries(
        placed.map(({ id, label, row }) => [
          row,
          wrappedHeight([
            { text: `${label.vi}:`, width: columnWidths[labelColumn]! },
            ...linesIn(fields.get(id) ?? '', valueWidth / boldAir),
          ]),
        ]),
      ),
      [hintRow]: wrappedHeight([{ text: sealHint.vi, width: columnWidths.reduce((sum, width) => sum + width, 0) }]),
    },
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', repeatRows: null },
    protect: false,
  };
}

function valueCell(row: number, column: number, value: string, look: CellLook, unlocked: boolean): LayoutCell {
  return { row, column, content: { value }, look, numberFormat: textFormat, unlocked };
}

/** Two sheets a line are listed in one cell. */
function linesIn(text: string, width: number): readonly { readonly text: string; readonly width: number }[] {
  return [{ text: text.replaceAll('\n', ' '.repeat(2)), width }];
}
