import type { Period } from '../../figures/coordinates';
import { lastDayOfMonth } from '../../figures/coordinates';
import type { CoordinateWords } from '../words/coordinateWords';
import type { Lexicon } from '../words/lexicon';
import { firstFrom, type Range } from '../words/sentences';
import type { Token } from '../words/tokenizer';
import type { NonFigures } from './nonFigures';
import type { OtherTime } from './otherTimes';

/** Several years together, or a time long past. */
export type Beyond = 'severalYears' | 'afterYears' | 'partOfYear' | 'pastTime';

/** Words that say which part of a year is spoken of, or that it is the whole. */
export interface PeriodMark extends Range {
  /** `month` stands for a month, or for its last day where the words say "up to". */
  readonly period: Period;
  /** For `đến hết tháng 7`: what a flow is then told of, the months so far. */
  readonly cumulated: Period | null;
  /** The year that belongs to the mark; null where none is said. */
  readonly year: number | null;
  /** The words are of a time that no cell of a year is for. */
  readonly beyond?: Beyond;
}

/** Finds the marks of time of a paragraph, in order. */
export function findPeriodMarks(
  tokens: readonly Token[],
  ruledOut: NonFigures,
  { coordinates }: Lexicon,
  otherTimes: readonly OtherTime[],
): readonly PeriodMark[] {
  const reader = new PeriodReader(tokens, ruledOut, coordinates.periods);
  const marks: PeriodMark[] = [];
  for (let at = 0; at < tokens.length;) {
    const mark = beyondAt(otherTimes, at) ?? reader.at(at);
    if (mark) marks.push(mark);
    at = mark ? mark.to : at + 1;
  }
  return marks;
}

function beyondAt(otherTimes: readonly OtherTime[], at: number): PeriodMark | null {
  const other = otherTimes[firstFrom(otherTimes, at)];
  if (other?.from !== at || other.name === 'now' || other.name === 'otherBase') return null;
  return { from: at, to: other.to, period: 'year', cumulated: null, year: null, beyond: other.name };
}

/** How many tokens may stand between a mark and the year that belongs to it. */
const yearReach = 2;
const monthsOfYear = 12;
const monthsOfQuarter = 3;

class PeriodReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly ruledOut: NonFigures,
    private readonly words: CoordinateWords['periods'],
  ) {}

  at(at: number): PeriodMark | null {
    return this.day(at) ?? this.months(at) ?? this.month(at) ?? this.quarter(at) ?? this.named(at) ?? this.year(at);
  }

  /** `đến 31/12/2016`, `tính đến ngày 31 tháng 12 năm 2019`, `đến 30/6`. */
  private day(at: number): PeriodMark | null {
    if (this.tokens[at]?.kind !== 'number' || !this.isUntil(at)) return null;
    const day = this.number(at, 31);
    const slash = this.text(at + 1);
    const parted = slash === '/' || slash === '-' || slash === '.' || this.words.months.has(slash);
    const month = parted ? this.number(at + 2, monthsOfYear) : null;
    if (day === null || month === null) return null;
    const { to, year } = this.yearFrom(at + 3);
    // A day in brackets explains the words before it, and holds where they do.
    const from = this.text(at - 1) === '(' ? at - 2 : at;
    return { from, to, period: `as_of:${year ?? 'Y'}-${two(month)}-${two(day)}`, cumulated: null, year };
  }

  /** `6 tháng đầu năm`, `chín tháng`, `11 tháng năm 2022`. */
  private months(at: number): PeriodMark | null {
    const count = this.number(at, monthsOfYear) ?? this.words.numerals.get(this.text(at)) ?? null;
    if (count === null || !this.words.months.has(this.text(at + 1)) || this.words.months.has(this.text(at - 1)))
      return null;
    const last = this.words.lastPart.longest(this.tokens, at + 2);
    const first = this.words.firstPart.longest(this.tokens, at + 2);
    const { to, year } = this.yearFrom(last?.to ?? first?.to ?? at + 2);
    const period: Period = last && count === 6 ? 'half2' : monthsPeriod(count);
    return { from: at, to, period, cumulated: null, year };
  }

  /** `tháng 11 năm 2023`, `đến hết tháng 9/2022`. */
  private month(at: number): PeriodMark | null {
    if (!this.words.months.has(this.text(at))) return null;
    const month = this.number(at + 1, monthsOfYear);
    if (month === null) return null;
    const { to, year } = this.yearFrom(at + 2);
    if (!this.isUntil(at)) return { from: at, to, period: `month-${month}`, cumulated: null, year };
    const period: Period = `as_of:${year ?? 'Y'}-${two(month)}-${two(lastDayOfMonth(month))}`;
    return { from: at, to, period, cumulated: monthsPeriod(month), year };
  }

  /** `quý III năm 2020`, `Quý IV/2024`, `đến cuối quý III/2020`. */
  private quarter(at: number): PeriodMark | null {
    if (!this.words.quarters.has(this.text(at))) return null;
    const quarter = this.words.romans.get(this.text(at + 1)) ?? this.number(at + 1, 4);
    if (!quarter) return null;
    const { to, year } = this.yearFrom(at + 2);
    if (!this.isUntil(at)) return { from: at, to, period: `q${quarter as 1 | 2 | 3 | 4}`, cumulated: null, year };
    const month = quarter * monthsOfQuarter;
    const period: Period = `as_of:${year ?? 'Y'}-${two(month)}-${two(lastDayOfMonth(month))}`;
    return { from: at, to, period, cumulated: monthsPeriod(month), year };
  }

  private named(at: number): PeriodMark | null {
    const match = this.words.named.longest(this.tokens, at);
    if (!match || this.words.planLead.endingAt(this.tokens, at)) return null;
    const { to, year } = this.yearFrom(match.to);
    return { from: at, to, period: match.value, cumulated: null, year };
  }

  /** `Năm 2020`: the whole of it. */
  private year(at: number): PeriodMark | null {
    if (this.ruledOut[at] !== 'year' && this.ruledOut[at] !== 'bareYear') return null;
    return { from: at, to: at + 1, period: 'year', cumulated: null, year: Number(this.text(at)) };
  }

  private yearFrom(at: number): { readonly to: number; readonly year: number | null } {
    for (let step = 0; step <= yearReach; step += 1) {
      const text = this.text(at + step);
      if (/^(?:19|20)\d{2}$/.test(text)) return { to: at + step + 1, year: Number(text) };
      if (text !== '/' && text !== '-' && text !== '.' && text !== 'năm' && text !== 'của') break;
    }
    return { to: at, year: null };
  }

  private isUntil(at: number): boolean {
    // `tại thời điểm báo cáo (20/11/2023)`.
    const end = this.text(at - 1) === '(' ? at - 1 : at;
    return this.words.until.endingAt(this.tokens, end) !== null;
  }

  private number(at: number, most: number): number | null {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
    const value = Number(token.text);
    return value >= 1 && value <= most ? value : null;
  }

  private text(at: number): string {
    return this.tokens[at]?.text ?? '';
  }
}

function monthsPeriod(count: number): Period {
  if (count === 6) return 'half1';
  if (count === 9) return 'nine_months';
  return count === monthsOfYear ? 'year' : `months-${count}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
