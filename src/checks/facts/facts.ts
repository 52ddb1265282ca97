import { remembered } from '../../indicators/lists';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { ColumnSymbol } from '../../sheet/province/columns';
import { sameFormula } from '../../sheet/province/formulas';
import type { Book, LedgerRow, ReportCell, ReportRow, SheetReport } from '../../sheet/province/report';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { parseMark, type NoDataMark } from '../../indicators/marks';
import { constant } from '../../figures/constant';
import { grown, type Expression } from '../../figures/expression';
import type { FigureKind } from '../../figures/stated';
import { computedFact, inUnitOf, statedFact, typedFact, type Fact } from './fact';
import { dateHeld } from '../dateFormat';
import { formulaOf } from './computed';
import { noteRowsOf } from './noteRows';
import { ledgerOf } from './provinceLedger';
import { arrangementOf, type Arrangement } from '../survey/arrangement';
import { Survey } from '../survey/survey';
import { levelKinds, slotOf, slots, type Slot, type SlotName } from './slots';

function perSlot<Value>(): Readonly<Record<SlotName, Map<string, Value>>> {
  return { previous: new Map(), plan: new Map(), actual: new Map(), nextPlan: new Map() };
}

/**
 * What one sheet and the ledger's rows for its province say. The sheet's cell decides; a ledger row
 * with the same value lends its hedge and its printed scale; a ledger row alone speaks where no
 * cell does.
 */
export class Facts {
  private readonly known: Readonly<Record<SlotName, Map<string, Fact | null>>> = perSlot();
  private readonly stated: Readonly<Record<SlotName, Map<string, readonly LedgerRow[]>>> = perSlot();
  /** Ledger rows of this sheet's province. */
  readonly ledger: readonly LedgerRow[];
  /** Those of them that no other sheet of the book is nearer to, so that each is judged once. */
  readonly ownLedger: readonly LedgerRow[];

  /** What the notes of the sheet claim of their own rows. */
  readonly notes: readonly LedgerRow[];

  private readonly ledgerById: ReadonlyMap<string, readonly LedgerRow[]>;
  readonly arrangement: Arrangement;
  private surveyed: Survey | null = null;

  /**
   * @param isThorough look at every row and relation, also where a survey is certain that nothing
   *   is amiss
   * @param file the book's, where another workbook is checked than this one
   */
  constructor(
    readonly report: SheetReport,
    book: Book,
    private readonly catalogue: Catalogue,
    readonly isThorough = false,
    private readonly file?: string,
  ) {
    const { rows, ownedBy, byIndicator } = ledgerOf(report, book);
    this.ledger = rows;
    this.ownLedger = ownedBy.get(report) ?? [];
    this.ledgerById = byIndicator;
    this.notes = noteRowsOf(report);
    this.arrangement = arrangementOf(report, catalogue);
  }

  /**
   * Takes over what an earlier reading of the sheet knows of indicators: the same objects, so that
   * relations that were judged by them can be tried on other numbers.
   */
  takeOver(earlier: Facts, stands: (indicatorId: string) => boolean): void {
    for (const { name } of slots)
      for (const [id, fact] of earlier.known[name]) if (stands(id)) this.known[name].set(id, fact);
  }

  /** Which rows and relations of the sheet a rule has to look at. */
  get survey(): Survey {
    const { report, arrangement, isThorough } = this;
    this.surveyed ??= isThorough
      ? Survey.ofNothing(report, arrangement)
      : Survey.of(report, this.spokenOf(), arrangement);
    return this.surveyed;
  }

  /** Whether a paper or a note speaks of an indicator. */
  isSpokenOf(indicatorId: string): boolean {
    return this.ledgerById.has(indicatorId) || this.notes.some(({ figure }) => figure.indicator === indicatorId);
  }

  private spokenOf(): Pick<ReadonlySet<string>, 'has' | 'size'> {
    const { ledgerById, notes } = this;
    return notes.length === 0
      ? ledgerById
      : new Set([...ledgerById.keys(), ...notes.map(({ figure }) => figure.indicator)]);
  }

  row(indicatorId: string): ReportRow | null {
    const row = this.arrangement.rowOf.get(indicatorId);
    return row === undefined ? null : this.report.rows[row]!;
  }

  /** The rows that are read for some indicators, in sheet order. */
  rowsOf(indicatorIds: Iterable<string>): readonly ReportRow[] {
    const rows = [...indicatorIds].flatMap((id) => this.row(id) ?? []);
    return rows.sort((one, other) => one.row - other.row);
  }

  indicator(id: string): Indicator | null {
    return this.row(id)?.indicator ?? this.catalogue.byId(id);
  }

  cell(indicatorId: string, symbol: ColumnSymbol): ReportCell | null {
    return this.row(indicatorId)?.cells.get(symbol) ?? null;
  }

  /** The no-data mark that stands in a slot's cell, or null. */
  mark(indicatorId: string, name: SlotName): NoDataMark | null {
    return parseMark(this.cell(indicatorId, slotOf(name).symbol)?.value);
  }

