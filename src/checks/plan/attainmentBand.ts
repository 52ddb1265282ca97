import { isCounted } from '../../indicators/catalogue/wholeThings';
import { percentOf } from '../../figures/constant';
import { inDoubles } from '../../figures/expression';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Fact } from '../facts/fact';
import type { CheckContext } from '../context';
import { farApart, fewThings, plausibleAttainment } from '../limits';
import { farPair } from '../outlier/farPair';
import { powerSlip } from '../outlier/powerSlip';
import { defineRule, type Verdict } from '../rule';
import { at, named, neat, quoteValue } from '../wording';

/** CT-604: the result is far from the plan. */
export const attainmentBand = defineRule({
  id: 'CT-604',
  family: 'plan',
  title: { vi: 'Mức hoàn thành kế hoạch ngoài khoảng thường gặp', en: 'Plan attainment outside the usual band' },
  given: {
    vi: 'Chỉ tiêu có so sánh với kế hoạch (không phải thứ hạng hay tốc độ tăng trưởng), có thực hiện năm và kế hoạch năm lớn hơn 0.',
    en: 'An indicator that is compared with its plan (no rank, no rate of growth) has a result and a plan above zero.',
  },
  when: {
    vi: 'Thực hiện / kế hoạch × 100 dưới 50% hoặc trên 200%, kể cả khi tính sai số làm tròn; số đếm dưới 20 không được hỏi.',
    en: 'result / plan × 100 is below 50% or above 200%, rounding included; counts below 20 are not asked about.',
  },
  then: {
    vi: 'Ghi nhận khi là số ước tính, cảnh báo khi sơ bộ hoặc chính thức; dưới 20% hoặc trên 500% thì luôn cảnh báo, trừ khi CT-801 đã hỏi. Không bao giờ là lỗi.',
    en: 'A note on estimates, a warning on preliminary and final figures; below 20% or above 500% always a warning, unless CT-801 asks already. Never an error.',
  },
  reason: {
    vi: 'Kế hoạch được giao sát khả năng, nên đạt dưới một nửa hay trên gấp đôi thường là sai đơn vị, nhầm cột hoặc kế hoạch đã điều chỉnh mà chưa sửa.',
    en: 'Plans are set near what can be done, so half or double the plan is mostly a wrong unit, a wrong column, or a plan that was revised and not updated.',
  },
  severity: { fails: null, undecided: { estimate: 'info', preliminary: 'warning', final: 'warning' } },
  weights: { far: 'warning' },
  messages: {
    far: {
      vi: '{row}: thực hiện {result} bằng {percent}% kế hoạch {plan} (làm tròn chỉ giải thích {tolerance} điểm). Lệch từ năm lần thì hiếm khi là kết quả thật: {first} có phải thừa hoặc thiếu chữ số, sai đơn vị hoặc nhầm cột?',
      en: '{row}: the result of {result} is {percent}% of the plan of {plan} (rounding explains only {tolerance} points). Fivefold apart is seldom a true result: has {first} a digit too many or missing, another unit or the wrong column?',
    },
    above: {
      vi: '{row}: thực hiện {result} đạt {percent}% kế hoạch {plan}, vượt mức {limit}% thường gặp (làm tròn chỉ giải thích {tolerance} điểm). Kế hoạch ít khi bị vượt gấp đôi: có phải sai đơn vị, nhầm cột, hoặc kế hoạch đã điều chỉnh? Nếu đúng, đề nghị giải trình.',
      en: '{row}: the result of {result} is {percent}% of the plan of {plan}, above the usual {limit}% (rounding explains only {tolerance} points). Plans are seldom doubled: is it a wrong unit, a wrong column, or a revised plan? If it is right, please explain.',
    },
    below: {
      vi: '{row}: thực hiện {result} chỉ đạt {percent}% kế hoạch {plan}, dưới mức {limit}% thường gặp (làm tròn chỉ giải thích {tolerance} điểm). Kế hoạch ít khi hụt quá nửa: có phải sai đơn vị, nhầm cột, số chưa đủ năm, hoặc kế hoạch đã điều chỉnh? Nếu đúng, đề nghị giải trình.',
      en: '{row}: the result of {result} is only {percent}% of the plan of {plan}, below the usual {limit}% (rounding explains only {tolerance} points). Plans are seldom missed by half: is it a wrong unit, a wrong column, part of a year, or a revised plan? If it is right, please explain.',
    },
  },
  // Where a pair stands among other provinces decides whose finding it is.
  looksAt: 'provinces',
  *evaluate(report, context) {
    const { facts } = context;
    for (const row of facts.survey.openRows) {
      const { indicator } = row;
      if (!indicator || indicator.comparison === 'none' || facts.row(indicator.id) !== row || isRate(indicator))
        continue;
      if (context.standing.hasBeside(indicator.id)) continue;
      const result = facts.fact(indicator.id, 'actual');
      const plan = facts.fact(indicator.id, 'plan');
      // A plan that was worked out from an attainment says nothing new.
      if (!result || !plan || plan.origin === 'derived' || plan.value <= 0 || result.value < 0) continue;
      const found = verdict(result, plan, report.sheet, context);
      // What is a power of ten off is asked about by its own rule, which knows the number meant.
      if (found && !(powerSlip(indicator, context) ?? farPair(indicator, context))) yield found;
    }
  },
});

/** A rate of growth may come to twice or half of the one planned, or fall below nothing. */
function isRate({ measure, bounds }: Indicator): boolean {
  return measure === 'percentage' && bounds.min === null;
}

function verdict(
  result: Fact,
  plan: Fact,
  home: string,
  context: CheckContext,
): Verdict<'above' | 'below' | 'far'> | null {
  const percent = (result.value / plan.value) * 100;
  const { low, high } = inDoubles.interval(percentOf(result.expression, plan.expression), 'wide');
  const isFew = isCounted(result.indicator) && Math.max(result.value, plan.value) < fewThings;
  const isAbove = low > plausibleAttainment.high;
  if (isFew || !Number.isFinite(percent) || (!isAbove && high >= plausibleAttainment.low)) return null;
  const limit = isAbove ? plausibleAttainment.high : plausibleAttainment.low;
  const tolerance = isAbove ? percent - low : high - percent;
  const isFar = isAbove ? low > 100 * farApart : high < 100 / farApart;
  const [first, second] = isFar ? likelierFirst(result, plan, context) : [result, plan];
  return {
    outcome: 'undecided',
    message: isFar ? 'far' : isAbove ? 'above' : 'below',
    values: {
      row: named(result.indicator),
      result: quoteValue(result, home),
      plan: quoteValue(plan, home),
      percent: neat(percent),
      limit,
      first: at(first.cells[0], home),
      tolerance: neat(tolerance),
    },
    cells: [...first.cells, ...second.cells],
    left: percent,
    right: limit,
    tolerance,
  };
}

/** Of result and plan the one further from the row's others first; the result without any. */
function likelierFirst(result: Fact, plan: Fact, { facts }: CheckContext): readonly [Fact, Fact] {
  const { id } = result.indicator;
  const others = [facts.fact(id, 'previous'), facts.fact(id, 'nextPlan')].flatMap((fact) =>
    fact && fact.value > 0 ? [fact.value] : [],
  );
  const away = ({ value }: Fact): number =>
    others.reduce((total, other) => total + Math.abs(Math.log(Math.max(value, Number.MIN_VALUE) / other)), 0);
  return away(plan) > away(result) ? [plan, result] : [result, plan];
}
