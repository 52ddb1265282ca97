import { groupedBy } from '../../indicators/lists';
import { once } from '../../indicators/once';
import type { ProvinceKey } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import { schemeOfYear } from '../../indicators/provinces/provinces';
import { dataStatuses } from '../../indicators/forms/template';
import type { Book, SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Facts } from '../facts/facts';
import type { Fact } from '../facts/fact';
import type { SlotName } from '../facts/slots';
import { isNotChecked, type NotChecked } from '../rule';

/**
 * Last year's sheet from this workbook or an earlier one; of several vintages the most final.
 * Otherwise the reason why there is none. A province that was formed from several has no sheet of
 * its own before, and is left to the rules of mergers. Looked for once a check, however many rules
 * ask.
 */
export const earlierSheet = once((context: CheckContext): Facts | NotChecked => {
  const { report } = context.facts;
  const { province, year } = report.head;
  if (!province || year === null) return without.head;
  const latest = sheetOfYear(report, year - 1, context);
  if (latest) return latest;
  if (province.formedFrom.length > 1 && schemeOfYear(year - 1) !== province.scheme) return without.merged;
  return context.earlier.length === 0 ? without.book : without.sheet;
});

/** The sheet of the same province and form for another year; of several vintages the most final. */
export function sheetOfYear(report: SheetReport, year: number, context: CheckContext): Facts | null {
  const { province } = report.head;
  return province && sheetUnder(keysBefore(province), report, year, context);
}

/**
 * What last year's workbook says of a number of this year's sheet: its result of column 1, and what
 * it planned of column 2; null of the others, and where there is none.
 */
export function lastYearsFact(indicatorId: string, slot: SlotName, context: CheckContext): Fact | null {
  const then = slot === 'previous' ? 'actual' : slot === 'plan' ? 'nextPlan' : null;
  if (then === null) return null;
  const before = earlierSheet(context);
  return isNotChecked(before) ? null : before.fact(indicatorId, then);
}

/** The most final sheet of a year, of the same form and under one of several keys. */
export function sheetUnder(
  keys: readonly ProvinceKey[],
  { head: { template } }: SheetReport,
  year: number,
  { book, earlier, factsOf }: CheckContext,
): Facts | null {
  let latest: { readonly found: SheetReport; readonly one: Book } | null = null;
  for (const one of [book, ...earlier]) {
    for (const found of keys.flatMap((key) => placed(one).get(`${keyText(key)} ${year}`) ?? [])) {
      if (found.head.template?.id !== template?.id) continue;
      if (!latest || finality(found) > finality(latest.found)) latest = { found, one };
    }
  }
  return latest && factsOf(latest.found, latest.one, latest.one !== book);
}

/**
 * A book's sheets by province and year, in its order: workbooks of many years are asked for every
 * sheet.
 */
const placed = once(({ reports }: Book): ReadonlyMap<string, readonly SheetReport[]> => {
  const dated = reports.filter(({ head: { province, year } }) => province && year !== null);
  return groupedBy(dated, ({ head: { province, year } }) => `${keyText(province!)} ${year}`);
});

/** Under the other list a province that did not merge is the same province by another key. */
function keysBefore(province: ProvinceKey & { readonly formedFrom: readonly ProvinceKey[] }): readonly ProvinceKey[] {
  return province.formedFrom.length === 1 ? [province, ...province.formedFrom] : [province];
}

function finality({ head }: SheetReport): number {
  return head.status === null ? -1 : dataStatuses.indexOf(head.status);
}

const without = {
  head: { notChecked: { vi: 'Đầu biểu chưa rõ tỉnh hoặc năm.', en: 'The head does not say which province or year.' } },
  book: { notChecked: { vi: 'Chưa đưa vào sổ của năm trước.', en: 'No workbook of last year was given.' } },
  sheet: {
    notChecked: {
      vi: 'Các sổ năm trước đã đưa vào không có biểu này của tỉnh.',
      en: 'The earlier workbooks given have no such sheet of the province.',
    },
  },
  merged: {
    notChecked: {
      vi: 'Tỉnh được hợp nhất trong năm nên không có biểu riêng của năm trước; kế hoạch của các tỉnh cũ không phải kế hoạch của tỉnh mới.',
      en: 'The province was formed by a merger and has no sheet of its own for last year; plans of its predecessors are not its plan.',
    },
  },
} as const satisfies Record<string, NotChecked>;
