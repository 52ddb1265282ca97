import { Button, Spinner } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import type { Spared } from '../../excel/spared';
import { failureOf, type Failure } from '../failures';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { useLanguage } from '../messages/language';
import { backSentences } from './sparedText';

interface TakeBackProps {
  /** Takes the operation back. */
  readonly work: () => Promise<Spared>;
  readonly onTaken: (spared: Spared) => void;
}

/** One button that takes a finished operation back, also where Excel's own undo cannot. */
export function TakeBack({ work, onTaken }: TakeBackProps) {
  const { say } = useLanguage();
  const announce = useAnnounce();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (): Promise<void> => {
    setRunning(true);
    setFailure(null);
    try {
      const spared = await work();
      announce(backSentences(spared, say).join(' '));
      onTaken(spared);
    } catch (error) {
      setFailure(failureOf('back', error));
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      <Button
        icon={running ? <Spinner size="extra-tiny" /> : <ArrowUndo20Regular />}
        disabledFocusable={running}
        onClick={() => void run()}
      >
        {say(running ? 'back.running' : 'back.do')}
      </Button>
      {failure && <FailureNotice failure={failure} onRetry={() => void run()} />}
    </>
  );
}
