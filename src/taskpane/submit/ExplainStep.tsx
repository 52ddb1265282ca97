import { Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../messages/language';
import { useGradual } from '../frame/useGradual';
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
export function ExplainStep({ reading: { standing }, submit }: ExplainStepProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { unexplained, explained, explainedBy } = standing;
  const [by, setBy] = useState(explainedBy);
  const { drawn, more } = useGradual(unexplained.length);
  return (
    <>
      <Text>{say('submit.warnings', { count: unexplained.length })}</Text>
      {explained > 0 && <Text>{say('submit.explained', { count: explained })}</Text>}
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
        {unexplained.slice(0, drawn).map((warning) => (
          <ExplainCard key={warning.fingerprint} warning={warning} by={by} submit={submit} />
        ))}
      </ul>
      {more}
    </>
  );
}
