import { Field, makeStyles } from '@fluentui/react-components';
import type { ReviewDesk } from '../state/reviewDesk';
import { ChoiceList } from '../../frame/ChoiceList';
import { useLanguage } from '../../messages/language';

const useStyles = makeStyles({
  // A third for the label, as fields have it, would break it into two lines.
  choice: { gridTemplateColumns: 'auto minmax(0, 1fr)', whiteSpace: 'nowrap' },
});

/** Which year is reviewed, where reports of several came; nothing where there is no choice. */
export function YearChoice({
  desk: { state, chooseYear },
}: {
  readonly desk: Pick<ReviewDesk, 'state' | 'chooseYear'>;
}) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { year = null, years = [] } = state.result ?? {};
  if (years.length < 2 || year === null) return null;
  return (
    <Field className={styles.choice} label={say('review.year')} size="small" orientation="horizontal">
      <ChoiceList
        size="small"
        value={String(year)}
        disabled={state.work.step !== 'idle'}
        options={years.map((one) => ({
          id: String(one.year),
          text: say('review.year.reports', { year: String(one.year), reports: one.reports }),
        }))}
        onChoose={(chosen) => chooseYear(Number(chosen))}
      />
    </Field>
  );
}
