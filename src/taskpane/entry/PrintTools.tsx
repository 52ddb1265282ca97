import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useExcel } from '../excelContext';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import { useToldTask } from '../undo/useToldTask';

const useStyles = makeStyles({
  block: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Leaves blank rows that nobody has to fill in out of the print, and puts them back. */
export function PrintTools() {
  const styles = useStyles();
  const { say } = useLanguage();
  const session = useExcel();
  const { busy, result, failure, run } = useToldTask('write');
  const set = (wanted: boolean): void => {
    run(async () => {
      const { leaveOut } = await import('./leaveOut');
      const count = await leaveOut(session, wanted);
      return (told) =>
        count === 0
          ? told(wanted ? 'print.none' : 'print.noneHidden')
          : told(wanted ? 'print.leftOut' : 'print.putBack', { count });
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
        {result !== null && <Notice intent="info">{result(say)}</Notice>}
        {failure && <FailureNotice failure={failure} />}
      </div>
    </Field>
  );
}
