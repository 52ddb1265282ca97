import { Select, makeStyles } from '@fluentui/react-components';
import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import { columns } from '../../../sheet/province/columns';
import { comparisonLines, isComparisonLine, lineRoleTexts, type LineRole } from '../../../sheet/tableMemory/tableRoles';
import { useLanguage } from '../../messages/language';
import { inputSymbols } from '../../../sheet/province/columns';
import { candidatesOf, firstChoice, type Choice, type FillItem } from '../fill/fillChoices';
import { movedValue } from '../fill/placedBy';
import type { Target } from '../fill/targets';
import type { ChangeOf } from '../fill/useFill';

const useStyles = makeStyles({
  list: { '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

interface ListProps {
  readonly items: readonly FillItem[];
  readonly choiceOf: (item: FillItem) => Choice;
  readonly disabled: boolean;
  readonly onChoose: (items: readonly FillItem[], change: ChangeOf) => void;
}

interface ColumnListProps extends ListProps {
  readonly head: string;
  readonly reading: LineRole;
  /** What the other figures of a figure's row are of. */
  readonly indicatorOf: (item: FillItem) => string | null;
}

/** What all figures of a column are; the rows keep their indicators. */
export function ColumnList({ head, reading, indicatorOf, items, choiceOf, disabled, onChoose }: ColumnListProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const chosen = items.map((item) => choiceOf(item).column);
  const [first] = chosen;
  const isUnused = items.length > 0 && items.every((item) => !choiceOf(item).accepted && choiceOf(item).isRefused);
  const value = isUnused ? 'none' : first && chosen.every((one) => one === first) ? first : '';
  return (
    <Select
      size="small"
      className={styles.list}
      aria-label={say('text.table.column', { head })}
      disabled={disabled || items.length === 0}
      value={value}
      onChange={(_, { value: next }) => {
        const compared = isComparisonLine(next) ? next : null;
        const column = compared ?? inputSymbols.find((one) => one === next) ?? null;
        const read = isComparisonLine(reading) ? reading : null;
        onChoose(items, (choice, item) => {
          const indicator = choice.indicator ?? (column === null ? null : indicatorOf(item));
          const first = firstChoice(item.figure).value;
          const isMoved = column !== null && read !== compared;
          const value =
            choice.value === null || first === null
              ? choice.value
              : isMoved
                ? movedValue(first, read, compared)
                : first;
          const accepted = column !== null && indicator !== null && value !== null;
          return { column, indicator, value, isRefused: next === 'none', accepted };
        });
      }}
    >
      <option value="">{say('text.table.asRead', { role: lineRoleTexts[reading] })}</option>
      {inputSymbols.map((symbol) => (
        <option key={symbol} value={symbol}>
          {`${symbol} ${columns.find((one) => one.symbol === symbol)!.head[language]}`}
        </option>
      ))}
      {comparisonLines.map((line) => (
        <option key={line} value={line}>
          {lineRoleTexts[line][language]}
        </option>
      ))}
      <option value="none">{say('text.table.unused')}</option>
    </Select>
  );
}

interface RowListProps extends ListProps {
  readonly name: string;
  readonly target: Target | null;
}

/** What all figures of a row are of. */
export function RowList({ name, target, items, choiceOf, disabled, onChoose }: RowListProps) {
  const styles = useStyles();
  const { language, say } = useLanguage();
  const catalogue = loadCatalogue();
  const possible = new Set(items.flatMap(({ figure }) => candidatesOf(figure)));
  for (const row of target?.form.rows ?? []) if (row.kind === 'indicator') possible.add(row.indicator);
  const ids = items.map((item) => choiceOf(item).indicator).filter((id) => id !== null);
  return (
    <Select
      size="small"
      className={styles.list}
      aria-label={say('text.table.row', { name })}
      disabled={disabled || items.length === 0}
      value={ids[0] ?? ''}
      onChange={(_, { value }) => {
        const indicator = value === '' ? null : value;
        // Where the head is clear, the name was all that was asked about.
        onChoose(items, ({ value: number, column }, { figure }) => ({
          indicator,
          accepted: indicator !== null && number !== null && (column !== null || candidatesOf(figure).length > 0),
        }));
      }}
    >
      <option value="">{say('text.table.unused')}</option>
      {[...possible].map((id) => {
        const indicator = catalogue.byId(id);
        return indicator && <option key={id} value={id}>{`${indicator.code} ${indicator.name[language]}`}</option>;
      })}
    </Select>
  );
}
