import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import { columns } from '../../sheet/province/columns';
import { Disclosure } from '../frame/Disclosure';
import { useLanguage } from '../messages/language';
import { candidatesOf, inputColumns, type Choice, type FillItem } from './fillChoices';
import type { ReadText } from './reading';
import type { ShownTable } from './shownTable';
import type { Target } from './targets';
import type { ChangeOf, Fill } from './useFill';

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
  list: { '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

interface TableReadingProps {
  readonly read: ReadText;
  readonly fill: Fill;
  readonly target: Target | null;
}

/** The tables as they were read, what their columns hold over them and indicators beside their rows. */
export function TableReading({ read, fill, target }: TableReadingProps) {
  const { say } = useLanguage();
  return (
    <>
      {read.tables.map((table) => (
        <Disclosure key={table.place} summary={say('text.table', { place: table.place })}>
          <span>{say('text.table.intro')}</span>
          <Table table={table} fill={fill} target={target} />
        </Disclosure>
      ))}
    </>
  );
}

function Table({ table, fill, target }: Omit<TableReadingProps, 'read'> & { readonly table: ShownTable }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { items, choiceOf, chooseAll, writing } = fill;
  const itemsOf = (cells: ShownTable['rows'][number]['cells']): readonly FillItem[] =>
    cells.flatMap((cell) => (cell ? (items[cell.at] ?? []) : []));
  const disabled = writing !== null;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('text.table', { place: table.place })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {say('text.table.name')}
            </th>
            {table.heads.map(({ text, role }, column) => {
              const own = table.rows.flatMap(({ cells }) => itemsOf([cells[column] ?? null]));
              return (
                <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {text}
                  <ColumnList {...{ text, role, disabled }} items={own} choiceOf={choiceOf} onChoose={chooseAll} />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ name, cells }, row) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
                <RowList
                  {...{ name, target, disabled }}
                  items={itemsOf(cells)}
                  choiceOf={choiceOf}
                  onChoose={chooseAll}
                />
              </th>
              {cells.map((cell, column) => {
                const item = cell ? items[cell.at] : undefined;
                const choice = item && choiceOf(item);
                const look = choice?.accepted
                  ? styles.taken
                  : item && candidatesOf(item.figure).length > 0
                    ? styles.asked
                    : '';
                return (
                  <td key={column} className={mergeClasses(styles.cell, styles.figure, look)}>
                    {cell?.printed}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ListProps {
  readonly items: readonly FillItem[];
  readonly choiceOf: (item: FillItem) => Choice;
  readonly disabled: boolean;
  readonly onChoose: (items: readonly FillItem[], change: ChangeOf) => void;
}

/** What all figures of a column are; the rows keep their indicators. */
function ColumnList({
  text,
  role,
  items,
  choiceOf,
  disabled,
  onChoose,
}: ListProps & { readonly text: string; readonly role: ShownTable['heads'][number]['role'] }) {
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
      aria-label={say('text.table.column', { head: text })}
      disabled={disabled || items.length === 0}
      value={value}
      onChange={(_, { value: next }) => {
        const column = inputColumns.find((one) => one === next) ?? null;
        onChoose(items, (choice) => ({
          column,
          isRefused: next === 'none',
          accepted: column !== null && choice.indicator !== null && choice.value !== null,
        }));
      }}
    >
      <option value="">{say('text.table.asRead', { role })}</option>
      {inputColumns.map((symbol) => (
        <option key={symbol} value={symbol}>
          {`${symbol} ${columns.find((one) => one.symbol === symbol)!.head[language]}`}
        </option>
      ))}
      <option value="none">{say('text.table.unused')}</option>
    </Select>
  );
}

/** What all figures of a row are of. */
function RowList({
  name,
  target,
  items,
  choiceOf,
  disabled,
  onChoose,
}: ListProps & { readonly name: string; readonly target: Target | null }) {
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
