import { columnHeads, rowHeads, type HeadLine } from './heads/headColumns';
import type { HeadPlace } from './heads/headMeaning';
import { tableTime } from './heads/levels';
import { columnLines } from './names/columnLines';
import type { NameLine } from './names/nameLine';
import { NameReader } from './names/nameReader';
import { rowLines } from './names/rowLines';
import { readUnit, type TableUnit } from './names/units';
import { columnsOf } from './page/columns';
import type { FoundTable } from './page/findTables';
import type { PageView } from './page/pageView';
import { TableReader, type ReadCells, type TableSetting } from './tableReader';

/** A table as it was read. */
export interface ReadTable extends ReadCells {
  readonly titles: readonly string[];
  /** Indicators stand across, years or places down. */
  readonly isTransposed: boolean;
}

/** Reads one table of a page. */
export function readTable(view: PageView, found: FoundTable, setting: TableSetting): ReadTable {
  const { index, reportYear } = setting;
  const { words } = index;
  const titles = [...view.page.above, ...found.titles];
  const tableUnit =
    titles
      .map((title) => unitOfTitle(title, setting))
      .filter((unit) => unit !== null)
      .at(-1) ?? null;
  const columns = columnsOf(view, found, words);
  const rows = rowLines(view, found, columns, tableUnit, words);
  const figures = columns.filter(({ kind, column }) => kind === 'figure' && !view.isHiddenColumn(column));
  const names = new NameReader(index, titles, setting.home);
  const across = columnLines(figures, tableUnit);
  const bodyRows = rows.filter(({ isSection }) => !isSection);
  const isTransposed = transposed(bodyRows, across, names);
  const time = tableTime(titles, reportYear, words);
  const placeOf = (text: string): HeadPlace => names.placeOf(text);
  const heads = isTransposed
    ? withoutStrangers(rowHeads(bodyRows, words, placeOf))
    : columnHeads(figures, words, placeOf);
  const lines = isTransposed ? across : bodyRows;
  const reader = new TableReader(
    view,
    { found, figures, heads, lines, names, time, isTransposed, rows: bodyRows, isOther: names.namesOther(titles) },
    setting,
  );
  return { titles, isTransposed, ...reader.read() };
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

function unitOfTitle(title: string, { index: { words } }: TableSetting): TableUnit | null {
  const whole = readUnit(title, words);
  if (whole) return whole;
  const told = /(?:đơn vị(?: tính)?|đvt)\s*:?\s*([^;|()]+)\)?$/iu.exec(title);
  return told ? readUnit(told[1]!.trim(), words) : null;
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
