import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../failures';
import { FailureNotice } from '../../frame/FailureNotice';
import { Notice } from '../../frame/Notice';
import { useLanguage } from '../../messages/language';
import type { Fill } from '../useFill';
import { downloadReadings, memoryFileName } from './memoryFile';
import type { ShownTable } from './shownTable';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** Keeping how a table is read: in this workbook, or as a file for another one. */
export function KeepReading({ table, fill }: { readonly table: ShownTable; readonly fill: Fill }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const [came, setCame] = useState<{ readonly saved: boolean } | { readonly failure: Failure } | null>(null);
  const [busy, setBusy] = useState(false);
  const hand = async (): Promise<void> => {
    setBusy(true);
    try {
      setCame({ saved: await downloadReadings([fill.rememberedAs(table)]) });
    } catch (error) {
      setCame({ failure: failureOf('save', error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.group}>
      <Checkbox
        label={say('text.table.remember')}
        checked={fill.remembered.has(table)}
        disabled={fill.writing !== null}
        onChange={(_, { checked }) => {
          fill.remember(table, checked === true);
        }}
      />
      <Button size="small" disabledFocusable={busy} onClick={() => void hand()}>
        {say('text.table.download')}
      </Button>
      {came &&
        ('failure' in came ? (
          <FailureNotice failure={came.failure} />
        ) : (
          <Notice intent={came.saved ? 'success' : 'info'}>
            {say(came.saved ? 'text.table.downloaded' : 'text.table.notDownloaded', { name: memoryFileName })}
          </Notice>
        ))}
    </div>
  );
}
