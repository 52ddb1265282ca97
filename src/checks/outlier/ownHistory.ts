import type { LocalText } from '../../indicators/text';
import { inDoubles, minus, over, type Expression } from '../../figures/expression';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import type { Facts } from '../facts/facts';
import { defineRule, type Verdict } from '../rule';
import { inBoth, named, neat, print, quoteValue } from '../wording';
import { dust } from '../survey/glance';
import { historyOf, sheetsBefore } from './history';

/**
 * Growths of earlier years that make a history; with this year's base that is four earlier results.
 */
const fewestGrowths = 3;

/** Room beyond what was seen, at least: a tenth for quantities, five points for shares. */
const leastRoom = { relative: Math.log(1.1), points: 5 } as const;

/** CT-805: this year's growth is unlike any of the indicator's own. */
export const ownHistory = defineRule({
  id: 'CT-805',
  family: 'outlier',
  title: { vi: 'Tốc độ tăng khác hẳn các năm trước', en: 'Growth unlike the indicator’s own history' },
  given: {
    vi: 'Có sổ của ít nhất 3 năm liền trước của tỉnh, cho ít nhất 3 mức tăng đã qua; số lớn hơn 0; định nghĩa không đổi trong các năm đó.',
    en: 'Workbooks of at least 3 preceding years of the province are given, with at least 3 past growths, numbers above zero and no change of definition.',
  },
  when: {
    vi: 'Mức tăng năm nay nằm ngoài khoảng từ thấp nhất đến cao nhất của các năm trước, nới mỗi phía đúng bằng độ rộng của khoảng đó (ít nhất 10%, với tỷ lệ là 5 điểm), kể cả khi tính sai số làm tròn.',
    en: 'This year’s growth lies outside the lowest to the highest of the years before, widened on each side by that range itself (at least 10%, for shares 5 points), rounding included.',
  },
  then: {
    vi: 'Ghi nhận khi là số ước tính hoặc sơ bộ, cảnh báo khi chính thức.',
    en: 'A note on estimates and preliminary figures, a warning on final ones.',
  },
  reason: {
    vi: 'Chuỗi của chính chỉ tiêu là chuẩn so sánh gần nhất khi chưa có số của tỉnh khác; vài năm thì chỉ nên so với khoảng đã thấy, không với độ lệch chuẩn.',
    en: 'An indicator’s own series is the nearest standard while other provinces are not known; a few years allow a range, not a standard deviation.',
  },
  severity: { fails: null, undecided: { estimate: 'info', preliminary: 'info', final: 'warning' } },
  messages: {
    relative: {
      vi: '{row}: thực hiện {current} so với {base} là {growth}%, trong khi {count} năm trước ({years}) tăng từ {low}% đến {high}% mỗi năm, nên khoảng chấp nhận là {least}% đến {greatest}% (làm tròn chỉ giải thích {tolerance} điểm). Số nào cần sửa, hay có lý do riêng để giải trình?',
      en: '{row}: the result of {current} against {base} is {growth}%, while the {count} years before ({years}) grew by {low}% to {high}% a year, so {least}% to {greatest}% is accepted (rounding explains {tolerance} points). Which number needs correcting, or is there a reason to explain?',
    },
    points: {
      vi: '{row}: thực hiện {current} so với {base} là {growth} điểm, trong khi {count} năm trước ({years}) thay đổi từ {low} đến {high} điểm mỗi năm, nên khoảng chấp nhận là {least} đến {greatest} điểm (làm tròn chỉ giải thích {tolerance} điểm). Số nào cần sửa, hay có lý do riêng để giải trình?',
      en: '{row}: the result of {current} against {base} is {growth} points, while the {count} years before ({years}) changed by {low} to {high} points a year, so {least} to {greatest} is accepted (rounding explains {tolerance}). Which number needs correcting, or is there a reason to explain?',
    },
  },
  *evaluate(report, context) {
    const { year } = report.head;
    const sheets = sheetsBefore(report, context);
    if (year === null || sheets.length < fewestGrowths) {
      yield { notChecked: tooShort(sheets.length) };
      return;
    }
    for (const row of report.rows) {
      const { indicator } = row;
      if (!indicator || indicator.comparison === 'none' || context.facts.row(indicator.id) !== row) continue;
      const found = verdict(indicator, sheets, year, context);
      if (found) yield found;
    }
  },
});

