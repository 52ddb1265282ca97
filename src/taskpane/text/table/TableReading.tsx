import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../frame/Disclosure';
import { useGradual } from '../../frame/steps/useGradual';
import { useLanguage } from '../../messages/language';
import { candidatesOf, type Choice, type FillItem } from '../fill/fillChoices';
import { placeWords } from '../placeWords';
import type { ReadText } from '../source/reading';
import { KeepReading } from './KeepReading';
import type { ShownTable } from './shownTable';
import { TableDifferences } from './TableDifferences';
import { ColumnList, RowList } from './TableLists';
import type { Target } from '../fill/targets';
import type { Fill } from '../fill/useFill';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXS,
    verticalAlign: 'top',
    textAlign: 'start',
  },
  name: { minWidth: '150px', fontWeight: tokens.fontWeightRegular },
  head: { minWidth: '110px', fontWeight: tokens.fontWeightSemibold },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  taken: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  asked: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  notes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface TableReadingProps {
  readonly read: ReadText;
  readonly fill: Fill;
  readonly target: Target | null;
}

/**
 * The tables as they were read: what their columns hold over them, indicators beside their rows,
 * each to be changed by a list; what was not read, and what differs from the form.
 */
export function TableReading({ read, fill, target }: TableReadingProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <>
      {read.tables.map((table) => (
        <Disclosure key={table.place} summary={say('text.table', { place: placeWords(table.place, say) })}>
          <div className={styles.notes}>
            <span>{say(table.isRecalled ? 'text.table.recalled' : 'text.table.intro')}</span>
            {table.unheaded.map(({ place, figures }) => (
              <span key={place}>{say('text.table.unheaded', { place: placeWords(place, say), count: figures })}</span>
            ))}
            <Table table={table} fill={fill} target={target} />
            <TableDifferences table={table} fill={fill} target={target} />
            <KeepReading table={table} fill={fill} />
          </div>
        </Disclosure>
      ))}
    </>
  );
}

function Table({ table, fill, target }: Omit<TableReadingProps, 'read'> & { readonly table: ShownTable }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { items, choiceOf, chooseAll, writing } = fill;
  const { drawn, more } = useGradual(table.rows);
  const itemsOf = (cells: ShownTable['rows'][number]['cells']): readonly FillItem[] =>
    cells.flatMap((cell) => (cell ? (items[cell.at] ?? []) : []));
  const disabled = writing !== null;
  // A column whose head says nothing has figures without indicators: the rest of the row tells.
  const indicatorOf = ({ at }: FillItem): string | null => {
    const row = table.rows.find(({ cells }) => cells.some((cell) => cell?.at === at));
    const known = itemsOf(row?.cells ?? []).map((item) => choiceOf(item).indicator);
    return known.find((one) => one !== null) ?? null;
  };
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={say('text.table', { place: placeWords(table.place, say) })}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {say('text.table.name')}
            </th>
            {table.heads.map(({ text, reading }, column) => {
              const own = table.rows.flatMap(({ cells }) => itemsOf([cells[column] ?? null]));
              const head = text === '' ? say('text.table.noHead') : text;
              return (
                <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {head}
                  <ColumnList
                    {...{ head, reading, indicatorOf, disabled }}
                    items={own}
                    choiceOf={choiceOf}
                    onChoose={chooseAll}
                  />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ name, cells }, row) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
                <Unit items={itemsOf(cells)} />
                <RowList
                  {...{ name, target, disabled }}
                  items={itemsOf(cells)}
                  choiceOf={choiceOf}
                  onChoose={chooseAll}
                />
              </th>
              {cells.map((cell, column) => {
                const item = cell ? items[cell.at] : undefined;
                const state = item ? stateOf(item, choiceOf(item)) : null;
                return (
                  <td
                    key={column}
                    className={mergeClasses(styles.cell, styles.figure, state !== null && styles[state])}
                  >
                    {cell?.printed}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

/** In what the numbers of a row are counted, as the table says: the first is of the row itself. */
function Unit({ items }: { readonly items: readonly FillItem[] }) {
  const unit = items[0]?.figure.unit ?? '';
  return unit === '' ? null : <Caption1 block>{unit}</Caption1>;
}

/** Whether a figure is taken, waits for an answer, or is left alone. */
function stateOf({ figure }: FillItem, { accepted, isRefused }: Choice): 'taken' | 'asked' | null {
  if (accepted) return 'taken';
  return candidatesOf(figure).length > 0 && isRefused !== true ? 'asked' : null;
}
