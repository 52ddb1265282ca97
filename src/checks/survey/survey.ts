import type { ReportRow, SheetReport } from '../../sheet/province/report';
import { plausibleAttainment } from '../plan/attainmentBand';
import type { SlotName } from '../slots';
import type { Arrangement } from './arrangement';
import { allConcerns, bit, bitsOf, type Concern } from './concerns';
import { dust, Glance, slotCount, slotIndex, state, type Papers } from './glance';
import { FormulaLook, settleComputed } from './formulas';
import { InputLook } from './inputs';
import { LetterLook } from './letters';
import { hasOddLetters } from './looks';
import { PlainRows } from './plainRows';
import { allDoubts, RelationLook, type Doubts } from './relations';
import { RowCursor } from './rowCursor';

/**
 * One quick pass over a province sheet that sorts its rows by what may be amiss, so that rules spend their exact arithmetic where something is open. It errs only
 * towards looking: of a row without a concern the rules of that concern have nothing to say (a test compares with checks that look everywhere).
 */
export class Survey {
  /** The relations that do not hold at a glance. */
  readonly doubts: Doubts;
  /** True where rows are repeated, unknown or foreign to the form. */
  readonly hasOddRows: boolean;
  private readonly overall: number;

  private constructor(
    private readonly report: SheetReport,
    readonly arrangement: Arrangement,
    readonly glance: Glance,
    doubts: Doubts,
    hasOddRows: boolean,
    /** The rows each for itself, before they were compared with each other; null where nothing was looked at. */
    private alone: Glance | null,
    /** Nothing was looked at, so nothing is certain. */
    private readonly isThorough = false,
  ) {
    this.doubts = doubts;
    this.hasOddRows = hasOddRows;
    let overall = 0;
    for (const bits of glance.concerns) overall |= bits;
    this.overall = overall;
  }

  /**
   * @param papers the indicators that the province's ledger rows speak of
   * @param before the survey of the sheet as it stood before an edit, with the same papers: rows that are the same objects are not looked at again
   */
  static of(report: SheetReport, papers: Papers, arrangement: Arrangement, before: Survey | null = null): Survey {
    const known = before?.arrangement === arrangement ? before.handOver() : null;
    const seen = known ?? Glance.blank(report.rows.length);
    readRows(seen, report, arrangement, papers, known ? before!.report.rows : nothing);
    // A sheet that was edited will be again; of all others nobody asks for the rows alone.
    const alone = before ? seen : null;
    const glance = alone ? alone.copy() : seen;
    settleComputed(glance, arrangement);
    compareColumns(glance, arrangement);
    const doubts = new RelationLook(glance, arrangement, papers).doubts();
    return new Survey(report, arrangement, glance, doubts, arrangement.hasOddRows, alone);
  }

  /** A survey that is sure of nothing: every rule looks at every row. */
  static ofNothing(report: SheetReport, arrangement: Arrangement): Survey {
    const glance = Glance.blank(report.rows.length);
    glance.concerns.fill(allConcerns);
    glance.states.fill(state.unclear);
    return new Survey(report, arrangement, glance, allDoubts(arrangement), true, null, true);
  }

  /** What was seen of each row for itself, for the survey after an edit to go on with: a copy would cost more than the edit. Once only. */
  private handOver(): Glance | null {
    const { alone } = this;
    this.alone = null;
    return alone;
  }

  /** True when some row bears one of the concerns. */
  has(...wanted: readonly Concern[]): boolean {
    return (this.overall & bitsOf(wanted)) !== 0;
  }

  /** The rows that bear one of the concerns, in sheet order. */
  rows(...wanted: readonly Concern[]): readonly ReportRow[] {
    const bits = bitsOf(wanted);
    if ((this.overall & bits) === 0) return [];
    return this.report.rows.filter((_, at) => (this.glance.concerns[at]! & bits) !== 0);
  }

