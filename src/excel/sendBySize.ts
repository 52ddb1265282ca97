/** A request of Excel on the web may have 5 MB. */
const requestLimit = 4_000_000;

/** Something to be queued, with about how many bytes it will be. */
export interface Step {
  readonly weight: number;
  readonly draw: () => void;
}

/** Sends steps in their order, in as few requests as their size allows: the number of round trips follows nothing else. */
export async function sendBySize(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let room = requestLimit;
  let queued = false;
  for (const { weight, draw } of steps) {
    if (queued && weight > room) {
      await context.sync();
      room = requestLimit;
    }
    draw();
    room -= weight;
    queued = true;
  }
  await context.sync();
}
