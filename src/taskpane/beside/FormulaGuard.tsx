import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { applyRepair } from '../check/repair/applyRepair';
import { runCheck } from '../check/runCheck';
import { useExcel } from '../excelContext';
import { useTask } from '../frame/useTask';
import { useAnnounce, useAnnounced } from '../frame/announce';
import { FailureNotice } from '../frame/FailureNotice';
import { useLanguage } from '../messages/language';
import { nameOf, placesOf, type OverwrittenFormulas } from './overwrittenFormulas';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sentence: { flex: 1, minWidth: 0, margin: 0 },
});

interface FormulaGuardProps {
  readonly overwritten: readonly OverwrittenFormulas[];
  /** They are back, or the workbook is another by now. */
  readonly onRestored: () => void;
}

/**
 * The line that tells of formulas that were written over, by a paste above all, wherever in the
 * pane one is, and puts them back with one button. It says what would go, so the button is the yes.
 */
export function FormulaGuard({ overwritten, onRestored }: FormulaGuardProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const session = useExcel();
  const announce = useAnnounce();
  const [closed, close] = useState('');
  const { busy, failure, run } = useTask<null>('write');
  const name = nameOf(overwritten);
  const count = overwritten.reduce((sum, { repairs }) => sum + repairs.length, 0);
  const isShown = count > 0 && name !== closed;
  const sentence = say('guard.formulas', {
    count,
    cells: placesOf(overwritten, language)
      .map((place) => say('cell.other', place))
      .join('; '),
  });
  useAnnounced(isShown && name, isShown ? sentence : null);
  const restore = (): void => {
    void run(async () => {
      const repairs = overwritten.flatMap((one) => one.repairs);
      const done = await applyRepair(session, repairs, runCheck);
      announce(say(done ? 'guard.restored' : 'guard.changed'));
      onRestored();
      return null;
    });
  };
  if (!isShown) return null;
  return (
    <section className={styles.bar} aria-label={say('guard.title')}>
      <div className={styles.line}>
        <Warning20Filled aria-hidden color={tokens.colorStatusWarningForeground3} />
        <p className={styles.sentence}>{sentence}</p>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={restore}>
          {say('guard.restore')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={say('frame.dismiss')}
          onClick={() => close(name)}
        />
      </div>
      {failure && <FailureNotice failure={failure} onRetry={restore} />}
    </section>
  );
}
