import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { named } from '../../../checks/wording';
import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import type { Language } from '../../../indicators/text';
import { columnOf, inputSymbols } from '../../../sheet/province/columns';
import { ChoiceList } from '../../frame/ChoiceList';
import { useLanguage } from '../../messages/language';
import type { Choice, FillItem } from './fillChoices';
import type { Target } from './targets';

const useStyles = makeStyles({
  places: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** The columns that a number can be put in. */
export function inputColumns(language: Language) {
  return inputSymbols.map((id) => ({ id, text: `${id} ${columnOf(id).head[language]}` }));
}

interface PlaceByHandProps {
  readonly item: FillItem;
  readonly choice: Choice;
  readonly target: Target;
  readonly disabled: boolean;
  readonly onChoose: (item: FillItem, change: Partial<Choice>) => void;
}

/** Row and column of the sheet that a person puts a number in; both together are her yes. */
export function PlaceByHand({ item, choice, target, disabled, onChoose }: PlaceByHandProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const catalogue = loadCatalogue();
  const rows = target.form.rows.flatMap((row) =>
    row.kind === 'indicator' ? (catalogue.byId(row.indicator) ?? []) : [],
  );
  const place = (change: Pick<Partial<Choice>, 'indicator' | 'column'>): void => {
    const { indicator, column, value } = { ...choice, ...change };
    onChoose(item, { ...change, accepted: indicator !== null && column !== null && value !== null });
  };
  return (
    <div className={styles.places}>
      <Field label={say('text.fill.row')}>
        <ChoiceList
          value={choice.indicator ?? ''}
          disabled={disabled}
          options={[
            { id: '', text: say('text.fill.none') },
            ...rows.map((one) => ({ id: one.id, text: named(one)[language] })),
          ]}
          onChoose={(id) => place({ indicator: id === '' ? null : id })}
        />
      </Field>
      <Field label={say('text.fill.column')}>
        <ChoiceList
          value={choice.column ?? ''}
          disabled={disabled}
          options={[{ id: '', text: say('text.fill.asRead') }, ...inputColumns(language)]}
          onChoose={(id) => place({ column: id === '' ? null : id })}
        />
      </Field>
    </div>
  );
}
