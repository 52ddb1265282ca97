import { makeStyles, tokens } from '@fluentui/react-components';
import { CellButtons } from '../frame/CellButtons';
import { Notice } from '../frame/Notice';
import { useLanguage } from '../messages/language';
import type { SubmitReading } from './readSubmit';
import type { Submit } from './useSubmit';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

interface FillStepProps {
  readonly reading: SubmitReading;
  readonly submit: Submit;
}

/**
 * The sheets that are not filled in far enough, and the names that are left open, each with its
 * cells to go to; and what is shown otherwise than it is.
 */
export function FillStep({ reading, submit }: FillStepProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const { unfilled, openPlaces, disguised } = reading.standing;
  return (
    <>
      {unfilled.length > 0 && <Notice intent="warning">{say('submit.fill', { count: unfilled.length })}</Notice>}
      {openPlaces.length > 0 && <Notice intent="warning">{say('submit.open', { count: openPlaces.length })}</Notice>}
      {disguised.length > 0 && <Notice intent="warning">{say('submit.disguised', { count: disguised.length })}</Notice>}
      <ul className={styles.list}>
        {[...unfilled, ...openPlaces].map(({ text, cells }) => (
          <li key={text.vi} className={styles.sheet}>
            <span>{text[language]}</span>
            <CellButtons cells={cells} onJump={submit.jump} />
          </li>
        ))}
        {disguised.map((text) => (
          <li key={text.vi} className={styles.sheet}>
            {text[language]}
          </li>
        ))}
      </ul>
    </>
  );
}
