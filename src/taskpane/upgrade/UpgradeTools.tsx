import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { FormUpgrades } from '../../submission/formUpgrades';
import { useExcel } from '../excelContext';
import { useAnnounce } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { useTask } from '../frame/useTask';
import { useResultFocus } from '../frame/focus/useResultFocus';
import { useLanguage } from '../messages/language';
import { useOnTakenBack } from '../undo/useFinished';
import { useToldTask } from '../undo/useToldTask';
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
  const finding = useTask<FormUpgrades>('check');
  const writing = useToldTask('write');
  const found = finding.result;
  const busy = finding.busy || writing.busy;
  const failure = writing.failure ?? finding.failure;
  const focus = useResultFocus<HTMLDivElement>(found);
  useOnTakenBack(finding.forget);
  const find = (): void => {
    writing.forget();
    void finding.run(async () => {
      const { readUpgrades } = await import('./upgrades');
      focus.ask();
      const read = await readUpgrades(session);
      const { sealed, upgrades } = read;
      if (sealed) announce(say('upgrade.sealed'));
      else announce(upgrades.length > 0 ? say('upgrade.ready', { count: upgrades.length }) : say('upgrade.none'));
      return read;
    });
  };
  const write = (upgrades: FormUpgrades['upgrades']): void => {
    writing.run(async () => {
      const { writeUpgrades } = await import('./upgrades');
      try {
        const { sheets, left } = await writeUpgrades(session, upgrades);
        return (told) => {
          const done = told('upgrade.done', { sheets: sheets.join(', ') });
          return left === null ? done : `${done} ${told('upgrade.done.left', { sheet: left })}`;
        };
      } finally {
        // Written or not: what was shown may be true no longer.
        finding.forget();
      }
    });
  };
  return (
    <Field label={say('upgrade.label')} hint={say('upgrade.hint')}>
      <div className={styles.block}>
        <Button size="small" disabledFocusable={busy} onClick={find}>
          {say('upgrade.find')}
        </Button>
        {found && (
          <UpgradePreview
            found={found}
            busy={busy}
            place={focus.place}
            onWrite={() => write(found.upgrades)}
            onCancel={finding.forget}
          />
        )}
        {failure && <FailureNotice failure={failure} onRetry={find} />}
      </div>
    </Field>
  );
}
