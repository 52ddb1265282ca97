import type { LocalText } from '../../indicators/text';
import type { ChangeReading, DerivationAssumption, FigureKind, Hedge } from '../../figures/stated';
import { wordReader } from '../grid/wordList';

/**
 * Words of the ledger for the closed lists of a stated figure. Cells hold the Vietnamese ones; both
 * languages are read.
 */
export const kindWords: Readonly<Record<FigureKind, LocalText>> = {
  actual: { vi: 'Thực hiện', en: 'Result' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  attainment: { vi: 'Đạt so với kế hoạch', en: 'Plan attainment' },
  growth: { vi: 'Tốc độ tăng', en: 'Growth' },
  points: { vi: 'Tăng điểm %', en: 'Points' },
  change: { vi: 'Tăng, giảm tuyệt đối', en: 'Absolute change' },
  multiple: { vi: 'Số lần', en: 'Multiple' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  rank: { vi: 'Xếp hạng', en: 'Rank' },
  range: { vi: 'Trong khoảng', en: 'Range' },
};

export const hedgeWords: Readonly<Record<Hedge, LocalText>> = {
  above: { vi: 'trên', en: 'above' },
  atLeast: { vi: 'ít nhất', en: 'at least' },
  below: { vi: 'gần', en: 'nearly' },
  atMost: { vi: 'không quá', en: 'at most' },
  about: { vi: 'khoảng', en: 'about' },
};

/** What the words of a change mean, where that is settled. */
export const readingWords: Readonly<Record<ChangeReading, LocalText>> = {
  relative: { vi: 'thêm từng ấy % của số gốc', en: 'by so many per cent of the base' },
  points: { vi: 'thêm từng ấy điểm', en: 'by so many points' },
  ratio: { vi: 'bằng từng ấy lần số gốc', en: 'to so many times the base' },
  increase: { vi: 'thêm từng ấy lần số gốc', en: 'by so many times the base' },
};

export const assumptionWords: Readonly<Record<DerivationAssumption, LocalText>> = {
  'count-is-whole': { vi: 'số đếm là số nguyên', en: 'a count is a whole number' },
  'plan-is-whole-at-printed-scale': {
    vi: 'kế hoạch là số tròn theo đơn vị in trong báo cáo',
    en: 'the plan is a whole number of the printed unit',
  },
  'single-printed-value': {
    vi: 'chỉ một số có cùng số chữ số thập phân làm tròn ra kết quả này',
    en: 'only one number with these decimals rounds to this result',
  },
  'exact-difference': { vi: 'hiệu của hai số in đầy đủ', en: 'the difference of two numbers printed in full' },
};

/** Whether a row was stated by a paper or computed from what it states. */
export const originWords = {
  reported: { vi: 'Báo cáo nêu', en: 'Reported' },
  derived: { vi: 'Suy ra', en: 'Derived' },
} as const satisfies Record<string, LocalText>;
/** Marks a result that the paper itself calls an estimate. */
export const estimatedWord: LocalText = { vi: 'Ước', en: 'Estimate' };

/** The list member that a word names, in either language, or null. */
export const kindIn = wordReader(kindWords);
export const hedgeIn = wordReader(hedgeWords);
export const readingIn = wordReader(readingWords);
export const assumptionIn = wordReader(assumptionWords);
export const originIn = wordReader(originWords);
