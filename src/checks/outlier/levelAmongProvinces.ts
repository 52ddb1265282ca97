import { defineRule, type Verdict } from '../rule';
import { named, neat, quoteValue } from '../wording';
import { amongProvinces } from './amongProvinces';
import type { LevelAcross, LevelUnit } from '../provinces/acrossProvincesLevel';

/** CT-807: a density, share or score stands out among the provinces. */
export const levelAmongProvinces = defineRule({
  id: 'CT-807',
  family: 'outlier',
  title: { vi: 'Mật độ, tỷ lệ khác hẳn các tỉnh', en: 'A density or share that stands out among the provinces' },
  given: {
    vi: 'Ít nhất 8 tỉnh cùng năm, cùng biểu có số ở cột 3 của một mật độ, tỷ lệ hoặc điểm số.',
    en: 'At least 8 provinces of one year and form have a result for a density, a share or a score.',
  },
  when: {
    vi: 'Điểm z vững 0,6745 × (số − trung vị) / MAD vượt 3,5, kể cả khi tính sai số làm tròn.',
    en: 'The modified z-score 0.6745 × (value − median) / MAD exceeds 3.5, rounding included.',
  },
  then: {
    vi: 'Ghi nhận khi là số ước tính, cảnh báo khi sơ bộ hoặc chính thức; không bao giờ là lỗi.',
    en: 'A note on estimates, a warning on preliminary and final figures; never an error.',
  },
  reason: {
    vi: 'Iglewicz và Hoaglin (1993): trung vị và MAD không bị chính giá trị bất thường kéo lệch. Mật độ so theo thang logarit; phân phối lệch dùng độ phân tán của phía rộng hơn; độ phân tán không lấy nhỏ hơn 1 điểm % (mật độ: 5%) để các tỉnh gần như nhau không bị nêu.',
    en: 'Iglewicz and Hoaglin (1993): median and MAD are not drawn by the outlier itself. Densities are compared on logarithms; a skewed side has its own spread where that is wider; the spread is taken for at least 1 point (densities: 5%), so that provinces nearly alike are not accused.',
  },
  severity: { fails: null, undecided: { estimate: 'info', preliminary: 'warning', final: 'warning' } },
  messages: {
    above: {
      vi: '{row}: {fact}, cao hơn hẳn {count} tỉnh so sánh được: trung vị {median}, thường từ {low} đến {high} (z vững = {score}, làm tròn chỉ giải thích {tolerance}; {excluded} tỉnh không có số). Số này có đúng đơn vị và mẫu số không, hay có lý do riêng để giải trình?',
      en: '{row}: {fact}, well above the {count} provinces compared: median {median}, usually {low} to {high} (robust z = {score}, rounding explains {tolerance}; {excluded} provinces have no number). Are unit and denominator right, or is there a reason to explain?',
    },
    below: {
      vi: '{row}: {fact}, thấp hơn hẳn {count} tỉnh so sánh được: trung vị {median}, thường từ {low} đến {high} (z vững = {score}, làm tròn chỉ giải thích {tolerance}; {excluded} tỉnh không có số). Số này có đúng đơn vị và mẫu số không, hay có lý do riêng để giải trình?',
      en: '{row}: {fact}, well below the {count} provinces compared: median {median}, usually {low} to {high} (robust z = {score}, rounding explains {tolerance}; {excluded} provinces have no number). Are unit and denominator right, or is there a reason to explain?',
    },
  },
  looksAt: 'provinces',
  evaluate: (report, context) =>
    amongProvinces(report, context, {
      concerned: (group) => group.levelsOf(report),
      across: (group, id) => group.level(id),
      verdict,
    }),
});

function verdict(
  { fact, score, tolerance }: LevelUnit,
  stands: 'above' | 'below',
  { median, accepted, units, excluded }: LevelAcross,
  home: string,
): Verdict<'above' | 'below'> {
  const [low, high] = accepted!;
  return {
    outcome: 'undecided',
    message: stands,
    values: {
      row: named(fact.indicator),
      fact: quoteValue(fact, home),
      median: neat(median!),
      low: neat(low),
      high: neat(high),
      score: neat(Number(score.toFixed(1))),
      tolerance: neat(tolerance),
      count: units.length,
      excluded: excluded.length,
    },
    cells: fact.cells,
    left: fact.value,
    right: stands === 'above' ? high : low,
    tolerance,
  };
}
