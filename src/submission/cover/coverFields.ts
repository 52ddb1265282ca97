import type { LocalText } from '../../indicators/text';

/** Sheet name and title. */
export const coverTitle: LocalText = { vi: 'Bìa', en: 'Cover' };

/** What stands large on the sheet. */
export const coverHeading: LocalText = {
  vi: 'Báo cáo chỉ tiêu ngành hằng năm',
  en: 'Annual sector report',
};

/** The labelled cells of the cover, each found by its label wherever it stands. */
export const coverFields = [
  { id: 'unit', label: { vi: 'Đơn vị nộp', en: 'Submitting unit' } },
  { id: 'sheets', label: { vi: 'Biểu nộp', en: 'Sheets submitted' } },
  { id: 'rules', label: { vi: 'Phiên bản bộ quy tắc', en: 'Version of the rules' } },
  { id: 'notes', label: { vi: 'Giải trình và miễn quy tắc', en: 'Explanations and waivers' } },
  { id: 'signedMark', label: { vi: 'Dấu biểu khi ký', en: 'Mark of the sheets as signed' } },
  { id: 'sealedBy', label: { vi: 'Người niêm phong', en: 'Sealed by' } },
  { id: 'sealedAt', label: { vi: 'Thời điểm niêm phong', en: 'Sealed at' } },
  { id: 'shortSeal', label: { vi: 'Mã niêm phong rút gọn', en: 'Seal, short' } },
  { id: 'seal', label: { vi: 'Mã niêm phong đầy đủ (SHA-256)', en: 'Seal, whole (SHA-256)' } },
] as const satisfies readonly { readonly id: string; readonly label: LocalText }[];
export type CoverField = (typeof coverFields)[number]['id'];

/** The seal itself, and therefore no part of what is sealed. */
export const sealFields: readonly CoverField[] = ['shortSeal', 'seal'];

/** Who signs, in the order of the forms. */
export const signerRoles = ['preparer', 'checker', 'head'] as const;
export type SignerRole = (typeof signerRoles)[number];

export const signerWords: Readonly<Record<SignerRole, LocalText>> = {
  preparer: { vi: 'Người lập biểu', en: 'Prepared by' },
  checker: { vi: 'Người kiểm tra biểu', en: 'Checked by' },
  head: { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' },
};

/** What the seal proves and what it does not, on the sheet itself. */
export const sealHint: LocalText = {
  vi: 'Mã niêm phong tính từ toàn bộ nội dung đã nộp (trang “Bản niêm phong”). Mã khớp nghĩa là nội dung chưa đổi kể từ khi niêm phong; mã không có khóa ký nên không chứng minh ai đã niêm phong: hãy đối chiếu mã rút gọn với văn bản gửi kèm.',
  en: 'The seal is computed from everything submitted (sheet “Bản niêm phong”). A matching seal means that nothing has changed since; without a signing key it does not prove who sealed: compare the short seal with the covering letter.',
};

/** What the cover says of explanations and waivers. `{name}` places are filled. */
export const coverCounts = {
  explained: {
    vi: '{count} cảnh báo đã giải trình; không miễn quy tắc nào',
    en: 'Warnings explained: {count}; no rule waived',
  },
  waived: {
    vi: '{count} cảnh báo đã giải trình; miễn {rules} quy tắc: {waived}',
    en: 'Warnings explained: {count}; rules waived ({rules}): {waived}',
  },
  waiver: {
    vi: '{rule} ({by}; {errors} lỗi, {warnings} cảnh báo)',
    en: '{rule} ({by}; errors {errors}, warnings {warnings})',
  },
} as const satisfies Record<string, LocalText>;
