import type { BlankSheet } from './blankSheet';
import { ledgerTable } from '../../sheet/ledger/ledgerColumns';
import { deleteSheet } from './deleteSheet';
import type { CellWrite } from '../../sheet/grid/cellWrite';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { sheetReaders } from '../../sheet/grid/sheetReaders';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { freeName } from '../../sheet/province/sheetName';
import { editedCells, resembles } from '../undo/editedCells';
import type { WorkbookState } from '../read/readSnapshot';
import type { CellPlace, Spared } from '../undo/spared';
import { folded } from '../door/sheetNames';
import { standingOf, type Standing } from '../undo/cellStanding';
import { drawFormer } from './writeCells';

/**
 * What one operation made and filled, and what was there before: enough to tell how far it came,
 * and to take it back.
 */
export interface WrittenSheets {
  readonly create: readonly SheetLayout[];
  /**
   * Where in `create` the sheets begin that get their proper names last; those before are read by
   * them.
   */
  readonly upper: number;
  /** The names they are built under, in the same order. */
  readonly temporary: readonly string[];
  /** Excel's ids of the sheets that they take the place of. */
  readonly replaced: readonly string[];
  readonly filled: readonly CellWrite[];
  /** As read immediately before; holds the contents of every sheet that `filled` touches. */
  readonly before: WorkbookState;
  /** Set where somebody else's edit came in between reading and writing. */
  readonly collided?: Collided;
  /** Set where the blank sheet that the workbook came with has made room. */
  readonly blank?: BlankSheet;
}

/** Writes that met something else than was read before: another author was quicker. */
export interface Collided {
  readonly writes: readonly CellWrite[];
  /** The sheets in the very moment of the writing. */
  readonly found: Snapshot;
}

/** A sheet of the operation as it is found in the workbook. */
interface MadeSheet {
  readonly layout: SheetLayout;
  readonly name: string;
  readonly isTemporary: boolean;
  readonly edited: readonly CellPlace[];
}

/** What the workbook shows of an operation. */
export interface Traces {
  readonly made: readonly MadeSheet[];
  readonly cells: readonly { readonly write: CellWrite; readonly sheet: string | null; readonly standing: Standing }[];
}

/**
 * Looks for everything that an operation made or filled. `now` holds the whole workbook. Sheets are
 * followed through renaming.
 */
export function tracesOf(written: WrittenSheets, now: WorkbookState): Traces {
  const sheetNow = renaming(written.before, now);
  return {
    made: madeSheets(written, now),
    cells: written.filled.map((write) => {
      const sheet = sheetNow(write.sheet);
      const standing = sheet === null ? 'edited' : standingOf(write, written, now.snapshot, sheet);
      return { write, sheet, standing };
    }),
  };
}

/**
 * Renaming comes last: a whole operation has no temporary sheet any more and no cell that still
 * holds what it held before.
 */
export function isWhole(
  { create, upper, replaced }: WrittenSheets,
  { made, cells }: Traces,
  { ids }: WorkbookState,
): boolean {
  const last = new Set(create.slice(upper));
  const sheetsThere =
    create.length === 0 || (made.some(({ layout }) => last.has(layout)) && made.every((sheet) => !sheet.isTemporary));
  return (
    sheetsThere &&
    !replaced.some((id) => ids.includes(id)) &&
    cells.every(({ standing }) => standing !== 'before') &&
    (made.length > 0 || cells.length > 0)
  );
}

/**
 * What was replaced is gone in part, which no way leads back from, and everything that takes its
 * place stands.
 */
export function isBeyondReturn(
  { create, replaced }: WrittenSheets,
  { made, cells }: Traces,
  { ids }: WorkbookState,
): boolean {
  return (
    replaced.some((id) => !ids.includes(id)) &&
    made.length === create.length &&
    cells.every(({ standing }) => standing !== 'before')
  );
}

/**
 * Queues what is left to do of such an operation: the rest of what is replaced goes, and the new
 * sheets get their names.
 */
export function drawForward(
  context: Excel.RequestContext,
  { replaced }: WrittenSheets,
  { made }: Traces,
  { sheets, ids }: WorkbookState,
): void {
  const { worksheets } = context.workbook;
  const going = sheets.filter((_, index) => replaced.includes(ids[index]!));
  const taken = sheets.filter((name) => !going.includes(name));
  for (const name of going) deleteSheet(worksheets.getItem(name));
  for (const { layout, name } of made.filter(({ isTemporary }) => isTemporary)) {
    const proper = freeName(layout.name, taken);
    taken.push(proper);
    worksheets.getItem(name).name = proper;
  }
}

