import { Suspense, lazy, useState } from 'react';
import type { Finished } from '../../excel/undo/finished';
import { useLastFinished } from './useFinished';

const OperationBar = lazy(async () => ({ default: (await import('./OperationBar')).OperationBar }));

/**
 * The line that tells what was just written and takes it back: of whichever operation, in whichever
 * place of the pane.
 */
export function LastOperation() {
  const operation = useLastFinished();
  const [closed, close] = useState<Finished | null>(null);
  /** What came of taking back; told until the next operation. */
  const [told, setTold] = useState<{ readonly sentence: string; readonly before: Finished | null } | null>(null);
  const sentence = told && told.before === operation ? told.sentence : null;
  const open = operation !== closed ? operation : null;
  if (!open && sentence === null) return null;
  return (
    <Suspense>
      <OperationBar
        operation={open}
        told={sentence}
        onTaken={(one, before) => {
          setTold({ sentence: one, before });
        }}
        onClose={() => {
          close(operation);
          setTold(null);
        }}
      />
    </Suspense>
  );
}
