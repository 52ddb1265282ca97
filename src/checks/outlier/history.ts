import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { sheetOfYear, type EarlierSheet } from '../time/earlierSheet';

/** An indicator's result of one year. */
export interface YearValue {
  readonly year: number;
  readonly fact: Fact;
}

/** Older sheets than these are another time. */
const farthest = 10;

/** The province's sheets of the years before, latest first, up to the first gap. */
export function sheetsBefore(report: SheetReport, context: CheckContext): readonly EarlierSheet[] {
  const { year } = report.head;
  const found: EarlierSheet[] = [];
  if (year === null) return found;
  for (let back = 1; back <= farthest; back += 1) {
    const sheet = sheetOfYear(report, year - back, context);
    if (!sheet) break;
    found.push(sheet);
  }
  return found;
}

/**
 * Results of the years before, latest first; the oldest sheet's column 1 adds a year. Ends at the
 * first year without one.
 */
export function historyOf(indicatorId: string, sheets: readonly EarlierSheet[]): readonly YearValue[] {
  const found: YearValue[] = [];
  for (const { report, facts } of sheets) {
    const fact = facts.fact(indicatorId, 'actual');
    if (!fact) return found;
    found.push({ year: report.head.year!, fact });
  }
  const oldest = sheets.at(-1);
  const before = oldest?.facts.fact(indicatorId, 'previous');
  if (oldest && before) found.push({ year: oldest.report.head.year! - 1, fact: before });
  return found;
}

/**
 * The same as bare numbers, without looking for what they may be rounded from; null where one of
 * them takes the exact reading.
 */
export function plainHistory(indicatorId: string, sheets: readonly EarlierSheet[]): readonly number[] | null {
  const found: number[] = [];
  for (const { facts } of sheets) {
    const level = facts.survey.number(indicatorId, 'actual');
    if (level === 'unclear') return null;
    if (level === 'blank') return found;
    found.push(level);
  }
  const before = sheets.at(-1)?.facts.survey.number(indicatorId, 'previous') ?? 'blank';
  if (before === 'unclear') return null;
  if (before !== 'blank') found.push(before);
  return found;
}
