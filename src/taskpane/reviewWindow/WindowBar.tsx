import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FormReview } from '../../review/reviewResult';
import { ChoiceList, said, type ChoiceListProps } from '../frame/ChoiceList';
import { filters, sorts } from '../review/state/entryOrder';
import type { Measure, WindowView } from '../review/state/windowView';
import { useLanguage } from '../messages/language';
import type { PlainKey } from '../messages/catalogue';

const measures = [
  { id: 'actual', label: 'review.measure.actual' },
  { id: 'attainment', label: 'review.measure.attainment' },
  { id: 'growth', label: 'review.measure.growth' },
] as const satisfies readonly { readonly id: Measure; readonly label: PlainKey }[];

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  // As wide as its longest choice: what is chosen is read whole.
  choice: { maxWidth: '100%', minWidth: 0, '& > *': { minWidth: 0 } },
  text: { width: '140px' },
});

interface WindowBarProps {
  readonly forms: readonly FormReview[];
  readonly form: string;
  readonly view: WindowView;
  readonly onView: (view: WindowView) => void;
}

/** What the table shows and of whom; of a form where several came. */
export function WindowBar({ forms, form, view, onView }: WindowBarProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const set = (change: Partial<WindowView>): void => onView({ ...view, ...change });
  return (
    <div className={styles.bar}>
      {forms.length > 1 && (
        <Choice
          label={say('review.window.form')}
          value={form}
          options={forms.map(({ form: { id }, title }) => ({ id, text: `${id} ${title[language]}` }))}
          onChoose={(id) => set({ form: id })}
        />
      )}
      <Choice
        label={say('review.window.measure')}
        value={view.measure}
        options={said(measures, say)}
        onChoose={(measure) => set({ measure })}
      />
      <Choice
        label={say('review.sort')}
        value={view.sort}
        options={said(sorts, say)}
        onChoose={(sort) => set({ sort })}
      />
      <Choice
        label={say('review.filter')}
        value={view.filter}
        options={said(filters, say)}
        onChoose={(filter) => set({ filter })}
      />
      <Search label={say('review.window.province')} value={view.province} onText={(province) => set({ province })} />
      <Search
        label={say('review.window.indicator')}
        value={view.indicator}
        onText={(indicator) => set({ indicator })}
      />
      <Checkbox
        label={say('review.window.found')}
        checked={view.foundOnly}
        onChange={(_, { checked }) => set({ foundOnly: checked === true })}
      />
    </div>
  );
}

function Choice<Id extends string>({ label, ...list }: ChoiceListProps<Id> & { readonly label: string }) {
  const styles = useStyles();
  return (
    <Field className={styles.choice} label={label} size="small">
      <ChoiceList {...list} size="small" />
    </Field>
  );
}

interface SearchProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** The table follows a moment after the last key, in milliseconds. */
const pause = 200;

function Search({ label, value, onText }: SearchProps) {
  const styles = useStyles();
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onText(text), pause);
    return () => clearTimeout(timer);
    // Only what is typed is waited for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
  return (
    <Field className={styles.text} label={label} size="small">
      <Input
        size="small"
        type="search"
        className={styles.text}
        value={text}
        onChange={(_, { value: typed }) => setText(typed)}
      />
    </Field>
  );
}
