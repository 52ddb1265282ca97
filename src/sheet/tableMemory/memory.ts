import { foldName } from '../../indicators/names';
import type { LineRole } from './tableRoles';

/** A column or a row of a table, by its words. */
export interface LineText {
  readonly text: string;
  /** What it stands under, the outermost first; empty where under nothing. */
  readonly under: string;
  /** The unit that stands in it, as printed; empty where none does. */
  readonly unit: string;
}

/** What a column or a row was confirmed as: what its figures are, or whose. */
export type LineReading =
  { readonly kind: 'role'; readonly role: LineRole } | { readonly kind: 'indicator'; readonly indicator: string };

export interface RememberedLine extends LineText {
  /** Null where nobody has said it: the line is read as any other. */
  readonly reading: LineReading | null;
}

/** The words by which a table is known again. */
export interface TableLayout {
  /** What stands over it, as far as it says what the table is of. */
  readonly title: string;
  /** From left to right. */
  readonly columns: readonly LineText[];
  readonly rows: readonly LineText[];
}

/** A table as a person confirmed it. */
export interface RememberedTable extends TableLayout {
  readonly columns: readonly RememberedLine[];
  readonly rows: readonly RememberedLine[];
  /** Year of the report that it was confirmed for: years in its words count from there. */
  readonly year: number;
  /** File or sheet, and the place of its first figure. */
  readonly source: string;
}

/** A table with what was said of each of its heads and names; null where nobody has said it. */
export function rememberedTable(
  { layout, isTransposed }: { readonly layout: TableLayout; readonly isTransposed: boolean },
  { heads, names }: Record<'heads' | 'names', readonly (LineReading | null)[]>,
  when: Pick<RememberedTable, 'year' | 'source'>,
): RememberedTable {
  const [across, down] = isTransposed ? [names, heads] : [heads, names];
  return {
    title: layout.title,
    columns: layout.columns.map((line, at) => ({ ...line, reading: across[at] ?? null })),
    rows: layout.rows.map((line, at) => ({ ...line, reading: down[at] ?? null })),
    ...when,
  };
}

/** How a table is read that was met before: one entry a line, null where it has to be read. */
export interface Recalled {
  readonly columns: readonly (LineReading | null)[];
  readonly rows: readonly (LineReading | null)[];
}

/**
 * How a table was read before, or null where no table with the same heads was. A row that is new,
 * or whose words have changed, is not recalled.
 * @param memory tables in the order in which they were confirmed; the last one counts
 * @param year of the report that the table is for
 */
export function recallTable(memory: readonly RememberedTable[], table: TableLayout, year: number): Recalled | null {
  const known = findRemembered(memory, table, year);
  if (!known) return null;
  const byKey = new Map(known.rows.map((line) => [keyOf(line, known.year), line.reading]));
  return {
    columns: known.columns.map(({ reading }) => reading),
    rows: table.rows.map((line) => byKey.get(keyOf(line, year)) ?? null),
  };
}

/** The table with the same title and columns that was confirmed last. */
export function findRemembered(
  memory: readonly RememberedTable[],
  table: Pick<TableLayout, 'title' | 'columns'>,
  year: number,
): RememberedTable | null {
  const key = headKey(table, year);
  return memory.filter((one) => headKey(one, one.year) === key).at(-1) ?? null;
}

function headKey({ title, columns }: Pick<TableLayout, 'title' | 'columns'>, year: number): string {
  const lines = [{ text: title, under: '', unit: '' }, ...columns];
  return lines.map((line) => keyOf(line, year)).join('\n');
}

/**
 * A table as it is to be remembered after it was confirmed once more: what is not said now keeps
 * what was said before.
 */
export function rememberedAgain(before: RememberedTable | null, now: RememberedTable): RememberedTable {
  if (!before) return now;
  const keys = new Set(now.rows.map((line) => keyOf(line, now.year)));
  const known = new Map(before.rows.map((line) => [keyOf(line, before.year), line.reading]));
  const gone = before.rows.filter((line) => !keys.has(keyOf(line, before.year)));
  return {
    ...now,
    columns: now.columns.map((line, at) => ({ ...line, reading: line.reading ?? before.columns[at]!.reading })),
    rows: [
      ...now.rows.map((line) => ({ ...line, reading: line.reading ?? known.get(keyOf(line, now.year)) ?? null })),
      ...gone.map((line) => ({ ...line, ...carriedTo(line, before.year, now.year) })),
    ],
  };
}

/** Whether two tables are read alike, whatever year they were confirmed for. */
export function isReadAlike(one: RememberedTable, other: RememberedTable): boolean {
  const told = ({ columns, rows, year }: RememberedTable): string =>
    JSON.stringify([columns, rows].map((lines) => lines.map((line) => [keyOf(line, year), line.reading])));
  return told(one) === told(other);
}

/** The words of a line as they would stand in the table of another year. */
function carriedTo({ text, under }: LineText, from: number, to: number): Pick<LineText, 'text' | 'under'> {
  const moved = (words: string): string => withYears(words, (year) => String(year + to - from));
  return { text: moved(text), under: moved(under) };
}

function keyOf({ text, under, unit }: LineText, year: number): string {
  const relative = (words: string): string => foldName(withYears(words, (one) => `{${one - year}}`));
  return [relative(text), relative(under), foldName(unit)].join('\t');
}

/** `2016-2020` is the name of a plan and stays; a year alone moves with the report. */
const years = /(?<![\d.,])((?:19|20)\d{2})(\s*[-–]\s*(?:19|20)\d{2})?(?!\d|[.,]\d)/g;

function withYears(text: string, told: (year: number) => string): string {
  return text.replace(years, (whole, year: string, span?: string) => (span ? whole : told(Number(year))));
}
