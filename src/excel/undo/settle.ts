import { deleteSheet } from '../write/deleteSheet';
import type { Grid } from '../../sheet/grid/grid';
import { freeName } from '../../sheet/province/sheetName';
import { gridFingerprint } from '../../sheet/grid/fingerprint';
import { loadWorkbook } from '../read/readSnapshot';
import type { ExcelSession } from '../door/session';
import { nothingSpared, type Spared } from './spared';
import { isTemporary, promisedFingerprint } from '../write/temporarySheets';
import { concludeOpen } from './transaction';
import { sheetTexts } from '../write/draw/sheetTexts';

/** What became of a write that was interrupted. */
export interface Settled {
  /**
   * `finished`: it had been done as a whole; `takenBack`: it was taken back, but for what is
   * spared; `leftovers`: sheets that a pane closed meanwhile had left unfinished were removed, and
   * those somebody has edited were kept under a name of their own.
   */
  readonly outcome: 'finished' | 'takenBack' | 'leftovers';
  readonly spared: Spared;
}

/**
 * The first thing at a new contact with Excel: finishes or takes back a write whose answer was
 * lost, and removes what one of an earlier pane has left behind. Null when there is nothing of the
 * kind, which takes one round trip.
 */
export function settleUnfinished(session: ExcelSession): Promise<Settled | null> {
  return session.run(async (context) => {
    const conclusion = await concludeOpen(session, context);
    if (conclusion) {
      return { outcome: conclusion.outcome === 'finished' ? 'finished' : 'takenBack', spared: conclusion.spared };
    }
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const leftovers = worksheets.items.map(({ name }) => name).filter(isTemporary);
    if (leftovers.length === 0) return null;
    return { outcome: 'leftovers', spared: await removeLeftovers(context, leftovers) };
  });
}

/**
 * Sheets nobody has touched go; what somebody typed into stays, under a name that says what it is.
 */
async function removeLeftovers(context: Excel.RequestContext, leftovers: readonly string[]): Promise<Spared> {
  const { worksheets } = context.workbook;
  const { snapshot, sheets } = await loadWorkbook(context);
  const taken = [...sheets];
  const kept: string[] = [];
  for (const name of leftovers) {
    if (
      isUntouched(
        snapshot.grids.find(({ sheet }) => sheet === name),
        name,
      )
    )
      deleteSheet(worksheets.getItem(name));
    else {
      const proper = freeName(sheetTexts.unfinishedSheet.vi, taken);
      taken.push(proper);
      kept.push(proper);
      worksheets.getItem(name).name = proper;
    }
  }
  await context.sync();
  return { ...nothingSpared, sheets: kept };
}

function isUntouched(grid: Grid | undefined, name: string): boolean {
  return !grid || gridFingerprint(grid) === promisedFingerprint(name);
}
