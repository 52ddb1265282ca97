import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { lastFinished, takeFinishedBack, type Finished } from '../../excel/undo/finished';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { useTask } from '../frame/useTask';
import { useLanguage } from '../messages/language';
import { deedSentence } from './deedSentence';
import { backSentences } from './sparedText';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sentence: { flex: 1, margin: 0 },
});

interface OperationBarProps {
  readonly operation: Finished | null;
  /** What came of taking another one back. */
  readonly told: string | null;
  /** `before` is the operation that stands last now. */
  readonly onTaken: (sentence: string, before: Finished | null) => void;
  readonly onClose: () => void;
}

/** One button that takes a finished operation back, also where Excel's own undo cannot. */
export function OperationBar({ operation, told, onTaken, onClose }: OperationBarProps) {
  const styles = useStyles();
  const session = useExcel();
  const announce = useAnnounce();
  const { say } = useLanguage();
  const { busy: running, failure, run } = useTask<null>('back');
  const [asked, setAsked] = useState<Finished | null>(null);
  const takeBack = (one: Finished): void => {
    setAsked(one);
    void run(async () => {
      const sentence = backSentences(await takeFinishedBack(session, one), say).join(' ');
      announce(sentence);
      onTaken(sentence, lastFinished(session));
      return null;
    });
  };
  return (
    <section className={styles.bar} aria-label={say('back.title')}>
      {told !== null && <p className={styles.sentence}>{told}</p>}
      <div className={styles.line}>
        <p className={styles.sentence}>{operation && deedSentence(operation.deed, say)}</p>
        {operation && (
          <Button
            size="small"
            icon={running ? <Spinner size="extra-tiny" /> : <ArrowUndo20Regular />}
            disabledFocusable={running}
            onClick={() => takeBack(operation)}
          >
            {say(running ? 'back.running' : 'back.do')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={say('back.close')}
          onClick={onClose}
        />
      </div>
      {failure && operation && asked === operation && (
        <FailureNotice failure={failure} onRetry={() => takeBack(operation)} />
      )}
    </section>
  );
}
