import type { Column } from '../page/columns';
import type { FoundTable } from '../page/findTables';
import type { PageView } from '../page/pageView';
import { plainHead } from '../page/texts';
import type { TableWords } from '../words/tableWords';
import type { Above, NameLine } from './nameLine';
import { isPlainUnit, readUnit, splitUnit, unitOf, type TableUnit } from './units';

/** A name with how deep it stands. */
interface Leveled {
  readonly level: number;
  readonly text: string;
  readonly unit: TableUnit | null;
  readonly isMember: boolean;
}

interface Open extends Above {
  readonly level: number;
  /** The row itself and what it stands under, once a row stands under it: one list for them all. */
  inside: readonly Above[] | null;
}

const roman = /^(?:[IVX]{1,5})[.)/]?$/;
const capital = /^[A-ZĐ][.)]?$/;
const decimal = /^\d{1,3}(?:\.\d{1,3})*[.)]?$/;
const small = /^[a-zđ][.)]$/;
const opening = /^(?:([IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)\-:/]\s*|([-–—+*•·○▪‑]+)\s*)/u;

const underNothing: readonly Above[] = [];

/** Between sections with a letter or a roman number and rows with an arabic one. */
const capitalLevel = 1.5;

/** Deeper than any numbering. */
const memberLevel = 10;

/**
 * The rows of a table with what they stand under: sections, parents, names over two columns, told
 * by numbering, dashes, indents and `Trong đó`.
 */
export function rowLines(
  view: PageView,
  { body }: FoundTable,
  columns: readonly Column[],
  tableUnit: TableUnit | null,
  words: TableWords,
): readonly NameLine[] {
  const reader = new RowReader(view, columns, tableUnit, words);
  const figures = new Set(columns.filter(({ kind }) => kind === 'figure').map(({ column }) => column));
  const isFigure = (column: number): boolean => figures.has(column);
  return body.flatMap(({ row, shape }) => {
    const hasFigures = shape.figures.some(isFigure) || shape.years.some(isFigure) || shape.marks.some(isFigure);
    return reader.line(row, hasFigures) ?? [];
  });
}

class RowReader {
  private open: Open[] = [];
  private blockUnit: TableUnit | null = null;
  private lastUnit: TableUnit | null = null;
  /** Rows that follow are members of this level's row until one is numbered again. */
  private membersOf: number | null = null;
  private lastLevel = 0;
  private readonly names: readonly number[];
  private readonly orders: readonly number[];
  private readonly unitColumn: number | undefined;
  private isNumbered = false;
  /** Units come again in every row. */
  private readonly units = new Map<string, TableUnit | null>();

  constructor(
    private readonly view: PageView,
    private readonly columns: readonly Column[],
    private readonly tableUnit: TableUnit | null,
    private readonly words: TableWords,
  ) {
    this.names = columns.filter(({ kind }) => kind === 'name').map(({ column }) => column);
    this.orders = columns.filter(({ kind }) => kind === 'order').map(({ column }) => column);
    this.unitColumn = columns.find(({ kind }) => kind === 'unit')?.column;
  }

  /** Null for a row that names nothing. */
  line(row: number, hasFigures: boolean): NameLine | null {
    const cells = this.names.filter((column) => this.view.text(row, column) !== '');
    const printed = this.unitAt(row);
    if (cells.length === 0) {
      const across = hasFigures ? null : this.acrossAt(row);
      if (across === null) return hasFigures ? this.lineOf(row, '', printed, hasFigures) : null;
      return this.sectionAcross(row, across);
    }
    // The group of several rows stands in the first column, each of its members in the next.
    cells.slice(0, -1).forEach((column) => {
      const group = this.leveled(row, column, true);
      this.push({ ...group, isSection: true, level: group.level });
    });
    const last = this.leveled(row, cells.at(-1)!, false);
    if (!hasFigures) return this.section(row, { ...last, level: this.sectionLevel(row, last) }, printed);
    this.closeTo(last.level, false);
    const line = this.lineOf(row, last.text, printed, hasFigures, last.unit);
    this.push({ ...last, isSection: false });
    this.lastLevel = last.level;
    return line;
  }

  private section(row: number, { text, level, unit, isMember }: Leveled, printed: TableUnit | null): NameLine | null {
    const tokens = this.words.tokens(text.replace(/[:：]\s*$/, ''));
    if (tokens.length > 0 && this.words.members.longest(tokens, 0)?.to === tokens.length) {
      this.membersOf = this.lastLevel;
      return null;
    }
    const own = readUnit(text, this.words);
    if (own && isPlainUnit(text, own, this.words)) {
      this.blockUnit = own;
      return null;
    }
    this.membersOf = null;
    this.closeTo(level, true);
    const line = this.lineOf(row, text, printed, false, unit);
    this.push({ text, unit: unit ?? printed, level, isSection: true });
    this.lastLevel = level;
    return isMember && text === '' ? null : line;
  }

  /** A section in capitals without a number of its own holds the numbered rows below it. */
  private sectionLevel(row: number, { text, level, isMember }: Leveled): number {
    const isNumbered = this.orders.some((column) => this.view.text(row, column) !== '');
    if (isMember || isNumbered || level < capitalLevel || !isUpper(text)) return level;
    return this.open.some((one) => one.isSection && one.level < capitalLevel) ? capitalLevel : 0;
  }

