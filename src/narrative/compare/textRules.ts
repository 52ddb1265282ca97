import type { LocalText } from '../../indicators/text';
import type { DescribedRule } from '../../checks/rule';

/**
 * A rule that compares a text with a workbook: a rule of the book whose evaluation needs the text.
 */
export type TextRule = DescribedRule;

const define = (rule: TextRule): TextRule => rule;

const perhaps: LocalText = {
  vi: '{row}: văn bản viết “{words}”, biểu cho {right}{computed}. Lệch {gap}, có thể do làm tròn, từ ước lượng hoặc cách hiểu (cho phép {tolerance}). Đề nghị xác nhận.',
  en: '{row}: the text says “{words}”, the sheet gives {right}{computed}. The gap of {gap} may come from rounding, a hedge or the reading of the words (allowed {tolerance}). Please confirm.',
};

/** CT-751: a value told by the text is the value of the sheet. */
export const textLevel = define({
  id: 'CT-751',
  family: 'claim',
  title: { vi: 'Số trong văn bản và số trên biểu', en: 'Value in text and sheet' },
  given: {
    vi: 'Văn bản nêu thực hiện, kế hoạch, tỷ lệ hoặc thứ hạng của một chỉ tiêu; biểu có ô của chỉ tiêu và năm đó.',
    en: 'The text gives a result, plan, share or rank of an indicator; the sheet has a cell for that indicator and year.',
  },
  when: {
    vi: 'Hai số khác nhau ngoài sai số làm tròn, hoặc ô ghi ký hiệu không có số.',
    en: 'They differ beyond rounding, or the cell is marked as having no number.',
  },
  then: {
    vi: 'Cảnh báo khi chắc chắn lệch; ghi nhận khi chỉ khớp nhờ làm tròn hoặc từ ước lượng, hoặc khi văn bản nêu số ước còn biểu là số chính thức.',
    en: 'A warning where they certainly differ; a note where they agree only by rounding or a hedge, or where the text estimates and the sheet is final.',
  },
  reason: {
    vi: 'Báo cáo và biểu cùng gửi một nơi phải nói cùng một số.',
    en: 'Report and workbook go to the same desk and must say the same.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  titles: {
    differs: { vi: 'Số trong văn bản khác số trên biểu', en: 'The text and the sheet give two numbers' },
    marked: { vi: 'Văn bản có số, biểu ghi ký hiệu', en: 'A number in the text, a mark on the sheet' },
    revised: { vi: 'Số chính thức khác số ước trong văn bản', en: 'The final number differs from the text’s estimate' },
  },
  messages: {
    differs: {
      vi: '{row}: văn bản viết “{words}” ({left}), ô {cell} ghi {right}. Lệch {gap}, làm tròn chỉ giải thích được {tolerance}. Đề nghị sửa văn bản hoặc sửa ô.',
      en: '{row}: the text says “{words}” ({left}), cell {cell} has {right}. They differ by {gap}; rounding explains only {tolerance}. Please correct the text or the cell.',
    },
    revised: {
      vi: '{row}: văn bản ước “{words}” ({left}), biểu chính thức ở ô {cell} ghi {right}. Lệch {gap} (làm tròn giải thích được {tolerance}); số ước được cập nhật là bình thường, đề nghị xác nhận.',
      en: '{row}: the text estimates “{words}” ({left}), the final sheet has {right} in cell {cell}. They differ by {gap} (rounding explains {tolerance}); estimates are revised as a rule, please confirm.',
    },
    marked: {
      vi: '{row}: văn bản viết “{words}”, nhưng ô {cell} ghi “{mark}” ({meaning}). Đề nghị nhập số đó vào ô, hoặc sửa văn bản.',
      en: '{row}: the text says “{words}”, but cell {cell} is marked "{mark}" ({meaning}). Please enter that number in the cell, or correct the text.',
    },
    perhaps,
  },
});

