import { named } from '../../../checks/wording';
import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import { comparisonLines, isComparisonLine, lineRoleTexts, type LineRole } from '../../../sheet/tableMemory/tableRoles';
import { ChoiceList } from '../../frame/ChoiceList';
import { useLanguage } from '../../messages/language';
import { candidatesOf, firstChoice, type Choice, type FillItem } from '../fill/fillChoices';
import { inputColumns } from '../fill/PlaceByHand';
import { movedValue } from '../fill/placedBy';
import type { Target } from '../fill/targets';
import type { ChangeOf } from '../fill/useFill';

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
  const { language, say } = useLanguage();
  const chosen = items.map((item) => choiceOf(item).column);
  const [first] = chosen;
  const isUnused = items.length > 0 && items.every((item) => !choiceOf(item).accepted && choiceOf(item).isRefused);
  const value = isUnused ? 'none' : first && chosen.every((one) => one === first) ? first : '';
  return (
    <ChoiceList
      size="small"
      aria-label={say('text.table.column', { head })}
      disabled={disabled || items.length === 0}
      value={value}
      options={[
        { id: '', text: say('text.table.asRead', { role: lineRoleTexts[reading] }) },
        ...inputColumns(language),
        ...comparisonLines.map((id) => ({ id, text: lineRoleTexts[id][language] })),
        { id: 'none', text: say('text.table.unused') },
      ]}
      onChoose={(next) => {
        const column = next === '' || next === 'none' ? null : next;
        const compared = isComparisonLine(next) ? next : null;
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
    />
  );
}

interface RowListProps extends ListProps {
  readonly name: string;
  readonly target: Target | null;
}

/** What all figures of a row are of. */
export function RowList({ name, target, items, choiceOf, disabled, onChoose }: RowListProps) {
  const { language, say } = useLanguage();
  const catalogue = loadCatalogue();
  const possible = new Set(items.flatMap(({ figure }) => candidatesOf(figure)));
  for (const row of target?.form.rows ?? []) if (row.kind === 'indicator') possible.add(row.indicator);
  const known = [...possible].flatMap((id) => {
    const indicator = catalogue.byId(id);
    return indicator ? [{ id, text: named(indicator)[language] }] : [];
  });
  const ids = items.map((item) => choiceOf(item).indicator).filter((id) => id !== null);
  const open = items.filter(({ figure }) => candidatesOf(figure).length > 0);
  // A row of which somebody has to choose is not one that the form has no place for.
  const isRefused = open.length > 0 && open.every((item) => choiceOf(item).isRefused);
  const unused = { id: open.length > 0 ? 'none' : '', text: say('text.table.unused') };
  const unchosen = open.length > 0 ? [{ id: '', text: say('text.table.unchosen') }] : [];
  return (
    <ChoiceList
      size="small"
      aria-label={say('text.table.row', { name })}
      disabled={disabled || items.length === 0}
      value={ids[0] ?? (isRefused ? 'none' : '')}
      options={[...unchosen, unused, ...known]}
      onChoose={(id) => {
        const indicator = id === '' || id === 'none' ? null : id;
        // Where the head is clear, the name was all that was asked about.
        onChoose(items, ({ value: number, column }, { figure }) => ({
          indicator,
          isRefused: id === 'none',
          accepted: indicator !== null && number !== null && (column !== null || candidatesOf(figure).length > 0),
        }));
      }}
    />
  );
}
