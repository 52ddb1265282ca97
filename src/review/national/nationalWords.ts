import type { LocalText } from '../../indicators/text';

/** Words of the national book. Sheets are written in Vietnamese; `{...}` places are filled. */
export const nationalWords = {
  sheet: { vi: 'Tổng hợp', en: 'National totals' },
  title: { vi: 'Tổng hợp cả nước: {title}', en: 'National totals: {title}' },
  subtitle: { vi: 'Năm {year}, biểu {form} (phiên bản {version})', en: '{year}, form {form} (version {version})' },
  complete: { vi: 'Đã nhận đủ {received} tỉnh, thành phố.', en: 'All {received} provinces have sent it.' },
  incomplete: {
    vi: 'Mới nhận {received}/{expected} tỉnh, thành phố; các tổng dưới đây chưa gồm: {missing}.',
    en: '{received} of {expected} provinces have sent it; the totals below leave out: {missing}.',
  },
  rule: {
    vi: 'Tổng là công thức cộng từ trang của từng tỉnh. Dấu "-" tính là 0; còn tỉnh để trống, ghi "…" hoặc "x" thì tổng để trống. “Tổng một phần” chỉ cộng các tỉnh đã có số, không phải số cả nước. Tỷ lệ được tính lại từ tổng của tử số và mẫu số; chỉ tiêu không cộng được thì không có số cả nước.',
    en: 'Totals are formulas over the provinces’ sheets. "-" counts as 0; while a province is blank, "…" or "x" the total stays empty. The “partial sum” adds only the provinces that have a figure and is no national figure. Ratios are recomputed from the totals of both parts; what cannot be added has no national figure.',
  },
  given: { vi: 'Số tỉnh có số liệu (cột 3)', en: 'Provinces with a figure (column 3)' },
  partial: {
    vi: 'Tổng một phần: chỉ cộng các tỉnh có số (cột 3)',
    en: 'Partial sum: only the provinces with a figure (column 3)',
  },
  numbered: { vi: '{head} (cột {symbol})', en: '{head} (column {symbol})' },
  nobody: { vi: 'Chưa tỉnh nào có số ở cột 3.', en: 'No province has a figure in column 3.' },
  lacking: { vi: 'Chưa có số ở cột 3: {provinces}.', en: 'No figure in column 3: {provinces}.' },
  ratio: {
    vi: 'Tính lại từ {numerator} / {denominator} × {factor}.',
    en: 'Recomputed from {numerator} / {denominator} × {factor}.',
  },
  none: { vi: 'Không cộng được giữa các tỉnh.', en: 'Cannot be added across provinces.' },
  rowMissing: { vi: 'Biểu của {provinces} không có dòng này.', en: 'The sheets of {provinces} have no such row.' },
} as const satisfies Record<string, LocalText>;
