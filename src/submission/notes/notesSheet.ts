import { reasonWords, type Explanation, type Waiver } from '../../checks/explanation';
import type { Finding } from '../../checks/finding';
import { printDay } from '../../sheet/grid/days';
import type { CellValue, Snapshot } from '../../sheet/grid/grid';
import { textOf } from '../../sheet/grid/gridCells';
import type { SheetReport } from '../../sheet/province/report';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { freeName } from '../../sheet/province/sheetName';
import { lastFilledRow, type TableRow } from '../../sheet/table/tableRow';
import type { SheetPlan } from '../sheetPlan';
import { fingerprintOf, placeOfFinding } from './fingerprint';
import { noteKindWords, noteTable, type NoteColumnId } from './noteColumns';

/** A row to write, by column; what is not named stays blank. */
export type NoteCells = Readonly<Partial<Record<NoteColumnId, CellValue>>>;

/** The row of a finding; without an explanation one that waits to be filled in by hand. */
export function explanationCells(
  finding: Finding,
  report: Pick<SheetReport, 'head'>,
  explanation: Explanation | null,
): NoteCells {
  const place = placeOfFinding(finding, report);
  return {
    ...place,
    kind: noteKindWords.explanation.vi,
    year: place.year ?? '',
    finding: finding.message.vi,
    reason: explanation ? reasonWords[explanation.reason].vi : '',
    text: explanation?.text ?? '',
    by: explanation?.by ?? '',
    at: printDay(explanation?.at ?? ''),
    fingerprint: fingerprintOf(finding, report),
  };
}

/** The row of a waiver; `title` says in words what the rule is. */
export function waiverCells({ rule, text, by, at }: Waiver, title: string): NoteCells {
  return { kind: noteKindWords.waiver.vi, rule, finding: title, text, by, at: printDay(at) };
}

/** Explanations and waivers as a new sheet. */
export function buildNotesSheet(rows: readonly NoteCells[], name: string = noteTable.title.vi): SheetLayout {
  return noteTable.build(rows, { name });
}

/** A row belongs to one warning: these cells say which, fingerprint aside. */
const placeColumns: readonly NoteColumnId[] = ['kind', 'rule', 'province', 'year', 'form', 'cells'];

/**
 * What to write so that each row stands on the workbook's sheet of explanations, which is made
 * where it is missing. A row about the same numbers is written over, and so is one of the same
 * warning that nobody filled in; what was said of numbers that have moved since stays as it is, and
 * the new row goes below the last one.
 */
export function planNotes(snapshot: Snapshot, sheets: readonly string[], rows: readonly NoteCells[]): SheetPlan {
  if (rows.length === 0) return { create: [], fill: [] };
  const grid = snapshot.grids.find((one) => noteTable.find(one));
  if (!grid) return { create: [buildNotesSheet(rows, freeName(noteTable.title.vi, sheets))], fill: [] };
  const { columns, row: headRow } = noteTable.find(grid)!;
  const standing = [...noteTable.rows(grid)];
  let last = lastFilledRow(grid, headRow);
  const fill = rows.flatMap((cells) => {
    const row = rowOf(standing, cells)?.row ?? (last += 1);
    // The reviewer's opinion was about the numbers of then: with them it goes.
    return noteTable.write(grid, columns, row, { ...blankRow, ...cells });
  });
  return { create: [], fill };
}

const blankRow = Object.fromEntries(noteTable.columns.map(({ id }) => [id, ''])) as Record<NoteColumnId, string>;

/**
 * The row that these cells are about: with the same fingerprint, else of the same place and still
 * to be filled in (a waiver has no numbers: the one that stands is replaced). Undefined for a new
 * one.
 */
function rowOf(standing: readonly TableRow<NoteColumnId>[], cells: NoteCells): TableRow<NoteColumnId> | undefined {
  const isSame = (row: TableRow<NoteColumnId>, id: NoteColumnId): boolean => row.text(id) === textOf(cells[id] ?? '');
  const hasFingerprint = textOf(cells.fingerprint ?? '') !== '';
  const isFree = (row: TableRow<NoteColumnId>): boolean => !hasFingerprint || row.text('text') === '';
  return (
    standing.find((row) => hasFingerprint && isSame(row, 'fingerprint') && isSame(row, 'kind')) ??
    standing.find((row) => isFree(row) && placeColumns.every((id) => isSame(row, id)))
  );
}
