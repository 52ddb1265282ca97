import { printNumber } from '../figures/print';
import type { Indicator } from '../indicators/catalogue/indicator';
import { figureDoubts, isWholeCount, scaledFigure } from './cells/figures';
import type { NumberCell } from './cells/readCell';
import { deniedTotals } from './cells/sums';
import { styleOf, type Style } from '../narrative/figure/readings';
import { chosen, numbersIn, printedOf } from './cells/values';
import type { Printed } from './heads/arithmetic';
import { Comparisons } from './heads/comparisons';
import { numberedRules } from './heads/columnRules';
import type { HeadLine } from './heads/headColumns';
import type { Side } from './heads/headMeaning';
import { levelOf, levelsOf, writtenRoles, type Level, type TableRole, type TableTime } from './heads/levels';
import type { NameIndex } from './names/nameIndex';
import type { NameLine } from './names/nameLine';
import type { HomeNames, NameMeaning, NameReader } from './names/nameReader';
import { readUnit, unitFit, type TableUnit } from './names/units';
import type { Column } from './page/columns';
import type { FoundTable } from './page/findTables';
import { placeOf } from './page/page';
import type { PageView } from './page/pageView';
import type { TableCell, TableDoubt } from './tableCell';

/** What a table is read with. */
export interface TableSetting {
  readonly index: NameIndex;
  readonly home: HomeNames;
  readonly reportYear: number;
}

/** The cells of a table, beside the names and heads that they were read by. */
export interface ReadCells {
  readonly cells: readonly TableCell[];
  readonly names: readonly NameLine[];
  readonly heads: readonly (HeadLine & { readonly role: TableRole; readonly year: number | null })[];
}

/** A table cut into its parts. */
export interface TableParts {
  readonly found: FoundTable;
  readonly figures: readonly Column[];
  readonly heads: readonly HeadLine[];
  readonly lines: readonly NameLine[];
  readonly names: NameReader;
  readonly time: TableTime;
  readonly isTransposed: boolean;
  /** Its titles name another province. */
  readonly isOther: boolean;
  readonly rows: readonly NameLine[];
}

/** What a head, or a head and a name together, say of a figure. */
interface FoundRole {
  readonly role: TableRole;
  readonly year: number | null;
  readonly doubts: readonly TableDoubt[];
  readonly isDecember: boolean;
  readonly shift: number;
}

const noDoubts: readonly TableDoubt[] = [];

/** Reads the cells of a table whose names and heads are known. */
export class TableReader {
  private readonly style: Style;
  private readonly levels: readonly (Level | null)[];
  private readonly comparisons: Comparisons;
  private readonly meanings: readonly NameMeaning[];
  private readonly hasPartHeads: boolean;
  /** Totals that their parts deny, by name and head. */
  private readonly denied = new Set<string>();
  /** Numbers as printed, by name and head. */
  private readonly printed = new Map<number, Printed | null>();
  /** Roles of heads by themselves, each found once. */
  private readonly headRoles: (FoundRole | undefined)[] = [];
  private readonly headUnits: ReadonlyMap<number, TableUnit | null>;
  private readonly rowUnits: ReadonlyMap<number, TableUnit | null>;

  constructor(
    private readonly view: PageView,
    private readonly parts: TableParts,
    private readonly setting: TableSetting,
  ) {
    const { heads, lines, names, figures, rows, time, isTransposed, found } = parts;
    const columns = figures.map(({ column }) => column);
    this.style = styleOf(
      numbersIn(
        view,
        rows.map(({ index }) => index),
        columns,
      ),
    );
    this.levels = levelsOf(heads, time, setting.reportYear);
    this.meanings = lines.map((line) => names.read(line));
    this.headUnits = new Map(figures.map(({ column, unit }) => [column, unit]));
    this.rowUnits = new Map(rows.map(({ index, unit }) => [index, unit.column ?? unit.table]));
    const rules = isTransposed ? new Map() : numberedRules(view, found.numbering, columns);
    this.comparisons = new Comparisons({
      heads,
      levels: this.levels,
      lines: lines.length,
      time,
      reportYear: setting.reportYear,
      rules,
      formulaAt: isTransposed ? null : (line, head) => ({ view, row: lines[line]!.index, column: heads[head]!.index }),
      valueAt: (line, head) => this.printedAt(line, head),
    });
    this.denyTotals();
    this.hasPartHeads = heads.filter(({ meaning }) => meaning.place === 'part').length > 0;
  }

