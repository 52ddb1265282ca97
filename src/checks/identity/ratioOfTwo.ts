import { comparing, differs } from '../relations/comparing';
import { defineRule } from '../rule';
import { quote } from '../wording';

/** CT-403: a stated ratio agrees with what it is a ratio of. */
export const ratioOfTwo = defineRule({
  id: 'CT-403',
  family: 'identity',
  title: { vi: 'Tỷ lệ khớp với tử số và mẫu số', en: 'A ratio agrees with numerator and denominator' },
  given: {
    vi: 'Tử số, mẫu số và tỷ lệ đều có số, tỷ lệ được nhập chứ không do công thức tính.',
    en: 'Numerator, denominator and ratio are known, and the ratio was entered, not computed.',
  },
  when: {
    vi: 'Tử số / mẫu số × hệ số khác tỷ lệ ngoài sai số làm tròn (mật độ = thuê bao / dân số × 100).',
    en: 'numerator / denominator × factor differs from the ratio beyond rounding (density = subscriptions / population × 100).',
  },
  then: {
    vi: 'Báo lỗi; nếu chỉ khớp khi coi số 0 cuối là làm tròn thì ghi nhận.',
    en: 'It is an error; a note where only rounded trailing zeros close the gap.',
  },
  reason: { vi: 'Đó là định nghĩa của tỷ lệ trong danh mục.', en: 'That is the ratio’s definition in the catalogue.' },
  severity: { fails: 'error', undecided: 'info' },
  titles: {
    differs: { vi: 'Tỷ lệ không khớp tử số và mẫu số', en: 'A ratio differs from numerator and denominator' },
    perhaps: { vi: 'Tỷ lệ chỉ khớp tử số, mẫu số nhờ làm tròn', en: 'A ratio meets its two numbers only by rounding' },
  },
  messages: {
    differs: {
      vi: '{ratio}, trong khi {numerator} chia {denominator} nhân {factor} là {right}. Lệch {gap}, làm tròn chỉ giải thích được {tolerance}. Một trong ba số đã sai; đề nghị đối chiếu, hoặc để biểu tự tính tỷ lệ.',
      en: '{ratio}, while {numerator} divided by {denominator} times {factor} gives {right}. They differ by {gap}; rounding explains only {tolerance}. One of the three is wrong; please compare them, or let the sheet compute the ratio.',
    },
    perhaps: {
      vi: '{ratio}, còn {numerator} chia {denominator} nhân {factor} là {right}. Lệch {gap}, chỉ khớp nếu số 0 cuối là do làm tròn (cho phép {tolerance}). Đề nghị ghi số đầy đủ nếu có.',
      en: '{ratio}, and {numerator} divided by {denominator} times {factor} gives {right}. The gap of {gap} closes only if trailing zeros are rounding (allowed {tolerance}). Please enter the full numbers if they are known.',
    },
  },
  looksAt: 'linkedRows',
  evaluate: comparing('ratio', ({ declared, ratio, numerator, denominator }, found, home) => ({
    message: differs(found),
    values: {
      ratio: quote(ratio, home),
      numerator: quote(numerator, home),
      denominator: quote(denominator, home),
      factor: declared.factor,
    },
  })),
});
