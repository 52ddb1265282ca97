import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import type { ExcelSession } from '../door/session';
import { gridOf } from '../read/foundCells';
import { readWorkbook, type WorkbookState } from '../read/readSnapshot';
import { editedCells } from '../undo/editedCells';
import { keepFinished } from '../undo/finished';
import { nothingSpared, type CellPlace, type Spared } from '../undo/spared';
import { writeSheets, type WriteResult } from './writeSheets';
import { readElsewhere } from './writtenSheets';

/** A sheet that takes the place of another one of the same name, and that one to be made again. */
export interface ReplacedSheet {
  readonly layout: SheetLayout;
  readonly former: SheetLayout;
}

export interface Replacement {
  readonly sheets: readonly ReplacedSheet[];
  /** What else is made with them and goes with them. */
  readonly beside: readonly SheetLayout[];
}

/**
 * Puts sheets in the place of others, all or nothing, in the round trips of `writeSheets`. Taking
 * back makes the former ones again. @throws ExcelFailure as `writeSheets`, with what `plan` throws
 * as its cause
 */
export function replaceSheets(
  session: ExcelSession,
  reads: readonly string[],
  plan: (state: WorkbookState) => Replacement,
): Promise<WriteResult> {
  let done: Replacement = { sheets: [], beside: [] };
  return writeSheets(
    session,
    reads,
    (state) => {
      done = plan(state);
      const create = [...done.sheets.map(({ layout }) => layout), ...done.beside];
      const replaces = done.sheets.map(({ former }) => former.name);
      return { create, fill: [], replaces, show: create[0]?.name ?? null };
    },
    ({ create }) => {
      if (create.length === 0) return;
      keepFinished(session, {
        deed: { kind: 'written', created: create.map(({ name }) => name), filled: [], cells: 0 },
        takeBack: (taken) => giveBack(session, done, taken),
        again: () => replaceAgain(session, done),
      });
    },
  );
}

/**
 * Makes the former sheets again. A sheet that was edited since, that formulas elsewhere read or
 * that is gone by now is left alone and named; what was made beside stays with it.
 */
async function giveBack(session: ExcelSession, { sheets, beside }: Replacement, taken: () => void): Promise<Spared> {
  const made = [...sheets.map(({ layout }) => layout), ...beside];
  const look = await lookingAt(session, made);
  let spared: Spared = nothingSpared;
  await writeSheets(
    session,
    made.map(({ name }) => name),
    (state) => {
      const { stays, ...found } = look(state);
      const going = sheets.filter(({ layout }) => !stays.has(layout));
      spared = going.length > 0 ? found.spared : { ...found.spared, stands: true };
      const left = beside.filter((layout) => going.length === sheets.length && !stays.has(layout));
      return {
        create: going.map(({ former }) => former),
        fill: [],
        replaces: [...going.map(({ layout }) => layout), ...left].map(({ name }) => name),
        show: going[0]?.former.name ?? null,
      };
    },
    taken,
  );
  return spared;
}

/** Replaces the former sheets once more, as far as nobody has edited them in between. */
async function replaceAgain(session: ExcelSession, { sheets, beside }: Replacement): Promise<Spared> {
  const formers = sheets.map(({ former }) => former);
  const look = await lookingAt(session, formers);
  let spared: Spared = nothingSpared;
  const names = formers.map(({ name }) => name);
  await replaceSheets(session, names, (state) => {
    const { stays, ...found } = look(state);
    spared = found.spared;
    const going = sheets.filter(({ former }) => !stays.has(former));
    return { sheets: going, beside: going.length === sheets.length ? beside : [] };
  });
  return spared;
}

/**
 * Asks which formulas read sheets that are to go. The result tells of a moment which of them must
 * stay, and why.
 */
async function lookingAt(session: ExcelSession, going: readonly SheetLayout[]) {
  const { snapshot } = await readWorkbook(session);
  const read = new Set(readElsewhere(going, { snapshot }).map(({ name }) => name));
  return (state: WorkbookState): { readonly stays: ReadonlySet<SheetLayout>; readonly spared: Spared } => {
    const standing = going.map((layout) => ({ layout, edited: editedIn(layout, state) }));
    const staying = standing.filter(({ layout, edited }) => edited?.length !== 0 || read.has(layout.name));
    return {
      stays: new Set(staying.map(({ layout }) => layout)),
      spared: {
        cells: standing.flatMap(({ edited }) => edited ?? []),
        sheets: staying.map(({ layout }) => layout.name),
      },
    };
  };
}

/** Null where the sheet is gone or renamed. */
function editedIn(layout: SheetLayout, { sheets, snapshot }: WorkbookState): readonly CellPlace[] | null {
  if (!sheets.includes(layout.name)) return null;
  return editedCells(layout, gridOf(snapshot, layout.name)).map((address) => ({ sheet: layout.name, address }));
}