  /** The year a slot speaks of; null when the head has no year. */
  yearOf(name: SlotName): number | null {
    return this.report.head.year === null ? null : this.report.head.year + slotOf(name).yearsOn;
  }

  /** The slot that holds a year's level, results before plans; null when there is none. */
  slotOfYear(year: number, level: Slot['level']): SlotName | null {
    return slots.find((slot) => slot.level === level && this.yearOf(slot.name) === year)?.name ?? null;
  }

  /** An indicator's value in a slot with its intervals; null when nobody says it in numbers. */
  fact(indicatorId: string, name: SlotName): Fact | null {
    const facts = this.known[name];
    const known = facts.get(indicatorId);
    if (known !== undefined) return known;
    // Stands while the fact is made: a computed row that needs itself has no value.
    facts.set(indicatorId, null);
    const made = this.makeFact(indicatorId, slotOf(name));
    const { file } = this;
    const fact = made && file !== undefined ? { ...made, cells: made.cells.map((cell) => ({ ...cell, file })) } : made;
    facts.set(indicatorId, fact);
    return fact;
  }

  /** Its bare value, null without one: a plain number needs no exact reading. */
  level(indicatorId: string, name: SlotName): number | null {
    const number = this.survey.number(indicatorId, name);
    if (number === 'unclear') return this.fact(indicatorId, name)?.value ?? null;
    return number === 'blank' ? null : number;
  }

  /** Ledger rows of some kinds that belong to this sheet. */
  claims(kinds: readonly FigureKind[]): readonly LedgerRow[] {
    return this.ownLedger.filter(({ figure }) => kinds.includes(figure.kind));
  }

  /** Ledger rows that state a slot's value, reported ones before derived ones. */
  levels(indicatorId: string, name: SlotName): readonly LedgerRow[] {
    return remembered(this.stated[name], indicatorId, () => this.makeLevels(indicatorId, name));
  }

  private makeLevels(indicatorId: string, name: SlotName): readonly LedgerRow[] {
    const { level } = slotOf(name);
    const year = this.yearOf(name);
    const indicator = this.indicator(indicatorId);
    const rows = (this.ledgerById.get(indicatorId) ?? []).filter(
      ({ figure }) =>
        figure.year === year &&
        (level === 'plan' ? figure.kind === 'plan' : levelKinds.has(figure.kind)) &&
        indicator !== null &&
        inUnitOf(indicator, figure),
    );
    return rows.length < 2
      ? rows
      : rows.sort((a, b) => Number(a.figure.derived !== null) - Number(b.figure.derived !== null));
  }

  private makeFact(indicatorId: string, slot: Slot): Fact | null {
    const indicator = this.indicator(indicatorId);
    if (!indicator) return null;
    const cell = this.cell(indicatorId, slot.symbol);
    const stated = this.levels(indicatorId, slot.name);
    // A date is a number to Excel only (CT-205).
    const isDate = cell !== null && dateHeld(cell, indicator) !== null;
    if (cell && typeof cell.value === 'number' && !isDate) {
      const by = this.computesBy(indicatorId, cell);
      const computed = by && this.computed(indicatorId, by, slot.name);
      return computed ? computedFact(indicator, cell, computed) : typedFact(indicator, cell, cell.value, stated);
    }
    // A blank or a mark in the sheet is the department's word; the ledger speaks only for
    // indicators without a row.
    return cell === null && stated[0] ? statedFact(indicator, stated[0]) : null;
  }

  /** By which of its relations the form computes a row; null where numbers are typed. */
  computedBy(indicatorId: string): 'sum' | 'ratio' | null {
    const row = this.arrangement.rowOf.get(indicatorId);
    return row === undefined ? null : this.arrangement.computed[row]!;
  }

  /** The same of a cell of the row; null too where another formula stands than the form's own. */
  computesBy(indicatorId: string, { column, formula }: ReportCell): 'sum' | 'ratio' | null {
    const by = formula === null ? null : this.computedBy(indicatorId);
    if (by === null) return null;
    const expected = this.arrangement.expected(column)[this.arrangement.rowOf.get(indicatorId)!]!;
    return expected !== null && (expected === formula || sameFormula(expected, formula!)) ? by : null;
  }

  /**
   * What a computed row's cell stands for: its total or ratio over what it is computed from, each
   * with its own rounding. Null when one of its inputs is no number.
   */
  computed(indicatorId: string, by: 'sum' | 'ratio', name: SlotName): Expression | null {
    const formula = formulaOf(this.catalogue, indicatorId, by);
    if (!formula) return null;
    let isComplete = true;
    const expression = grown(formula, (leaf): Expression => {
      if (typeof leaf === 'number') return constant(leaf);
      const value = this.fact(leaf, name)?.expression;
      isComplete &&= value !== undefined || (by === 'sum' && (this.mark(leaf, name)?.countsAsZero ?? false));
      return value ?? nothing;
    });
    return isComplete ? expression : null;
  }
}

const nothing = constant(0);
