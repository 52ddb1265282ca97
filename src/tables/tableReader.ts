import type { Indicator } from '../indicators/catalogue/indicator';
import { figureDoubts, scaledFigure, type ScaledFigure } from './cells/figures';
import type { NumberCell } from './cells/readCell';
import { deniedTotals } from './cells/sums';
import { Comparisons } from './heads/comparisons';
import { numberedRules } from './heads/columnRules';
import { mergedSide, type HeadPlace } from './heads/headMeaning';
import { levelOf, levelsOf, type Level } from './heads/levels';
import type { NameMeaning } from './names/nameReader';
import { readUnit, unitFit, type TableUnit } from './names/units';
import { lineRoleOf, writtenRoles, type TableRole } from '../sheet/tableMemory/tableRoles';
import { Confirmed } from './confirmed';
import type { ReadCells, TableParts, TableSetting } from './tableParts';
import { TableNumbers } from './tableNumbers';
import { placeOf } from './page/page';
import type { PageView } from './page/pageView';
import type { TableCell, TableDoubt } from './tableCell';

/** What a head, or a head and a name together, say of a figure. */
interface FoundRole {
  readonly role: TableRole;
  readonly year: number | null;
  readonly doubts: readonly TableDoubt[];
  readonly isDecember: boolean;
  readonly shift: number;
}

/** A number with what was made of it. */
interface CellRead {
  readonly name: number;
  readonly head: number;
  readonly column: number;
  readonly cell: NumberCell;
  readonly place: HeadPlace;
  readonly found: FoundRole;
  readonly role: TableRole;
  readonly unit: TableUnit | null;
  readonly told: ScaledFigure;
}

const noDoubts: readonly TableDoubt[] = [];

/** What is settled once somebody has said of what a row is. */
const unitDoubts: ReadonlySet<TableDoubt> = new Set<TableDoubt>(['unit', 'units', 'noUnit']);

