import { columnHeads, rowHeads, type HeadLine } from './heads/headColumns';
import { headItems } from './heads/headItems';
import { headMeaning, type HeadPlace } from './heads/headMeaning';
import { tableTime } from './heads/tableTime';
import { columnLines } from './names/columnLines';
import type { NameLine } from './names/nameLine';
import { NameReader } from './names/nameReader';
import { rowLines } from './names/rowLines';
import { titleDoubts } from './names/titlePlaces';
import { unitOfTitle } from './names/units';
import { columnsOf } from './page/columns';
import type { FoundTable } from './page/findTables';
import type { PageView } from './page/pageView';
import { recallTable, type TableLayout } from '../sheet/tableMemory/memory';
import { layoutOf } from './tableSignature';
import type { ReadCells, TableSetting } from './tableParts';
import { TableReader } from './tableReader';
import type { TableWords } from './words/tableWords';

/** A table as it was read. */
export interface ReadTable extends ReadCells {
  readonly titles: readonly string[];
  /** Indicators stand across, years or places down. */
  readonly isTransposed: boolean;
  /** The words by which it is known again. */
  readonly layout: TableLayout;
  /** It is read as a person confirmed it before. */
  readonly isRecalled: boolean;
  /** Columns of figures over which nothing stands: nobody knows what they hold. */
  readonly unheaded: readonly UnheadedColumn[];
}

export interface UnheadedColumn {
  /** Of its first figure. */
  readonly place: string;
  readonly figures: number;
}

/** Reads one table of a page. */
export function readTable(view: PageView, found: FoundTable, setting: TableSetting): ReadTable {
  const { index, reportYear } = setting;
  const { words } = index;
  const titles = [...view.page.above, ...found.titles];
  const tableUnit =
    titles
      .map((title) => unitOfTitle(title, words))
      .filter((unit) => unit !== null)
      .at(-1) ?? null;
  const columns = columnsOf(view, found, words);
  const rows = rowLines(view, found, columns, tableUnit, words);
  const figures = columns.filter(({ kind, column }) => kind === 'figure' && !view.isHiddenColumn(column));
  const names = new NameReader(index, titles, setting.home);
  const across = columnLines(figures, tableUnit);
  const bodyRows = rows.filter(({ isSection }) => !isSection);
  const isTransposed = transposed(
    bodyRows,
    across.filter((line) => !isPlainHead(line, words)),
    names,
  );
  const time = tableTime(titles, reportYear, words);
  const placeOf = (text: string): HeadPlace => names.placeOf(text);
  const heads = isTransposed
    ? withoutStrangers(rowHeads(bodyRows, words, placeOf))
    : columnHeads(figures, words, placeOf);
  const lines = isTransposed ? across : bodyRows;
  const layout = layoutOf(titles, time, { columns: across, rows: bodyRows });
  const recalled = recallTable(setting.memory, layout, reportYear);
  const recall =
    recalled &&
    (isTransposed
      ? { heads: recalled.rows, names: recalled.columns }
      : { heads: recalled.columns, names: recalled.rows });
  const reader = new TableReader(
    view,
    {
      ...{ found, figures, heads, lines, names, time, isTransposed, recall },
      ...{ rows: bodyRows, titleDoubts: titleDoubts(titles, index, setting.home) },
    },
    setting,
  );
  const read = reader.read();
  const unheaded = isTransposed ? [] : unheadedColumns(read);
  return { titles, isTransposed, layout, isRecalled: recalled !== null, unheaded, ...read };
}

function unheadedColumns({ heads, cells }: ReadCells): readonly UnheadedColumn[] {
  const unread = new Set(heads.flatMap(({ index, isHeaded, role }) => (!isHeaded && role === 'none' ? [index] : [])));
  const found = new Map<number, { place: string; figures: number }>();
  for (const { column, place } of unread.size === 0 ? [] : cells) {
    if (!unread.has(column)) continue;
    const known = found.get(column);
    if (known) known.figures += 1;
    else found.set(column, { place, figures: 1 });
  }
  return [...found.values()];
}

/** Where rows are places, what is no known word is the name of one: `Văn Lâm`. */
function withoutStrangers(heads: readonly HeadLine[]): readonly HeadLine[] {
  if (!heads.some(({ meaning }) => meaning.place !== null)) return heads;
  return heads.map((head) => {
    const { meaning } = head;
    const isStrange = meaning.kind === 'none' && meaning.place === null && meaning.unknown.length > 0;
    return isStrange ? { ...head, meaning: { ...meaning, place: 'part', unknown: [] } } : head;
  });
}

/** A head that tells a level or a comparison and nothing else: `Kế hoạch`, `Tỷ lệ đạt (%)`. */
function isPlainHead({ text, above }: NameLine, words: TableWords): boolean {
  return [{ text }, ...above].every((one) => {
    const { kind, unknown } = headMeaning(headItems(words.tokens(one.text), words));
    return unknown.length === 0 && kind !== 'none' && kind !== 'helper';
  });
}

/** Whether the columns name indicators and the rows do not. */
function transposed(rows: readonly NameLine[], across: readonly NameLine[], names: NameReader): boolean {
  const named = (lines: readonly NameLine[]): number =>
    lines.slice(0, 200).filter((line) => {
      const { match } = names.read(line);
      return line.text !== '' && (match.indicator !== null || match.candidates.length > 0) && names.isOwnName(line);
    }).length;
  const [down, over] = [named(rows), named(across)];
  return over > down;
}
