import type { Snapshot } from '../../sheet/grid/grid';
import type { PageHold } from '../../sheet/province/layout/printedPages';
import type { OptionalRow } from '../../sheet/province/optionalRows';
import { refusal } from '../door/excelFailure';
import type { ExcelSession } from '../door/session';
import { loadWorkbook } from '../read/readSnapshot';
import { keepFinished } from '../undo/finished';
import { nothingSpared, type Spared } from '../undo/spared';
import { close, runWrite, transact } from '../undo/transaction';
import { drawPages } from '../write/draw/page';

/** What of a workbook as it stands may be left out of the print. */
export interface PrintedRows {
  readonly optional: readonly OptionalRow[];
  /**
   * How a sheet is held to its pages while these rows of it are hidden; null where nobody knows.
   */
  readonly pagesOf: (sheet: string, hidden: ReadonlySet<number>) => PageHold | null;
}
export type FindPrintedRows = (snapshot: Snapshot) => PrintedRows;

/**
 * Hides the blank ones of rows, so that they are not printed, or shows all of them again: all or
 * nothing. Nothing that holds anything is hidden. The pages of their sheets begin anew with what is
 * shown, unless somebody has fitted a sheet to the paper in another way. Resolves with the number
 * of rows that changed. Four round trips.
 */
export async function setLeftOut(session: ExcelSession, find: FindPrintedRows, wanted: boolean): Promise<number> {
  let count = 0;
  await change(session, { find, pick: ({ isBlank }) => isBlank || !wanted }, wanted, (rows) => {
    count = rows.length;
    if (count === 0) return;
    const isChanged = among(rows);
    keepFinished(session, {
      deed: { kind: wanted ? 'leftOut' : 'putBack' },
      // A row that was filled in since stays in sight.
      takeBack: (taken) =>
        change(session, { find, pick: (row) => isChanged(row) && (wanted || row.isBlank) }, !wanted, taken),
      again: async () => {
        await setLeftOut(session, find, wanted);
        return nothingSpared;
      },
    });
  });
  return count;
}

/** Rows are known by sheet and code, wherever they stand by now. */
function among(rows: readonly OptionalRow[]): (row: OptionalRow) => boolean {
  const known = new Set(rows.map(({ sheet, code }) => `${sheet}!${code}`));
  return ({ sheet, code }) => known.has(`${sheet}!${code}`);
}

/** Rows of a workbook that somebody wants hidden or shown. */
interface Wish {
  readonly find: FindPrintedRows;
  readonly pick: (row: OptionalRow) => boolean;
}

function change(
  session: ExcelSession,
  { find, pick }: Wish,
  wanted: boolean,
  finished: (rows: readonly OptionalRow[]) => void,
): Promise<Spared> {
  return runWrite(session, async (context) => {
    const { snapshot, readOnly } = await loadWorkbook(context);
    if (readOnly) throw refusal('readOnly');
    const printed = find(snapshot);
    const standing = await standingOf(context, printed.optional);
    const rows = standingOtherwise(standing, printed.optional.filter(pick), wanted);
    if (rows.length === 0) finished(rows);
    else {
      await transact(session, context, {
        apply: async () => {
          draw(context, printed, standing, rows, wanted);
          await context.sync();
        },
        conclude: async () => {
          const now = find((await loadWorkbook(context)).snapshot);
          const isOurs = among(rows);
          const here = now.optional.filter((row) => pick(row) && isOurs(row));
          const found = await standingOf(context, now.optional);
          const left = standingOtherwise(found, here, wanted);
          if (left.length === 0 && here.length > 0) return { outcome: 'finished', spared: nothingSpared };
          draw(context, now, found, here, !wanted);
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

interface Standing {
  readonly hidden: ReadonlySet<OptionalRow>;
  /** Sheets that are fitted to the width of the paper, as they were made, and not protected. */
  readonly fitted: ReadonlySet<string>;
}

/** Which of the rows are hidden, and how their sheets are fitted. One round trip. */
async function standingOf(context: Excel.RequestContext, rows: readonly OptionalRow[]): Promise<Standing> {
  const asked = rows.map((one) => {
    const range = rangeOf(context, one);
    range.load('rowHidden');
    range.untrack();
    return { one, range };
  });
  const pages = [...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => {
    const { pageLayout, protection } = context.workbook.worksheets.getItem(sheet);
    pageLayout.load('zoom');
    protection.load('protected');
    return { sheet, pageLayout, protection };
  });
  if (asked.length > 0) await context.sync();
  return {
    hidden: new Set(asked.filter(({ range }) => range.rowHidden).map(({ one }) => one)),
    fitted: new Set(
      pages
        .filter(({ pageLayout, protection }) => pageLayout.zoom.horizontalFitToPages === 1 && !protection.protected)
        .map(({ sheet }) => sheet),
    ),
  };
}

/** Rows that are not shown or hidden as is wanted. */
const standingOtherwise = (
  { hidden }: Standing,
  rows: readonly OptionalRow[],
  wanted: boolean,
): readonly OptionalRow[] => rows.filter((row) => hidden.has(row) !== wanted);

function draw(
  context: Excel.RequestContext,
  { optional, pagesOf }: PrintedRows,
  { hidden, fitted }: Standing,
  rows: readonly OptionalRow[],
  wanted: boolean,
): void {
  for (const one of rows) {
    const range = rangeOf(context, one);
    range.rowHidden = wanted;
    range.untrack();
  }
  const isChanged = new Set(rows);
  const isHidden = (row: OptionalRow): boolean => (isChanged.has(row) ? wanted : hidden.has(row));
  for (const sheet of new Set(rows.map((row) => row.sheet))) {
    const out = optional.filter((row) => row.sheet === sheet && isHidden(row)).map(({ row }) => row);
    const pages = fitted.has(sheet) ? pagesOf(sheet, new Set(out)) : null;
    if (pages) drawPages(context.workbook.worksheets.getItem(sheet), pages);
  }
}

function rangeOf({ workbook }: Excel.RequestContext, { sheet, row }: OptionalRow): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, 0, 1, 1);
}
