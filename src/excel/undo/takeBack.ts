import { collided, drawMet, queueLook } from '../write/collisions';
import { refusal } from '../door/excelFailure';
import { loadWorkbook } from '../read/readSnapshot';
import type { ExcelSession } from '../door/session';
import { nothingSpared, type Spared } from './spared';
import { close, runWrite, transact, type Conclusion } from './transaction';
import { drawWrites } from '../write/writeCells';
import { drawBack, tracesOf, type Collided, type WrittenSheets } from '../write/writtenSheets';

/**
 * Takes a finished operation back: cells get what they held, sheets that were made go. Cells that
 * were edited or moved since are left alone and named, so are sheets with such cells, and sheets
 * that formulas elsewhere read. Three round trips for the workbook of one department. Rejects where
 * Excel refuses; the workbook is then as it was, or `isOpen` says that the end is not known.
 * `taken` is called once the operation stands no more, which may be at a later contact.
 */
export function takeBack(
  session: ExcelSession,
  written: WrittenSheets,
  taken: () => void = () => undefined,
): Promise<Spared> {
  return runWrite(session, async (context) => {
    let spared = nothingSpared;
    let collision: Collided | null = null;
    await transact(session, context, {
      apply: async () => {
        const going = await goBack(context, written);
        spared = going.spared;
        collision = going.collision;
        if (!collision) return;
        spared = withCells(spared, collision);
        drawMet(context, collision);
        await context.sync();
      },
      conclude: async () => {
        const conclusion = await concludeBack(context, written, collision);
        spared = conclusion.spared;
        return conclusion;
      },
      finished: taken,
    });
    close(session);
    return spared;
  });
}

interface GoingBack {
  readonly spared: Spared;
  /** Cells that somebody else has edited between the reading and the writing. */
  readonly collision: Collided | null;
}

/** Reads everything, goes back and looks what it met on the way. */
async function goBack(context: Excel.RequestContext, written: WrittenSheets): Promise<GoingBack> {
  const now = await loadWorkbook(context);
  const traces = tracesOf(written, now);
  if (now.readOnly) throw refusal('readOnly');
  if (now.structureProtected && traces.made.length > 0) throw refusal('protectedWorkbook');
  const ours = traces.cells.flatMap(({ write, sheet, standing }) =>
    standing === 'written' && sheet !== null ? [{ ...write, sheet }] : [],
  );
  const look = queueLook(context, [...new Set(ours.map(({ sheet }) => sheet))], now.snapshot);
  const spared = drawBack(context, written, traces, now);
  await context.sync();
  return { spared, collision: collided(ours, now.snapshot, look) };
}

function withCells(spared: Spared, { writes }: Collided): Spared {
  return { ...spared, cells: [...spared.cells, ...writes.map(({ sheet, address }) => ({ sheet, address }))] };
}

/**
 * Goes on where it stopped; where Excel still refuses, does again what was taken back, so that all
 * of the operation stands.
 */
async function concludeBack(
  context: Excel.RequestContext,
  written: WrittenSheets,
  collision: Collided | null,
): Promise<Conclusion> {
  if (collision) {
    drawMet(context, collision);
    await context.sync();
    return { outcome: 'finished', spared: withCells(nothingSpared, collision) };
  }
  try {
    const { spared } = await goBack(context, written);
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
