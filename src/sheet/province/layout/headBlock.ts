import type { Province } from '../../../indicators/provinces/province';
import { dueDay, dueText } from '../../../indicators/forms/deadlines';
import { statusWords } from '../../../indicators/forms/statuses';
import type { DataStatus, Template } from '../../../indicators/forms/template';
import { reportingUnitOf } from '../../../indicators/forms/reportingUnits';
import { columns } from '../columns';
import { boldAir, lineHeightOf, merge, textCell, wrappedLines } from '../../grid/layoutCells';
import { looks } from '../../grid/looks';
import { textFormat } from '../numberFormats';
import type { HeadField } from '../report';
import type { CellLook, LayoutCell, LayoutMerge } from '../../grid/sheetLayout';
import { headLabels, unitLabels, yearLine } from '../texts';
import type { LocalText } from '../../../indicators/text';

/** What a sheet is about. */
export interface SheetIdentity {
  readonly template: Template;
  readonly province: Province;
  readonly year: number;
  readonly status: DataStatus;
}

/** Part of a layout: its cells, merges and row heights. */
export interface LayoutBlock {
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly LayoutMerge[];
  readonly rowHeights: Readonly<Record<number, number>>;
}

const firstColumn = 0;
/**
 * Form number and version on the left reach to column C, the title and the year to column 5, the
 * units to column 9. The legal basis has a line of its own across the sheet: in columns beside
 * others it took three, and the table began lower in the window.
 */
const titleColumn = 3;
const rightColumn = 9;
/** Of the units on the right: the label, and what it says. */
const unitLabelColumns = 2;
const unitColumn = rightColumn + unitLabelColumns;

const titleRow = 0;
const yearRow = 1;
const basisRow = 2;
const identityRow = 3;
const gapRow = 4;

/** Rows of the head block, the empty one before the table included. */
export const headBlockRows = gapRow + 1;

/** A labelled cell: the label, and beside it the value that decides. */
interface LabelledCell {
  readonly field: HeadField;
  readonly row: number;
  readonly label: { readonly column: number; readonly columns: number };
  readonly value: { readonly column: number; readonly columns: number };
}

/**
 * Reading looks for the label anywhere and takes the next filled cell on its right; these are only
 * the first places.
 */
const labelled: readonly LabelledCell[] = [
  { field: 'template', row: 0, label: { column: 0, columns: 2 }, value: { column: 2, columns: 1 } },
  { field: 'version', row: 1, label: { column: 0, columns: 2 }, value: { column: 2, columns: 1 } },
  { field: 'province', row: identityRow, label: { column: 0, columns: 2 }, value: { column: 2, columns: 2 } },
  { field: 'scheme', row: identityRow, label: { column: 4, columns: 1 }, value: { column: 5, columns: 1 } },
  { field: 'code', row: identityRow, label: { column: 6, columns: 1 }, value: { column: 7, columns: 1 } },
  { field: 'year', row: identityRow, label: { column: 8, columns: 1 }, value: { column: 9, columns: 1 } },
  { field: 'status', row: identityRow, label: { column: 10, columns: 2 }, value: { column: 12, columns: 1 } },
];

/** Columns from a label to its value, as the forms are laid out. */
export const fromLabelToValue: ReadonlyMap<HeadField, number> = new Map(
  labelled.map(({ field, label, value }) => [field, value.column - label.column]),
);

function identityValue(field: HeadField, identity: SheetIdentity): string | number {
  const { template, province, year, status } = identity;
  switch (field) {
    case 'template':
      return template.id;
    case 'version':
      return template.version;
    case 'province':
      return province.name.vi;
    case 'scheme':
      return province.scheme;
    case 'code':
      return province.code;
    case 'year':
      return year;
    case 'status':
      return statusWords[status].word.vi;
  }
}

/**
 * The head in the habit of the official forms: number, version and legal basis of the form on the
 * left, title and year in the middle, reporting and receiving unit on the right, and one line of
 * labelled cells that say whose report it is. Starts at row 0.
 */
export function headBlock(identity: SheetIdentity): LayoutBlock {
  const blocks = [
    titleBlock(identity),
    basisBlock(identity),
    unitBlock(identity),
    ...labelled.map((one) => labelledBlock(one, identity)),
  ];
  return {
    cells: blocks.flatMap((block) => block.cells),
    merges: blocks.flatMap((block) => block.merges),
    rowHeights: headHeights(identity),
  };
}

