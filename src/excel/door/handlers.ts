import type { ExcelSession } from './session';

export type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** A running watch. */
export interface Watch {
  /**
   * Takes the handlers back; afterwards no hint comes any more. Safe to call twice. One round trip.
   */
  stop(): Promise<void>;
}

/**
 * Handlers in Excel until the watch is stopped.
 * @param register adds at least one; whoever it calls asks `isStopped` first, since an event may
 *   come while the handlers are taken back
 */
export async function registerHandlers(
  session: ExcelSession,
  register: (context: Excel.RequestContext, isStopped: () => boolean) => Promise<readonly Handler[]>,
): Promise<Watch> {
  let stopped = false;
  const handlers = await session.run((context) => register(context, () => stopped));
  return {
    async stop() {
      if (stopped) return;
      stopped = true;
      // A handler can be taken back only in the context that it was registered in.
      const registered = handlers[0]!.context as Excel.RequestContext;
      await session.run(async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      }, registered);
    },
  };
}