function tooShort(count: number): LocalText {
  return {
    vi: `Có sổ của ${count} năm liền trước; cần ít nhất ${fewestGrowths} năm để so với các năm trước.`,
    en: `Workbooks of ${count} preceding years are given; it takes at least ${fewestGrowths} to compare with earlier growth.`,
  };
}

function verdict(
  indicator: Indicator,
  sheets: readonly Facts[],
  year: number,
  { catalogue, facts }: CheckContext,
): Verdict<'relative' | 'points'> | null {
  const { id, comparison } = indicator;
  const kind = comparison === 'points' ? 'points' : 'relative';
  const plain = historyOf(sheets, (earlier, slot) => earlier.level(id, slot)).map(({ value }) => value);
  const result = facts.level(id, 'actual');
  if (result === null || plain.length <= fewestGrowths) return null;
  if (isQuiet(result, facts.level(id, 'previous') ?? plain[0]!, plain, kind)) return null;
  const history = historyOf(sheets, (earlier, slot) => earlier.fact(id, slot));
  const [current, base] = [facts.fact(id, 'actual')!, facts.fact(id, 'previous') ?? history[0]!.value];
  const levels = history.map(({ value }) => value.value);
  const oldest = history.at(-1)!.year;
  if (catalogue.breaksBetween(id, oldest, year).length > 0) return null;

  const { low, high, least, greatest } = seenSteps(levels, kind);
  const now = stepOf(current.value, base.value, kind);
  const rounding = roundingOf(current, base, kind);
  if (rounding.high >= least && rounding.low <= greatest) return null;
  const home = facts.report.sheet;
  const shown = (step: number) => shownStep(step, kind);
  const tolerance = now > high ? shown(now) - shown(rounding.low) : shown(rounding.high) - shown(now);
  return {
    outcome: 'undecided',
    message: kind,
    values: {
      row: named(indicator),
      current: quoteValue(current, home),
      base: quoteValue(base, home),
      growth: signed(shown(now)),
      low: signed(shown(low)),
      high: signed(shown(high)),
      least: signed(shown(least)),
      greatest: signed(shown(greatest)),
      count: levels.length - 1,
      years: `${oldest}–${history[0]!.year}`,
      tolerance: neat(Math.abs(tolerance)),
    },
    cells: [...current.cells, ...base.cells],
    left: shown(now),
    right: shown(now > high ? greatest : least),
    tolerance: Math.abs(tolerance),
  };
}

type Kind = 'relative' | 'points';

/**
 * The lowest and the highest step of the years before, and what is accepted after them. Levels
 * latest first, at least two.
 */
function seenSteps(
  levels: readonly number[],
  kind: Kind,
): Readonly<Record<'low' | 'high' | 'least' | 'greatest', number>> {
  let [low, high] = [Infinity, -Infinity];
  for (let at = 1; at < levels.length; at += 1) {
    const step = stepOf(levels[at - 1]!, levels[at]!, kind);
    if (step < low) low = step;
    if (step > high) high = step;
  }
  const room = Math.max(high - low, leastRoom[kind]);
  return { low, high, least: low - room, greatest: high + room };
}

/** Numbers lie in their own intervals, so that a step that is accepted by them is accepted. */
function isQuiet(current: number, base: number, levels: readonly number[], kind: Kind): boolean {
  if (kind === 'relative' && [current, base, ...levels].some((value) => value <= 0)) return true;
  const { least, greatest } = seenSteps(levels, kind);
  const now = stepOf(current, base, kind);
  return now > least + dust && now < greatest - dust;
}

function stepOf(to: number, from: number, kind: Kind): number {
  return kind === 'points' ? to - from : Math.log(to / from);
}

function shownStep(step: number, kind: Kind): number {
  return kind === 'points' ? step : (Math.exp(step) - 1) * 100;
}

function roundingOf(current: Fact, base: Fact, kind: Kind): { readonly low: number; readonly high: number } {
  const make: (left: Expression, right: Expression) => Expression = kind === 'points' ? minus : over;
  const { low, high } = inDoubles.interval(make(current.expression, base.expression), 'wide');
  return kind === 'points' ? { low, high } : { low: low > 0 ? Math.log(low) : -Infinity, high: Math.log(high) };
}

/** `+4,2`: one decimal and its sign. */
function signed(value: number): LocalText {
  const rounded = Number(value.toFixed(1));
  return inBoth((language) => `${rounded > 0 ? '+' : ''}${print(rounded, language)}`);
}
