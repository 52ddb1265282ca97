import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import { columns } from '../../../sheet/province/columns';
import { useLanguage } from '../../messages/language';
import { inputSymbols } from '../../../sheet/province/columns';
import type { Choice, FillItem } from './fillChoices';
import type { Target } from './targets';

const useStyles = makeStyles({
  places: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // A long name is cut at the pane's edge instead of pushing the field out of it.
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
});

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
  const rows = target.form.rows.flatMap((row) => (row.kind === 'indicator' ? [catalogue.byId(row.indicator)] : []));
  const place = (change: Pick<Partial<Choice>, 'indicator' | 'column'>): void => {
    const { indicator, column, value } = { ...choice, ...change };
    onChoose(item, { ...change, accepted: indicator !== null && column !== null && value !== null });
  };
  return (
    <div className={styles.places}>
      <Field label={say('text.fill.row')}>
        <Select
          value={choice.indicator ?? ''}
          disabled={disabled}
          onChange={(_, { value }) => {
            place({ indicator: value === '' ? null : value });
          }}
        >
          <option value="">{say('text.fill.none')}</option>
          {rows.map(
            (indicator) =>
              indicator && (
                <option
                  key={indicator.id}
                  value={indicator.id}
                >{`${indicator.code} ${indicator.name[language]}`}</option>
              ),
          )}
        </Select>
      </Field>
      <Field label={say('text.fill.column')}>
        <Select
          value={choice.column ?? ''}
          disabled={disabled}
          onChange={(_, { value }) => {
            place({ column: inputSymbols.find((one) => one === value) ?? null });
          }}
        >
          <option value="">{say('text.fill.asRead')}</option>
          {inputSymbols.map((symbol) => (
            <option key={symbol} value={symbol}>
              {`${symbol} ${columns.find((one) => one.symbol === symbol)!.head[language]}`}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
