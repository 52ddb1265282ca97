import type { Snapshot } from '../../sheet/grid/grid';
import type { OptionalRow } from '../../sheet/province/optionalRows';
import { refusal } from '../door/excelFailure';
import type { ExcelSession } from '../door/session';
import { loadWorkbook } from '../read/readSnapshot';
import { keepFinished } from '../undo/finished';
import { nothingSpared, type Spared } from '../undo/spared';
import { close, runWrite, transact } from '../undo/transaction';

/** Finds the rows in a workbook that may be left out, as it stands now. */
export type FindOptionalRows = (snapshot: Snapshot) => readonly OptionalRow[];

/**
 * Hides the blank ones of rows, so that they are not printed, or shows all of them again: all or
 * nothing. Nothing that holds anything is hidden. Resolves with the number of rows that changed.
 * Four round trips.
 */
export async function setLeftOut(session: ExcelSession, find: FindOptionalRows, wanted: boolean): Promise<number> {
  let count = 0;
  await change(
    session,
    (snapshot) => find(snapshot).filter(({ isBlank }) => isBlank || !wanted),
    wanted,
    (rows) => {
      count = rows.length;
      if (count === 0) return;
      const isChanged = among(rows);
      keepFinished(session, {
        deed: { kind: wanted ? 'leftOut' : 'putBack' },
        // A row that was filled in since stays in sight.
        takeBack: (taken) =>
          change(
            session,
            (now) => find(now).filter((row) => isChanged(row) && (wanted || row.isBlank)),
            !wanted,
            taken,
          ),
        again: async () => {
          await setLeftOut(session, find, wanted);
          return nothingSpared;
        },
      });
    },
  );
  return count;
}

/** Rows are known by sheet and code, wherever they stand by now. */
function among(rows: readonly OptionalRow[]): (row: OptionalRow) => boolean {
  const known = new Set(rows.map(({ sheet, code }) => `${sheet}!${code}`));
  return ({ sheet, code }) => known.has(`${sheet}!${code}`);
}

function change(
  session: ExcelSession,
  pick: FindOptionalRows,
  wanted: boolean,
  finished: (rows: readonly OptionalRow[]) => void,
): Promise<Spared> {
  return runWrite(session, async (context) => {
    const { snapshot, readOnly } = await loadWorkbook(context);
    if (readOnly) throw refusal('readOnly');
    const rows = await standingOtherwise(context, pick(snapshot), wanted);
    if (rows.length === 0) finished(rows);
    else {
      await transact(session, context, {
        apply: async () => {
          draw(context, rows, wanted);
          await context.sync();
        },
        conclude: async () => {
          const now = await loadWorkbook(context);
          const isOurs = among(rows);
          const here = pick(now.snapshot).filter(isOurs);
          const left = await standingOtherwise(context, here, wanted);
          if (left.length === 0 && here.length > 0) return { outcome: 'finished', spared: nothingSpared };
          draw(context, here, !wanted);
          await context.sync();
          return { outcome: 'asBefore', spared: nothingSpared };
        },
        finished: () => finished(rows),
      });
      close(session);
    }
    return nothingSpared;
  });
}

/** Rows that are not shown or hidden as is wanted. One round trip. */
async function standingOtherwise(
  context: Excel.RequestContext,
  rows: readonly OptionalRow[],
  wanted: boolean,
): Promise<readonly OptionalRow[]> {
  const asked = rows.map((one) => {
    const range = rangeOf(context, one);
    range.load('rowHidden');
    range.untrack();
    return { one, range };
  });
  if (asked.length > 0) await context.sync();
  return asked.filter(({ range }) => range.rowHidden !== wanted).map(({ one }) => one);
}

function draw(context: Excel.RequestContext, rows: readonly OptionalRow[], hidden: boolean): void {
  for (const one of rows) {
    const range = rangeOf(context, one);
    range.rowHidden = hidden;
    range.untrack();
  }
}

function rangeOf({ workbook }: Excel.RequestContext, { sheet, row }: OptionalRow): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, 0, 1, 1);
}
