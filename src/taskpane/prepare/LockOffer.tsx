import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { setProtection } from '../../excel/marks/protection';
import { useExcel } from '../excelContext';
import { FailureNotice } from '../frame/FailureNotice';
import { useLanguage } from '../messages/language';
import { useOnTakenBack } from '../undo/useFinished';
import { useToldTask } from '../undo/useToldTask';

/**
 * Offered beside a sheet that was just made: a paste can no longer write over its formulas then.
 */
export function LockOffer({ sheet }: { readonly sheet: string }) {
  const { say } = useLanguage();
  const session = useExcel();
  const { busy, failure, run } = useToldTask('write');
  const [isLocked, setLocked] = useState(false);
  useOnTakenBack(() => setLocked(false));
  const lock = (): void => {
    run(async () => {
      await setProtection(session, [sheet], true);
      setLocked(true);
      return (told) => told('lock.done');
    });
  };
  return (
    <>
      {!isLocked && (
        <Button disabledFocusable={busy} onClick={lock}>
          {say('lock.on')}
        </Button>
      )}
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
