import { isYear } from '../cells/readCell';
import { headItems } from '../heads/headItems';
import { readUnit, splitUnit, type TableUnit } from '../names/units';
import type { TableWords } from '../words/tableWords';
import type { ColumnKind } from '../words/wordSchemas';
import type { FoundTable } from './findTables';
import type { PageView } from './pageView';
import { mostColumns } from './rowKinds';
import { plainHead } from './texts';

/** A column of a table. */
export interface Column {
  readonly column: number;
  readonly kind: ColumnKind | 'figure';
  /** Texts over it from the outermost to its own, without units. */
  readonly heads: readonly string[];
  /** The unit that stands in its head. */
  readonly unit: TableUnit | null;
  /** Whether anything but a unit is said of it. */
  readonly isHeaded: boolean;
}

/** How many rows are looked at to tell what a column holds. */
const sampleRows = 400;

/** The columns of a table that hold anything, from left to right. */
export function columnsOf(view: PageView, { heads, body }: FoundTable, words: TableWords): readonly Column[] {
  const used = new Set<number>();
  const sample = body.slice(0, sampleRows);
  for (const { shape } of sample)
    for (const column of [...shape.texts, ...shape.figures, ...shape.years, ...shape.marks]) used.add(column);
  const order = [...used].sort((one, other) => one - other).slice(0, mostColumns);
  const content = contentOf(view, sample, order, words);
  const texts = headTexts(view, heads, order, words);
  const named = order.map((column) => {
    const joined = texts.get(column)!.join(' ');
    return { column, kind: joined === '' ? null : kindOfHead(joined, words) };
  });
  const nameColumn = mainName(named, content);
  return named.map(({ column, kind }) => {
    const split = texts.get(column)!.map((text, at) => {
      const bare = at > 0 ? readUnit(text, words) : null;
      return bare ? { text: '', unit: bare } : splitUnit(text, words);
    });
    const heads = split.map(({ text }) => text).filter((text) => text !== '');
    const unit = split.filter((one) => one.unit !== null).at(-1)?.unit ?? null;
    const isHeaded = texts.get(column)!.length > 0;
    return { column, kind: kindOf(kind, content.get(column)!, column, nameColumn), heads, unit, isHeaded };
  });
}

interface Content {
  texts: number;
  figures: number;
  years: number;
  units: number;
  orders: number;
  rows: number;
}

function contentOf(
  view: PageView,
  sample: FoundTable['body'],
  order: readonly number[],
  words: TableWords,
): ReadonlyMap<number, Content> {
  const found = new Map<number, Content>(
    order.map((column) => [column, { texts: 0, figures: 0, years: 0, units: 0, orders: 0, rows: sample.length }]),
  );
  const units = new Map<string, boolean>();
  const isUnit = (text: string): boolean => {
    let known = units.get(text);
    if (known === undefined)
      units.set(text, (known = words.ditto.has(text.toLowerCase()) || readUnit(text, words) !== null));
    return known;
  };
  for (const { row, shape } of sample) {
    for (const column of shape.texts) {
      const one = found.get(column);
      if (!one) continue;
      const text = view.text(row, column);
      one.texts += 1;
      if (isUnit(text)) one.units += 1;
      if (/^(?:[ivxlc]+|[a-zđ]|\d+(?:\.\d+)*|[-+*•])[.)]?$/iu.test(text)) one.orders += 1;
    }
    for (const column of shape.figures) {
      const one = found.get(column);
      if (!one) continue;
      one.figures += 1;
      if (/^\d{1,4}(?:\.\d{1,2})*\.?$/.test(view.text(row, column))) one.orders += 1;
    }
    for (const column of shape.years) {
      const one = found.get(column);
      if (one && isYear(Number(view.text(row, column)))) one.years += 1;
    }
  }
  return found;
}

