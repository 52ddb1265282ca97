import { Text, makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import { cardsOf } from '../finding/cards';
import { ExplainAction } from '../explain/ExplainAction';
import type { Explaining } from '../explain/ExplainForm';
import { FindingCards } from '../finding/FindingCards';
import { useGradual } from '../frame/steps/useGradual';
import { Hint } from '../frame/Hint';
import { useLanguage } from '../messages/language';
import type { SubmitReading } from './readSubmit';
import type { Submit } from './useSubmit';
import { writeExplanation } from './writeSubmit';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

interface ExplainStepProps {
  readonly reading: SubmitReading;
  readonly submit: Submit;
}

/** The warnings that wait for an explanation, on the cards of the check. */
export function ExplainStep({ reading: { standing }, submit }: ExplainStepProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { unexplained, explained, explainedBy } = standing;
  const { drawn, more } = useGradual(cardsOf(unexplained), (card) => card.length);
  const explaining: Explaining = {
    waiting: useCallback(() => unexplained, [unexplained]),
    lastBy: explainedBy,
    busy: submit.state.writing,
    save: (fingerprints, explanation) =>
      submit.write((session) => writeExplanation(session, fingerprints, explanation)),
  };
  return (
    <>
      <Hint of="explanation">
        <Text>{say('submit.warnings', { count: unexplained.length })}</Text>
      </Hint>
      {explained > 0 && <Text>{say('submit.explained', { count: explained })}</Text>}
      <ul className={styles.list}>
        {drawn.map((warnings) => (
          <FindingCards
            key={warnings[0]!.fingerprint}
            ones={warnings}
            keyOf={({ fingerprint }) => fingerprint}
            sheet={warnings[0]!.sheet}
            onJump={submit.jump}
            actions={(ones) => <ExplainAction warnings={ones} explaining={explaining} />}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
