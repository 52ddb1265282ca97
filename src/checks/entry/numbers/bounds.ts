import { comparing } from '../../relations/comparing';
import { defineRule } from '../../rule';
import { quote } from '../../wording';

/** CT-202: a value outside the limits of its indicator. */
export const bounds = defineRule({
  id: 'CT-202',
  family: 'entry',
  title: { vi: 'Giá trị ngoài giới hạn của chỉ tiêu', en: 'Value outside the limits of its indicator' },
  given: {
    vi: 'Danh mục nêu giới hạn của chỉ tiêu: giờ mỗi ngày không quá 24, tỷ lệ không quá 100, thứ hạng từ 1 đến số tỉnh được xếp trong bản chỉ số của cột (63; 34 từ DTI 2024, công bố tháng 10/2025), số đếm không âm.',
    en: 'The catalogue gives limits: at most 24 hours a day, shares up to 100, ranks from 1 to the number of provinces that the column’s edition ranks (63; 34 since DTI 2024, out in October 2025), counts not below zero.',
  },
  when: {
    vi: 'Số trên biểu (hoặc số liệu nguồn không có dòng trên biểu) vượt giới hạn, kể cả khi tính sai số làm tròn.',
    en: 'A number of the sheet, or a ledger figure without a row there, lies outside, rounding included.',
  },
  then: {
    vi: 'Báo lỗi; nếu từ ước lượng còn để ngỏ thì chỉ ghi nhận.',
    en: 'It is an error; where a hedge leaves it open, it is only noted.',
  },
  reason: {
    vi: 'Giới hạn là logic của định nghĩa: một ngày có 24 giờ, phần không lớn hơn toàn bộ.',
    en: 'The limits follow from definitions: a day has 24 hours, a share is no more than the whole.',
  },
  severity: { fails: 'error', undecided: 'info' },
  messages: {
    tooLarge: {
      vi: '{fact}, lớn hơn mức tối đa {right} của chỉ tiêu (vượt {gap}, sai số làm tròn cho phép {tolerance}). Đề nghị kiểm tra đơn vị, dấu thập phân và ô nhập.',
      en: '{fact}, above the indicator’s limit of {right} (by {gap}; rounding explains {tolerance}). Please check unit, decimal mark and cell.',
    },
    tooSmall: {
      vi: '{fact}, nhỏ hơn mức tối thiểu {left} của chỉ tiêu (thiếu {gap}, sai số làm tròn cho phép {tolerance}). Đề nghị kiểm tra dấu âm và ô nhập.',
      en: '{fact}, below the indicator’s limit of {left} (by {gap}; rounding explains {tolerance}). Please check the sign and the cell.',
    },
    perhaps: {
      vi: '{fact}: theo mặt số thì ngoài giới hạn {limit}, nhưng từ ước lượng hoặc làm tròn còn để ngỏ (lệch {gap}, cho phép {tolerance}). Đề nghị xem lại khi có số chính thức.',
      en: '{fact}: at face value outside the limit {limit}, though its hedge or rounding leaves it open (off by {gap}, allowed {tolerance}). Please look again when the final number is known.',
    },
  },
  evaluate: comparing('limit', ({ fact, end, limit }, { outcome }, home) => ({
    message: outcome !== 'fails' ? 'perhaps' : end === 'max' ? 'tooLarge' : 'tooSmall',
    values: { fact: quote(fact, home), limit },
  })),
});