/** Reads the cells of a table whose names and heads are known. */
export class TableReader {
  private readonly confirmed: Confirmed;
  private readonly numbers: TableNumbers;
  private readonly levels: readonly (Level | null)[];
  private readonly comparisons: Comparisons;
  private readonly meanings: readonly NameMeaning[];
  private readonly hasPartHeads: boolean;
  private readonly hasPartNames: boolean;
  /** Several provinces stand in the table: their sum is not the province's. */
  private readonly sumsOthers: boolean;
  /** Totals that their parts deny, by name and head. */
  private readonly denied = new Set<number>();
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
    this.confirmed = new Confirmed(parts, setting);
    this.levels = this.confirmed.levels(levelsOf(heads, time, setting.reportYear));
    this.meanings = lines.map((line, name) => this.confirmed.name(name) ?? names.read(line));
    this.numbers = new TableNumbers(view, parts, { levels: this.levels, meanings: this.meanings });
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
      valueAt: (line, head) => this.numbers.printedAt(line, head),
    });
    this.denyTotals();
    this.hasPartHeads = heads.some(({ meaning }) => meaning.place === 'part');
    this.hasPartNames = this.meanings.some(({ place }) => place === 'part');
    const others = [...heads.map(({ meaning }) => meaning.place), ...this.meanings.map(({ place }) => place)];
    this.sumsOthers = others.filter((place) => place === 'other').length > 1;
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
      const { role: own, shift } = this.headRoleAt(at);
      const role = roleIn(this.ownPlace(at), own);
      return { ...head, role, reading: lineRoleOf(role, shift) };
    });
    return { cells, names: lines, heads: shown };
  }

  /**
   * Districts or enterprises across, or down under an indicator of the title, against their total.
   */
  private denyTotals(): void {
    const { heads, lines } = this.parts;
    const isAdditive = (name: number): boolean => this.meanings[name]!.match.indicator?.additive === true;
    const across = heads.map(({ meaning }) => (meaning.kind === 'none' ? meaning.place : null));
    if (across.includes('part'))
      lines.forEach((_, name) => {
        if (!isAdditive(name)) return;
        for (const head of deniedTotals(across, (at) => this.numbers.printedAt(name, at)))
          this.denied.add(this.keyOf(name, head));
      });
    const down = this.meanings.map(({ place, level }, name) => (level === null && isAdditive(name) ? place : null));
    if (!down.includes('part') || new Set(this.meanings.map(({ match }) => match.indicator)).size > 1) return;
    heads.forEach((_, head) => {
      if (this.levels[head] === null) return;
      for (const name of deniedTotals(down, (at) => this.numbers.printedAt(at, head)))
        this.denied.add(this.keyOf(name, head));
    });
  }

  /** Whose figures a head says that its column holds; a person who confirmed it knew. */
  private ownPlace(head: number): HeadPlace {
    return this.confirmed.role(head) ? null : this.parts.heads[head]!.meaning.place;
  }

  private keyOf(name: number, head: number): number {
    return name * this.parts.heads.length + head;
  }

  private cellAt(name: number, head: number): TableCell | null {
    const cell = this.numbers.at(name, head);
    if (!cell) return null;
    const meaning = this.meanings[name]!;
    const row = this.numbers.rowOf(name, head);
    const column = this.numbers.columnOf(name, head);
    const place = this.placeAt(name, head);
    const found = this.roleAt(head, meaning);
    const role = roleIn(place, found.role);
    const { match } = meaning;
    const unit = this.unitOf(meaning, row, column, cell);
    // What a comparison without a role compares is not counted in the row's unit.
    const isCompared = found.role === 'none' && place === null;
    const counted = isCompared ? null : match.indicator;
    const told = scaledFigure(cell, this.numbers.styleAt(name, cell), counted, unit, role, found.shift);
    const isTold = match.indicator !== null || match.candidates.length > 0;
    return {
      row,
      column,
      place: placeOf(this.view.page, row, column),
      number: cell,
      name: this.parts.lines[name]!.text,
      head: this.parts.heads[head]!.text,
      indicator: match.indicator,
      candidates: match.candidates,
      role,
      year: found.year,
      value: told.value,
      half: told.half,
      decimals: told.decimals,
      unit: role === 'attainment' || role === 'growth' ? '%' : isCompared ? '' : (unit?.text ?? ''),
      factor: told.factor,
      unitScale: unit?.scale ?? 1,
      doubts: isTold ? this.doubtsAt({ name, head, column, cell, place, found, role, unit, told }) : noDoubts,
    };
  }

  private doubtsAt({ name, head, column, cell, place, found, role, unit, told }: CellRead): readonly TableDoubt[] {
    const isElsewhere = place === 'part' || place === 'other';
    const headDoubts = isElsewhere ? noDoubts : found.doubts;
    const isWritten = writtenRoles.has(role);
    if (!isWritten && !headDoubts.includes('headWords') && !headDoubts.includes('comparisonUnsaid')) return noDoubts;
    const isNamed = this.confirmed.name(name) !== null;
    const isConfirmed = isNamed && this.confirmed.role(head) !== null;
    const { titleDoubts } = this.parts;
    const doubts = new Set<TableDoubt>(headDoubts);
    if (titleDoubts.length > 0 && !isConfirmed && !this.isHome(name, head))
      for (const doubt of titleDoubts) doubts.add(doubt);
    const { match, unitsDisagree } = this.meanings[name]!;
    if (match.doubt) doubts.add(match.doubt);
    if (match.indicator) {
      const { words } = this.setting.index;
      const headUnit = this.headUnits.get(column) ?? null;
      const how = { role, cell, unit, headUnit, unitsDisagree, isDecember: found.isDecember, words };
      // Whoever confirmed the row saw its unit.
      for (const doubt of figureDoubts(match.indicator, told, how))
        if (!isNamed || !unitDoubts.has(doubt)) doubts.add(doubt);
      if (isWritten && place === 'total' && !isConfirmed && this.isShareOfParts(match.indicator, head))
        doubts.add('shareOfParts');
    }
    if (isWritten && (this.comparisons.isRefuted(name, head) || this.denied.has(this.keyOf(name, head))))
      doubts.add('contradicted');
    return doubts.size > 0 ? [...doubts] : noDoubts;
  }

  /** Name or head is the reporting province itself, whatever the title is of. */
  private isHome(name: number, head: number): boolean {
    const { names, lines, heads } = this.parts;
    return names.isHome(lines[name]!.text) || names.isHome(heads[head]!.text);
  }

  private roleAt(head: number, { level }: NameMeaning): FoundRole {
    const line = this.parts.heads[head]!;
    if (level) {
      // The name tells the level, the head the year: `- Kế hoạch` under 2022 and 2023.
      const { time } = this.parts;
      const merged =
        level.kind === 'level' && line.meaning.kind === 'level'
          ? { ...level, side: mergedSide(level.side, line.meaning.side) }
          : level;
      const { reportYear } = this.setting;
      const found = levelOf(merged, false, { time, reportYear, hasParts: false, partYears: new Set() });
      if (found) return { ...found, shift: 0 };
      return { role: 'none', year: null, doubts: ['comparisonUnsaid'], isDecember: false, shift: 0 };
    }
    return this.headRoleAt(head);
  }

  /** What a head says by itself. */
  private headRoleAt(head: number): FoundRole {
    return (this.headRoles[head] ??= this.foundHeadRole(head));
  }

  private foundHeadRole(head: number): FoundRole {
    const confirmed = this.confirmed.role(head);
    if (confirmed) return { ...confirmed, doubts: noDoubts, isDecember: false };
    const level = this.levels[head];
    return level ? { ...level, shift: 0 } : { ...this.comparisons.roleOf(head), isDecember: false };
  }

  private placeAt(name: number, head: number): HeadPlace {
    const { place } = this.meanings[name]!;
    const over = this.ownPlace(head);
    if (place === 'part' || over === 'part') return 'part';
    if (place === 'other' || over === 'other') return 'other';
    if (this.sumsOthers && (place ?? over) === 'total' && !this.isHome(name, head)) return 'other';
    return place ?? over;
  }

  /** A share under a sum row may be a mean of the parts, and the province's only by chance. */
  private isShareOfParts({ additive, measure }: Indicator, head: number): boolean {
    if (additive || measure === 'count') return false;
    return this.parts.heads[head]!.meaning.place === 'total' ? this.hasPartHeads : this.hasPartNames;
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

/** What a figure is, by whose it is. */
function roleIn(place: HeadPlace, role: TableRole): TableRole {
  if (!writtenRoles.has(role)) return role;
  return place === 'part' ? 'subUnit' : place === 'other' ? 'none' : role;
}
