import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { setProtection } from '../../excel/marks/protection';
import { useExcel } from '../excelContext';
import { failureOf, type Failure } from '../failures';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { useLanguage } from '../messages/language';
import { useOnTakenBack } from '../undo/useFinished';

/**
 * Offered beside a sheet that was just made: a paste can no longer write over its formulas then.
 */
export function LockOffer({ sheet }: { readonly sheet: string }) {
  const { say } = useLanguage();
  const session = useExcel();
  const announce = useAnnounce();
  const [step, setStep] = useState<'open' | 'working' | 'locked'>('open');
  const [failure, setFailure] = useState<Failure | null>(null);
  useOnTakenBack(() => {
    setStep('open');
  });
  const lock = async (): Promise<void> => {
    setStep('working');
    setFailure(null);
    try {
      await setProtection(session, [sheet], true);
      setStep('locked');
      announce(say('lock.done'));
    } catch (error) {
      setStep('open');
      setFailure(failureOf('write', error));
    }
  };
  return (
    <>
      {step === 'locked' ? (
        <span>{say('lock.done')}</span>
      ) : (
        <Button size="small" appearance="subtle" disabledFocusable={step === 'working'} onClick={() => void lock()}>
          {say('lock.on')}
        </Button>
      )}
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
