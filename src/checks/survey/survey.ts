import type { ReportRow, SheetReport } from '../../sheet/province/report';
import { farApart, plausibleAttainment } from '../limits';
import type { SlotName } from '../facts/slots';
import type { Arrangement } from './arrangement';
import { settleComputed } from './computedRows';
import { dust, Glance, slotCount, slotIndex, state, type Papers } from './glance';
import { hasOddLetters } from './judgedTexts';
import { PlainRows } from './plainRows';
import { allDoubts, RelationLook, type Doubts } from './relationLook';
import { RowCursor } from './rowCursor';

/**
 * One quick pass over a province sheet that tells its open rows, its plain numbers and the
 * relations in doubt, so that rules spend their exact arithmetic where something is open. It errs
 * only towards looking: of a plain row the rules have nothing to say, and a relation that is not in
 * doubt holds (a test compares with checks that look everywhere).
 */
export class Survey {
  /** The relations that do not hold at a glance. */
  readonly doubts: Doubts;
  /** The rows that rules have to look at, in sheet order. */
  readonly openRows: readonly ReportRow[];

  private constructor(
    private readonly report: SheetReport,
    readonly arrangement: Arrangement,
    readonly glance: Glance,
    doubts: Doubts,
    /** The rows whose name or unit may not be what the catalogue lists, in sheet order. */
    readonly relabelledRows: readonly ReportRow[],
    /** Nothing was looked at, so nothing is certain. */
    private readonly isThorough: boolean,
  ) {
    this.doubts = doubts;
    this.openRows = report.rows.filter((_, at) => glance.open[at] === 1);
  }

  /** @param papers the indicators that the province's ledger rows speak of */
  static of(report: SheetReport, papers: Papers, arrangement: Arrangement): Survey {
    const glance = new Glance(report.rows.length);
    const cells = new RowCursor(report.grid);
    const plain = new PlainRows(glance, report, arrangement, papers, cells);
    report.rows.forEach(({ row }, at) => {
      cells.moveTo(row);
      plain.read(at);
    });
    settleComputed(glance, arrangement);
    compareColumns(glance, arrangement);
    const doubts = new RelationLook(glance, arrangement, papers).doubts();
    const relabelled = [...plain.relabelled].map((at) => report.rows[at]!);
    return new Survey(report, arrangement, glance, doubts, relabelled, false);
  }

  /** A survey that is sure of nothing: every rule looks at every row. */
  static ofNothing(report: SheetReport, arrangement: Arrangement): Survey {
    const glance = new Glance(report.rows.length);
    report.rows.forEach((_, at) => glance.doubt(at));
    return new Survey(report, arrangement, glance, allDoubts(arrangement), report.rows, true);
  }

  /**
   * The open rows and those whose column 1 gives no number to go by, so that an earlier workbook
   * speaks for it.
   */
  rowsLookingBack(): readonly ReportRow[] {
    const { report, glance } = this;
    const first = slotIndex.previous * glance.count;
    return report.rows.filter((_, at) => glance.open[at] === 1 || !(glance.values[first + at]! > 0));
  }

  /** True where rows are repeated, unknown or foreign to the form. */
  get hasOddRows(): boolean {
    return this.isThorough || this.arrangement.hasOddRows;
  }

  /** Whether a row may have no result. */
  get mayLackResults(): boolean {
    const { open, states, count } = this.glance;
    const first = slotIndex.actual * count;
    return open.includes(1) || states.subarray(first, first + count).includes(state.blank);
  }

  /** Whether a text of the head may have letters that a rule speaks of. */
  doubtsLetters(text: string): boolean {
    return this.isThorough || hasOddLetters(text);
  }

  /**
   * True when a number here and one of another sheet are surely the same, or one of them is
   * missing.
   */
  agrees(indicatorId: string, slot: SlotName, other: Survey, otherSlot: SlotName): boolean {
    const one = this.number(indicatorId, slot);
    const its = other.number(indicatorId, otherSlot);
    return one === 'blank' || its === 'blank' || (one === its && one !== 'unclear');
  }

  /**
   * The plain number of an indicator in a slot, computed ones included; `blank` where nobody says
   * one, `unclear` where it takes the exact reading.
   */
  number(indicatorId: string, slot: SlotName): number | 'blank' | 'unclear' {
    const row = this.arrangement.rowOf.get(indicatorId);
    // Without a row a paper may speak: the exact reading knows.
    return row === undefined ? 'unclear' : this.numberIn(row, slot);
  }

  /** Whether a row, by its index, surely has a typed number. */
  hasTyped(row: number): boolean {
    const { glance } = this;
    for (let slot = 0; slot < slotCount; slot += 1) {
      if (glance.states[glance.place(row, slot)] === state.typed) return true;
    }
    return false;
  }

  /** Whether a row, by its index, surely has a number in every slot. */
  hasEveryNumber(row: number): boolean {
    const { glance } = this;
    for (let slot = 0; slot < slotCount; slot += 1) if (!glance.isNumber(glance.place(row, slot))) return false;
    return true;
  }

  /** As `number`, by the index of a row. */
  numberIn(row: number, slot: SlotName): number | 'blank' | 'unclear' {
    const place = this.glance.place(row, slotIndex[slot]);
    if (this.glance.isNumber(place)) return this.glance.values[place]!;
    return this.glance.states[place] === state.blank ? 'blank' : 'unclear';
  }
}

/**
 * Two numbers of a row are asked about from fivefold on; a slip of a power of ten leaves them
 * further apart.
 */
const usualSpread = farApart;

const { previous, plan, actual, nextPlan } = slotIndex;

/** Opens the rows whose numbers say something of each other that a rule may ask about. */
function compareColumns(glance: Glance, { kinds }: Arrangement): void {
  const { values, states, open, count } = glance;
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at];
    if (!kind || open[at] === 1) continue;
    let low = Infinity;
    let high = 0;
    for (let slot = 0, place = at; slot < slotCount; slot += 1, place += count) {
      const value = values[place]!;
      if (!(value > 0)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const before = values[at + previous * count]!;
    const planned = values[at + plan * count]!;
    const now = values[at + actual * count]!;
    const next = at + nextPlan * count;
    const isApart = high > low * usualSpread;
    const isCopied = now === before && now !== 0;
    const percent = planned > 0 && glance.isNumber(at + actual * count) ? (now / planned) * 100 : 100;
    const isAttained = percent > plausibleAttainment.low && percent < plausibleAttainment.high;
    let isBehind = false;
    if (kind.direction !== 0 && glance.isNumber(at + actual * count) && glance.isNumber(next)) {
      const ahead = kind.direction * (values[next]! - now);
      const areTyped = states[at + actual * count] === state.typed && states[next] === state.typed;
      const room = areTyped ? 0 : dust * Math.max(Math.abs(now), Math.abs(values[next]!));
      isBehind = !(ahead >= room);
    }
    if (isApart || isCopied || !isAttained || isBehind) glance.raise(at);
  }
}
