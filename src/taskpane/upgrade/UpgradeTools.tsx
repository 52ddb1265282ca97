import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormUpgrades } from '../../submission/formUpgrades';
import { useExcel } from '../excelContext';
import { failureOf, type Failure } from '../failures';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { Notice } from '../frame/Notice';
import { useResultFocus } from '../frame/useResultFocus';
import { useLanguage } from '../messages/language';
import { useOnTakenBack } from '../undo/useFinished';
import { UpgradePreview } from './UpgradePreview';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'start' },
});

/** Sheets on older versions of their forms: found, shown, and on a yes brought to the newest. */
export function UpgradeTools() {
  const styles = useStyles();
  const { say } = useLanguage();
  const session = useExcel();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<FormUpgrades | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const focus = useResultFocus<HTMLDivElement>(found);
  useOnTakenBack(() => {
    setFound(null);
    setDone([]);
  });
  const work = async (doing: 'check' | 'write', job: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setDone([]);
    try {
      await job();
    } catch (error) {
      setFailure(failureOf(doing, error));
      // What was shown may be true no longer.
      if (doing === 'write') setFound(null);
    }
    setBusy(false);
  };
  const find = (): Promise<void> =>
    work('check', async () => {
      const { readUpgrades } = await import('./upgrades');
      focus.ask();
      const read = await readUpgrades(session);
      setFound(read);
      const { sealed, upgrades } = read;
      if (sealed) announce(say('upgrade.sealed'));
      else announce(upgrades.length > 0 ? say('upgrade.ready', { count: upgrades.length }) : say('upgrade.none'));
    });
  const write = (): Promise<void> =>
    work('write', async () => {
      const { writeUpgrades } = await import('./upgrades');
      const sheets = await writeUpgrades(session, found?.upgrades ?? []);
      setFound(null);
      setDone(sheets);
      announce(say('upgrade.done', { sheets: sheets.join(', ') }));
    });
  return (
    <Field label={say('upgrade.label')} hint={say('upgrade.hint')}>
      <div className={styles.block}>
        <Button size="small" disabledFocusable={busy} onClick={() => void find()}>
          {say('upgrade.find')}
        </Button>
        {found && (
          <UpgradePreview
            found={found}
            busy={busy}
            place={focus.place}
            onWrite={() => void write()}
            onCancel={() => {
              setFound(null);
            }}
          />
        )}
        {done.length > 0 && <Notice intent="success">{say('upgrade.done', { sheets: done.join(', ') })}</Notice>}
        {failure && <FailureNotice failure={failure} onRetry={() => void find()} />}
      </div>
    </Field>
  );
}
