import { reasonWords, type Explanation, type Waiver } from '../../checks/explanation';
import type { Finding } from '../../checks/finding';
import type { CellWrite } from '../../sheet/grid/cellWrite';
import { printDay } from '../../sheet/grid/days';
import type { CellValue, Snapshot } from '../../sheet/grid/grid';
import { isBlank, textOf, valueAt } from '../../sheet/grid/gridCells';
import { merge, textCell, wrappedHeight } from '../../sheet/grid/layoutCells';
import { textFormat } from '../../sheet/province/numberFormats';
import type { SheetReport } from '../../sheet/province/report';
import type { LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';
import { freeName } from '../../sheet/province/sheetName';
import { changeCell } from '../changeCell';
import type { SheetPlan } from '../sheetPlan';
import { fingerprintOf, placeOfFinding } from './fingerprint';
import { findNotesHead, noteColumns, noteKindWords, notesHint, notesTitle, type NoteColumnId } from './noteColumns';

const headRow = 2;

/** Title and hint stay within what a window shows of the sheet's width. */
const titleColumns = 8;

/** A row to write, by column; what is not named stays blank. */
export type NoteCells = ReadonlyMap<NoteColumnId, CellValue>;

/** The row of a finding; without an explanation one that waits to be filled in by hand. */
export function explanationCells(
  finding: Finding,
  report: Pick<SheetReport, 'head'>,
  explanation: Explanation | null,
): NoteCells {
  const place = placeOfFinding(finding, report);
  return new Map<NoteColumnId, CellValue>([
    ['kind', noteKindWords.explanation.vi],
    ['rule', place.rule],
    ['province', place.province],
    ['year', place.year ?? ''],
    ['form', place.form],
    ['cells', place.cells],
    ['finding', finding.message.vi],
    ['reason', explanation ? reasonWords[explanation.reason].vi : ''],
    ['text', explanation?.text ?? ''],
    ['by', explanation?.by ?? ''],
    ['at', printDay(explanation?.at ?? '')],
    ['fingerprint', fingerprintOf(finding, report)],
  ]);
}

/** The row of a waiver; `title` says in words what the rule is. */
export function waiverCells({ rule, text, by, at }: Waiver, title: string): NoteCells {
  return new Map<NoteColumnId, CellValue>([
    ['kind', noteKindWords.waiver.vi],
    ['rule', rule],
    ['finding', title],
    ['text', text],
    ['by', by],
    ['at', printDay(at)],
  ]);
}

/** Explanations and waivers as a new sheet. */
export function buildNotesSheet(rows: readonly NoteCells[], name: string = notesTitle.vi): SheetLayout {
  const titleWidth = noteColumns.slice(0, titleColumns).reduce((sum, { width }) => sum + width, 0);
  return {
    name,
    cells: [
      textCell(0, 0, notesTitle.vi, 'title'),
      textCell(1, 0, notesHint.vi, 'legend'),
      ...noteColumns.map(({ head }, column) => textCell(headRow, column, head.vi, 'head')),
      ...rows.flatMap((cells, index) => rowCells(cells, headRow + 1 + index)),
    ],
    merges: [merge(0, 0, titleColumns), merge(1, 0, titleColumns)],
    columnWidths: noteColumns.map(({ width }) => width),
    rowHeights: {
      0: 24,
      1: wrappedHeight([{ text: notesHint.vi, width: titleWidth }]),
      [headRow]: wrappedHeight(noteColumns.map(({ head, width }) => ({ text: head.vi, width: width / 1.1 }))),
      ...Object.fromEntries(rows.map((cells, index) => [headRow + 1 + index, heightOf(cells)])),
    },
    freeze: { rows: headRow + 1, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
    protect: false,
  };
}

function rowCells(cells: NoteCells, row: number): readonly LayoutCell[] {
  return noteColumns.map(({ id }, column) => ({
    row,
    column,
    content: { value: cells.get(id) ?? '' },
    look: 'text',
    numberFormat: formatOf(cells.get(id) ?? ''),
    unlocked: true,
  }));
}

/** Room for what is written and for a few lines of what is still to be said. */
function heightOf(cells: NoteCells): number {
  return wrappedHeight(noteColumns.map(({ id, width }) => ({ text: String(cells.get(id) ?? ''), width })));
}

const formatOf = (value: CellValue): string => (typeof value === 'number' ? '0' : textFormat);

/** A row belongs to one warning: these cells say which, fingerprint aside. */
const placeColumns: readonly NoteColumnId[] = ['kind', 'rule', 'province', 'year', 'form', 'cells'];

/**
 * What to write so that each row stands on the workbook's sheet of explanations, which is made
 * where it is missing. A row about the same warning is written over (its numbers may have moved
 * since), every other goes below the last one.
 */
export function planNotes(snapshot: Snapshot, sheets: readonly string[], rows: readonly NoteCells[]): SheetPlan {
  if (rows.length === 0) return { create: [], fill: [] };
  const grid = snapshot.grids.find((one) => findNotesHead(one));
  if (!grid) return { create: [buildNotesSheet(rows, freeName(notesTitle.vi, sheets))], fill: [] };
  const head = findNotesHead(grid)!;
  const valueIn = (row: number, id: NoteColumnId): CellValue => {
    const column = head.columns.get(id);
    return column === undefined ? '' : valueAt(grid, row, column);
  };
  let last = head.row;
  for (let row = head.row + 1; row < grid.values.length; row += 1) {
    if (!grid.values[row]!.every(isBlank)) last = row;
  }
  const fill: CellWrite[] = [];
  for (const cells of rows) {
    const same = rowOf((id, row) => textOf(valueIn(row, id)), cells, head.row + 1, last);
    const row = same ?? (last += 1);
    for (const { id } of noteColumns) {
      const column = head.columns.get(id);
      const value = cells.get(id) ?? '';
      // The reviewer's opinion was about the numbers of then: with them it goes.
      if (column !== undefined)
        fill.push(...changeCell(grid, [row, column], value, value === '' ? null : formatOf(value)));
    }
  }
  return { create: [], fill };
}

/** The row with the same fingerprint, else about the same place; null for a new one. */
function rowOf(
  textAt: (id: NoteColumnId, row: number) => string,
  cells: NoteCells,
  first: number,
  last: number,
): number | null {
  const text = (id: NoteColumnId): string => textOf(cells.get(id) ?? '');
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const fingerprint = text('fingerprint');
  const isSame = (row: number, id: NoteColumnId): boolean => textAt(id, row) === text(id);
  return (
    rows.find((row) => fingerprint !== '' && isSame(row, 'fingerprint') && isSame(row, 'kind')) ??
    rows.find((row) => placeColumns.every((id) => isSame(row, id))) ??
    null
  );
}
