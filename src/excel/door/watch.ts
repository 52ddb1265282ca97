import { registerHandlers, type Handler, type Watch } from './handlers';
import type { ExcelSession } from './session';

/**
 * Something changed, somewhere. A hint and never a proof: before anything is decided the workbook
 * is read again.
 */
export interface ChangeHint {
  /** `calculated`: formulas of the sheet may show something else, though nobody edited it. */
  readonly kind: 'cells' | 'calculated' | 'sheetAdded' | 'sheetRemoved';
  /** Excel's id of the sheet, whatever its name. */
  readonly id: string;
  /**
   * Null where Excel names a sheet that was not there when the watch began; it may have been
   * renamed since.
   */
  readonly sheet: string | null;
  /** A1 address without the sheet; null where all of the sheet is meant. */
  readonly address: string | null;
  /** Another author's edit. */
  readonly remote: boolean;
}

/**
 * Tells `notice` of every edit in any sheet, of sheets that were calculated, and of those that come
 * and go. Hints come one by one and undelayed; whoever listens gathers them. Handlers die with the
 * pane and with nothing else, so a pane registers once at its start. One round trip.
 */
export function watchWorkbook(session: ExcelSession, notice: (hint: ChangeHint) => void): Promise<Watch> {
  const names = new Map<string, string>();
  const nameOf = (id: string): string | null => names.get(id) ?? null;

  return registerHandlers(session, async (context, isStopped): Promise<readonly Handler[]> => {
    const tell = async (hint: ChangeHint): Promise<void> => {
      if (!isStopped()) notice(hint);
    };
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    const tellOf =
      (kind: ChangeHint['kind']) =>
      ({ worksheetId: id, source }: { readonly worksheetId: string; readonly source?: string }) =>
        tell({ kind, id, sheet: nameOf(id), address: null, remote: source === 'Remote' });
    const added = [
      worksheets.onChanged.add(({ worksheetId, address, source }) =>
        tell({
          kind: 'cells',
          id: worksheetId,
          sheet: nameOf(worksheetId),
          address: address || null,
          remote: source === 'Remote',
        }),
      ),
      worksheets.onCalculated.add(tellOf('calculated')),
      worksheets.onAdded.add(tellOf('sheetAdded')),
      worksheets.onDeleted.add(tellOf('sheetRemoved')),
    ];
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return added;
  });
}