  private sectionAcross(row: number, text: string): NameLine | null {
    const unit = readUnit(plainHead(text, this.words), this.words);
    if (unit) {
      this.blockUnit = unit;
      return null;
    }
    const split = splitUnit(plainHead(text, this.words), this.words);
    this.open = [];
    this.push({ text: split.text, unit: split.unit, level: 0, isSection: true });
    if (split.unit) this.blockUnit = split.unit;
    return this.lineOf(row, split.text, null, false, split.unit);
  }

  /** A lone text that stands over the figures: a section across the table. */
  private acrossAt(row: number): string | null {
    const texts = this.columns.filter(({ column }) => this.view.text(row, column) !== '');
    return texts.length === 1 ? this.view.text(row, texts[0]!.column) : null;
  }

  private leveled(row: number, column: number, isGroup: boolean): Leveled {
    let text = plainHead(this.view.text(row, column), this.words);
    const position = this.names.indexOf(column);
    const order =
      this.orders
        .map((one) => this.view.text(row, one))
        .filter((one) => one !== '')
        .at(-1) ?? '';
    if (order !== '' && !/^[-+*•]/.test(order)) this.isNumbered = true;
    let level = levelOfOrder(order);
    let isMember = /^[-+*•]/.test(order);
    const lead = opening.exec(text);
    if (lead && (lead[2] !== undefined || lead[0].length < text.length)) {
      text = text.slice(lead[0].length).trim();
      if (lead[2] !== undefined) [level, isMember] = [memberLevel + (lead[2].startsWith('+') ? 2 : 0), true];
      else level ??= levelOfOrder(lead[1]!);
    }
    const within = this.words.members.longest(this.words.tokens(text), 0);
    if (within) {
      const tokens = this.words.tokens(text);
      const rest = tokens[within.to]?.text === ':' ? within.to + 1 : within.to;
      if (tokens[rest]) {
        text = text
          .slice(tokens[rest].start)
          .replace(/^[-–+]\s*/, '')
          .trim();
        [level, isMember] = [memberLevel + 1, true];
      }
    }
    const indent = Math.min(4, Math.floor(this.view.leadingBlanks(row, column) / 2));
    if (level === null) {
      if (indent > 0) [level, isMember] = [5 + indent, true];
      else if (this.membersOf !== null && !isGroup) level = this.membersOf + 1;
      else
        level =
          this.isNumbered && !isTotal(text, this.words) && order === '' && this.orders.length > 0 && !isUpper(text)
            ? 8
            : 4;
    } else if (!isMember) this.membersOf = null;
    const split = splitUnit(text, this.words);
    return { level: level + position * 0.25, text: split.text, unit: split.unit, isMember };
  }

  private lineOf(
    row: number,
    text: string,
    printed: TableUnit | null,
    hasFigures: boolean,
    name: TableUnit | null = null,
  ): NameLine {
    const above = this.above();
    return {
      index: row,
      text,
      above,
      unit: {
        column: printed,
        name,
        above: above.find(({ unit }) => unit !== null)?.unit ?? null,
        table: this.blockUnit ?? this.tableUnit,
      },
      isSection: !hasFigures,
    };
  }

  private push({ text, unit, level, isSection }: Omit<Open, 'inside'>): void {
    this.closeTo(level, isSection);
    this.open.push({ text, unit, level, isSection, inside: null });
  }

  /** What a row stands under, the nearest first. */
  private above(depth = this.open.length): readonly Above[] {
    const top = this.open[depth - 1];
    return top ? (top.inside ??= [top, ...this.above(depth - 1)]) : underNothing;
  }

  /**
   * What stands as deep, or deeper, is done with; a section holds what stands as deep as itself.
   */
  private closeTo(level: number, isSection: boolean): void {
    while (this.open.length > 0) {
      const top = this.open.at(-1)!;
      const stays = top.level < level || (top.level === level && top.isSection && !isSection);
      if (stays) return;
      this.open.pop();
    }
  }

  private unitAt(row: number): TableUnit | null {
    if (this.unitColumn === undefined) return null;
    const [y, x] = this.view.shownFrom(row, this.unitColumn);
    const text = this.view.text(y, x);
    if (text === '') return null;
    if (this.words.ditto.has(text.toLowerCase())) return this.lastUnit;
    let unit = this.units.get(text);
    if (unit === undefined) this.units.set(text, (unit = unitOf(text, this.words)));
    return (this.lastUnit = unit);
  }
}

function levelOfOrder(order: string): number | null {
  const text = order.trim();
  if (text === '' || /^[-+*•]/.test(text)) return null;
  if (roman.test(text)) return 1;
  if (capital.test(text)) return 0;
  if (decimal.test(text)) return 2 + text.replace(/[.)]$/, '').split('.').length - 1;
  return small.test(text) || /^[a-zđ]$/.test(text) ? 6 : null;
}

function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/** `Tổng số`, `Toàn tỉnh` and the like. */
export function isTotal(text: string, words: TableWords): boolean {
  const tokens = words.tokens(text);
  const found = words.heads.straight(tokens, 0).at(-1);
  return found?.value === 'total' && found.to === tokens.length;
}
