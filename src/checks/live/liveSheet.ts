import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { cellAddress, sheetReference } from '../../sheet/grid/address';
import { sheetFingerprint } from '../../sheet/grid/fingerprint';
import type { CellValue, Grid } from '../../sheet/grid/grid';
import { merge, textCell, wrappedHeight } from '../../sheet/grid/layoutCells';
import { textFormat } from '../../sheet/province/numberFormats';
import type { Book, SheetReport } from '../../sheet/province/report';
import type { CellLook, LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';
import { fillMessage } from '../message';
import { slotOf } from '../facts/slots';
import { indicatorOf, intervalPlaces, IntervalTable } from './intervalTable';
import { liveChecks, type LiveCheck } from './liveChecks';
import { intervalHeads, liveTexts, liveWidths, verdictHeads } from './liveTexts';
import { verdictCells } from './verdicts';

const titleRow = 0;
const firstCountRow = 3;
const markRow = 6;
const headRow = 8;
/** Where the counts and the fingerprint stand. */
const noteColumn = 4;

export interface LiveSheet {
  readonly layout: SheetLayout;
  readonly checks: readonly LiveCheck[];
  /** Zero-based row of the first verdict; one row a check, in their order. */
  readonly firstRow: number;
}

/**
 * The sheet `Kiểm tra`: the certain rules as native formulas, one row a check with both sides,
 * difference, what rounding explains and the verdict; under them what each number may stand for. It
 * reads the sheets as they stand and is made again after rows move. Null where nothing can be
 * checked.
 */
export function buildLiveSheet(book: Book, catalogue: Catalogue, name: string = liveTexts.sheet.vi): LiveSheet | null {
  const checks = liveChecks(book, catalogue);
  if (checks.length === 0) return null;
  const firstRow = headRow + 1;
  const tableRow = firstRow + checks.length + 1;
  const table = new IntervalTable(tableRow + 2);
  const verdicts = checks.flatMap((check, index) =>
    checkCells(check, firstRow + index, index + 1, table.cellsOf(check.left), table.cellsOf(check.right)),
  );
  const intervals = table.rows.flatMap(({ number, row, contents }, index) => {
    const indicator = indicatorOf(number);
    const side = 'of' in number && 'side' in number.of ? number.of.side.vi : '';
    return [
      numberCell(row, 0, index + 1),
      textCell(row, 1, '', 'text'),
      textCell(row, 2, indicator?.code ?? '', 'code'),
      textCell(row, 3, indicator?.name.vi ?? side, 'text'),
      ...intervalPlaces.map(([key, column]) => contentCell(row, column, contents[key])),
    ];
  });
  const cells = [
    ...headCells(firstRow, checks.length),
    ...verdictHeads.map((head, column) => textCell(headRow, column, head, 'head')),
    ...verdicts,
    textCell(tableRow, 0, liveTexts.intervals.vi, 'headValue'),
    ...intervalHeads.map((head, column) => textCell(tableRow + 1, column, head, 'head')),
    ...intervals,
  ];
  const mark = textCell(markRow, noteColumn, constantsFingerprint(cells.map(layoutContent)), 'headValue');
  return {
    checks,
    firstRow,
    layout: {
      name,
      cells: [...cells, mark],
      merges: [titleRow, 1, 2, tableRow].map((row) => merge(row, 0, 10)),
      columnWidths: [...liveWidths],
      rowHeights: {
        ...Object.fromEntries([1, 2].map((row) => [row, aboutHeight(row)])),
        [headRow]: wrappedHeight([{ text: verdictHeads[8], width: liveWidths[8] / 1.2 }]),
        ...heightsOf([...verdicts, ...intervals]),
        [tableRow + 1]: wrappedHeight([{ text: intervalHeads[6], width: liveWidths[6] / 1.2 }]),
      },
      freeze: { rows: headRow + 1, columns: 0 },
      print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
      protect: false,
      conditionals: (['fails', 'undecided'] as const).map((outcome) => ({
        row: firstRow,
        column: 9,
        rows: checks.length,
        columns: 1,
        formula: `=${cellAddress(firstRow, 9)}="${liveTexts[outcome].vi}"`,
        look: outcome === 'fails' ? 'bad' : 'doubt',
      })),
    },
  };
}

/** Whether a sheet is one of ours, whatever it is called. */
export function isLiveSheet(grid: Grid): boolean {
  return grid.values[titleRow - grid.top]?.[0 - grid.left] === liveTexts.title.vi;
}

/**
 * Whether somebody has typed into a sheet of ours since it was made. Formulas that Excel moved with
 * their cells do not count.
 */
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

function headCells(firstRow: number, count: number): LayoutCell[] {
  const verdicts = `${cellAddress(firstRow, 9)}:${cellAddress(firstRow + count - 1, 9)}`;
  return [
    textCell(titleRow, 0, liveTexts.title.vi, 'title'),
    textCell(1, 0, liveTexts.about.vi, 'legend'),
    textCell(2, 0, liveTexts.howTo.vi, 'legend'),
    ...(['fails', 'undecided', 'holds'] as const).flatMap((outcome, index) => [
      textCell(firstCountRow + index, 3, fillMessage(liveTexts.count, { word: liveTexts[outcome] }).vi, 'label'),
      contentCell(firstCountRow + index, noteColumn, `=COUNTIF(${verdicts},"${liveTexts[outcome].vi}")`, 'headValue'),
    ]),
    textCell(markRow, 3, liveTexts.mark.vi, 'label'),
  ];
}

function checkCells(
  check: LiveCheck,
  row: number,
  number: number,
  left: Parameters<typeof verdictCells>[0],
  right: Parameters<typeof verdictCells>[1],
): LayoutCell[] {
  const { rule, report, slot, members } = check;
  const [first, ...others] = members.map(({ name }) => name.vi);
  const pattern = rule === 'CT-401' ? liveTexts.sum : rule === 'CT-402' ? liveTexts.part : liveTexts.ratio;
  const joined = others.join(rule === 'CT-403' ? ' / ' : ' + ');
  const { leftValue, rightValue, difference, tolerance, verdict } = verdictCells(left, right, check);
  return [
    numberCell(row, 0, number),
    contentCell(row, 1, whose(report), 'text'),
    textCell(row, 2, rule, 'code'),
    textCell(row, 3, fillMessage(pattern, { first: first!, others: joined }).vi, 'text'),
    textCell(row, 4, fillMessage(liveTexts.column, { symbol: slotOf(slot).symbol }).vi, 'code'),
    contentCell(row, 5, leftValue),
    contentCell(row, 6, rightValue),
    contentCell(row, 7, difference),
    contentCell(row, 8, tolerance),
    contentCell(row, 9, verdict, 'code'),
  ];
}

/**
 * Province and year as the sheet's own head says them; they follow a corrected head and a renamed
 * sheet.
 */
function whose({ sheet, head }: SheetReport): string {
  const [province, year] = [head.found.get('province'), head.found.get('year')];
  if (!province || !year) return sheet;
  return `=${sheetReference(sheet, province.address)}&" "&${sheetReference(sheet, year.address)}`;
}

function numberCell(row: number, column: number, value: number): LayoutCell {
  return { row, column, content: { value }, look: 'code', numberFormat: '0', unlocked: false };
}

function contentCell(row: number, column: number, content: CellValue, look: CellLook = 'formula'): LayoutCell {
  const isFormula = typeof content === 'string' && content.startsWith('=');
  return {
    row,
    column,
    content: isFormula ? { formula: content } : { value: content },
    look,
    numberFormat: isFormula ? (look === 'formula' ? '#,##0.######' : null) : textFormat,
    unlocked: false,
  };
}

/** Rows whose words take more than one line. */
function heightsOf(cells: readonly LayoutCell[]): Readonly<Record<number, number>> {
  const tall = cells.flatMap(({ row, column, content }): [number, number][] => {
    const height =
      'value' in content ? wrappedHeight([{ text: String(content.value), width: liveWidths[column]! }]) : 0;
    return height > wrappedHeight([]) ? [[row, height]] : [];
  });
  return Object.fromEntries(tall.sort(([, one], [, other]) => one - other));
}

function aboutHeight(row: number): number {
  const width = liveWidths.slice(0, 10).reduce((sum, one) => sum + one, 0);
  return wrappedHeight([{ text: row === 1 ? liveTexts.about.vi : liveTexts.howTo.vi, width }]);
}
