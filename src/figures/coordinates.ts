/**
 * Which part of a year a figure speaks of: the whole (`year`, also a stock told without a day), a
 * half, nine months, a quarter, one month, the first months together, or a day.
 */
export type Period =
  | 'year'
  | 'half1'
  | 'half2'
  | 'nine_months'
  | `q${1 | 2 | 3 | 4}`
  | `month-${number}`
  | `months-${number}`
  | `as_of:${string}`;

/**
 * Where a figure holds: the report's own province, a part of it, another province, a region, the
 * country.
 */
export type Territory = 'province' | 'region' | 'country' | `part: ${string}` | `other: ${string}`;

/** When, where and of what a figure speaks. */
export interface Coordinates {
  readonly period: Period;
  readonly territory: Territory;
  /** What narrows the indicator, in the paper's words; null where nothing does. */
  readonly scope: string | null;
}

/** The whole year, the whole province, the whole indicator. */
export const wholeYear: Coordinates = { period: 'year', territory: 'province', scope: null };

/** True for what a year's form has a cell for. */
export function isOfTheForm({ period, territory, scope }: Coordinates): boolean {
  return isWholeYear(period) && territory === 'province' && scope === null;
}

/** The whole year, or its last day. */
export function isWholeYear(period: Period): boolean {
  return period === 'year' || /^as_of:\d{4}-12-31$/.test(period);
}

/**
 * The last day of a month, February without its leap day: a stock of the 28th is that of the month.
 */
export function lastDayOfMonth(month: number): number {
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

const months = '(?:[1-9]|1[0-2])';
const periodShape = new RegExp(
  `^(?:year|half[12]|nine_months|q[1-4]|month-${months}|months-${months}|as_of:\\d{4}-\\d{2}-\\d{2})$`,
);

/** True for text that is a period as it is stored. */
export function isPeriod(text: string): text is Period {
  return periodShape.test(text);
}

/** True for text that is a territory as it is stored. */
export function isTerritory(text: string): text is Territory {
  return text === 'province' || text === 'region' || text === 'country' || /^(?:part|other): \S/.test(text);
}

/** True for a figure of a paper that a year's form may have a cell for. */
export function speaksOfTheForm({ coordinates }: { readonly coordinates?: Coordinates }): boolean {
  return coordinates === undefined || isOfTheForm(coordinates);
}
