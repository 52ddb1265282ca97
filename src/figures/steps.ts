/**
 * Long work in small steps: whoever runs it may let something else come first between two of them.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** The result, all steps taken at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
