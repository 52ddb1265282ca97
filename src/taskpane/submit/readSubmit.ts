import { readWorkbook, type WorkbookState } from '../../excel/read/readSnapshot';
import { protectedSheets } from '../../excel/marks/protection';
import type { ExcelSession } from '../../excel/door/session';
import { checkThread, type Attention } from '../thread/checkThread';
import { earlierBooks } from '../files/earlierBooks';
import type { Judged, Judgement, WishOf } from '../thread/judgements';
import type { Standing } from '../thread/standing';

/** What one reading of the workbook showed of its way to the Ministry. */
export interface SubmitReading extends WorkbookState {
  readonly standing: Standing;
  /** Sheets that are protected. */
  readonly locked: readonly string[];
}

/**
 * Judges a workbook as it was read, on the thread of the checks and against the same earlier
 * workbooks: both places must find the same.
 */
export function judge<Which extends Judgement>(
  judgement: Which,
  wish: WishOf<Which>,
  { snapshot }: Pick<WorkbookState, 'snapshot'>,
  attention?: Attention,
): Promise<Judged<Which>> {
  const earlier = earlierBooks().map((one) => one.snapshot);
  return checkThread.judge(judgement, wish, { snapshot, earlier }, attention);
}

/** Reads the whole workbook anew. Writes nothing. */
export async function readSubmit(session: ExcelSession, attention?: Attention): Promise<SubmitReading> {
  checkThread.start();
  const state = await readWorkbook(session);
  const locked = await protectedSheets(session, state.sheets);
  return { ...state, standing: await judge('standing', null, state, attention), locked };
}