  read(): ReadCells {
    const { heads, lines } = this.parts;
    const cells: TableCell[] = [];
    lines.forEach((_, name) => {
      heads.forEach((_head, at) => {
        const cell = this.cellAt(name, at);
        if (cell) cells.push(cell);
      });
    });
    const shown = heads.map((head, at) => {
      const role = this.levels[at] ?? this.comparisons.roleOf(at);
      return { ...head, role: this.headRole(head, role.role), year: role.year };
    });
    return { cells, names: lines, heads: shown };
  }

  /** Districts or enterprises across, or down under an indicator of the title, against their total. */
  private denyTotals(): void {
    const { heads, lines } = this.parts;
    const isAdditive = (name: number): boolean => this.meanings[name]!.match.indicator?.additive === true;
    const across = heads.map(({ meaning }) => (meaning.kind === 'none' ? meaning.place : null));
    if (across.includes('part'))
      lines.forEach((_, name) => {
        if (!isAdditive(name)) return;
        for (const head of deniedTotals(across, (at) => this.printedAt(name, at))) this.denied.add(`${name}:${head}`);
      });
    const down = this.meanings.map(({ place, level }, name) => (level === null && isAdditive(name) ? place : null));
    if (!down.includes('part') || new Set(this.meanings.map(({ match }) => match.indicator)).size > 1) return;
    heads.forEach((_, head) => {
      if (this.levels[head] === null) return;
      for (const name of deniedTotals(down, (at) => this.printedAt(at, head))) this.denied.add(`${name}:${head}`);
    });
  }

  private headRole(head: HeadLine, role: TableRole): TableRole {
    if (!writtenRoles.has(role)) return role;
    return head.meaning.place === 'part' ? 'subUnit' : head.meaning.place === 'other' ? 'none' : role;
  }

  private positionOf(name: number, head: number): readonly [row: number, column: number] {
    const [line, over] = [this.parts.lines[name]!.index, this.parts.heads[head]!.index];
    return this.parts.isTransposed ? [over, line] : [line, over];
  }

  private numberAt(name: number, head: number): NumberCell | null {
    const [row, column] = this.positionOf(name, head);
    if (this.view.isHiddenRow(row)) return null;
    const cell = this.view.reading(row, column);
    return cell.kind === 'number' ? cell : null;
  }

  /** Asked again and again, for every two columns from which a third may follow. */
  private printedAt(name: number, head: number): Printed | null {
    const key = name * this.parts.heads.length + head;
    let known = this.printed.get(key);
    if (known === undefined) this.printed.set(key, (known = this.readPrinted(name, head)));
    return known;
  }

  private readPrinted(name: number, head: number): Printed | null {
    const cell = this.numberAt(name, head);
    if (!cell || (cell.flaw !== null && cell.flaw !== 'footnote')) return null;
    const { match, unit } = this.meanings[name]!;
    const isLevel = this.levels[head] !== null;
    const whole = isLevel && isWholeCount(match.indicator, unit);
    return printedOf(chosen(cell, this.style, whole).reading, whole);
  }

