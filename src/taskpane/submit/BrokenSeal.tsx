import { Button, makeStyles } from '@fluentui/react-components';
import { termOf } from '../../indicators/glossary';
import { changeText, copyText } from '../../submission/submissionWords';
import { Notice } from '../frame/Notice';
import { useGradual } from '../frame/steps/useGradual';
import { useLanguage } from '../messages/language';
import { CellButtons } from '../frame/CellButtons';
import type { SubmitReading } from './readSubmit';
import type { Submit } from './useSubmit';
import { unlock } from './writeSubmit';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' } });

interface BrokenSealProps {
  readonly reading: SubmitReading;
  readonly submit: Submit;
}

/** Which cells are no longer what was sealed, each a click away. */
export function BrokenSeal({ reading, submit }: BrokenSealProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { seal } = reading.standing;
  const { drawn, more } = useGradual(seal.changes.length);
  const copy = copyText(seal);
  return (
    <Notice
      intent="error"
      title={say('submit.broken')}
      {...(reading.locked.length > 0
        ? {
            actions: (
              <Button size="small" onClick={() => void submit.write((session) => unlock(session, reading))}>
                {say('submit.unlock')}
              </Button>
            ),
          }
        : {})}
    >
      {seal.changes.length > 0
        ? say('submit.broken.cells', { count: seal.changes.length })
        : termOf('sealBroken').means[language]}
      <ul className={styles.list}>
        {seal.changes.slice(0, drawn).map((change, index) => (
          <li key={index}>
            {changeText(change)[language]}
            {change.sheet !== null && change.address !== null && (
              <CellButtons cells={[{ sheet: change.sheet, address: change.address }]} onJump={submit.jump} />
            )}
          </li>
        ))}
      </ul>
      {more}
      {copy?.[language]}
    </Notice>
  );
}
