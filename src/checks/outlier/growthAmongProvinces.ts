import { defineRule, type Verdict } from '../rule';
import { named, neat, quoteValue } from '../wording';
import { amongProvinces } from './amongProvinces';
import type { GrowthAcross, GrowthUnit } from '../provinces/acrossProvincesGrowth';

/** CT-806: growth on last year stands out among the provinces. */
export const growthAmongProvinces = defineRule({
  id: 'CT-806',
  family: 'outlier',
  title: { vi: 'Tốc độ tăng khác hẳn các tỉnh', en: 'Growth that stands out among the provinces' },
  given: {
    vi: 'Ít nhất 8 tỉnh cùng năm, cùng biểu có cả thực hiện năm và thực hiện năm trước lớn hơn 0 (trong sổ, hoặc trong các sổ cùng được rà soát).',
    en: 'At least 8 provinces of one year and form give result and last year’s result above zero, in this workbook or in those under review.',
  },
  when: {
    vi: 'Tỷ số thực hiện năm / năm trước nằm ngoài khoảng chấp nhận Hidiroglou–Berthelot (U = 0,5; A = 0,05; C = 4) theo quy mô của tỉnh, vượt cả 3,5 điểm z vững của mọi tỷ số (thang logarit), kể cả khi tính sai số làm tròn, và lệch trung vị từ 10% trở lên. Số đếm dưới 20 không được hỏi.',
    en: 'The ratio of result to last year lies outside the acceptance interval of Hidiroglou and Berthelot (U = 0.5, A = 0.05, C = 4) for a province of this size and beyond 3.5 modified z-scores of all ratios (on logarithms), rounding included, and is at least 10% off the median. Counts below 20 are not asked about.',
  },
  then: {
    vi: 'Ghi nhận khi là số ước tính, cảnh báo khi sơ bộ hoặc chính thức; không bao giờ là lỗi vì khác các tỉnh chưa phải là sai.',
    en: 'A note on estimates, a warning on preliminary and final figures; never an error, because to differ is not to be wrong.',
  },
  reason: {
    vi: 'Hidiroglou và Berthelot (Survey Methodology 12, 1986) so các tỷ số có tính đến quy mô; điểm z vững (Iglewicz và Hoaglin, 1993) giữ cho tỉnh lớn không bị nêu vì một mức tăng mà các tỉnh khác cũng có. Tỉnh có số bằng 0, âm hoặc thiếu được kể tên chứ không bị bỏ qua; tỉnh hợp nhất trong năm và chỉ tiêu đổi định nghĩa không được so; phân phối lệch được xử lý bằng thang đối xứng và khoảng cách tứ phân vị riêng cho mỗi phía.',
    en: 'Hidiroglou and Berthelot (Survey Methodology 12, 1986) compare ratios with regard to size; the modified z-score (Iglewicz and Hoaglin, 1993) keeps a large province from being named for a growth that others have too. Provinces with zero, negative or missing numbers are listed, not dropped; those formed in the year and indicators redefined are not compared; skew is met by a symmetric scale and quartile distances of each side.',
  },
  severity: { fails: null, undecided: { estimate: 'info', preliminary: 'warning', final: 'warning' } },
  messages: {
    above: {
      vi: '{row}: thực hiện {current} gấp {ratio} lần năm trước {previous}. {count} tỉnh so sánh được có trung vị {median} lần; với quy mô này tỷ số thường từ {low} đến {high} lần (làm tròn chỉ giải thích {tolerance}; {excluded} tỉnh không tính được tỷ số). Số nào cần sửa, hay có lý do riêng để giải trình?',
      en: '{row}: the result of {current} is {ratio} times last year’s {previous}. Of {count} provinces compared the median is {median} times; at this size the ratio is usually {low} to {high} (rounding explains {tolerance}; {excluded} provinces have no ratio). Which number needs correcting, or is there a reason to explain?',
    },
    below: {
      vi: '{row}: thực hiện {current} chỉ bằng {ratio} lần năm trước {previous}. {count} tỉnh so sánh được có trung vị {median} lần; với quy mô này tỷ số thường từ {low} đến {high} lần (làm tròn chỉ giải thích {tolerance}; {excluded} tỉnh không tính được tỷ số). Số nào cần sửa, hay có lý do riêng để giải trình?',
      en: '{row}: the result of {current} is only {ratio} times last year’s {previous}. Of {count} provinces compared the median is {median} times; at this size the ratio is usually {low} to {high} (rounding explains {tolerance}; {excluded} provinces have no ratio). Which number needs correcting, or is there a reason to explain?',
    },
  },
  looksAt: 'provinces',
  evaluate: (report, context) =>
    amongProvinces(report, context, {
      concerned: (group) => group.growthsOf(report),
      across: (group, id) => group.growth(id),
      verdict,
    }),
});

/** Ratios are told apart by two decimals; those near zero by their digits. */
function times(ratio: number): { readonly value: number; readonly decimals: number } {
  return ratio >= 0.1 ? { value: ratio, decimals: 2 } : neat(ratio);
}

function verdict(
  unit: GrowthUnit,
  stands: 'above' | 'below',
  { median, units, excluded }: GrowthAcross,
  home: string,
): Verdict<'above' | 'below'> {
  const { current, previous, ratio, tolerance, accepted } = unit;
  return {
    outcome: 'undecided',
    message: stands,
    values: {
      row: named(current.indicator),
      current: quoteValue(current, home),
      previous: quoteValue(previous, home),
      ratio: times(ratio),
      median: times(median!),
      low: times(accepted[0]),
      high: times(accepted[1]),
      tolerance: neat(tolerance),
      count: units.length,
      excluded: excluded.length,
    },
    cells: [...current.cells, ...previous.cells],
    left: ratio,
    right: accepted[stands === 'above' ? 1 : 0],
    tolerance,
  };
}