/** CT-752: a plan attainment told by the text is that of the sheet. */
export const textAttainment = define({
  id: 'CT-752',
  family: 'claim',
  title: { vi: 'Tỷ lệ hoàn thành trong văn bản', en: 'Plan attainment in the text' },
  given: {
    vi: 'Văn bản nêu tỷ lệ hoàn thành kế hoạch; biểu có kết quả và kế hoạch của năm đó.',
    en: 'The text gives a plan attainment; the sheet has result and plan of that year.',
  },
  when: {
    vi: 'Kết quả / kế hoạch × 100 khác tỷ lệ trong văn bản ngoài sai số làm tròn.',
    en: 'result / plan × 100 differs from it beyond rounding.',
  },
  then: {
    vi: 'Cảnh báo khi chắc chắn lệch; ghi nhận khi chỉ khớp nhờ làm tròn hoặc từ ước lượng.',
    en: 'A warning where they certainly differ; a note where they agree only by rounding or a hedge.',
  },
  reason: {
    vi: 'Tỷ lệ trong văn bản tính trên số khác với biểu thì một trong hai đã cũ.',
    en: 'A percentage computed from other numbers means that one of the two is out of date.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  titles: {
    differs: { vi: 'Tỷ lệ hoàn thành trong văn bản khác biểu', en: 'Attainment in the text differs from the sheet' },
  },
  messages: {
    differs: {
      vi: '{row}: văn bản viết “{words}” ({left}%), biểu tính ra {right}%{computed}. Lệch {gap} điểm, làm tròn chỉ giải thích được {tolerance}. Đề nghị đối chiếu kết quả, kế hoạch và câu trong văn bản.',
      en: '{row}: the text says “{words}” ({left}%), the sheet gives {right}%{computed}. They differ by {gap} points; rounding explains only {tolerance}. Please compare result, plan and the words.',
    },
    perhaps,
  },
});

/** CT-753: a change told by the text is that of the sheet, in at least one of its readings. */
export const textChange = define({
  id: 'CT-753',
  family: 'claim',
  title: { vi: 'Mức tăng, giảm trong văn bản', en: 'Change in the text' },
  given: {
    vi: 'Văn bản nêu mức tăng, giảm của một chỉ tiêu; biểu có kết quả và số năm gốc.',
    en: 'The text tells how an indicator changed; the sheet has result and base.',
  },
  when: {
    vi: 'Không cách hiểu nào của câu chữ cho ra số gốc trên biểu, trong sai số làm tròn.',
    en: 'No reading of the words gives the base of the sheet, rounding included.',
  },
  then: {
    vi: 'Cảnh báo khi mọi cách hiểu đều sai; ghi nhận khi chỉ khớp nhờ làm tròn hoặc từ ước lượng.',
    en: 'A warning where every reading fails; a note where one fits only by rounding or a hedge.',
  },
  reason: {
    vi: '“Tăng 25%” có thể là điểm phần trăm, “tăng 1,86 lần” có thể là gấp 1,86; chỉ sai khi mọi cách đều sai.',
    en: '"Up 25%" may mean points and "up 1.86 times" may mean 1.86-fold; it is wrong only when every reading is.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  titles: {
    differs: { vi: 'Mức tăng, giảm trong văn bản khác biểu', en: 'Change in the text differs from the sheet' },
    impossible: { vi: 'Mức tăng, giảm trong văn bản không thể có', en: 'Change in the text is not possible' },
  },
  messages: {
    differs: {
      vi: '{row}: văn bản viết “{words}”, nghĩa là năm gốc {left}, biểu ghi gốc {right}{computed}. Gốc lệch {gap}, làm tròn chỉ giải thích được {tolerance}. Đề nghị đối chiếu hai số với câu trong văn bản.',
      en: '{row}: the text says “{words}”, which means a base of {left}; the sheet has a base of {right}{computed}. The bases differ by {gap}; rounding explains only {tolerance}. Please compare both numbers with the words.',
    },
    impossible: {
      vi: '{row}: văn bản viết “{words}” với thực hiện {right}; không số gốc nào trong giới hạn của chỉ tiêu cho ra mức này. Đề nghị kiểm tra mức tăng, đơn vị (%, điểm %, lần) và kết quả.',
      en: '{row}: the text says “{words}” with a result of {right}; no base within the indicator’s limits gives that change. Please check the change, its unit (per cent, points, times) and the result.',
    },
    perhaps,
  },
});

/** Every rule that needs a text, for the rule book and for counts. */
export const textRules: readonly TextRule[] = [textLevel, textAttainment, textChange];
