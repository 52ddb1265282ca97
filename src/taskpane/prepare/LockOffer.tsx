import { Button } from '@fluentui/react-components';
import { setProtection } from '../../excel/marks/protection';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { useTask } from '../frame/useTask';
import { useLanguage } from '../messages/language';
import { useOnTakenBack } from '../undo/useFinished';

/**
 * Offered beside a sheet that was just made: a paste can no longer write over its formulas then.
 */
export function LockOffer({ sheet }: { readonly sheet: string }) {
  const { say } = useLanguage();
  const session = useExcel();
  const announce = useAnnounce();
  const { busy, result, failure, run, forget } = useTask<'locked'>('write');
  useOnTakenBack(forget);
  const lock = (): Promise<void> =>
    run(async () => {
      await setProtection(session, [sheet], true);
      announce(say('lock.done'));
      return 'locked';
    });
  return (
    <>
      {result ? (
        <span>{say('lock.done')}</span>
      ) : (
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => void lock()}>
          {say('lock.on')}
        </Button>
      )}
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
