import { Exact } from '../../figures/decimal';
import type { Indicator } from '../../indicators/indicator';
import type { ReportRow, SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { isNotChecked } from '../rule';
import type { SlotName } from '../facts/slots';
import { earlierSheet } from '../time/earlierSheet';
import { othersOf, witnesses } from '../witnesses';

/** Places that a decimal mark, a key or a unit (nghìn, triệu, tỷ) slips. */
const slips = [1, 2, 3, 6, 9] as const;

/**
 * How near a value comes to its neighbours, and they to each other, once the slip is undone.
 * Tenfold growth does happen: it takes closer neighbours.
 */
const nearness = 1.5;
const nearnessOfTen = 1.2;

/** Of two numbers alone only such a gap is beyond growth. */
const leastAlone = 3;

/** Counts this small double and halve as they like. */
const smallCount = 10;

/** A number that is a power of ten away from everything else its row knows. */
export interface PowerSlip {
  readonly fact: Fact;
  readonly slot: SlotName;
  /**
   * What it was compared with: at least one, in the order of columns, last year's workbook at the
   * end.
   */
  readonly others: readonly Fact[];
  /** Places: 3 when the value is a thousandfold too large. */
  readonly places: number;
  /** The value without the slip. */
  readonly repaired: number;
  /** False where the row has two numbers only, and either may be the odd one. */
  readonly isOdd: boolean;
}

/**
 * The number of a row that lies ×10, ×100, ×1.000, ×10⁶ or ×10⁹ (or the inverse) from all others of
 * the row, which agree among themselves. With two numbers alone only a factor of a thousand or more
 * counts, of things counted anew each year none at all, and nobody can say which of them slipped.
 * Derived and computed numbers follow others and are no witnesses.
 */
export function powerSlip(indicator: Indicator, report: SheetReport, context: CheckContext): PowerSlip | null {
  const known = witnesses(indicator.id, context);
  for (const { fact, slot } of known) {
    const others = othersOf(slot, known, indicator.id, report, context);
    const places = slipOf(fact, others);
    if (places === null || (others.length === 1 && !isTelling(indicator, places))) continue;
    const repaired = new Exact(fact.value).dividedBy(`1e${places}`).toNumber();
    return { fact, slot, others, places, repaired, isOdd: others.length > 1 };
  }
  return null;
}

/**
 * The rows whose numbers may lie a power of ten apart. Where column 1 gives no number, last year's
 * workbook speaks for it.
 */
export function rowsApart(report: SheetReport, context: CheckContext): readonly ReportRow[] {
  const { survey } = context.facts;
  return isNotChecked(earlierSheet(report, context)) ? survey.openRows : survey.rowsLookingBack();
}

/**
 * Two numbers alone: what is counted anew each year (new subscriptions) may well be a thousand
 * times more or less than the year before.
 */
function isTelling({ measure, nature }: Indicator, places: number): boolean {
  return Math.abs(places) >= leastAlone && !(measure === 'count' && nature === 'flow');
}

/**
 * How many times apart a value and its neighbours may be once a slip of so many places is undone.
 */
export function nearnessOf(places: number): number {
  return Math.abs(places) === 1 ? nearnessOfTen : nearness;
}

function slipOf({ value, indicator }: Fact, others: readonly Fact[]): number | null {
  const values = others.map((one) => one.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return null;
  if (indicator.measure === 'count' && indicator.unit.scale === 1 && Math.min(value, low) < smallCount) return null;
  const isNear = (places: number): boolean => {
    const repaired = value / 10 ** places;
    const near = nearnessOf(places);
    return high <= low * near && repaired <= low * near && repaired * near >= high;
  };
  return slips.flatMap((places) => [places, -places]).find(isNear) ?? null;
}
