import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { acceptanceRefusals, refusalOf, type AcceptanceRefusal } from '../../../review/acceptance';
import type { ReviewEntry } from '../../../review/reviewResult';
import { recall, remember } from '../../memory';
import { useLanguage } from '../../messages/language';
import { acceptanceOf } from '../state/reviewState';
import type { ReviewDesk } from '../state/reviewDesk';

const useStyles = makeStyles({
  box: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  name: { flex: 1, minWidth: '160px' },
});

interface AcceptBoxProps {
  readonly entry: ReviewEntry;
  readonly review: ReviewDesk;
}

/** A reviewer takes a report over, by name; it stands on the receipt sheet of the national book. */
export function AcceptBox({ entry, review }: AcceptBoxProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const [by, setBy] = useState(() => recall('reviewer') ?? '');
  const [refusal, setRefusal] = useState<AcceptanceRefusal | null>(null);
  const acceptance = acceptanceOf(review.state, entry);
  if (acceptance) {
    return (
      <div className={styles.box}>
        <span className={styles.name}>{say('review.acceptedBy', { by: acceptance.by })}</span>
        <Button onClick={() => review.withdraw(entry)}>{say('review.acceptUndo')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <Field
        className={styles.name}
        label={say('review.reviewer')}
        {...(refusal ? { validationMessage: acceptanceRefusals[refusal][language] } : {})}
      >
        <Input
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
            setRefusal(null);
          }}
        />
      </Field>
      <Button
        onClick={() => {
          if (by.trim() !== '') remember('reviewer', by.trim());
          const found = refusalOf(entry, by);
          setRefusal(found);
          if (!found) review.accept(entry, by);
        }}
      >
        {say('review.accept')}
      </Button>
    </div>
  );
}
