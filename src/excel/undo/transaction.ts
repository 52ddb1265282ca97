import { toExcelFailure } from '../door/excelFailure';
import type { ExcelSession } from '../door/session';
import { nothingSpared, type Spared } from './spared';

/** How a write ended whose answer was lost or that failed on its way. */
export interface Conclusion {
  /** `asBefore`: nothing of it stands; `finished`: all of it does. */
  readonly outcome: 'asBefore' | 'finished';
  /** What was left alone on the way back, because somebody changed it meanwhile. */
  readonly spared: Spared;
}

/** A write that either comes about as a whole or not at all. */
export interface Transaction {
  readonly apply: (context: Excel.RequestContext) => Promise<void>;
  /**
   * Looks at what stands in the workbook now and brings it to one of the two ends. Rejects where
   * Excel refuses that as well.
   */
  readonly conclude: (context: Excel.RequestContext) => Promise<Conclusion>;
  /** Called once it is certain that all was done, be it at a later contact. */
  readonly finished?: () => void;
}

/**
 * The writes of each session that nobody knows the end of: at most one, because the next write
 * concludes it first.
 */
const open = new WeakMap<ExcelSession, Transaction>();

/**
 * Applies a transaction. What fails on its way is concluded at once, and the failure is told unless
 * all was done nevertheless. A round trip that is lost ends the run; the transaction then waits for
 * `concludeOpen`, as it does until `close` is called.
 */
export async function transact(
  session: ExcelSession,
  context: Excel.RequestContext,
  transaction: Transaction,
): Promise<Conclusion> {
  open.set(session, transaction);
  try {
    await transaction.apply(context);
    return { outcome: 'finished', spared: nothingSpared };
  } catch (error) {
    const failure = toExcelFailure(error);
    const conclusion = await transaction.conclude(context).catch(() => {
      throw failure.leftOpen();
    });
    if (conclusion.outcome === 'finished') return conclusion;
    open.delete(session);
    throw failure;
  }
}

/** To be called when all that belongs to a transaction was done. */
export function close(session: ExcelSession): void {
  const done = open.get(session);
  open.delete(session);
  done?.finished?.();
}

/** Whether the end of an earlier write is unknown. Asks nothing of Excel. */
export function hasOpen(session: ExcelSession): boolean {
  return open.has(session);
}

/**
 * Finishes or takes back what an earlier write of this session has left open; null when there is
 * nothing.
 */
export async function concludeOpen(session: ExcelSession, context: Excel.RequestContext): Promise<Conclusion | null> {
  const waiting = open.get(session);
  if (!waiting) return null;
  const conclusion = await waiting.conclude(context).catch((error: unknown) => {
    throw toExcelFailure(error).leftOpen();
  });
  if (conclusion.outcome === 'finished') close(session);
  else open.delete(session);
  return conclusion;
}

/**
 * Runs a write: an earlier one is concluded first, and a failure says when the end of this one is
 * not known.
 */
export async function runWrite<T>(
  session: ExcelSession,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await session.run(async (context) => {
      await concludeOpen(session, context);
      return work(context);
    });
  } catch (error) {
    throw hasOpen(session) ? toExcelFailure(error).leftOpen() : error;
  }
}
