import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalM },
  bar: { flex: 1, minWidth: 0 },
});

interface ProgressProps {
  readonly sentence: string;
  /** From 0 to 1; left out while nobody knows. */
  readonly done?: number;
  /** Left out where it cannot be called back any more. */
  readonly onCancel?: () => void;
}

/** What is under way, and the way out while there is one. */
export function Progress({ sentence, done, onCancel }: ProgressProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.row}>
      <Field className={styles.bar} validationMessage={sentence} validationState="none">
        <ProgressBar {...(done === undefined ? {} : { value: done })} />
      </Field>
      {onCancel && <Button onClick={onCancel}>{say('frame.cancel')}</Button>}
    </div>
  );
}
