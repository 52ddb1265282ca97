import { styleOf, type Style } from '../narrative/sense/readings';
import { isWholeCount } from './cells/figures';
import type { NumberCell } from './cells/readCell';
import { chosen, numbersIn, printedOf, tableStyle } from './cells/values';
import type { Printed } from './heads/arithmetic';
import type { Level } from './heads/levels';
import type { NameMeaning } from './names/nameReader';
import type { PageView } from './page/pageView';
import type { TableParts } from './tableParts';

/** What is known of heads and names before their numbers are read. */
interface ReadLines {
  readonly levels: readonly (Level | null)[];
  readonly meanings: readonly NameMeaning[];
}

/** The numbers of a table by name and head. */
export class TableNumbers {
  private readonly style: Style;
  /** Of lines by themselves, where the whole table leaves it open. */
  private readonly lineStyles: (Style | undefined)[] = [];
  /** Numbers as printed, by name and head. */
  private readonly printed: (Printed | null | undefined)[] = [];

  constructor(
    private readonly view: PageView,
    private readonly parts: TableParts,
    private readonly read: ReadLines,
  ) {
    const rows = parts.rows.map(({ index }) => index);
    const columns = parts.figures.map(({ column }) => column);
    this.style = tableStyle(numbersIn(view, rows, columns));
  }

  /** The row of the page where a name and a head meet. */
  rowOf(name: number, head: number): number {
    return this.parts.isTransposed ? this.parts.heads[head]!.index : this.parts.lines[name]!.index;
  }

  columnOf(name: number, head: number): number {
    return this.parts.isTransposed ? this.parts.lines[name]!.index : this.parts.heads[head]!.index;
  }

  /** The number there; null where none is seen. */
  at(name: number, head: number): NumberCell | null {
    const row = this.rowOf(name, head);
    if (this.view.isHiddenRow(row)) return null;
    const cell = this.view.reading(row, this.columnOf(name, head));
    return cell.kind === 'number' ? cell : null;
  }

  /**
   * As it is printed, with half of its last digit: asked again and again, for every two columns
   * from which a third may follow.
   */
  printedAt(name: number, head: number): Printed | null {
    const key = name * this.parts.heads.length + head;
    let known = this.printed[key];
    if (known === undefined) this.printed[key] = known = this.readPrinted(name, head);
    return known;
  }

  private readPrinted(name: number, head: number): Printed | null {
    const cell = this.at(name, head);
    if (!cell || (cell.flaw !== null && cell.flaw !== 'footnote')) return null;
    const { match, unit } = this.read.meanings[name]!;
    const isLevel = this.read.levels[head] !== null;
    const whole = isLevel && isWholeCount(match.indicator, unit);
    return printedOf(chosen(cell, this.styleAt(name, cell), whole).reading, whole);
  }

  /** The separators of a number: the table's, or what the numbers of its line prove. */
  styleAt(name: number, { readings }: NumberCell): Style {
    if (this.style !== null || readings.length === 1) return this.style;
    let style = this.lineStyles[name];
    if (style === undefined) {
      const numbers = this.parts.heads.flatMap((_, head) => this.at(name, head) ?? []);
      this.lineStyles[name] = style = styleOf(numbers);
    }
    return style;
  }
}
