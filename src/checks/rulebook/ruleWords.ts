import type { LocalText } from '../../indicators/text';
import type { Family, FindingOutcome, Severity } from '../finding';

/** What families, severities and outcomes are called, wherever a person reads them. */
export const familyWords: Readonly<Record<Family, LocalText>> = {
  structure: { vi: 'Khung biểu', en: 'Structure' },
  entry: { vi: 'Nhập liệu', en: 'Entry' },
  formula: { vi: 'Công thức', en: 'Formula' },
  identity: { vi: 'Quan hệ số học', en: 'Identity' },
  time: { vi: 'Thời gian', en: 'Time' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  claim: { vi: 'Điều báo cáo nêu', en: 'Claim' },
  outlier: { vi: 'Giá trị bất thường', en: 'Outlier' },
  boundary: { vi: 'Ranh giới và định nghĩa', en: 'Boundary' },
};

export const severityWords: Readonly<Record<Severity, LocalText>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Ghi nhận', en: 'Note' },
};

/** The same over a number of them: heads of columns, groups and sums. */
export const severityCountWords: Readonly<Record<Severity, LocalText>> = {
  error: { vi: 'Lỗi', en: 'Errors' },
  warning: { vi: 'Cảnh báo', en: 'Warnings' },
  info: { vi: 'Ghi nhận', en: 'Notes' },
};

export const outcomeWords: Readonly<Record<FindingOutcome, LocalText>> = {
  fails: { vi: 'sai', en: 'fails' },
  undecided: { vi: 'chưa kết luận', en: 'undecided' },
};
