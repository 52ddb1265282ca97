import { Exact } from '../../figures/decimal';
import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { ledgerCell } from '../facts/places';
import { comparing, differs } from '../relations/comparing';
import { defineRule, type Verdict } from '../rule';
import { named, quoteRow, quoteValue, sourceOf } from '../wording';
import { mendedNote } from './mendedNote';

/** CT-701: a stated attainment agrees with result and plan. */
export const attainment = defineRule({
  id: 'CT-701',
  family: 'claim',
  title: { vi: 'Tỷ lệ hoàn thành nêu trong báo cáo', en: 'Stated plan attainment' },
  given: {
    vi: 'Văn bản, hoặc ghi chú ở cột 9 về chính dòng đó, nêu tỷ lệ hoàn thành; biểu có kết quả và kế hoạch, kế hoạch không phải suy ra từ chính tỷ lệ đó.',
    en: 'A paper, or the note in column 9 about its own row, states an attainment; the sheet has result and plan, and the plan was not derived from that attainment.',
  },
  when: {
    vi: 'Kết quả / kế hoạch × 100 khác tỷ lệ đã nêu ngoài sai số làm tròn, hoặc không kiểm được vì kết quả chỉ là “trên”, “khoảng”.',
    en: 'result / plan × 100 differs from it beyond rounding, or it cannot be tested because the result is only "over" or "about" a number.',
  },
  then: {
    vi: 'Cảnh báo khi chắc chắn lệch; ghi nhận khi không kiểm được hoặc chỉ khớp nhờ làm tròn.',
    en: 'A warning where they certainly differ; a note where it cannot be tested or agrees only by rounding.',
  },
  reason: {
    vi: 'Tỷ lệ trong báo cáo và trên biểu phải là một, nếu không một trong hai đã tính trên số khác.',
    en: 'Paper and sheet must give one percentage, else one of them was computed from other figures.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  titles: {
    differs: { vi: 'Tỷ lệ hoàn thành đã nêu khác biểu', en: 'Stated attainment differs from the sheet' },
    perhaps: { vi: 'Tỷ lệ hoàn thành đã nêu chỉ khớp nhờ làm tròn', en: 'Stated attainment fits only by rounding' },
    untestable: { vi: 'Tỷ lệ hoàn thành đã nêu không kiểm được', en: 'Stated attainment cannot be tested' },
  },
  messages: {
    differs: {
      vi: '{row}: {source} nêu {claim}, nhưng biểu tính ra {right}% (thực hiện {result}, kế hoạch {plan}). Lệch {gap} điểm, làm tròn chỉ giải thích được {tolerance}. Đề nghị đối chiếu kết quả, kế hoạch và câu đó.',
      en: '{row}: {source} says {claim}, but the sheet gives {right}% (result {result}, plan {plan}). They differ by {gap} points; rounding explains only {tolerance}. Please compare result, plan and those words.',
    },
    perhaps: {
      vi: '{row}: {source} nêu {claim}, biểu tính ra {right}% (thực hiện {result}, kế hoạch {plan}). Lệch {gap} điểm, có thể do từ ước lượng hoặc làm tròn (cho phép {tolerance}).',
      en: '{row}: {source} says {claim}, the sheet gives {right}% (result {result}, plan {plan}). The gap of {gap} points may come from a hedge or rounding (allowed {tolerance}).',
    },
    untestable: {
      vi: '{row}: báo cáo nêu {claim} nhưng thực hiện là {result}, một số có từ ước lượng và không có kế hoạch, nên không kiểm được tỷ lệ. Đề nghị ghi số thực hiện cụ thể và kế hoạch ở cột 2.',
      en: '{row}: the paper says {claim}, but the result is {result}, a hedged number, and no plan is given, so the percentage cannot be tested. Please give the result itself and the plan in column 2.',
    },
  },
  looksAt: 'linkedRows',
  *evaluate(report, context) {
    yield* compared(report, context);
    yield* untestable(report, context);
  },
});

const compared = comparing('attainment', ({ row, result, plan }, found, home, { facts }) => ({
  message: differs(found),
  suggestion:
    found.outcome === 'fails'
      ? mendedNote(row, new Exact(result.value).dividedBy(plan.value).times(100), facts.report)
      : null,
  values: {
    row: named(result.indicator),
    source: sourceOf(row),
    claim: quoteRow(row, home),
    result: quoteValue(result, home),
    plan: quoteValue(plan, home),
  },
}));

/** Without a plan a hedged result leaves nothing to compare. */
function* untestable({ sheet }: SheetReport, { facts }: CheckContext): Iterable<Verdict<'untestable'>> {
  for (const row of facts.claims(['attainment'])) {
    const { figure } = row;
    const indicator = facts.indicator(figure.indicator);
    const [actual, plan] = (['actual', 'plan'] as const).map((level) => facts.slotOfYear(figure.year, level));
    const result = indicator && actual ? facts.fact(indicator.id, actual) : null;
    if (!indicator || !result || (plan && facts.fact(indicator.id, plan))) continue;
    if (!figure.hedge && !result.hedge) continue;
    yield {
      outcome: 'undecided',
      message: 'untestable',
      values: { row: named(indicator), claim: quoteRow(row, sheet), result: quoteValue(result, sheet) },
      cells: [ledgerCell(row, indicator.code), ...result.cells],
    };
  }
}
