import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { FailureNotice } from '../../frame/FailureNotice';
import { Notice } from '../../frame/Notice';
import { useTask } from '../../frame/useTask';
import { useLanguage } from '../../messages/language';
import type { Fill } from '../fill/useFill';
import { downloadReadings, memoryFileName } from './memoryFile';
import type { ShownTable } from './shownTable';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** Keeping how a table is read: in this workbook, or as a file for another one. */
export function KeepReading({ table, fill }: { readonly table: ShownTable; readonly fill: Fill }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { busy, result, failure, run } = useTask<{ readonly saved: boolean }>('save');
  const hand = () => run(async () => ({ saved: await downloadReadings([fill.rememberedAs(table)]) }));
  return (
    <div className={styles.group}>
      <Checkbox
        label={say('text.table.remember')}
        checked={fill.remembered.has(table)}
        disabled={fill.writing !== null}
        onChange={(_, { checked }) => fill.remember(table, checked === true)}
      />
      <Button size="small" disabledFocusable={busy} onClick={() => void hand()}>
        {say('text.table.download')}
      </Button>
      {failure && <FailureNotice failure={failure} />}
      {result && (
        <Notice intent={result.saved ? 'success' : 'info'}>
          {say(result.saved ? 'text.table.downloaded' : 'text.table.notDownloaded', { name: memoryFileName })}
        </Notice>
      )}
    </div>
  );
}