type Cells = Pick<LayoutBlock, 'cells' | 'merges'>;

function titleBlock(identity: SheetIdentity): Cells {
  const { template } = identity;
  return {
    cells: [
      textCell(titleRow, titleColumn, template.title.vi, 'formTitle'),
      textCell(yearRow, titleColumn, yearText(identity), 'formYear'),
    ],
    merges: [titleRow, yearRow].map((row) => merge(row, titleColumn, rightColumn - titleColumn)),
  };
}

function basisBlock({ template }: SheetIdentity): Cells {
  return {
    cells: [textCell(basisRow, firstColumn, template.legalBasis.vi, 'legend')],
    merges: [merge(basisRow, firstColumn, columns.length)],
  };
}

/** The day by which the report is due, with its source; null where nobody knows it. */
function dueOf({ template, year, status }: SheetIdentity): LocalText | null {
  // A form of one's own says its deadline itself; for the others what could be read of the
  // documents counts.
  const own = template.deadlines.find((deadline) => deadline.status === status)?.due;
  const known = own ? null : dueDay(template.id, year, status);
  return own ?? (known && dueText(known));
}

const yearText = (identity: SheetIdentity): string => yearLine(identity.year, dueOf(identity)).vi;

function unitLines({
  template,
  province,
}: SheetIdentity): readonly { readonly label: string; readonly value: string }[] {
  return [
    { label: unitLabels.reporting.vi, value: reportingUnitOf(template, province).vi },
    { label: unitLabels.receiving.vi, value: template.receivingUnit.vi },
  ];
}

/**
 * What the heads of sheets that earlier versions of the product made hold besides: the day had a
 * label and a cell of its own on the right, and the year a line without it.
 */
export function formerHeadTexts(identity: SheetIdentity): readonly string[] {
  return [`${unitLabels.due.vi}:`, dueOf(identity)?.vi ?? '', yearLine(identity.year, null).vi];
}

function unitBlock(identity: SheetIdentity): Cells {
  return {
    cells: unitLines(identity).flatMap(({ label, value }, row) => [
      textCell(row, rightColumn, `${label}:`, 'formLabel'),
      textCell(row, unitColumn, value, 'formUnit'),
    ]),
    merges: unitLines(identity).flatMap((_, row) => [
      merge(row, rightColumn, unitLabelColumns),
      merge(row, unitColumn, columns.length - unitColumn),
    ]),
  };
}

function labelledBlock(one: LabelledCell, identity: SheetIdentity): Cells {
  const value = identityValue(one.field, identity);
  return {
    cells: [
      textCell(one.row, one.label.column, `${headLabels[one.field].vi}:`, 'formLabel'),
      {
        row: one.row,
        column: one.value.column,
        content: { value },
        look: 'formValue',
        numberFormat: typeof value === 'number' ? '0' : textFormat,
        unlocked: false,
      },
    ],
    merges: [one.label, one.value]
      .filter(({ columns: width }) => width > 1)
      .map(({ column, columns: width }) => merge(one.row, column, width)),
  };
}

/**
 * Lines as high as their letters: the head stays in sight above the table and leaves the window to
 * the rows.
 */
function headHeights(identity: SheetIdentity): Readonly<Record<number, number>> {
  const { template } = identity;
  const width = (from: number, count: number): number =>
    columns.slice(from, from + count).reduce((sum, column) => sum + column.width, 0);
  const lines = (text: string, room: number, look: CellLook): number =>
    wrappedLines(text, room * (looks.text.size / looks[look].size));
  const line = lineHeightOf(looks.formValue.size);
  const units = unitLines(identity).map(({ value }) => lines(value, width(unitColumn, columns.length), 'formUnit'));
  const middle = width(titleColumn, rightColumn - titleColumn);
  const title = lines(template.title.vi, middle / boldAir, 'formTitle') * lineHeightOf(looks.formTitle.size);
  return {
    [titleRow]: Math.max(units[0]! * line, title),
    [yearRow]: Math.max(units[1]!, lines(yearText(identity), middle, 'formYear')) * line,
    [basisRow]: lines(template.legalBasis.vi, width(firstColumn, columns.length), 'legend') * line,
    [identityRow]: line,
    [gapRow]: 1,
  };
}
