import { comparing, differs } from '../relations/comparing';
import { defineRule } from '../rule';
import { named, quoteRow, quoteValue, slotText } from '../wording';

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
  severity: { fails: 'warning', undecided: 'info' },
  titles: {
    differs: { vi: 'Biểu và báo cáo nêu hai số khác nhau', en: 'Sheet and paper give two numbers' },
    revised: { vi: 'Số chính thức khác số ước đã báo cáo', en: 'The final number differs from the estimate' },
    perhaps: { vi: 'Biểu chỉ khớp báo cáo nhờ làm tròn', en: 'Sheet meets paper only by rounding' },
  },
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
  looksAt: 'linkedRows',
  evaluate: comparing('paper', ({ fact, row, slot }, found, home, { facts: { report } }) => {
    const isRevised = found.outcome === 'fails' && row.figure.estimated && report.head.status === 'final';
    return {
      ...(isRevised ? { outcome: 'undecided' as const } : {}),
      message: isRevised ? 'revised' : differs(found),
      values: {
        row: named(fact.indicator),
        slot: slotText(slot, report.head.year),
        fact: quoteValue(fact, home),
        paper: quoteRow(row, home),
      },
    };
  }),
});
