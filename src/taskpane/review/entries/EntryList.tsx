import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewResult } from '../../../review/reviewResult';
import { ChoiceList, said } from '../../frame/ChoiceList';
import { useLanguage } from '../../messages/language';
import { EntryRow } from './EntryRow';
import { filters, listed, sorts } from '../state/entryOrder';
import { acceptanceOf, keyOfEntry } from '../state/reviewState';
import type { ReviewDesk } from '../state/reviewDesk';

const useStyles = makeStyles({
  controls: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

interface EntryListProps {
  readonly review: ReviewDesk;
  readonly result: ReviewResult;
}

/** The reports received, sorted and filtered. */
export function EntryList({ review, result }: EntryListProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  // One with the window's: what is set in one of them is set in the other when it is opened next.
  const { view } = review.state;
  const { sort, filter } = view;
  const shown = listed(
    result.ranking,
    { sort, filter, language },
    (entry) => acceptanceOf(review.state, entry) !== null,
  );
  return (
    <section aria-label={say('review.list')}>
      <div className={styles.controls}>
        <Field label={say('review.sort')} size="small">
          <ChoiceList
            size="small"
            value={sort}
            options={said(sorts, say)}
            onChoose={(one) => review.arrange({ ...view, sort: one })}
          />
        </Field>
        <Field label={say('review.filter')} size="small">
          <ChoiceList
            size="small"
            value={filter}
            options={said(filters, say)}
            onChoose={(one) => review.arrange({ ...view, filter: one })}
          />
        </Field>
      </div>
      {shown.length === 0 && say('review.filter.none')}
      <ul className={styles.list}>
        {shown.map((entry) => (
          <EntryRow
            key={keyOfEntry(entry)}
            entry={entry}
            result={result}
            isAccepted={acceptanceOf(review.state, entry) !== null}
            onOpen={() => review.open(entry)}
          />
        ))}
      </ul>
    </section>
  );
}
