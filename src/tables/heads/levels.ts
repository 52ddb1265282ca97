import { writtenRoles, type TableRole } from '../../sheet/tableMemory/tableRoles';
import { isYear } from '../cells/readCell';
import type { TableWords } from '../words/tableWords';
import type { HeadLine } from './headColumns';
import { headItems } from './headItems';
import { undatedTitle } from './titles';
import { emptySide, type HeadMeaning, type Side } from './headMeaning';

/** Why it is not certain what a column holds. */
export type HeadDoubt =
  | 'headWords'
  | 'yearUnsaid'
  | 'levelUnsaid'
  | 'periodUnsaid'
  | 'twoPlans'
  | 'twoResults'
  | 'proposedPlan'
  | 'comparisonUnsaid'
  | 'contradicted'
  | 'indexOrGrowth';

/** What the lines over a table say of its time. */
export interface TableTime {
  /** The year of columns that name none. */
  readonly year: number;
  /** Titles name several years, and none is the report's alone. */
  readonly isOpen: boolean;
  /** The titles speak of a part of the year. */
  readonly isPart: boolean;
}

/** A column or row with the level that it holds. */
export interface Level {
  readonly role: TableRole;
  readonly year: number | null;
  readonly doubts: readonly HeadDoubt[];
  /** Told for December: the year's end for a stock, a month for a flow. */
  readonly isDecember: boolean;
}

/** Years and parts of a year that titles name. */
export function tableTime(titles: readonly string[], reportYear: number, words: TableWords): TableTime {
  const years = new Set<number>();
  let isPart = false;
  let isWhole = false;
  for (const title of titles) {
    const text = undatedTitle(title);
    const { items } = headItems(words.tokens(text), words);
    for (const item of items) {
      if (item.kind === 'year') years.add(item.year);
      else if (item.kind === 'period') {
        if (item.year !== null) years.add(item.year);
        if (item.period !== 'year' && !item.period.endsWith('-12-31') && item.period !== 'month-12') isPart = true;
      } else if (item.kind === 'part') isPart ||= /tháng|quý/iu.test(text);
      else if (item.kind === 'wholeYear') isWhole = true;
    }
  }
  const known = [...years].filter(isYear);
  const own = known.length === 0 || known.includes(reportYear);
  const year = own ? reportYear : known.length === 1 ? known[0]! : Math.max(...known);
  return {
    year,
    isOpen: known.length > 1 && !(known.length === 2 && known.includes(reportYear) && known.includes(reportYear - 1)),
    isPart: isPart && !isWhole,
  };
}

/** The year that a side means. */
export function yearOfSide(side: Side, time: TableTime): number {
  if (side.year === null) return time.year;
  return 'year' in side.year ? side.year.year : time.year + side.year.shift;
}

/** The role of every line that holds a level; null for comparisons and what holds none. */
export function levelsOf(lines: readonly HeadLine[], time: TableTime, reportYear: number): readonly (Level | null)[] {
  const hasParts = lines.some(({ meaning }) => meaning.kind === 'level' && meaning.side.period !== null);
  const lone =
    lines.filter(
      ({ isHeaded, meaning }) =>
        isHeaded && meaning.kind === 'none' && meaning.unknown.length === 0 && meaning.place !== 'part',
    ).length === 1 && !lines.some(({ meaning }) => meaning.kind === 'level');
  const levels = lines.map((line) => levelOf(line.meaning, line.isHeaded && lone, { time, reportYear, hasParts }));
  return withRivals(levels, lines);
}

interface Setting {
  readonly time: TableTime;
  readonly reportYear: number;
  /** Some column holds a part of the year. */
  readonly hasParts: boolean;
}

export function levelOf(meaning: HeadMeaning, isLone: boolean, setting: Setting): Level | null {
  if (meaning.kind === 'level') return levelOfSide(meaning.side, meaning.unknown, setting);
  const isBare = meaning.kind === 'none' && meaning.unknown.length === 0;
  if (isBare && (isLone || meaning.place === 'total')) return levelOfSide(emptySide, [], setting);
  return null;
}

function levelOfSide(side: Side, unknown: readonly string[], { time, reportYear, hasParts }: Setting): Level {
  const doubts: HeadDoubt[] = [];
  if (unknown.length > 0) doubts.push('headWords');
  const year = yearOfSide(side, time);
  const none = (role: TableRole): Level => ({ role, year, doubts: [], isDecember: false });
  if (side.span && side.year === null) return none('otherYear');
  if (side.period !== null && !side.month) return none('period');
  if (side.samePeriod && (hasParts || time.isPart)) return none('period');
  const level = side.level ?? 'actual';
  if (side.level === null && year > reportYear) {
    if (year > reportYear + 1) return none('otherYear');
    return { role: 'nextPlan', year, doubts: [...doubts, 'levelUnsaid'], isDecember: false };
  }
  const isUndated = side.year === null;
  if (isUndated && time.isOpen && level === 'plan') doubts.push('yearUnsaid');
  if (isUndated && time.isPart && !hasParts && level === 'actual' && !side.whole) doubts.push('periodUnsaid');
  if (side.whole && side.year === null && time.isPart && !hasParts) doubts.push('periodUnsaid');
  if (side.standing === 'proposed' && level === 'plan') doubts.push('proposedPlan');
  const role = roleOf(level, year, reportYear);
  return { role, year, doubts: [...new Set(doubts)], isDecember: side.month };
}

function roleOf(level: 'actual' | 'plan', year: number, reportYear: number): TableRole {
  if (level === 'actual') return year === reportYear ? 'actual' : year === reportYear - 1 ? 'previous' : 'otherYear';
  return year === reportYear ? 'plan' : year === reportYear + 1 ? 'nextPlan' : 'otherYear';
}

/** Which of two plans, or of two results, is meant only a person knows. */
function withRivals(levels: readonly (Level | null)[], lines: readonly HeadLine[]): readonly (Level | null)[] {
  const groups = new Map<string, Level[]>();
  const key = (level: Level, at: number): string => `${level.role} ${lines[at]!.meaning.place ?? 'total'}`;
  levels.forEach((level, at) => {
    if (!level || !writtenRoles.has(level.role)) return;
    groups.set(key(level, at), [...(groups.get(key(level, at)) ?? []), level]);
  });
  return levels.map((level, at) => {
    const group = level ? (groups.get(key(level, at)) ?? []) : [];
    if (!level || group.length < 2) return level;
    // December stands beside the year that ends with it.
    const whole = group.filter(({ isDecember }) => !isDecember);
    if (whole.length > 0 && level.isDecember) return { ...level, role: 'period', doubts: [] };
    if (whole.length === 1) return level;
    const doubt: HeadDoubt = level.role === 'plan' || level.role === 'nextPlan' ? 'twoPlans' : 'twoResults';
    return { ...level, doubts: [...level.doubts, doubt] };
  });
}
