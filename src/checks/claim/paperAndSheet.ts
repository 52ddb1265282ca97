import { of } from '../../figures/expression';
import { readStated } from '../../figures/reading';
import type { LedgerRow } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Fact } from '../fact';
import { judge, sides } from '../judge';
import { ledgerCell } from '../places';
import { defineRule, type Verdict } from '../rule';
import { slots, type SlotName } from '../slots';
import { named, quoteRow, quoteValue, slotText } from '../wording';
import type { Concern } from '../survey/concerns';

const concerns = ['paper'] as const satisfies readonly Concern[];

/** CT-706: what the sheet reports and what the papers say are one number. */
export const paperAndSheet = defineRule({
  id: 'CT-706',
  family: 'claim',
  title: { vi: 'Biểu và báo cáo cùng một số', en: 'Sheet and paper give one number' },
  given: {
    vi: 'Một ô nhập số và một dòng số liệu nguồn (không phải suy ra) nói về cùng chỉ tiêu, năm và loại.',
    en: 'An input cell and a reported ledger row speak of the same indicator, year and kind.',
  },
  when: { vi: 'Hai số khác nhau ngoài sai số làm tròn.', en: 'They differ beyond rounding.' },
  then: {
    vi: 'Cảnh báo; ghi nhận khi chỉ khớp nhờ làm tròn, hoặc khi báo cáo là số ước còn biểu là số chính thức.',
    en: 'A warning; a note where only rounding closes the gap, or where the paper gave an estimate and the sheet is final.',
  },
  reason: {
    vi: 'Đảo hai chữ số khi nhập (3.738 thành 3.783) là lỗi thường gặp và không quy tắc nào khác thấy.',
    en: 'Swapping two digits (3,738 to 3,783) is common, and no other rule sees it.',
  },
  concerns,
  severity: { fails: 'warning', undecided: 'info' },
  messages: {
    differs: {
      vi: '{row}, {slot}: biểu ghi {fact}, báo cáo nêu {paper} ({right}). Lệch {gap}, làm tròn chỉ giải thích được {tolerance}. Đề nghị sửa ô hoặc giải trình vì sao hai số khác nhau.',
      en: '{row}, {slot}: the sheet has {fact}, the paper says {paper} ({right}). They differ by {gap}; rounding explains only {tolerance}. Please correct the cell or explain why they differ.',
    },
    revised: {
      vi: '{row}, {slot}: biểu chính thức ghi {fact}, báo cáo trước đó ước {paper} ({right}). Lệch {gap} (làm tròn giải thích được {tolerance}); số ước được cập nhật là bình thường, đề nghị xác nhận.',
      en: '{row}, {slot}: the final sheet has {fact}, the paper estimated {paper} ({right}). They differ by {gap} (rounding explains {tolerance}); estimates are revised as a rule, please confirm.',
    },
    perhaps: {
      vi: '{row}, {slot}: biểu ghi {fact}, báo cáo nêu {paper} ({right}). Lệch {gap}, chỉ khớp nhờ làm tròn hoặc từ ước lượng (cho phép {tolerance}). Đề nghị xác nhận số nào đầy đủ hơn.',
      en: '{row}, {slot}: the sheet has {fact}, the paper says {paper} ({right}). The gap of {gap} closes only by rounding or a hedge (allowed {tolerance}). Please confirm which is the fuller figure.',
    },
  },
  *evaluate(_, context) {
    const { facts } = context;
    for (const row of facts.survey.rows(...concerns)) {
      const { indicator } = row;
      if (!indicator || facts.row(indicator.id) !== row) continue;
      for (const { name } of slots) {
        const fact = facts.fact(indicator.id, name);
        if (!fact) continue;
        for (const stated of facts.levels(indicator.id, name)) {
          const found =
            stated.figure.derived || stated.figure.valueMax !== null ? null : verdict(fact, stated, name, context);
          if (found) yield found;
        }
      }
    }
  },
});

function verdict(
  fact: Fact,
  stated: LedgerRow,
  name: SlotName,
  { facts }: CheckContext,
): Verdict<'differs' | 'revised' | 'perhaps'> | null {
  const { report } = facts;
  const { figure } = stated;
  const result = judge(fact.plain, 'equals', of(readStated(figure, fact.indicator)));
  if (result.outcome === 'holds') return null;
  const revised = result.outcome === 'fails' && figure.estimated && report.head.status === 'final';
  const shown = sides(result);
  return {
    ...shown,
    outcome: revised ? 'undecided' : result.outcome,
    message: revised ? 'revised' : result.outcome === 'fails' ? 'differs' : 'perhaps',
    values: {
      ...shown.values,
      row: named(fact.indicator),
      slot: slotText(name, report.head.year),
      fact: quoteValue(fact, report.sheet),
      paper: quoteRow(stated, report.sheet),
    },
    cells: [...fact.cells, ledgerCell(stated, fact.indicator.code)],
  };
}
