import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { cellAddress, sheetReference } from '../../sheet/grid/address';
import { sheetFingerprint } from '../../sheet/grid/fingerprint';
import type { CellValue, Grid } from '../../sheet/grid/grid';
import { textCell } from '../../sheet/grid/layoutCells';
import type { Book, SheetReport } from '../../sheet/province/report';
import { decimalFormat } from '../../sheet/province/numberFormats';
import type { LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';
import type { IdOf } from '../../sheet/table/defineTable';
import type { RowCells, TableCell } from '../../sheet/table/tableColumn';
import { fillMessage } from '../message';
import { slotOf } from '../facts/slots';
import type { IntervalCells } from './intervalFormulas';
import { indicatorOf, IntervalTable, type PlacedRow } from './intervalTable';
import { liveChecks, type LiveCheck } from './liveChecks';
import { intervalTable, liveTexts, verdictTable } from './liveTexts';
import { verdictCells } from './verdicts';

const titleRow = 0;
const countsRow = 3;
const markRow = 6;
const firstRow = 9;
/** Digits that a ratio shows beyond those of its numbers. */
const ratioDecimals = 2;
/** Where the counts and the fingerprint stand. */
const [labelColumn, noteColumn] = [verdictTable.at('relation'), verdictTable.at('column')];

export interface LiveSheet {
  readonly layout: SheetLayout;
  readonly checks: readonly LiveCheck[];
  /** Zero-based row of the first verdict; one row a check, in their order. */
  readonly firstRow: number;
}

/**
 * The sheet `Kiểm tra`: the certain rules as native formulas over the sheets as they stand, one row
 * a check; under them what each number may stand for. It is made again after rows move; null where
 * nothing can be checked.
 */
export function buildLiveSheet(book: Book, catalogue: Catalogue, name: string = liveTexts.sheet.vi): LiveSheet | null {
  const checks = liveChecks(book, catalogue);
  if (checks.length === 0) return null;
  const intervals = new IntervalTable(firstRow + checks.length + 3);
  const verdicts = checks.map((check, index) =>
    verdictRow(check, index + 1, intervals.cellsOf(check.left), intervals.cellsOf(check.right)),
  );
  const layout = below(
    verdictTable.build(verdicts, { name, above: { count: 4, cells: () => countCells(checks.length) } }),
    intervalTable.build(intervals.rows.map(intervalRow), { name }),
  );
  const { cells } = layout;
  const mark = textCell(markRow, noteColumn, constantsFingerprint(cells.map(layoutContent)), 'headValue');
  const column = verdictTable.at('verdict');
  return {
    checks,
    firstRow,
    layout: {
      ...layout,
      cells: [...cells, mark],
      conditionals: (['fails', 'undecided'] as const).map((outcome) => ({
        row: firstRow,
        column,
        rows: checks.length,
        columns: 1,
        formula: `=${cellAddress(firstRow, column)}="${liveTexts[outcome].vi}"`,
        look: outcome === 'fails' ? 'bad' : 'doubt',
      })),
    },
  };
}

/** Two tables on one sheet, a blank row between them, in the columns of the second. */
function below(upper: SheetLayout, lower: SheetLayout): SheetLayout {
  const down = Math.max(...upper.cells.map(({ row }) => row)) + 2;
  const moved = <Place extends { readonly row: number }>(place: Place): Place => ({ ...place, row: place.row + down });
  return {
    ...upper,
    columnWidths: lower.columnWidths,
    cells: [...upper.cells, ...lower.cells.map(moved)],
    merges: [...upper.merges, ...lower.merges.map(moved)],
    rowHeights: {
      ...upper.rowHeights,
      ...Object.fromEntries(Object.entries(lower.rowHeights).map(([row, height]) => [Number(row) + down, height])),
    },
  };
}

/** Whether a sheet is one of ours, whatever it is called. */
export function isLiveSheet(grid: Grid): boolean {
  return grid.values[titleRow - grid.top]?.[0 - grid.left] === liveTexts.title.vi;
}

/** Whether somebody has typed into a sheet of ours; formulas that Excel moved do not count. */
export function isLiveSheetEdited(grid: Grid): boolean {
  const cells = grid.formulas.flatMap((row, r) =>
    row.map((content, c) => ({ row: grid.top + r, column: grid.left + c, content })),
  );
  const isMark = ({ row, column }: (typeof cells)[number]): boolean => row === markRow && column === noteColumn;
  const mark = cells.find(isMark)?.content;
  return mark !== constantsFingerprint(cells.filter((cell) => !isMark(cell)));
}

function constantsFingerprint(cells: readonly { row: number; column: number; content: CellValue }[]): string {
  return sheetFingerprint(
    cells.map((cell) => (String(cell.content).startsWith('=') ? { ...cell, content: '=' } : cell)),
  );
}

function layoutContent({ row, column, content }: LayoutCell) {
  return { row, column, content: 'formula' in content ? content.formula : content.value };
}

function countCells(count: number): LayoutCell[] {
  const column = verdictTable.at('verdict');
  const verdicts = `${cellAddress(firstRow, column)}:${cellAddress(firstRow + count - 1, column)}`;
  return [
    ...(['fails', 'undecided', 'holds'] as const).flatMap((outcome, index): readonly LayoutCell[] => {
      const row = countsRow + index;
      const formula = `=COUNTIF(${verdicts},"${liveTexts[outcome].vi}")`;
      return [
        textCell(row, labelColumn, fillMessage(liveTexts.count, { word: liveTexts[outcome] }).vi, 'label'),
        { ...textCell(row, noteColumn, '', 'headValue'), content: { formula } },
      ];
    }),
    textCell(markRow, labelColumn, liveTexts.mark.vi, 'label'),
  ];
}

function verdictRow(
  check: LiveCheck,
  number: number,
  left: IntervalCells,
  right: IntervalCells,
): RowCells<IdOf<typeof verdictTable>> {
  const { rule, report, slot, members } = check;
  const [first, ...others] = members.map(({ name }) => name.vi);
  const pattern = rule === 'CT-401' ? liveTexts.sum : rule === 'CT-402' ? liveTexts.part : liveTexts.ratio;
  const joined = others.join(rule === 'CT-403' ? ' / ' : ' + ');
  const { leftValue, rightValue, difference, tolerance, verdict } = verdictCells(left, right, check);
  // As on the form; a ratio is worked out, and half of the last digit takes one digit more.
  const decimals = Math.max(...members.map((one) => one.decimals)) + (rule === 'CT-403' ? ratioDecimals : 0);
  const grouped = (formula: string, digits = decimals): TableCell => ({ formula, format: decimalFormat(digits) });
  return {
    number,
    form: formulaOr(whose(report)),
    rule,
    relation: fillMessage(pattern, { first: first!, others: joined }).vi,
    column: fillMessage(liveTexts.column, { symbol: slotOf(slot).symbol }).vi,
    left: grouped(leftValue),
    right: grouped(rightValue),
    difference: grouped(difference),
    tolerance: grouped(tolerance, decimals + 1),
    verdict: formulaOr(verdict),
  };
}

function intervalRow({ number, contents }: PlacedRow, index: number): RowCells<IdOf<typeof intervalTable>> {
  const indicator = indicatorOf(number);
  const side = 'of' in number && 'side' in number.of ? number.of.side.vi : null;
  return {
    number: index + 1,
    code: indicator?.code ?? null,
    name: indicator?.name.vi ?? side,
    ...(Object.fromEntries(Object.entries(contents).map(([part, content]) => [part, formulaOr(content)])) as Record<
      keyof typeof contents,
      TableCell
    >),
  };
}

/** Province and year by the sheet's own head: they follow corrections and renamed sheets. */
function whose({ sheet, head }: SheetReport): string {
  const [province, year] = [head.found.get('province'), head.found.get('year')];
  if (!province || !year) return sheet;
  return `=${sheetReference(sheet, province.address)}&" "&${sheetReference(sheet, year.address)}`;
}

/** Formulas of the sheet's own making are told by their sign. */
function formulaOr(content: CellValue): TableCell {
  return typeof content === 'string' && content.startsWith('=') ? { formula: content } : content;
}