  private cellAt(name: number, head: number): TableCell | null {
    const cell = this.numberAt(name, head);
    if (!cell) return null;
    const meaning = this.meanings[name]!;
    const { index } = this.setting;
    const [row, column] = this.positionOf(name, head);
    const line = this.parts.heads[head]!;
    const place = this.placeAt(meaning, line);
    const found = this.roleAt(head, meaning);
    const { year, isDecember, shift } = found;
    const role = place === 'part' ? 'subUnit' : place === 'other' ? 'none' : found.role;
    const headDoubts = place === 'part' || place === 'other' ? [] : found.doubts;
    const { match } = meaning;
    const unit = this.unitOf(meaning, row, column, cell);
    const told = scaledFigure(cell, this.style, match.indicator, unit, role, shift);
    const doubts: TableDoubt[] = this.parts.isOther ? ['otherProvince', ...headDoubts] : [...headDoubts];
    if (match.doubt) doubts.push(match.doubt);
    if (match.indicator) {
      const headUnit = this.headUnits.get(column) ?? null;
      const how = { role, cell, unit, headUnit, unitsDisagree: meaning.unitsDisagree, isDecember, words: index.words };
      doubts.push(...figureDoubts(match.indicator, told, how));
    }
    const isWritten = writtenRoles.has(role) && (match.indicator !== null || match.candidates.length > 0);
    if (match.indicator && isWritten && place === 'total' && this.isShareOfParts(match.indicator, line))
      doubts.push('shareOfParts');
    if (isWritten && (this.comparisons.isRefuted(name, head) || this.denied.has(`${name}:${head}`)))
      doubts.push('contradicted');
    const asks = writtenRoles.has(role) || headDoubts.includes('headWords') || headDoubts.includes('comparisonUnsaid');
    const isTold = match.indicator !== null || match.candidates.length > 0;
    return {
      row,
      column,
      place: placeOf(this.view.page, row, column),
      printed: isTold ? printedText(cell, this.view.text(row, column)) : this.view.text(row, column),
      name: this.parts.lines[name]!.text,
      head: line.text,
      indicator: match.indicator,
      candidates: match.candidates,
      role,
      year,
      value: told.value,
      half: told.half,
      decimals: told.decimals,
      unit: role === 'attainment' || role === 'growth' ? '%' : (unit?.text ?? ''),
      factor: told.factor,
      unitScale: unit?.scale ?? 1,
      doubts: asks && isTold && doubts.length > 0 ? [...new Set(doubts)] : noDoubts,
    };
  }

  private roleAt(head: number, { level }: NameMeaning): FoundRole {
    const own = this.levels[head];
    const line = this.parts.heads[head]!;
    if (level) {
      // The name tells the level, the head the year: `- Kế hoạch` under 2022 and 2023.
      const { time } = this.parts;
      const merged =
        level.kind === 'level' && line.meaning.kind === 'level'
          ? { ...level, side: mergedSide(level.side, line.meaning.side) }
          : level;
      const found = levelOf(merged, false, { time, reportYear: this.setting.reportYear, hasParts: false });
      if (found) return { ...found, shift: 0 };
      return { role: 'none', year: null, doubts: ['comparisonUnsaid'], isDecember: false, shift: 0 };
    }
    let known = this.headRoles[head];
    if (!known)
      this.headRoles[head] = known = own
        ? { ...own, shift: 0 }
        : { ...this.comparisons.roleOf(head), isDecember: false };
    return known;
  }

  private placeAt({ place }: NameMeaning, { meaning }: HeadLine): 'part' | 'other' | 'total' | null {
    if (place === 'part' || meaning.place === 'part') return 'part';
    if (place === 'other' || meaning.place === 'other') return 'other';
    return place ?? meaning.place;
  }

  /** A share under a sum row may be a mean of the parts, and the province's only by chance. */
  private isShareOfParts({ additive, measure }: Indicator, line: HeadLine): boolean {
    if (additive || measure === 'count') return false;
    if (line.meaning.place === 'total') return this.hasPartHeads;
    return this.meanings.some(({ place }) => place === 'part');
  }

  private unitOf({ unit, match }: NameMeaning, row: number, column: number, cell: NumberCell): TableUnit | null {
    const { words } = this.setting.index;
    const own = cell.unit === '' ? null : readUnit(cell.unit, words);
    if (own) return own;
    if (unit) return unit;
    for (const other of [this.headUnits.get(column), this.rowUnits.get(row)])
      if (other && match.indicator && unitFit(match.indicator, other, words) === 'same') return other;
    return null;
  }
}

/** A typed number as people write it, a text as it stands. */
function printedText(cell: NumberCell, text: string): string {
  const [first] = cell.readings;
  return cell.isText || !first ? text : `${printNumber(first.value, 'vi')}${cell.percent ? '%' : ''}`;
}

function mergedSide(own: Side, head: Side): Side {
  return { ...own, year: own.year ?? head.year, period: own.period ?? head.period, whole: own.whole || head.whole };
}
