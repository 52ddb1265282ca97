import type { ExcelSession } from './session';
import type { Watch } from './watch';

/**
 * Tells `notice` whenever a person selects something else, on any sheet, without saying what: ask
 * `activeCell` once it is quiet. One round trip.
 */
export async function watchSelection(session: ExcelSession, notice: () => void): Promise<Watch> {
  let stopped = false;
  const handler = await session.run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async () => {
      if (!stopped) notice();
    });
    await context.sync();
    return added;
  });
  return {
    async stop() {
      if (stopped) return;
      stopped = true;
      await session.run(async (context) => {
        handler.remove();
        await context.sync();
      }, handler.context as Excel.RequestContext);
    },
  };
}
