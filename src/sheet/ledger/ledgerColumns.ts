import type { LocalText } from '../../indicators/text';

export interface LedgerColumn {
  readonly id: string;
  readonly head: LocalText;
  /** Width in characters. */
  readonly width: number;
  /** `number` cells hold numbers, all others text, whatever it looks like. */
  readonly content: 'text' | 'number';
  /** A row without it cannot be used. */
  readonly required: boolean;
}

/**
 * The ledger's columns in their first order (design: every figure as it was stated, one row a
 * figure). Columns are found by their heads, in any order. Days are ISO text, exact in every
 * program: a real date would come back as a serial number in one of two calendars.
 */
export const ledgerColumns = [
  { id: 'provinceName', width: 13, content: 'text', required: false, head: { vi: 'Tỉnh/thành phố', en: 'Province' } },
  { id: 'scheme', width: 9, content: 'text', required: true, head: { vi: 'Danh mục mã', en: 'Code list' } },
  { id: 'provinceCode', width: 8, content: 'text', required: true, head: { vi: 'Mã tỉnh', en: 'Province code' } },
  { id: 'code', width: 10, content: 'text', required: true, head: { vi: 'Mã số', en: 'Code' } },
  { id: 'indicatorName', width: 32, content: 'text', required: false, head: { vi: 'Chỉ tiêu', en: 'Indicator' } },
  { id: 'kind', width: 14, content: 'text', required: true, head: { vi: 'Loại số liệu', en: 'Kind' } },
  { id: 'printed', width: 24, content: 'text', required: false, head: { vi: 'Nguyên văn con số', en: 'As printed' } },
  { id: 'value', width: 14, content: 'number', required: true, head: { vi: 'Giá trị', en: 'Value' } },
  { id: 'valueMax', width: 11, content: 'number', required: false, head: { vi: 'Giá trị trên', en: 'Upper value' } },
  { id: 'outOf', width: 11, content: 'number', required: false, head: { vi: 'Trên tổng số', en: 'Out of' } },
  { id: 'unit', width: 15, content: 'text', required: false, head: { vi: 'Đơn vị', en: 'Unit' } },
  { id: 'scale', width: 11, content: 'number', required: false, head: { vi: 'Hệ số đơn vị', en: 'Scale' } },
  {
    id: 'decimals',
    width: 10,
    content: 'number',
    required: false,
    head: { vi: 'Số chữ số thập phân', en: 'Decimals' },
  },
  { id: 'hedge', width: 11, content: 'text', required: false, head: { vi: 'Từ ước lượng', en: 'Hedge' } },
  { id: 'estimated', width: 8, content: 'text', required: false, head: { vi: 'Số ước', en: 'Estimated' } },
  { id: 'year', width: 7, content: 'number', required: true, head: { vi: 'Năm', en: 'Year' } },
  { id: 'baseYear', width: 10, content: 'number', required: false, head: { vi: 'Năm so sánh', en: 'Base year' } },
  { id: 'asOf', width: 12, content: 'text', required: false, head: { vi: 'Tại ngày', en: 'As of' } },
  { id: 'deadline', width: 12, content: 'text', required: false, head: { vi: 'Hạn đạt', en: 'Deadline' } },
  { id: 'wording', width: 28, content: 'text', required: false, head: { vi: 'Cách gọi trong báo cáo', en: 'Wording' } },
  { id: 'report', width: 16, content: 'text', required: false, head: { vi: 'Báo cáo', en: 'Report' } },
  { id: 'paragraph', width: 8, content: 'number', required: false, head: { vi: 'Đoạn', en: 'Paragraph' } },
  { id: 'origin', width: 13, content: 'text', required: false, head: { vi: 'Nguồn gốc', en: 'Origin' } },
  {
    id: 'assumption',
    width: 26,
    content: 'text',
    required: false,
    head: { vi: 'Giả định khi suy ra', en: 'Assumption' },
  },
  { id: 'derivedFrom', width: 12, content: 'text', required: false, head: { vi: 'Suy ra từ', en: 'Derived from' } },
  {
    id: 'reading',
    width: 18,
    content: 'text',
    required: false,
    head: { vi: 'Cách hiểu mức tăng, giảm', en: 'Reading of the change' },
  },
  { id: 'id', width: 12, content: 'text', required: false, head: { vi: 'Mã dòng', en: 'Figure id' } },
  { id: 'period', width: 13, content: 'text', required: false, head: { vi: 'Kỳ số liệu', en: 'Period' } },
  { id: 'territory', width: 16, content: 'text', required: false, head: { vi: 'Phạm vi địa bàn', en: 'Territory' } },
  {
    id: 'scope',
    width: 22,
    content: 'text',
    required: false,
    head: { vi: 'Phần của chỉ tiêu', en: 'Part of the indicator' },
  },
] as const satisfies readonly LedgerColumn[];

export type LedgerColumnId = (typeof ledgerColumns)[number]['id'];

/** Sheet name and title of the ledger. */
export const ledgerTitle: LocalText = { vi: 'Số liệu nguồn', en: 'Source figures' };

/** Under the title: how the ledger is used. */
export const ledgerHint: LocalText = {
  vi: 'Mỗi dòng là một con số đúng như báo cáo nêu, kể cả số không có ô trên biểu. Thêm dòng mới ở cuối bảng; cột được nhận ra theo tên ở dòng đầu.',
  en: 'Each row is one number as a report states it, also where a form has no cell for it. Add rows at the end; columns are recognised by their heads.',
};
