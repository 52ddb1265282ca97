import { comparing, differs } from '../relations/comparing';
import { defineRule, isNotChecked } from '../rule';
import { named, quoteValue } from '../wording';
import { earlierSheet } from './earlierSheet';
import { isRevision, restated } from './revision';

/** CT-504: the plan for the year is the one that last year's workbook gave for it. */
export const lastPlan = defineRule({
  id: 'CT-504',
  family: 'time',
  title: {
    vi: 'Kế hoạch năm khớp với kế hoạch đã nêu ở sổ năm trước',
    en: 'The plan agrees with last year’s workbook',
  },
  given: {
    vi: 'Có sổ năm trước của cùng tỉnh và biểu, trong đó có kế hoạch năm sau (cột 7).',
    en: 'Last year’s workbook of the same province and form is given, with plans for the next year (column 7).',
  },
  when: { vi: 'Kế hoạch năm (cột 2) khác kế hoạch đó.', en: 'The plan for the year (column 2) differs from it.' },
  then: {
    vi: 'Cảnh báo; nếu kế hoạch cũ có từ ước lượng (“trên 4.000”) còn để ngỏ, hoặc chỉ lệch ở chữ số cuối hay không quá 1%, thì chỉ ghi nhận.',
    en: 'A warning; only noted where the hedge of the earlier plan ("over 4,000") leaves it open, or where it differs in the last digit or by 1% at most.',
  },
  reason: {
    vi: 'Tỷ lệ hoàn thành phải tính trên kế hoạch đã giao; kế hoạch điều chỉnh cần có căn cứ.',
    en: 'Attainment is measured against the plan that was set; a changed plan needs its grounds.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  titles: {
    differs: { vi: 'Kế hoạch năm khác kế hoạch đã nêu năm trước', en: 'The plan differs from the one set last year' },
    perhaps: {
      vi: 'Kế hoạch chỉ khớp sổ năm trước nhờ làm tròn',
      en: 'The plan meets last year’s workbook only by rounding',
    },
    slightly: { vi: 'Kế hoạch năm lệch ít so với sổ năm trước', en: 'The plan is slightly off the one set last year' },
  },
  messages: {
    differs: {
      vi: '{row}: kế hoạch năm là {now}, trong khi sổ năm trước nêu kế hoạch {before}. Lệch {gap}, làm tròn giải thích được {tolerance}. Tỷ lệ hoàn thành phụ thuộc kế hoạch nào được dùng; đề nghị sửa cột 2 hoặc nêu văn bản điều chỉnh.',
      en: '{row}: the plan is {now}, while last year’s workbook planned {before}. They differ by {gap}; rounding explains {tolerance}. Attainment depends on which plan is used; please correct column 2 or name the decision that changed it.',
    },
    perhaps: {
      vi: '{row}: kế hoạch năm là {now}, sổ năm trước nêu kế hoạch {before}. Lệch {gap}, có thể do từ ước lượng hoặc làm tròn (cho phép {tolerance}). Đề nghị xác nhận kế hoạch được giao.',
      en: '{row}: the plan is {now}, and last year’s workbook planned {before}. The gap of {gap} may come from its hedge or rounding (allowed {tolerance}). Please confirm the plan that was set.',
    },
    slightly: {
      vi: '{row}: kế hoạch năm là {now}, sổ năm trước nêu kế hoạch {before}. Chỉ lệch {gap} (làm tròn giải thích được {tolerance}), nhỏ như khi số được rà soát lại. Đề nghị xác nhận kế hoạch được giao.',
      en: '{row}: the plan is {now}, and last year’s workbook planned {before}. They differ by only {gap} (rounding explains {tolerance}), as little as when figures are revised. Please confirm the plan that was set.',
    },
  },
  looksAt: 'linkedRows',
  *evaluate(report, context) {
    const found = earlierSheet(context);
    if (isNotChecked(found)) yield found;
    else yield* compared(report, context);
  },
});

const compared = comparing('last-plan', ({ now, before }, found, home) => {
  const isSlight = found.outcome === 'fails' && isRevision(now, found);
  return {
    outcome: isSlight ? 'undecided' : found.outcome,
    message: isSlight ? 'slightly' : differs(found),
    values: { row: named(now.indicator), now: quoteValue(now, home), before: quoteValue(before, home) },
    suggestion: found.outcome === 'fails' && !isSlight ? restated(now, before, 'last-plan') : null,
  };
});
