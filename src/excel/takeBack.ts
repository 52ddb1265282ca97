import { refusal } from './excelFailure';
import { loadWorkbook } from './readSnapshot';
import type { ExcelSession } from './session';
import { nothingSpared, type Spared } from './spared';
import { close, runWrite, transact, type Conclusion } from './transaction';
import { drawWrites } from './writeCells';
import { drawBack, tracesOf, type WrittenSheets } from './writtenSheets';

/**
 * Takes a finished operation back: cells get what they held, sheets that were made go. Cells that were edited or moved since are left alone
 * and named, so are sheets with such cells, and sheets that formulas elsewhere read. Three round trips for the workbook of one department.
 * Rejects where Excel refuses; the workbook is then as it was, or `isOpen` says that the end is not known. `taken` is called once the
 * operation stands no more, which may be at a later contact.
 */
export function takeBack(
  session: ExcelSession,
  written: WrittenSheets,
  taken: () => void = () => undefined,
): Promise<Spared> {
  return runWrite(session, async (context) => {
    let spared = nothingSpared;
    await transact(session, context, {
      apply: async () => {
        spared = await look(context, written);
        await context.sync();
      },
      conclude: async () => {
        const conclusion = await concludeBack(context, written);
        spared = conclusion.spared;
        return conclusion;
      },
      finished: taken,
    });
    close(session);
    return spared;
  });
}

/** Reads everything and queues the way back. */
async function look(context: Excel.RequestContext, written: WrittenSheets): Promise<Spared> {
  const now = await loadWorkbook(context);
  const traces = tracesOf(written, now);
  if (now.structureProtected && traces.made.length > 0) throw refusal('protectedWorkbook');
  return drawBack(context, written, traces, now);
}

/** Goes on where it stopped; where Excel still refuses, does again what was taken back, so that all of the operation stands. */
async function concludeBack(context: Excel.RequestContext, written: WrittenSheets): Promise<Conclusion> {
  try {
    const spared = await look(context, written);
    await context.sync();
    return { outcome: 'finished', spared };
  } catch {
    const now = await loadWorkbook(context);
    const { cells } = tracesOf(written, now);
    const undone = cells.flatMap(({ write, sheet, standing }) =>
      standing === 'before' && sheet !== null ? [{ ...write, sheet }] : [],
    );
    drawWrites(context, undone, now.snapshot);
    await context.sync();
    return { outcome: 'asBefore', spared: nothingSpared };
  }
}
