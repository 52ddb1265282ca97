import { percentOf } from '../../figures/constant';
import { inDoubles } from '../../figures/expression';
import type { Fact } from '../facts/fact';
import { plausibleAttainment } from '../limits';
import { defineRule, type Verdict } from '../rule';
import { named, neat, quoteValue } from '../wording';

/** CT-604: the result is far from the plan. */
export const attainmentBand = defineRule({
  id: 'CT-604',
  family: 'plan',
  title: { vi: 'Mức hoàn thành kế hoạch ngoài khoảng thường gặp', en: 'Plan attainment outside the usual band' },
  given: {
    vi: 'Chỉ tiêu có so sánh với kế hoạch (không phải thứ hạng), có thực hiện năm và kế hoạch năm lớn hơn 0.',
    en: 'An indicator that is compared with its plan (no rank) has a result and a plan above zero.',
  },
  when: {
    vi: 'Thực hiện / kế hoạch × 100 dưới 50% hoặc trên 200%, kể cả khi tính sai số làm tròn.',
    en: 'result / plan × 100 is below 50% or above 200%, rounding included.',
  },
  then: {
    vi: 'Ghi nhận khi là số ước tính, cảnh báo khi sơ bộ hoặc chính thức; không bao giờ là lỗi.',
    en: 'A note on estimates, a warning on preliminary and final figures; never an error.',
  },
  reason: {
    vi: 'Kế hoạch được giao sát khả năng, nên đạt dưới một nửa hay trên gấp đôi thường là sai đơn vị, nhầm cột hoặc kế hoạch đã điều chỉnh mà chưa sửa.',
    en: 'Plans are set near what can be done, so half or double the plan is mostly a wrong unit, a wrong column, or a plan that was revised and not updated.',
  },
  severity: { fails: null, undecided: { estimate: 'info', preliminary: 'warning', final: 'warning' } },
  messages: {
    above: {
      vi: '{row}: thực hiện {result} đạt {percent}% kế hoạch {plan}, vượt mức {limit}% thường gặp (làm tròn chỉ giải thích {tolerance} điểm). Kế hoạch ít khi bị vượt gấp đôi: có phải sai đơn vị, nhầm cột, hoặc kế hoạch đã điều chỉnh? Nếu đúng, đề nghị giải trình.',
      en: '{row}: the result of {result} is {percent}% of the plan of {plan}, above the usual {limit}% (rounding explains only {tolerance} points). Plans are seldom doubled: is it a wrong unit, a wrong column, or a revised plan? If it is right, please explain.',
    },
    below: {
      vi: '{row}: thực hiện {result} chỉ đạt {percent}% kế hoạch {plan}, dưới mức {limit}% thường gặp (làm tròn chỉ giải thích {tolerance} điểm). Kế hoạch ít khi hụt quá nửa: có phải sai đơn vị, nhầm cột, số chưa đủ năm, hoặc kế hoạch đã điều chỉnh? Nếu đúng, đề nghị giải trình.',
      en: '{row}: the result of {result} is only {percent}% of the plan of {plan}, below the usual {limit}% (rounding explains only {tolerance} points). Plans are seldom missed by half: is it a wrong unit, a wrong column, part of a year, or a revised plan? If it is right, please explain.',
    },
  },
  *evaluate(report, { facts }) {
    for (const row of facts.survey.openRows) {
      const { indicator } = row;
      if (!indicator || indicator.comparison === 'none' || facts.row(indicator.id) !== row) continue;
      const result = facts.fact(indicator.id, 'actual');
      const plan = facts.fact(indicator.id, 'plan');
      // A plan that was worked out from an attainment says nothing new.
      if (!result || !plan || plan.origin === 'derived' || plan.value <= 0 || result.value < 0) continue;
      const found = verdict(result, plan, report.sheet);
      if (found) yield found;
    }
  },
});

function verdict(result: Fact, plan: Fact, home: string): Verdict<'above' | 'below'> | null {
  const percent = (result.value / plan.value) * 100;
  const { low, high } = inDoubles.interval(percentOf(result.expression, plan.expression), 'wide');
  const isAbove = low > plausibleAttainment.high;
  if (!Number.isFinite(percent) || (!isAbove && high >= plausibleAttainment.low)) return null;
  const limit = isAbove ? plausibleAttainment.high : plausibleAttainment.low;
  const tolerance = isAbove ? percent - low : high - percent;
  return {
    outcome: 'undecided',
    message: isAbove ? 'above' : 'below',
    values: {
      row: named(result.indicator),
      result: quoteValue(result, home),
      plan: quoteValue(plan, home),
      percent: neat(percent),
      limit,
      tolerance: neat(tolerance),
    },
    cells: [...result.cells, ...plan.cells],
    left: percent,
    right: limit,
    tolerance,
  };
}
