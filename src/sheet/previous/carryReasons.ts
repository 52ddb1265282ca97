import type { LocalText } from '../../indicators/text';

/**
 * Why a cell gets nothing from earlier workbooks. `{who}` names provinces, `{year}` their year,
 * `{what}` the row that is in the way.
 */
export const carryReasons = {
  noSheet: { vi: 'không có biểu năm {year} của {who}', en: 'there is no sheet of {who} for {year}' },
  noRow: { vi: 'biểu năm {year} của {who} không có dòng {what}', en: 'the {year} sheet of {who} has no row {what}' },
  blank: {
    vi: 'biểu năm {year} của {who} để trống dòng {what}',
    en: 'row {what} of the {year} sheet of {who} is blank',
  },
  notNumber: {
    vi: 'dòng {what} trong biểu năm {year} của {who} không phải số',
    en: 'row {what} of the {year} sheet of {who} holds no number',
  },
  otherUnit: {
    vi: 'dòng {what} trong biểu năm {year} của {who} có đơn vị tính khác',
    en: 'row {what} of the {year} sheet of {who} has another unit',
  },
  twice: {
    vi: 'mã số của dòng {what} đứng ở nhiều dòng trong biểu năm {year} của {who}',
    en: 'the code of row {what} stands on several rows of the {year} sheet of {who}',
  },
  conflict: {
    vi: 'các biểu năm {year} của {who} ghi dòng {what} khác nhau',
    en: 'the {year} sheets of {who} disagree about row {what}',
  },
  mark: {
    vi: '{who} năm {year} ghi ký hiệu thay cho số ở dòng {what}',
    en: '{who} gave a sign instead of a number for row {what} in {year}',
  },
  rank: { vi: 'thứ hạng của các tỉnh cũ không gộp được', en: 'ranks of the former provinces cannot be joined' },
  index: {
    vi: 'điểm chỉ số của các tỉnh cũ không cộng được',
    en: 'index scores of the former provinces cannot be added',
  },
  countedTwice: {
    vi: 'một đối tượng có thể được đếm ở nhiều tỉnh cũ nên không cộng được',
    en: 'the same thing may be counted in several former provinces, so they cannot be added',
  },
  quotient: {
    vi: 'tỷ lệ của các tỉnh cũ không cộng được, và không có tử số, mẫu số để tính lại',
    en: 'ratios of the former provinces cannot be added, and there is no numerator and denominator to compute it anew',
  },
  zeroBase: { vi: 'mẫu số của các tỉnh cũ bằng 0', en: 'the denominator of the former provinces is 0' },
  mixedBases: {
    vi: 'dân số của các tỉnh cũ tính trên cơ sở khác nhau',
    en: 'the populations of the former provinces have different bases',
  },
  plans: {
    vi: 'kế hoạch của các tỉnh cũ không phải kế hoạch của tỉnh mới',
    en: 'plans of the former provinces are not the plan of the new one',
  },
} as const satisfies Record<string, LocalText>;
export type CarryReason = keyof typeof carryReasons;

export interface ReasonDetails {
  readonly who: readonly LocalText[];
  readonly year: number;
  readonly what: string;
}

/** Why one cell gets nothing. */
export interface CarryObstacle {
  readonly id: CarryReason;
  readonly details: ReasonDetails;
  readonly text: LocalText;
}

/** A reason with its words filled in. */
export function reasonOf(id: CarryReason, details: ReasonDetails): CarryObstacle {
  const { who, year, what } = details;
  const fill = (language: 'vi' | 'en'): string =>
    carryReasons[id][language]
      .replace('{who}', who.map((name) => name[language]).join(', '))
      .replace('{year}', String(year))
      .replace('{what}', what);
  return { id, details, text: { vi: fill('vi'), en: fill('en') } };
}
