import { isWholeYear, wholeYear, type Coordinates, type Period, type Territory } from '../../figures/coordinates';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Beyond, PeriodMark } from '../line/periodMarks';
import type { Segment } from '../line/segments';
import { cuesIn, type View } from '../line/view';
import { beginningIn, isWithin, type Range } from '../words/sentences';

/** What holds for a figure where its sentence says nothing of time or place. */
export interface Setting {
  /** The year that the words of time give; null where they give none. */
  readonly year: number | null;
  readonly period: Period;
  readonly territory: Territory;
  /** The time spoken of is none of the report's year. */
  readonly beyond: Beyond | null;
  /** The sentence before was about another place, and none is named since. */
  readonly elsewhere: boolean;
  /**
   * The part of the year was told of the numbers of a sentence before; a heading or a lead-in
   * without numbers speaks for what follows.
   */
  readonly carried: boolean;
}

export const ownSetting: Setting = {
  period: 'year',
  territory: 'province',
  year: null,
  beyond: null,
  elsewhere: false,
  carried: false,
};

/**
 * When and where a quantity holds, by the words that govern it. `inherited` are the coordinates of
 * the figure that a claim speaks of.
 */
export function placeOf(
  view: View,
  setting: Setting,
  inherited: Coordinates | null,
  indicator: Indicator | null,
  year: number,
): Setting {
  const base = inherited ?? wholeYear;
  const period = governing(view, view.line.periodMarks, inherited !== null);
  const territory = governing(view, view.line.territoryMarks, inherited !== null);
  const carried = period === null && inherited === null && isLeftOpen(setting, indicator);
  if (carried) return { ...placeOf(view, { ...setting, ...undated }, null, indicator, year), carried };
  return {
    // A plain year is read with the mood of the sentence; a part of one brings its own.
    year: period ? (period.period === 'year' ? null : period.year) : inherited ? null : setting.year,
    period: period ? periodSaid(period, view, indicator, year) : inherited ? base.period : setting.period,
    territory: territory ? territory.territory : inherited ? base.territory : setting.territory,
    elsewhere: territory === null && inherited === null && setting.elsewhere,
    beyond: beyondOf(view, period, inherited ? null : setting.beyond),
    carried: false,
  };
}

/** The whole of the report's year, where words of time are not taken over. */
const undated = { year: null, period: 'year', carried: false } as const satisfies Partial<Setting>;

/**
 * `6 tháng đầu năm phát triển mới 85.000 thuê bao. Số trạm BTS là 9.870 trạm`: what was done within
 * some months says nothing of when the next sentence counts what there is; a day does.
 */
function isLeftOpen({ carried, period }: Setting, indicator: Indicator | null): boolean {
  return carried && indicator?.nature === 'stock' && !isWholeYear(period) && !period.startsWith('as_of:');
}

/** `Đầu nhiệm kỳ có …; đến nay có …`: words of the present end a time that is another. */
function beyondOf({ line, quantity, sentence }: View, mark: PeriodMark | null, standing: Beyond | null): Beyond | null {
  const from = mark ? mark.to : sentence.from;
  const isNow = beginningIn(line.otherTimes, { from, to: quantity.from }).some(({ name }) => name === 'now');
  if (isNow) return null;
  return mark ? (mark.beyond ?? null) : standing;
}

/**
 * The mark that governs a quantity: in its own segment, else the last before it that is not another
 * figure's own.
 */
function governing<M extends Range>(view: View, marks: readonly M[], isOwnOnly: boolean): M | null {
  const { line, segment, segmentAt, quantity, sentence } = view;
  const before = beginningIn(marks, { from: segment.from, to: quantity.from }).at(-1);
  const behind = beginningIn(marks, { from: quantity.to, to: segment.to }).find((mark) => !isCompared(view, mark));
  // `tỉnh xếp thứ 6 trong 14 tỉnh miền núi phía Bắc`: what a rank is held in stands behind it.
  if (behind && quantity.form === 'rank') return behind;
  if (before && !isCompared(view, before)) return before;
  if (behind && !isOwnOnly) return behind;
  if (isOwnOnly) return null;
  const explained = segment.after === 'open' ? marks.find(({ to }) => to === segment.from - 1) : undefined;
  // `so với cả nước (141 thuê bao/100 dân)`: the bracket tells of what stands right before it.
  if (explained && isCompared(view, explained)) return explained;
  for (let at = segmentAt - 1; at >= 0; at -= 1) {
    const earlier = line.segments[at]!;
    if (earlier.from < sentence.from) break;
    if (!reaches(earlier, segment)) continue;
    const limit = earlier.quantity === null ? earlier.to : line.quantities[earlier.quantity]!.from;
    const found = beginningIn(marks, { from: earlier.from, to: limit })
      .filter((mark) => !isCompared(view, mark))
      .at(-1);
    if (found) return found;
  }
  return null;
}

/** What is said in brackets or of a part holds there alone. */
function reaches(earlier: Segment, own: Segment): boolean {
  if (earlier.depth > own.depth) return false;
  if (earlier.depth > 0 && earlier.bracket !== own.bracket) return false;
  return !earlier.isPart || own.isPart;
}

/** `so với cùng kỳ năm 2020`, `so với quý III năm 2019`: what is compared with. */
function isCompared({ line }: View, mark: Range): boolean {
  return isWithin(line.compared, mark.from);
}

function periodSaid(mark: PeriodMark, view: View, indicator: Indicator | null, year: number): Period {
  const isFlow = indicator?.nature === 'flow';
  const period = isFlow && mark.cumulated !== null ? mark.cumulated : mark.period;
  // At the end of the last quarter a stock is that of the year.
  const isRaised = cuesIn(view.line, { from: view.segment.from, to: view.quantity.from }, 'raise').length > 0;
  if (!isFlow && isRaised && (period === 'q4' || period === 'month-12')) return 'year';
  return period.replace('as_of:Y', `as_of:${year}`) as Period;
}
