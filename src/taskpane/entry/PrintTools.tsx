import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useTask } from '../frame/useTask';
import { useLanguage } from '../messages/language';
import { useOnTakenBack } from '../undo/useFinished';

const useStyles = makeStyles({
  block: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Leaves blank rows that nobody has to fill in out of the print, and puts them back. */
export function PrintTools() {
  const styles = useStyles();
  const { say } = useLanguage();
  const session = useExcel();
  const announce = useAnnounce();
  const { busy, result, failure, run, forget } = useTask<string>('write');
  useOnTakenBack(forget);
  const set = (wanted: boolean): void => {
    void run(async () => {
      const { leaveOut } = await import('./leaveOut');
      const count = await leaveOut(session, wanted);
      const sentence =
        count === 0
          ? say(wanted ? 'print.none' : 'print.noneHidden')
          : say(wanted ? 'print.leftOut' : 'print.putBack', { count });
      announce(sentence);
      return sentence;
    });
  };
  return (
    <Field label={say('print.label')} hint={say('print.hint')}>
      <div className={styles.block}>
        <Button size="small" disabledFocusable={busy} onClick={() => set(true)}>
          {say('print.leaveOut')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => set(false)}>
          {say('print.showAgain')}
        </Button>
        {result !== null && <Notice intent="success">{result}</Notice>}
        {failure && <FailureNotice failure={failure} />}
      </div>
    </Field>
  );
}
