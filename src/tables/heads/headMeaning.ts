import { isWholeYear, type Period } from '../../figures/coordinates';
import type { HeadItem, HeadItems } from './headItems';

/** What one side of a head says: a level, or what a level is compared with. */
export interface Side {
  readonly level: 'actual' | 'plan' | null;
  /** The result is estimated, as that of the year is before it ends. */
  readonly estimated: boolean;
  /** Relative to the table's year where no year stands: -1 for last year. */
  readonly year: { readonly year: number } | { readonly shift: -1 | 0 | 1 } | null;
  /** Another part of the year than the whole; null for the whole year. */
  readonly period: Period | 'part' | null;
  /** The whole year is told by name. */
  readonly whole: boolean;
  /** Who assigned a plan, or that it is only proposed. */
  readonly standing: 'assigned' | 'proposed' | null;
  /** It is told for a month that may be the end of the year. */
  readonly month: boolean;
  /** The same part of last year, or last year itself. */
  readonly samePeriod: boolean;
  /** Several years together. */
  readonly span: boolean;
  /** To be reached by its year: `Mục tiêu đến năm 2025` is no plan of 2025. */
  readonly reached: boolean;
}

/** What a level is compared by: a percentage of, a percentage more, or a difference. */
export type ComparisonForm = 'index' | 'percent' | 'difference' | 'attainment' | 'unknown';

/** Whose figures they are: the province's, a part's, another's. */
export type HeadPlace = 'total' | 'part' | 'other' | null;

/** What the words over a column, or before a row of years, say. */
export type HeadMeaning = { readonly place: HeadPlace; readonly unknown: readonly string[] } & (
  | { readonly kind: 'level'; readonly side: Side }
  | {
      readonly kind: 'comparison';
      readonly subject: Side;
      readonly base: Side | null;
      readonly form: ComparisonForm;
    }
  /** Helper figures: weights, shares of a total, places. */
  | { readonly kind: 'helper' }
  /** Nothing but a place, or nothing at all. */
  | { readonly kind: 'none' }
);

const comparing: ReadonlySet<HeadItem['kind']> = new Set(['compare', 'attain', 'grow', 'index', 'absolute', 'times']);
const levels: ReadonlySet<HeadItem['kind']> = new Set([
  'actual',
  'estimate',
  'plan',
  'year',
  'lastYear',
  'samePeriod',
  'nextYear',
  'planYear',
  'thisYear',
]);

const times: ReadonlySet<HeadItem['kind']> = new Set(['period', 'part', 'wholeYear', 'yearEnd']);

/** What the items of a head mean together. */
export function headMeaning({ items, unknown }: HeadItems): HeadMeaning {
  const base = { place: placeOf(items), unknown };
  const compared = comparisonOf(items);
  if (compared) return { ...base, ...compared, base: relativeTo(compared.base, compared.subject) };
  if (items.some(({ kind }) => kind === 'helper')) return { ...base, kind: 'helper' };
  const side = sideOf(items);
  const says =
    side.level !== null || side.year !== null || side.period !== null || side.whole || side.standing !== null;
  return says ? { ...base, kind: 'level', side } : { ...base, kind: 'none' };
}

/** `Năm trước` beside a year that is told is the year before that one. */
function relativeTo(base: Side | null, { year }: Side): Side | null {
  if (!base?.year || !year || 'year' in base.year || !('year' in year)) return base;
  return { ...base, year: { year: year.year + base.year.shift } };
}

function placeOf(items: readonly HeadItem[]): HeadPlace {
  const kinds = new Set(items.map(({ kind }) => kind));
  if (kinds.has('elsewhere')) return 'other';
  if (kinds.has('company') || kinds.has('subdivision') || kinds.has('place')) return 'part';
  return kinds.has('total') ? 'total' : null;
}

type Compared = Extract<HeadMeaning, { kind: 'comparison' }>;

function comparisonOf(items: readonly HeadItem[]): Omit<Compared, 'place' | 'unknown'> | null {
  const slash = items.findIndex(({ kind }, at) => kind === 'slash' && isCompared(items, at));
  const signs = items.filter(({ kind }) => comparing.has(kind));
  if (signs.length === 0 && slash < 0) return percentOfPlan(items);
  const form = formOf(items);
  if (slash >= 0) {
    let start = slash;
    while (start > 0 && !comparing.has(items[start - 1]!.kind)) start -= 1;
    const outer = sideOf(items.slice(0, Math.max(0, start - 1)));
    return {
      kind: 'comparison',
      subject: filledFrom(sideOf(items.slice(start, slash)), outer),
      base: sideOf(items.slice(slash + 1)),
      form,
    };
  }
  const split = splitAt(items);
  const rest = items.slice(split.to);
  const own = subjectBelow(rest);
  const subject = mergedSide(sideOf(items.slice(0, split.from)), sideOf(rest.slice(own)));
  const base = sideOf(rest.slice(0, own));
  const isTold = base.level !== null || base.year !== null || base.period !== null;
  return { kind: 'comparison', subject, base: isTold ? base : null, form };
}

/**
 * Where the time of what is compared begins behind its base: `So với cùng kỳ năm trước (%)` over
 * `Năm 2023`. The year of such a base is told.
 */
function subjectBelow(rest: readonly HeadItem[]): number {
  const from = rest.findIndex(({ kind }) => kind === 'lastYear') + 1;
  const isTimed = from > 0 && rest.slice(from).some(({ kind }) => kind === 'year' || times.has(kind));
  return isTimed ? from : rest.length;
}

