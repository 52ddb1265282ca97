import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Facts } from '../facts/facts';
import type { SlotName } from '../facts/slots';
import { sheetOfYear } from '../time/earlierSheet';

/** An indicator's result of one year. */
interface YearValue<Result> {
  readonly year: number;
  readonly value: Result;
}

/** Older sheets than these are another time. */
const farthest = 10;

/** The province's sheets of the years before, latest first, up to the first gap. */
export function sheetsBefore(report: SheetReport, context: CheckContext): readonly Facts[] {
  const { year } = report.head;
  const found: Facts[] = [];
  if (year === null) return found;
  for (let back = 1; back <= farthest; back += 1) {
    const sheet = sheetOfYear(report, year - back, context);
    if (!sheet) break;
    found.push(sheet);
  }
  return found;
}

/**
 * Results of the years before, as facts or bare levels, latest first; the oldest sheet's column 1
 * adds a year. Ends at the first year without one.
 */
export function historyOf<Result>(
  sheets: readonly Facts[],
  read: (facts: Facts, slot: SlotName) => Result | null,
): readonly YearValue<Result>[] {
  const found: YearValue<Result>[] = [];
  for (const facts of sheets) {
    const value = read(facts, 'actual');
    if (value === null) return found;
    found.push({ year: facts.report.head.year!, value });
  }
  const oldest = sheets.at(-1);
  const before = oldest ? read(oldest, 'previous') : null;
  if (oldest && before !== null) found.push({ year: oldest.report.head.year! - 1, value: before });
  return found;
}