/** The joined texts over each column: merged cells once, a group's text over all its columns. */
function headTexts(
  view: PageView,
  heads: readonly number[],
  order: readonly number[],
  words: TableWords,
): ReadonlyMap<number, readonly string[]> {
  const hasMerges = heads.some((row) => order.some((column) => view.isCovered(row, column)));
  const spread = groups(view, heads, order, words, hasMerges);
  return new Map(
    order.map((column) => {
      const texts: string[] = [];
      const seen = new Set<string>();
      heads.forEach((row, at) => {
        const [y, x] = view.shownFrom(row, column);
        const key = `${y}:${x}`;
        const from = view.isBlank(y, x) && !view.isCovered(row, column) ? spread.get(`${at}:${column}`) : undefined;
        const text = plainHead(from ?? view.text(y, x), words);
        if (text === '' || seen.has(key)) return;
        seen.add(key);
        texts.push(text);
      });
      return [column, texts] as const;
    }),
  );
}

/**
 * Where no cells are merged, a group's text stands over the first of its columns only: blanks to
 * its right belong to it while something stands below them.
 */
function groups(
  view: PageView,
  heads: readonly number[],
  order: readonly number[],
  words: TableWords,
  hasMerges: boolean,
): ReadonlyMap<string, string> {
  const spread = new Map<string, string>();
  if (hasMerges) return spread;
  const isText = view.page.grid.isText === true;
  heads.slice(0, -1).forEach((row, at) => {
    let group = '';
    for (const column of order) {
      const below = heads.slice(at + 1).some((lower) => !view.isBlank(lower, column));
      if (!view.isBlank(row, column))
        group = below && opensGroup(view.text(row, column), words, isText) ? view.text(row, column) : '';
      else if (group !== '' && below) spread.set(`${at}:${column}`, group);
      else group = '';
    }
  });
  return spread;
}

function opensGroup(text: string, words: TableWords, isText: boolean): boolean {
  const plain = plainHead(text, words);
  const { items } = headItems(words.tokens(plain), words);
  if (items.some(({ kind }) => kind === 'year' || kind === 'compare')) return true;
  return isText && plain !== '';
}

function kindOfHead(text: string, words: TableWords): ColumnKind | null {
  const tokens = words.tokens(splitUnit(text, words).text);
  const found = words.columns.longest(tokens, 0);
  if (found?.to === tokens.length) return found.value;
  // `Chỉ tiêu chủ yếu năm 2023` heads the names, `Chỉ tiêu 2023` a plan: what the column holds
  // decides.
  if (!found || found.value === 'order' || found.value === 'code') return null;
  // `Mục tiêu 2023` is no `Mục`.
  return (words.heads.longest(tokens, 0)?.to ?? 0) > found.to ? null : found.value;
}

/** The column of names: headed as such, else the one with most texts. */
function mainName(
  named: readonly { readonly column: number; readonly kind: ColumnKind | null }[],
  content: ReadonlyMap<number, Content>,
): number {
  const isTextual = (column: number): boolean => {
    const { texts, figures } = content.get(column)!;
    return texts > figures;
  };
  const headed = named.find(({ column, kind }) => kind === 'name' && isTextual(column));
  if (headed) return headed.column;
  const [best] = named
    .filter(
      ({ kind, column }) =>
        (kind === null || kind === 'unit') && content.get(column)!.texts > content.get(column)!.units,
    )
    .sort((one, other) => letters(content, other.column) - letters(content, one.column) || one.column - other.column);
  return best?.column ?? -1;
}

function letters(content: ReadonlyMap<number, Content>, column: number): number {
  const { texts, orders, units } = content.get(column)!;
  return texts - orders - units;
}

function kindOf(
  head: ColumnKind | null,
  { texts, figures, years, units, orders, rows }: Content,
  column: number,
  nameColumn: number,
): Column['kind'] {
  if (column === nameColumn) return 'name';
  const numbers = figures + years;
  if (head === 'order' || head === 'code') return head;
  if (head === 'unit') return units >= texts / 2 || texts === 0 ? 'unit' : 'name';
  if (head === 'note' && (texts >= numbers || column > nameColumn)) return 'note';
  if (head === 'name' && texts >= numbers) return 'name';
  if (column < nameColumn && orders >= (texts + numbers) * 0.6) return 'order';
  if (nameColumn < 0 && years > rows / 2 && figures === 0) return 'name';
  if (numbers > 0 && (column > nameColumn || numbers > texts)) return 'figure';
  if (units > 0 && units >= texts * 0.8) return 'unit';
  return column < nameColumn || head === 'name'
    ? 'name'
    : column === nameColumn + 1 && texts > 0 && head === null
      ? 'name'
      : 'note';
}
