/** A request of Excel on the web may have 5 MB. */
export const requestLimit = 4_000_000;

/** Something to be queued, with about how many bytes it will be. */
export interface Step {
  readonly weight: number;
  readonly draw: () => void;
}

/**
 * Sends steps in their order, in as few requests as their size allows: the number of round trips
 * follows nothing else.
 */
export async function sendBySize(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const request of requestsOf(steps)) await send(context, request);
}

function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const { draw } of steps) draw();
  return context.sync();
}

/** At least one, however little there is to do. */
function requestsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const requests: Step[][] = [[]];
  let room = requestLimit;
  for (const step of steps) {
    if (step.weight > room && requests.at(-1)!.length > 0) {
      requests.push([]);
      room = requestLimit;
    }
    requests.at(-1)!.push(step);
    room -= step.weight;
  }
  return requests;
}
