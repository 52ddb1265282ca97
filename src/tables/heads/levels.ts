import { listUnder } from '../../indicators/lists';
import { writtenRoles, type TableRole } from '../../sheet/tableMemory/tableRoles';
import type { HeadLine } from './headColumns';
import { emptySide, type HeadMeaning, type Side } from './headMeaning';
import { isPartOfTitles, yearOfSide, type TableTime } from './tableTime';

/** Why it is not certain what a column holds. */
export type HeadDoubt =
  | 'headWords'
  | 'yearUnsaid'
  | 'levelUnsaid'
  | 'periodUnsaid'
  | 'twoPlans'
  | 'twoResults'
  | 'proposedPlan'
  | 'periodTarget'
  | 'comparisonUnsaid'
  | 'contradicted'
  | 'indexOrGrowth';

/** A column or row with the level that it holds. */
export interface Level {
  readonly role: TableRole;
  readonly year: number | null;
  readonly doubts: readonly HeadDoubt[];
  /** Told for December: the year's end for a stock, a month for a flow. */
  readonly isDecember: boolean;
}

/** The role of every line that holds a level; null for comparisons and what holds none. */
export function levelsOf(lines: readonly HeadLine[], time: TableTime, reportYear: number): readonly (Level | null)[] {
  const hasParts = lines.some(({ meaning }) => meaning.kind === 'level' && meaning.side.period !== null);
  const lone =
    lines.filter(
      ({ isHeaded, meaning }) =>
        isHeaded && meaning.kind === 'none' && meaning.unknown.length === 0 && meaning.place !== 'part',
    ).length === 1 && !lines.some(({ meaning }) => meaning.kind === 'level');
  const partYears = new Set(
    lines.flatMap(({ meaning }) =>
      meaning.kind === 'level' && isPartOfTitles(meaning.side, time) ? [yearOfSide(meaning.side, time)] : [],
    ),
  );
  const setting = { time, reportYear, hasParts, partYears };
  const levels = lines.map((line) => levelOf(line.meaning, line.isHeaded && lone, setting));
  return withRivals(levels, lines);
}

interface Setting {
  readonly time: TableTime;
  readonly reportYear: number;
  /** Some column holds a part of the year. */
  readonly hasParts: boolean;
  /** Years of which some column tells the part that the titles name. */
  readonly partYears: ReadonlySet<number>;
}

export function levelOf(meaning: HeadMeaning, isLone: boolean, setting: Setting): Level | null {
  if (meaning.kind === 'level') return levelOfSide(meaning.side, meaning.unknown, setting);
  const isBare = meaning.kind === 'none' && meaning.unknown.length === 0;
  if (isBare && (isLone || meaning.place === 'total')) return levelOfSide(emptySide, [], setting);
  return null;
}

function levelOfSide(side: Side, unknown: readonly string[], setting: Setting): Level {
  const { time, reportYear, hasParts } = setting;
  const doubts: HeadDoubt[] = [];
  if (unknown.length > 0) doubts.push('headWords');
  const year = yearOfSide(side, time);
  const none = (role: TableRole): Level => ({ role, year, doubts: [], isDecember: false });
  if (side.span && side.year === null) return none('otherYear');
  if (side.period !== null && !side.month) return none('period');
  if (side.samePeriod && (hasParts || time.parts.length > 0)) return none('period');
  const level = side.level ?? 'actual';
  if (side.level === null && year > reportYear) {
    if (year > reportYear + 1) return none('otherYear');
    return { role: 'nextPlan', year, doubts: [...doubts, 'levelUnsaid'], isDecember: false };
  }
  if (side.year === null && time.isOpen && level === 'plan') doubts.push('yearUnsaid');
  if (level === 'actual' && mayBePart(side, year, setting)) doubts.push('periodUnsaid');
  if (side.standing === 'proposed' && level === 'plan') doubts.push('proposedPlan');
  if (side.reached && level === 'plan') doubts.push('periodTarget');
  return { role: roleOf(level, year, reportYear), year, doubts, isDecember: side.month };
}

/** Whether a result may be of the part of the year that only the titles name. */
function mayBePart(side: Side, year: number, { time, hasParts, partYears }: Setting): boolean {
  const isUndated = side.year === null;
  // `Cả năm`, `Đến cuối kỳ báo cáo`: the end of what the titles name.
  if (side.whole) return isUndated && time.isPart && !hasParts && !side.estimated;
  if (side.month || time.parts.length === 0) return false;
  // An estimate of a year that is told is of the year.
  if (side.estimated) return time.isPart && isUndated && !partYears.has(year);
  return isUndated ? !partYears.has(year) : time.isPart && partYears.size === 0;
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
    if (level && writtenRoles.has(level.role)) listUnder(groups, key(level, at), level);
  });
  return levels.map((level, at) => {
    const group = level ? (groups.get(key(level, at)) ?? []) : [];
    if (!level || group.length < 2) return level;
    // December stands beside the year that ends with it.
    const whole = group.filter(({ isDecember }) => !isDecember);
    if (whole.length > 0 && level.isDecember) return { ...level, role: 'period', doubts: [] };
    if (whole.length === 1) return level;
    // A target of several years stands beside the plan of the year.
    const firm = whole.filter(({ doubts }) => !doubts.includes('periodTarget'));
    if (firm.length === 1) return level;
    const doubt: HeadDoubt = level.role === 'plan' || level.role === 'nextPlan' ? 'twoPlans' : 'twoResults';
    return { ...level, doubts: [...level.doubts, doubt] };
  });
}
