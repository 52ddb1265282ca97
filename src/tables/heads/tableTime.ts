import type { Period } from '../../figures/coordinates';
import { isYear } from '../cells/readCell';
import type { TableWords } from '../words/tableWords';
import { headItems } from './headItems';
import type { Side } from './headMeaning';
import { undatedTitle } from './titles';

/** What the lines over a table say of its time. */
export interface TableTime {
  /** The year of columns that name none. */
  readonly year: number;
  /** Titles name several years, and none is the report's alone. */
  readonly isOpen: boolean;
  /** The titles speak of a part of the year, and not of the year besides. */
  readonly isPart: boolean;
  /** The parts of the year that titles name, alone or beside the year. */
  readonly parts: readonly MonthSpan[];
}

/** First and last month, counted from 1; zeros where it is not told which part is meant. */
type MonthSpan = readonly [first: number, last: number];

const untold: MonthSpan = [0, 0];

/** Years and parts of a year that titles name. */
export function tableTime(titles: readonly string[], reportYear: number, words: TableWords): TableTime {
  const years = new Set<number>();
  const parts: MonthSpan[] = [];
  let isWhole = false;
  for (const title of titles) {
    const text = undatedTitle(title);
    const { items } = headItems(words.tokens(text), words);
    for (const item of items) {
      if (item.kind === 'year') years.add(item.year);
      else if (item.kind === 'period') {
        if (item.year !== null) years.add(item.year);
        const span = spanOf(item.period);
        if (span[1] !== 12 || span[0] === 7) parts.push(span);
      } else if (item.kind === 'part' && /tháng|quý/iu.test(text)) parts.push(untold);
      else if (item.kind === 'wholeYear') isWhole = true;
    }
  }
  const known = [...years].filter(isYear);
  const own = known.length === 0 || known.includes(reportYear);
  const year = own ? reportYear : known.length === 1 ? known[0]! : Math.max(...known);
  return {
    year,
    isOpen: known.length > 1 && !(known.length === 2 && known.includes(reportYear) && known.includes(reportYear - 1)),
    isPart: parts.length > 0 && !isWhole,
    parts,
  };
}

/** The year that a side means. */
export function yearOfSide(side: Side, time: TableTime): number {
  if (side.year === null) return time.year;
  return 'year' in side.year ? side.year.year : time.year + side.year.shift;
}

/** Whether a side tells the very part of the year that titles name, or one of those they speak of. */
export function isPartOfTitles({ period }: Side, { parts }: TableTime): boolean {
  if (period === null) return false;
  if (parts.includes(untold)) return true;
  const [first, last] = period === 'part' ? untold : spanOf(period);
  return parts.some((part) => part[0] === first && part[1] === last);
}

function spanOf(period: Period): MonthSpan {
  if (period === 'year') return [1, 12];
  if (period === 'half1') return [1, 6];
  if (period === 'half2') return [7, 12];
  if (period === 'nine_months') return [1, 9];
  if (period.startsWith('as_of:')) return [1, Number(period.slice('as_of:'.length).split('-')[1])];
  const number = Number(/\d+$/.exec(period)![0]);
  if (period.startsWith('q')) return [number * 3 - 2, number * 3];
  return period.startsWith('months-') ? [1, number] : [number, number];
}
