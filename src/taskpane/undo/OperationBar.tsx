import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useRef, useState, type ReactNode } from 'react';
import { doAgain, lastFinished, lastUndone, takeFinishedBack, type Finished } from '../../excel/undo/finished';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { useKeepFocus } from '../frame/focus/useKeepFocus';
import { useTask } from '../frame/useTask';
import { useLanguage } from '../messages/language';
import { deedPhrase } from './deedPhrase';
import { outcomeSentences } from './sparedText';
import { tellAs, useTelling, type Telling } from './told';

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
  // In a narrow pane the buttons go below the sentence rather than squeeze it into a column.
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  sentence: { flex: '1 1 220px', margin: 0 },
  close: { marginInlineStart: 'auto' },
});

interface OperationBarProps {
  /** Stands last and can be taken back. */
  readonly operation: Finished | null;
  /** Was taken back last and can be done again. */
  readonly undone: Finished | null;
  /** What came of the last press. */
  readonly told: string | null;
  readonly onTold: (told: {
    readonly sentence: string;
    readonly operation: Finished | null;
    readonly undone: Finished | null;
  }) => void;
  readonly onClose: () => void;
}

const ways = {
  back: { go: takeFinishedBack, name: 'back.do', running: 'back.running' },
  again: { go: doAgain, name: 'back.again', running: 'back.againRunning' },
} as const;
type Way = keyof typeof ways;

/** One button that takes a finished operation back, and one that does it again. */
export function OperationBar({ operation, undone, told, onTold, onClose }: OperationBarProps) {
  const styles = useStyles();
  const session = useExcel();
  const announce = useAnnounce();
  const { say } = useLanguage();
  const telling = useTelling(operation);
  /** What the short buttons are about, for those who do not see the line. */
  const id = useId();
  const bar = useRef<HTMLElement>(null);
  // A button vanishes under its own press where nothing else stands.
  useKeepFocus(bar);
  const tasks = { back: useTask<null>('back'), again: useTask<null>('again') };
  const busy = tasks.back.busy || tasks.again.busy;
  const [asked, setAsked] = useState<Finished | null>(null);
  const start = (way: Way, one: Finished): void => {
    setAsked(one);
    void tasks[way].run(async () => {
      const before = lastFinished(session);
      const spared = await ways[way].go(session, one);
      const telling: Telling = (told) => outcomeSentences(way, one.deed, spared, told).join(' ');
      announce(telling(say));
      const now = lastFinished(session);
      // Done again, it stands on the line of what was done last: told there, and only there.
      if (way === 'again' && now !== null && now !== before) tellAs(now, telling);
      else onTold({ sentence: telling(say), operation: now, undone: lastUndone(session) });
      return null;
    });
  };
  const button = (way: Way, one: Finished): ReactNode => (
    <Button
      size="small"
      icon={
        tasks[way].busy ? (
          <Spinner size="extra-tiny" />
        ) : way === 'back' ? (
          <ArrowUndo20Regular />
        ) : (
          <ArrowRedo20Regular />
        )
      }
      disabledFocusable={busy}
      aria-describedby={`${id}${way}`}
      {...(way === 'back' ? { title: say('back.reach') } : {})}
      onClick={() => start(way, one)}
    >
      {say(ways[way][tasks[way].busy ? 'running' : 'name'])}
    </Button>
  );
  const failed = (way: Way, one: Finished | null): ReactNode => {
    const { failure } = tasks[way];
    return failure && one && asked === one && <FailureNotice failure={failure} onRetry={() => start(way, one)} />;
  };
  return (
    <section ref={bar} className={styles.bar} aria-label={say('back.title')}>
      {(told !== null || undone) && (
        <div className={styles.line}>
          <p id={`${id}again`} className={styles.sentence}>
            {told ?? (undone && say('back.undone', { deed: deedPhrase(undone.deed, say) }))}
          </p>
          {undone && button('again', undone)}
          {!operation && <CloseButton onClose={onClose} />}
        </div>
      )}
      {operation && (
        <div className={styles.line}>
          <p id={`${id}back`} className={styles.sentence}>
            {telling ? telling(say) : say('back.just', { deed: deedPhrase(operation.deed, say) })}
          </p>
          {button('back', operation)}
          <CloseButton onClose={onClose} />
        </div>
      )}
      {failed('back', operation)}
      {failed('again', undone)}
    </section>
  );
}

function CloseButton({ onClose }: Pick<OperationBarProps, 'onClose'>) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <Button
      className={styles.close}
      size="small"
      appearance="subtle"
      icon={<Dismiss20Regular />}
      aria-label={say('back.close')}
      onClick={onClose}
    />
  );
}
