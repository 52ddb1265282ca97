import { Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../messages/language';
import { fingerprintOf } from '../../submission/notes/fingerprint';
import { offersFor } from '../../submission/notes/explain';
import { ExplainCard } from './ExplainCard';
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
});

interface ExplainStepProps {
  readonly reading: SubmitReading;
  readonly submit: Submit;
}

/** The warnings that wait for an explanation, one card each; who explains is asked once. */
export function ExplainStep({ reading: { submission, said }, submit }: ExplainStepProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { gate, notes } = submission;
  const [by, setBy] = useState(
    () => notes.explanations.flatMap(({ explanation }) => explanation?.by ?? []).at(-1) ?? '',
  );
  return (
    <>
      <Text>{say('submit.warnings', { count: gate.unexplained.length })}</Text>
      {gate.explained.length > 0 && <Text>{say('submit.explained', { count: gate.explained.length })}</Text>}
      <Field label={say('submit.by')} required>
        <Input
          value={by}
          autoComplete="name"
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <ul className={styles.list}>
        {gate.unexplained.map(({ finding, report }) => {
          const fingerprint = fingerprintOf(finding, report);
          return (
            <ExplainCard
              key={fingerprint}
              finding={finding}
              fingerprint={fingerprint}
              offers={offersFor(finding, report, said)}
              by={by}
              submit={submit}
            />
          );
        })}
      </ul>
    </>
  );
}
