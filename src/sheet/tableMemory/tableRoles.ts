import type { LocalText } from '../../indicators/text';

/** What a figure is to the report of a year; the last five are not to be written. */
export const tableRoles = [
  'actual',
  'previous',
  'plan',
  'nextPlan',
  'attainment',
  'growth',
  'change',
  'period',
  'otherYear',
  'subUnit',
  'none',
] as const;
export type TableRole = (typeof tableRoles)[number];

/** Roles that a sheet of the report has a cell, or a claim, for. */
export const writtenRoles: ReadonlySet<TableRole> = new Set<TableRole>([
  'actual',
  'previous',
  'plan',
  'nextPlan',
  'attainment',
  'growth',
  'change',
]);

/** What a column holds, as people call it. */
export const roleTexts: Readonly<Record<TableRole, LocalText>> = {
  actual: { vi: 'thực hiện', en: 'actual' },
  previous: { vi: 'thực hiện năm trước', en: "last year's actual" },
  plan: { vi: 'kế hoạch', en: 'plan' },
  nextPlan: { vi: 'kế hoạch năm sau', en: "next year's plan" },
  attainment: { vi: 'đạt so với kế hoạch', en: 'plan attainment' },
  growth: { vi: 'tốc độ tăng, giảm', en: 'growth' },
  change: { vi: 'tăng, giảm tuyệt đối', en: 'absolute change' },
  period: { vi: 'một phần của năm', en: 'part of the year' },
  otherYear: { vi: 'năm khác', en: 'another year' },
  subUnit: { vi: 'một phần của tỉnh', en: 'part of the province' },
  none: { vi: 'không dùng', en: 'not used' },
};

/**
 * How a column is read: its role, and the form of a comparison where one role is printed in two.
 */
export type LineRole = TableRole | 'index' | 'excess';

/** Columns that compare: a sheet of the report works them out, and the ledger keeps what is told. */
export const comparisonLines = ['attainment', 'excess', 'growth', 'index', 'change'] as const;
export type ComparisonLine = (typeof comparisonLines)[number];

/** Whether a column was read as one that compares. */
export function isComparisonLine(read: string): read is ComparisonLine {
  return (comparisonLines as readonly string[]).includes(read);
}

/** The same as people call it. */
export const lineRoleTexts: Readonly<Record<LineRole, LocalText>> = {
  ...roleTexts,
  index: { vi: 'chỉ số (năm trước = 100)', en: 'index (last year = 100)' },
  excess: { vi: 'vượt kế hoạch (%)', en: 'above the plan (%)' },
};

/** What the figures of a column mean: their role, and what a printed ratio is moved by. */
export function roleOfLine(read: LineRole): { readonly role: TableRole; readonly shift: number } {
  if (read === 'index') return { role: 'growth', shift: -100 };
  return read === 'excess' ? { role: 'attainment', shift: 100 } : { role: read, shift: 0 };
}

/** The same the other way. */
export function lineRoleOf(role: TableRole, shift: number): LineRole {
  if (role === 'growth' && shift === -100) return 'index';
  return role === 'attainment' && shift === 100 ? 'excess' : role;
}

/** The year that figures of a role are of, in the report of a year; null where they are of none. */
export function yearOfRole(role: TableRole, reportYear: number): number | null {
  if (!writtenRoles.has(role)) return null;
  return role === 'previous' ? reportYear - 1 : role === 'nextPlan' ? reportYear + 1 : reportYear;
}
