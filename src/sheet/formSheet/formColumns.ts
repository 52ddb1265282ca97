import type { LocalText } from '../../indicators/text';

export interface FormColumn {
  readonly id: string;
  readonly head: LocalText;
  /** Width in characters. */
  readonly width: number;
  /** `number` cells hold numbers, all others text, whatever it looks like. */
  readonly content: 'text' | 'number';
}

/**
 * The columns of a form on a worksheet in their first order; they are found by their heads, in any
 * order.
 */
export const formColumns = [
  { id: 'kind', width: 26, content: 'text', head: { vi: 'Loại dòng', en: 'Kind of row' } },
  { id: 'number', width: 8, content: 'text', head: { vi: 'Số mục', en: 'Section number' } },
  { id: 'code', width: 9, content: 'text', head: { vi: 'Mã số', en: 'Code' } },
  { id: 'nameVi', width: 44, content: 'text', head: { vi: 'Tên (tiếng Việt)', en: 'Name (Vietnamese)' } },
  { id: 'nameEn', width: 44, content: 'text', head: { vi: 'Tên (tiếng Anh)', en: 'Name (English)' } },
  { id: 'required', width: 9, content: 'text', head: { vi: 'Bắt buộc', en: 'Required' } },
  { id: 'level', width: 6, content: 'number', head: { vi: 'Cấp', en: 'Level' } },
  { id: 'computed', width: 10, content: 'text', head: { vi: 'Cách lập', en: 'How it is filled' } },
  { id: 'parts', width: 16, content: 'text', head: { vi: 'Các phần của tổng', en: 'Parts of the total' } },
  { id: 'numerator', width: 9, content: 'text', head: { vi: 'Tử số', en: 'Numerator' } },
  { id: 'denominator', width: 9, content: 'text', head: { vi: 'Mẫu số', en: 'Denominator' } },
  { id: 'factor', width: 9, content: 'number', head: { vi: 'Hệ số nhân', en: 'Factor' } },
  { id: 'unitVi', width: 17, content: 'text', head: { vi: 'Đơn vị tính', en: 'Unit' } },
  { id: 'unitEn', width: 19, content: 'text', head: { vi: 'Đơn vị tính (tiếng Anh)', en: 'Unit (English)' } },
  { id: 'unitSynonyms', width: 18, content: 'text', head: { vi: 'Cách viết khác của đơn vị', en: 'Unit synonyms' } },
  { id: 'measure', width: 14, content: 'text', head: { vi: 'Loại đại lượng', en: 'Measure' } },
  { id: 'decimals', width: 9, content: 'number', head: { vi: 'Số chữ số thập phân', en: 'Decimals' } },
  { id: 'nature', width: 11, content: 'text', head: { vi: 'Thời điểm, thời kỳ', en: 'Stock or flow' } },
  { id: 'comparison', width: 14, content: 'text', head: { vi: 'Cách so sánh', en: 'Comparison' } },
  { id: 'direction', width: 14, content: 'text', head: { vi: 'Chiều tốt', en: 'Direction' } },
  { id: 'additive', width: 11, content: 'text', head: { vi: 'Cộng khi sáp nhập', en: 'Additive' } },
  { id: 'min', width: 9, content: 'number', head: { vi: 'Cận dưới', en: 'Lower bound' } },
  { id: 'max', width: 9, content: 'number', head: { vi: 'Cận trên', en: 'Upper bound' } },
  { id: 'validFrom', width: 12, content: 'text', head: { vi: 'Có từ ngày', en: 'Valid from' } },
  { id: 'validTo', width: 12, content: 'text', head: { vi: 'Có đến ngày', en: 'Valid to' } },
  { id: 'spellings', width: 40, content: 'text', head: { vi: 'Cách gọi khác', en: 'Other names' } },
  { id: 'source', width: 40, content: 'text', head: { vi: 'Nguồn định nghĩa', en: 'Source of the definition' } },
] as const satisfies readonly FormColumn[];

export type FormColumnId = (typeof formColumns)[number]['id'];
