import { comparing, differs } from '../relations/comparing';
import { quoteOperand } from '../relations/operand';
import { defineRule } from '../rule';
import { listed } from '../wording';

/** CT-401: a total is the sum of its parts. */
export const sumOfParts = defineRule({
  id: 'CT-401',
  family: 'identity',
  title: { vi: 'Tổng bằng các phần cộng lại', en: 'A total is the sum of its parts' },
  given: {
    vi: 'Tổng được nhập (không phải do công thức tính) và mọi phần đều có số hoặc “-”; phần trống, “…” hoặc “x” thì không kiểm tra.',
    en: 'A total was entered, not computed, and every part is a number or "-"; with a part blank, "…" or "x" nothing is checked.',
  },
  when: {
    vi: 'Tổng các phần khác tổng, mọi số được hiểu là khoảng các giá trị làm tròn ra nó.',
    en: 'The parts do not add up to the total, each number standing for all values that round to it.',
  },
  then: {
    vi: 'Báo lỗi khi sai số làm tròn rộng nhất cũng không giải thích được; nếu chỉ làm tròn rộng mới khớp thì ghi nhận.',
    en: 'An error where not even the widest rounding explains it; a note where only the wide one does.',
  },
  reason: {
    vi: 'Các phần hợp thành toàn bộ tổng, không còn phần nào khác.',
    en: 'The parts make up the whole total, with nothing left over.',
  },
  severity: { fails: 'error', undecided: 'info' },
  titles: {
    differs: { vi: 'Tổng khác các phần cộng lại', en: 'A total differs from its parts added up' },
    perhaps: { vi: 'Tổng chỉ khớp các phần nhờ làm tròn', en: 'A total meets its parts only by rounding' },
  },
  messages: {
    differs: {
      vi: '{total}, nhưng các phần cộng lại là {right} ({parts}). Lệch {gap}, trong khi làm tròn chỉ giải thích được {tolerance}. Tổng hoặc một phần đã sai; đề nghị đối chiếu từng ô.',
      en: '{total}, but its parts add up to {right} ({parts}). They differ by {gap}, while rounding explains only {tolerance}. The total or a part is wrong; please compare each cell.',
    },
    perhaps: {
      vi: '{total}, các phần cộng lại là {right} ({parts}). Lệch {gap}, chỉ khớp nếu các số đã làm tròn đến hàng số 0 cuối (cho phép {tolerance}). Đề nghị ghi số đầy đủ nếu có.',
      en: '{total}, and its parts add up to {right} ({parts}). The gap of {gap} closes only if their trailing zeros are rounding (allowed {tolerance}). Please enter the full numbers if they are known.',
    },
  },
  looksAt: 'linkedRows',
  evaluate: comparing('sum', ({ total, parts }, found, home) => ({
    message: differs(found),
    values: { total: quoteOperand(total, home), parts: listed(parts.map((part) => quoteOperand(part, home))) },
  })),
});
