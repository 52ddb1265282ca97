import { registerHandlers, type Watch } from './handlers';
import type { ExcelSession } from './session';

type Event = OfficeExtension.EventHandlers<unknown>;

/**
 * Tells `notice` whenever a person selects something else, on any sheet, or goes to another sheet,
 * without saying what: ask `activeCell` once it is quiet. One round trip.
 */
export function watchSelection(session: ExcelSession, notice: () => void): Promise<Watch> {
  // Going to another sheet selects nothing anew.
  return watchEvents(session, ({ onSelectionChanged, onActivated }) => [onSelectionChanged, onActivated], notice);
}

/** Tells `notice` whenever another sheet comes to the front, without saying which. One round trip. */
export function watchFront(session: ExcelSession, notice: () => void): Promise<Watch> {
  return watchEvents(session, ({ onActivated }) => [onActivated], notice);
}

/** Tells `notice` whenever a sheet is protected or its protection is lifted. One round trip. */
export function watchProtection(session: ExcelSession, notice: () => void): Promise<Watch> {
  return watchEvents(session, ({ onProtectionChanged }) => [onProtectionChanged], notice);
}

function watchEvents(
  session: ExcelSession,
  eventsOf: (worksheets: Excel.WorksheetCollection) => readonly Event[],
  notice: () => void,
): Promise<Watch> {
  return registerHandlers(session, async (context, isStopped) => {
    const added = eventsOf(context.workbook.worksheets).map((event) =>
      event.add(async () => {
        if (!isStopped()) notice();
      }),
    );
    await context.sync();
    return added;
  });
}
