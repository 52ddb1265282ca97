import type { LocalText } from '../../indicators/text';
import { defineTable, type IdOf } from '../../sheet/table/defineTable';

/** The sheet of explanations and waivers; its columns are found by their heads, in any order. */
export const noteTable = defineTable({
  title: { vi: 'Giải trình', en: 'Explanations' },
  hints: [
    {
      vi: 'Mỗi dòng giải trình một cảnh báo: chọn lý do, ghi nội dung, họ tên và ngày. Giải trình gắn với đúng các số đã nêu: số thay đổi thì phải giải trình lại, dòng của số cũ vẫn giữ. Dòng loại “Miễn quy tắc” bỏ qua một quy tắc, do người ghi tên chịu trách nhiệm.',
      en: 'Each row explains one warning: give reason, text, name and day. An explanation belongs to the figures it names: when they change it must be given again, and the row of the former figures stays. A row of kind “Waiver” sets a rule aside, in the name of whoever signs it.',
    },
  ],
  titleColumns: 8,
  isOpen: true,
  columns: [
    { id: 'kind', width: 12, head: { vi: 'Loại', en: 'Kind' } },
    { id: 'rule', width: 9, required: true, head: { vi: 'Quy tắc', en: 'Rule' } },
    { id: 'province', width: 12, head: { vi: 'Danh mục/mã tỉnh', en: 'Code list/province' } },
    { id: 'year', width: 7, holds: 'number', format: '0', head: { vi: 'Năm', en: 'Year' } },
    { id: 'form', width: 12, head: { vi: 'Biểu số', en: 'Form number' } },
    { id: 'cells', width: 20, head: { vi: 'Ô (mã dòng, cột)', en: 'Cells (row code, column)' } },
    { id: 'finding', width: 52, head: { vi: 'Phát hiện', en: 'Finding' } },
    { id: 'reason', width: 20, required: true, head: { vi: 'Lý do', en: 'Reason' } },
    { id: 'text', width: 44, required: true, head: { vi: 'Nội dung giải trình', en: 'Explanation' } },
    { id: 'by', width: 18, required: true, head: { vi: 'Người giải trình', en: 'Explained by' } },
    { id: 'at', width: 12, head: { vi: 'Ngày giải trình', en: 'Explained on' } },
    { id: 'fingerprint', width: 21, required: true, head: { vi: 'Dấu số liệu', en: 'Figures’ fingerprint' } },
    { id: 'review', width: 18, head: { vi: 'Ý kiến thẩm định', en: 'Reviewer’s opinion' } },
  ],
});

export type NoteColumnId = IdOf<typeof noteTable>;

export type NoteKind = 'explanation' | 'waiver';

export const noteKindWords: Readonly<Record<NoteKind, LocalText>> = {
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  waiver: { vi: 'Miễn quy tắc', en: 'Waiver' },
};

/** What a reviewer writes beside an explanation. */
export const opinions = ['accepted', 'questioned'] as const;
export type Opinion = (typeof opinions)[number];

export const opinionWords: Readonly<Record<Opinion, LocalText>> = {
  accepted: { vi: 'Chấp nhận', en: 'Accepted' },
  questioned: { vi: 'Đề nghị làm rõ', en: 'Questioned' },
};