  /** The rows whose numbers a relation with a limit, a paper or the next plan may contradict. */
  openRows(): readonly ReportRow[] {
    return this.rows('outside', 'unclear', 'stale', 'plan', 'paper');
  }

  /** Whether a text of the head may have letters that a rule speaks of. */
  doubtsLetters(text: string): boolean {
    return this.isThorough || hasOddLetters(text);
  }

  /** True when a number here and one of another sheet are surely the same, or one of them is missing. */
  agrees(indicatorId: string, slot: SlotName, other: Survey, otherSlot: SlotName): boolean {
    const one = this.number(indicatorId, slot);
    const its = other.number(indicatorId, otherSlot);
    return one === 'blank' || its === 'blank' || (one === its && one !== 'unclear');
  }

  /** The plain number of an indicator in a slot, computed ones included; `blank` where nobody says one, `unclear` where it takes the exact reading. */
  number(indicatorId: string, slot: SlotName): number | 'blank' | 'unclear' {
    const row = this.arrangement.rowOf.get(indicatorId);
    // Without a row a paper may speak: the exact reading knows.
    if (row === undefined) return 'unclear';
    const place = this.glance.place(row, slotIndex[slot]);
    if (this.glance.isNumber(place)) return this.glance.values[place]!;
    return this.glance.states[place] === state.blank ? 'blank' : 'unclear';
  }
}

const nothing: readonly never[] = [];

/** Every look at a row in turn, while its cells are at hand; rows that stand as they stood are left alone. */
function readRows(
  glance: Glance,
  report: SheetReport,
  arrangement: Arrangement,
  papers: Papers,
  old: readonly ReportRow[],
): void {
  const { rows } = report;
  const cells = new RowCursor(report.grid);
  const plain = new PlainRows(glance, report, arrangement, papers, cells);
  const inputs = new InputLook(glance, report, arrangement, papers, cells);
  const formulas = new FormulaLook(glance, report, arrangement, cells);
  const letters = new LetterLook(glance, report, arrangement, cells);
  for (let at = 0; at < rows.length; at += 1) {
    if (old.length > 0) {
      if (rows[at] === old[at]) continue;
      glance.clear(at);
    }
    cells.moveTo(rows[at]!.row);
    if (!plain.take(at)) {
      inputs.read(at);
      formulas.read(at);
    }
    letters.read(at);
  }
}

/** A slip of a power of ten leaves a row's numbers at least ten over the nearness at which it is believed apart. */
const usualSpread = 8;

const { previous, plan, actual, nextPlan } = slotIndex;

/** What a row's numbers say of each other. */
function compareColumns(glance: Glance, { kinds }: Arrangement): void {
  const { values, states, count } = glance;
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at];
    if (!kind) continue;
    let low = Infinity;
    let high = 0;
    for (let slot = 0, place = at; slot < slotCount; slot += 1, place += count) {
      const value = values[place]!;
      if (!(value > 0) || !glance.isNumber(place)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (high > low * usualSpread) glance.raise(at, bit.apart);
    const before = at + previous * count;
    const planned = at + plan * count;
    const now = at + actual * count;
    const next = at + nextPlan * count;
    if (values[planned]! > 0 && glance.isNumber(planned) && glance.isNumber(now)) {
      const percent = (values[now]! / values[planned]!) * 100;
      if (!(percent > plausibleAttainment.low && percent < plausibleAttainment.high)) glance.raise(at, bit.attained);
    }
    if (states[before] !== state.typed || !(values[before]! > 0)) glance.raise(at, bit.noBase);
    if (values[now] === values[before] && values[now] !== 0) glance.raise(at, bit.same);
    if (kind.direction !== 0 && glance.isNumber(now) && glance.isNumber(next)) {
      const ahead = kind.direction * (values[next]! - values[now]!);
      const areTyped = states[now] === state.typed && states[next] === state.typed;
      const room = areTyped ? 0 : dust * Math.max(Math.abs(values[now]!), Math.abs(values[next]!));
      if (!(ahead >= room)) glance.raise(at, bit.plan);
    }
  }
}
