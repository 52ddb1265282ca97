import type { Indicator } from '../../indicators/catalogue/indicator';
import { gridPoints } from '../../figures/change';
import { decimalsShown, Exact, integerDigits, powerOfTen, trailingZeros } from '../../figures/decimal';
import { percentOf } from '../../figures/constant';
import { faceValue, inDecimals, of } from '../../figures/expression';
import { readStated } from '../../figures/reading';
import type { LedgerRow } from '../../sheet/province/report';
import type { Fact } from '../facts/fact';
import { ledgerCell } from '../facts/places';
import { defineRule } from '../rule';
import { between, neat, quote, quoteRow } from '../wording';

/** CT-602: an attainment is printed, its plan is not, and no round plan gives it. */
export const impliedPlan = defineRule({
  id: 'CT-602',
  family: 'plan',
  title: { vi: 'Kế hoạch suy ra từ tỷ lệ hoàn thành', en: 'The plan implied by an attainment' },
  given: {
    vi: 'Văn bản nêu kết quả và tỷ lệ hoàn thành, không nêu kế hoạch; số không kèm từ ước lượng.',
    en: 'A paper states a result and its attainment but no plan, without hedges.',
  },
  when: {
    vi: 'Khoảng kế hoạch suy ra không chứa số nào tròn như chính kết quả.',
    en: 'The interval of possible plans holds no number as round as the result itself.',
  },
  then: {
    vi: 'Ghi nhận: không kết luận được kết quả đã làm tròn hay kế hoạch là số lẻ.',
    en: 'A note: whether the result is rounded or the plan is odd cannot be told.',
  },
  reason: {
    vi: 'Kế hoạch thường là số tròn; nếu không có số tròn nào cho đúng tỷ lệ thì một trong hai số cần xem lại.',
    en: 'Plans are round as a rule; where no round one gives the printed percentage, one of the figures deserves a look.',
  },
  severity: { fails: null, undecided: 'info' },
  messages: {
    odd: {
      vi: '{result}, và báo cáo nêu {claim}, nên kế hoạch nằm trong khoảng {plans} {unit} (theo mặt số {right}); không có số nào tròn đến {step} trong khoảng này. Có thể kết quả đã làm tròn hoặc kế hoạch là số lẻ; đề nghị điền kế hoạch vào cột 2.',
      en: '{result}, and the paper says {claim}, so the plan lies within {plans} {unit} (at face value {right}), where no number is round to {step}. The result may be rounded or the plan odd; please enter the plan in column 2.',
    },
  },
  *evaluate(report, { facts }) {
    for (const row of facts.claims(['attainment'])) {
      const { figure } = row;
      const indicator = facts.indicator(figure.indicator);
      const actual = facts.slotOfYear(figure.year, 'actual');
      const plan = facts.slotOfYear(figure.year, 'plan');
      const result = actual && facts.fact(figure.indicator, actual);
      if (!indicator || !result || figure.hedge || result.hedge || (plan && facts.fact(figure.indicator, plan)))
        continue;
      const implied = percentOf(result.expression, of(readStated(figure, indicator)));
      const plans = inDecimals.interval(implied, 'strict');
      const step = roundness(result, facts.levels(figure.indicator, actual), indicator);
      if (!plans.low.isFinite() || !plans.high.isFinite() || gridPoints(plans, new Exact(step), 1).length > 0) continue;
      yield {
        outcome: 'undecided',
        message: 'odd',
        values: {
          result: quote(result, report.sheet),
          claim: quoteRow(row, report.sheet),
          plans: between(plans),
          right: neat(faceValue(implied)),
          step: neat(step),
          unit: indicator.unit.text,
        },
        cells: [...result.cells, ledgerCell(row, indicator.code)],
        left: result.value,
        right: faceValue(implied),
        tolerance: plans.high.minus(plans.low).dividedBy(2).toNumber(),
      };
    }
  },
});

/** Three digits are always meant: nobody plans to the hundred thousand what is 3.000.000. */
const significantDigits = 3;

/** The place to which a result is round: 10.000 for 2.890.000, 10 for 4.020, 0,1 for 12,5. */
function roundness(result: Fact, stated: readonly LedgerRow[], { unit }: Indicator): number {
  const figure = stated[0]?.figure;
  const printed = figure ? figure.value : result.value;
  const factor = figure ? figure.scale / unit.scale : 1;
  const decimals = figure ? figure.decimals : decimalsShown(printed);
  const zeros = Math.min(trailingZeros(printed), integerDigits(printed) - significantDigits);
  return (decimals > 0 ? powerOfTen(-decimals) : powerOfTen(Math.max(zeros, 0))) * factor;
}
