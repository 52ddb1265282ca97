import { powerSlip } from '../outlier/powerSlip';
import { verdictOf } from '../relations/comparing';
import { notHolding } from '../relations/notHolding';
import { defineRule } from '../rule';
import { named, quoteValue } from '../wording';

/** CT-601: the next year's plan falls behind this year's result. */
export const planBelowResult = defineRule({
  id: 'CT-601',
  family: 'plan',
  title: { vi: 'Kế hoạch năm sau lùi so với thực hiện', en: 'Next year’s plan falls behind the result' },
  given: {
    vi: 'Chỉ tiêu càng cao càng tốt (hoặc càng thấp càng tốt), có thực hiện năm và kế hoạch năm sau; không kể số phát triển mới, vì ít hơn năm trước thì tổng vẫn tăng, và tỷ lệ do biểu tự tính, vì các số dùng để tính đã được xét.',
    en: 'The indicator is better the higher (or the lower) it is, and has a result and a plan for the next year; additions to a stock are left out, because fewer of them still let it grow, and so are ratios that the sheet computes, because what they are computed from is looked at.',
  },
  when: {
    vi: 'Kế hoạch thấp hơn thực hiện (cao hơn, khi càng thấp càng tốt).',
    en: 'The plan is below the result (above it, where lower is better).',
  },
  then: {
    vi: 'Cảnh báo; khi từ ước lượng (“trên 4.000”) hoặc làm tròn còn để ngỏ thì chỉ ghi nhận.',
    en: 'A warning; only noted where a hedge ("over 4,000") or rounding leaves it open.',
  },
  reason: {
    vi: 'Kế hoạch lùi có thể đúng (dân số tăng nhanh hơn thuê bao) nhưng người nhận sẽ hỏi lý do.',
    en: 'A plan may rightly fall (people grow faster than subscriptions), but its reader will ask why.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  messages: {
    below: {
      vi: '{row}: kế hoạch năm sau {plan} thấp hơn thực hiện {result}: kém {gap}, làm tròn chỉ giải thích được {tolerance}. Với chỉ tiêu này càng cao càng tốt; đề nghị giải trình vì sao kế hoạch lùi, hoặc sửa số.',
      en: '{row}: the next plan of {plan} is below the result of {result}, by {gap}; rounding explains only {tolerance}. Higher is better here; please explain why the plan falls back, or correct it.',
    },
    above: {
      vi: '{row}: kế hoạch năm sau {plan} cao hơn thực hiện {result}: hơn {gap}, làm tròn chỉ giải thích được {tolerance}. Với chỉ tiêu này càng thấp càng tốt; đề nghị giải trình vì sao kế hoạch lùi, hoặc sửa số.',
      en: '{row}: the next plan of {plan} is above the result of {result}, by {gap}; rounding explains only {tolerance}. Lower is better here; please explain why the plan falls back, or correct it.',
    },
    perhaps: {
      vi: '{row}: kế hoạch năm sau {plan}, thực hiện {result}. Theo mặt số kế hoạch lùi {gap}, nhưng từ ước lượng hoặc làm tròn còn để ngỏ (cho phép {tolerance}). Đề nghị nêu mức kế hoạch cụ thể.',
      en: '{row}: the next plan is {plan}, the result {result}. At face value the plan falls back by {gap}, though its hedge or rounding leaves it open (allowed {tolerance}). Please state the planned level.',
    },
  },
  *evaluate(report, context) {
    for (const { relation, found } of notHolding('next-plan', context)) {
      const { result, plan } = relation;
      // What is a power of ten off is asked about by its own rule, which knows the number meant.
      if (powerSlip(plan.indicator, context)) continue;
      yield verdictOf(relation, found, {
        message: found.outcome !== 'fails' ? 'perhaps' : plan.indicator.direction === 'higher' ? 'below' : 'above',
        values: {
          row: named(plan.indicator),
          plan: quoteValue(plan, report.sheet),
          result: quoteValue(result, report.sheet),
        },
      });
    }
  },
});
