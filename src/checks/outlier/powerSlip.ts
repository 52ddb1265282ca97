import { isCounted } from '../../indicators/catalogue/wholeThings';
import { Exact } from '../../figures/decimal';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { ReportRow } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { isNotChecked } from '../rule';
import type { SlotName } from '../facts/slots';
import { isAdded } from './farPair';
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

/** How far neighbours may differ, and how little a value may leave their range then. */
const apart = 1.6;
const within = 1.25;

/** Counts this small double and halve as they like. */
const smallCount = 10;

/** Shares from a beginning like this may well be ten times as much a year later. */
const smallShare = 1.5;

/** A number that is a power of ten away from everything else its row knows. */
export interface PowerSlip {
  readonly fact: Fact;
  readonly slot: SlotName;
  /** What it was compared with, at least one: the other columns, then last year's workbook. */
  readonly others: readonly Fact[];
  /** Places: 3 when the value is a thousandfold too large. */
  readonly places: number;
  /** The value without the slip. */
  readonly repaired: number;
}

/**
 * The number of a row that lies ×10, ×100, ×1.000, ×10⁶ or ×10⁹ (or the inverse) from all others of
 * the row, at least two, which agree among themselves. Derived and computed numbers follow others
 * and are no witnesses.
 */
export function powerSlip(indicator: Indicator, context: CheckContext): PowerSlip | null {
  const known = witnesses(indicator.id, context);
  const swings = isAdded(indicator, context);
  for (const { fact, slot } of known) {
    const others = othersOf(slot, known, indicator.id, context);
    const places = slipOf(fact, others, swings);
    if (places === null || others.length < 2 || isBeginning(fact, slot, places)) continue;
    const repaired = new Exact(fact.value).dividedBy(`1e${places}`).toNumber();
    return { fact, slot, others, places, repaired };
  }
  return null;
}

/** The rows that may say something beside their other numbers and last year's workbook. */
export function rowsApart(context: CheckContext): readonly ReportRow[] {
  const { survey } = context.facts;
  return isNotChecked(earlierSheet(context)) ? survey.openRows : survey.rowsLookingBack();
}

/** A share that begins at 1 % last year, or is to reach 10 % after 1 %, has grown. */
function isBeginning({ indicator, value }: Fact, slot: SlotName, places: number): boolean {
  if (indicator.measure !== 'percentage' || Math.abs(places) !== 1) return false;
  return (
    (slot === 'previous' && places < 0 && value <= smallShare) ||
    (slot === 'nextPlan' && places > 0 && value / 10 <= smallShare)
  );
}

/** How many times apart a value and its neighbours may be once a slip is undone. */
export function nearnessOf(places: number): number {
  return Math.abs(places) === 1 ? nearnessOfTen : nearness;
}

function slipOf({ value, indicator }: Fact, others: readonly Fact[], swings: boolean): number | null {
  const values = others.map((one) => one.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return null;
  if (isCounted(indicator) && Math.min(value, low) < smallCount) return null;
  const isNear = (places: number): boolean => {
    const repaired = value / 10 ** places;
    const near = nearnessOf(places);
    // Among neighbours that differ themselves it lies between them rather than beside.
    const beside = high <= low * near && repaired <= low * near && repaired * near >= high;
    return beside || (!swings && high <= low * apart && repaired >= low / within && repaired <= high * within);
  };
  return slips.flatMap((places) => [places, -places]).find(isNear) ?? null;
}