/**
 * Queues the way back and tells what it leaves alone: cells that were edited or moved, sheets with
 * such cells, and sheets that formulas elsewhere read. A sheet that stays gets its proper name.
 * Sheets are removed last.
 */
export function drawBack(
  context: Excel.RequestContext,
  written: WrittenSheets,
  { made, cells }: Traces,
  now: WorkbookState,
): Spared {
  const { worksheets } = context.workbook;
  const going = made.filter(({ edited }) => edited.length === 0);
  const read = readElsewhere(going, now);
  const kept = made.filter((sheet) => sheet.edited.length > 0 || read.includes(sheet));
  // A sheet and the figures that it was filled from stay together or go together.
  const ledgers = new Set(now.snapshot.grids.filter((grid) => ledgerTable.find(grid)).map(({ sheet }) => sheet));
  const isLedger = ({ name }: MadeSheet): boolean => ledgers.has(name);
  const staying = kept.some(isLedger)
    ? made
    : made.filter((sheet) => kept.includes(sheet) || (kept.length > 0 && isLedger(sheet)));
  const ours = cells.flatMap(({ write, sheet, standing }) =>
    standing === 'written' && sheet && !(staying.length > 0 && ledgers.has(sheet)) ? [{ write, sheet }] : [],
  );
  drawFormer(context, ours, written.before.snapshot);
  const taken = [...now.sheets];
  for (const { layout, name, isTemporary } of staying) {
    if (!isTemporary) continue;
    const proper = freeName(layout.name, taken);
    taken.push(proper);
    worksheets.getItem(name).name = proper;
  }
  const removed = made.filter((sheet) => !staying.includes(sheet));
  const { blank } = written;
  if (blank && staying.length === 0 && !now.ids.includes(blank.id)) {
    worksheets.add(freeName(blank.name, taken)).position = 0;
  }
  // A workbook keeps at least one sheet.
  else if (removed.length > 0 && removed.length >= now.visible) worksheets.add();
  // The last first: a sheet must not go before those that read it.
  for (const { name } of [...removed].reverse()) deleteSheet(worksheets.getItem(name));
  return {
    ...(ours.length === 0 && removed.length === 0 ? { stands: true } : {}),
    cells: [
      ...cells.flatMap(({ write, sheet, standing }) =>
        standing === 'edited' && sheet !== null ? [{ sheet, address: write.address }] : [],
      ),
      ...staying.flatMap(({ edited }) => edited),
    ],
    sheets: staying.map(({ name, layout, isTemporary }) => (isTemporary ? layout.name : name)),
  };
}

function madeSheets({ create, temporary, before }: WrittenSheets, now: WorkbookState): MadeSheet[] {
  const known = new Set(before.ids);
  const fresh = now.sheets.filter((_, index) => !known.has(now.ids[index]!));
  const gridOf = (name: string): Grid | undefined => now.snapshot.grids.find(({ sheet }) => sheet === name);
  const sheetNow = renaming(before, now);
  const renamed = new Map(before.sheets.flatMap((name) => [[name, sheetNow(name) ?? name] as const]));
  const found = new Set<string>();
  return create.flatMap((layout, index) => {
    const free = fresh.filter((name) => !found.has(name));
    const name =
      free.find((one) => one === temporary[index]) ??
      free.find((one) => folded(one) === folded(layout.name) && resembles(layout, gridOf(one), renamed)) ??
      free.find((one) => !temporary.includes(one) && resembles(layout, gridOf(one), renamed));
    if (name === undefined) return [];
    found.add(name);
    const isTemporary = name === temporary[index];
    // A sheet that is still being built lacks cells; only what was typed into it counts.
    const edited = editedCells(layout, gridOf(name), { unfinished: isTemporary, renamed });
    return [{ layout, name, isTemporary, edited: edited.map((address) => ({ sheet: name, address })) }];
  });
}

/** What a sheet of an earlier moment is called now; null when it is gone. */
export function renaming(before: WorkbookState, now: WorkbookState): (sheet: string) => string | null {
  return (sheet) => {
    const id = before.ids[before.sheets.findIndex((name) => folded(name) === folded(sheet))];
    const index = id === undefined ? -1 : now.ids.indexOf(id);
    return now.sheets[index] ?? null;
  };
}

/**
 * Of sheets that are to go, those that formulas of staying sheets name: they would turn into
 * errors.
 */
export function readElsewhere<Sheet extends { readonly name: string }>(
  going: readonly Sheet[],
  { snapshot }: Pick<WorkbookState, 'snapshot'>,
): readonly Sheet[] {
  const readerOf = sheetReaders(snapshot.grids, new Set(going.map(({ name }) => name)));
  return going.filter(({ name }) => readerOf(name) !== null);
}
