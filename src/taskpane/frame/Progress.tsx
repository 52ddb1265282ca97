import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../messages/language';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalM },
  bar: { flex: 1, minWidth: 0 },
});

interface ProgressProps {
  readonly sentence: string;
  /** Left out where it cannot be called back any more. */
  readonly onCancel?: () => void;
}

/** What is under way, and the way out while there is one. */
export function Progress({ sentence, onCancel }: ProgressProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.row}>
      <Field className={styles.bar} validationMessage={sentence} validationState="none">
        <ProgressBar />
      </Field>
      {onCancel && <Button onClick={onCancel}>{say('frame.cancel')}</Button>}
    </div>
  );
}
