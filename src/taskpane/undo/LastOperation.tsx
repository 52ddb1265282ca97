import { Suspense, lazy, useState } from 'react';
import type { Finished } from '../../excel/undo/finished';
import { useFinished } from './useFinished';

const OperationBar = lazy(async () => ({ default: (await import('./OperationBar')).OperationBar }));

/** What stood when something was told or closed; the next operation makes it another. */
interface Moment {
  readonly operation: Finished | null;
  readonly undone: Finished | null;
}

/**
 * The lines that tell what was just written and take it back, or do again what was taken back: of
 * whichever operation, in whichever place of the pane.
 */
export function LastOperation() {
  const now = useFinished();
  const [closed, close] = useState<Moment>({ operation: null, undone: null });
  /** What came of the last press; told until the next operation. */
  const [told, setTold] = useState<(Moment & { readonly sentence: string }) | null>(null);
  const sentence = told && isSame(told, now) ? told.sentence : null;
  if (isSame(closed, now) && sentence === null) return null;
  return (
    <Suspense>
      <OperationBar
        {...now}
        told={sentence}
        onTold={setTold}
        onClose={() => {
          close(now);
          setTold(null);
        }}
      />
    </Suspense>
  );
}

function isSame(one: Moment, other: Moment): boolean {
  return one.operation === other.operation && one.undone === other.undone;
}
