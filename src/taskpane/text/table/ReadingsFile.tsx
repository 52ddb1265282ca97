import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { FileInput } from '../../files/FileInput';
import { useLanguage } from '../../messages/language';
import type { TextWork } from '../useText';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  line: { overflowWrap: 'anywhere' },
});

/** How tables are read, taken from a workbook that remembers it. */
export function ReadingsFile({ work, busy }: { readonly work: TextWork; readonly busy: boolean }) {
  const { readings, giveReadings } = work;
  const styles = useStyles();
  const { say } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.group}>
      {readings && (
        <span className={styles.line} role="status">
          {say('text.readings', { file: readings.file, count: readings.tables.length })}
        </span>
      )}
      <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
        {say('text.readings.take')}
      </Button>
      <FileInput place={input} onFiles={([file]) => file && giveReadings(file)} />
    </div>
  );
}