/** `%KH`, `KH (%)`: nothing but a plan and a percent sign. */
function percentOfPlan(items: readonly HeadItem[]): Omit<Compared, 'place' | 'unknown'> | null {
  const kinds = new Set(items.map(({ kind }) => kind));
  // `Thực hiện KH 2023 (%)`.
  if (kinds.has('percent') && kinds.has('plan') && (kinds.has('actual') || kinds.has('estimate'))) {
    const plan = items.findIndex(({ kind }) => kind === 'plan');
    return {
      kind: 'comparison',
      subject: sideOf(items.slice(0, plan)),
      base: sideOf(items.slice(plan)),
      form: 'attainment',
    };
  }
  if (items[0]?.kind !== 'percent' || items.length < 2) return null;
  const side = sideOf(items);
  return { kind: 'comparison', subject: sideOf([]), base: side.level || side.year ? side : null, form: 'percent' };
}

/** `TH/KH`, `9 tháng/CK`, `Ước cả năm/KH`, and not the year of `9 tháng/2023`. */
function isCompared(items: readonly HeadItem[], slash: number): boolean {
  const before = items[slash - 1]?.kind ?? 'slash';
  if (!isLevelAhead(items, slash + 1)) return false;
  return levels.has(before) || (times.has(before) && items[slash + 1]!.kind !== 'year');
}

function isLevelAhead(items: readonly HeadItem[], at: number): boolean {
  return (
    levels.has(items[at]?.kind ?? 'slash') ||
    (items[at]?.kind === 'percent' && levels.has(items[at + 1]?.kind ?? 'slash'))
  );
}

/** Where the base of a comparison begins: behind its last sign, or behind a `với` after it. */
function splitAt(items: readonly HeadItem[]): { readonly from: number; readonly to: number } {
  const compare = items.findIndex(({ kind }) => kind === 'compare');
  const first = items.findIndex(({ kind }) => comparing.has(kind));
  if (compare < 0) {
    let to = first + 1;
    while (to < items.length && comparing.has(items[to]!.kind)) to += 1;
    // `Năm 2023 tăng (%)`, but also `Đạt (%) KH 2023`.
    return { from: first, to };
  }
  const joint = items.findIndex(({ kind }, at) => at > compare + 1 && kind === 'with');
  if (joint > 0 && items.slice(compare + 1, joint).some(({ kind }) => levels.has(kind)))
    return { from: joint, to: joint + 1 };
  return { from: Math.min(first, compare), to: compare + 1 };
}

function formOf(items: readonly HeadItem[]): ComparisonForm {
  const has = (kind: HeadItem['kind']): boolean => items.some((item) => item.kind === kind);
  const percent = has('percent');
  if (has('attain') && !has('grow')) return has('absolute') ? 'difference' : 'attainment';
  if (has('points')) return 'difference';
  if (has('absolute') && !percent) return 'difference';
  if (has('index')) return 'index';
  if (has('grow')) return percent ? 'percent' : 'unknown';
  return percent || has('relative') ? 'percent' : 'unknown';
}

/** Words that say nothing. */
export const emptySide: Side = {
  level: null,
  estimated: false,
  year: null,
  period: null,
  whole: false,
  standing: null,
  month: false,
  samePeriod: false,
  span: false,
  reached: false,
};

function sideOf(items: readonly HeadItem[]): Side {
  let side = emptySide;
  for (const item of items) side = joined(side, item);
  return side;
}

function filledFrom(side: Side, outer: Side): Side {
  return { ...side, year: side.year ?? outer.year, period: side.period ?? outer.period };
}

/** What a name tells, with the time that the head over its figures tells. */
export function mergedSide(own: Side, head: Side): Side {
  return { ...own, year: own.year ?? head.year, period: own.period ?? head.period, whole: own.whole || head.whole };
}

function joined(side: Side, item: HeadItem): Side {
  switch (item.kind) {
    case 'actual':
    case 'estimate': {
      const estimated = side.estimated || item.kind === 'estimate';
      return side.level === 'plan' ? side : { ...side, level: 'actual', estimated };
    }
    case 'plan':
      return { ...side, level: 'plan' };
    case 'assigned':
      return { ...side, level: side.level === 'actual' ? 'plan' : (side.level ?? 'plan'), standing: 'assigned' };
    case 'proposed':
      return { ...side, level: side.level ?? 'plan', standing: 'proposed' };
    case 'year':
      return { ...side, year: { year: item.year }, reached: item.isReached === true };
    case 'lastYear':
      return { ...side, year: side.year ?? { shift: -1 }, level: side.level };
    case 'samePeriod':
      return { ...side, year: side.year ?? { shift: -1 }, samePeriod: true };
    case 'nextYear':
      return { ...side, year: side.year ?? { shift: 1 } };
    case 'planYear':
      return { ...side, year: side.year ?? { shift: 1 }, level: side.level ?? 'plan' };
    case 'thisYear':
      return { ...side, year: side.year ?? { shift: 0 } };
    case 'span':
      return { ...side, span: true };
    case 'wholeYear':
    case 'yearEnd':
      return { ...side, whole: true, period: side.period === 'part' ? null : side.period };
    case 'part':
      return side.whole ? side : { ...side, period: side.period ?? 'part' };
    case 'period':
      return withPeriod(side, item.period, item.year);
    default:
      return side;
  }
}

function withPeriod(side: Side, period: Period, year: number | null): Side {
  const dated = year === null ? side : { ...side, year: { year } };
  if (isWholeYear(period)) {
    // `Lũy kế đến 31/12/2023`: the year for what stands, an open question for what flows.
    const isSummed = side.period === 'part';
    return { ...dated, whole: !isSummed, period: isSummed ? null : dated.period, month: isSummed || dated.month };
  }
  return { ...dated, period, month: period === 'month-12' && year !== null };
}
