import { defineTable, type IdOf } from '../table/defineTable';
import { formSheetHints, formSheetTitle } from './formWords';

/**
 * A form as a table that a person can extend. Lists and addresses that would make a row many lines
 * high are cut in view. With eight heads in one row, whatever else is damaged, a sheet means to be
 * a form.
 */
export const formTable = defineTable({
  title: formSheetTitle,
  hints: formSheetHints,
  titleColumns: 5,
  frozenTo: 'code',
  isOpen: true,
  fewest: 8,
  columns: [
    { id: 'kind', width: 26, head: { vi: 'Loại dòng', en: 'Kind of row' } },
    { id: 'number', width: 8, head: { vi: 'Số mục', en: 'Section number' } },
    { id: 'code', width: 9, required: true, head: { vi: 'Mã số', en: 'Code' } },
    { id: 'nameVi', width: 44, head: { vi: 'Tên (tiếng Việt)', en: 'Name (Vietnamese)' } },
    { id: 'nameEn', width: 44, head: { vi: 'Tên (tiếng Anh)', en: 'Name (English)' } },
    { id: 'required', width: 9, head: { vi: 'Bắt buộc', en: 'Required' } },
    { id: 'level', width: 6, holds: 'number', head: { vi: 'Cấp', en: 'Level' } },
    { id: 'computed', width: 10, head: { vi: 'Cách lập', en: 'How it is filled' } },
    { id: 'parts', width: 16, head: { vi: 'Các phần của tổng', en: 'Parts of the total' } },
    { id: 'numerator', width: 9, head: { vi: 'Tử số', en: 'Numerator' } },
    { id: 'denominator', width: 9, head: { vi: 'Mẫu số', en: 'Denominator' } },
    { id: 'factor', width: 9, holds: 'number', head: { vi: 'Hệ số nhân', en: 'Factor' } },
    { id: 'unitVi', width: 17, head: { vi: 'Đơn vị tính', en: 'Unit' } },
    { id: 'unitEn', width: 19, head: { vi: 'Đơn vị tính (tiếng Anh)', en: 'Unit (English)' } },
    { id: 'unitSynonyms', width: 18, isCut: true, head: { vi: 'Cách viết khác của đơn vị', en: 'Unit synonyms' } },
    { id: 'measure', width: 14, head: { vi: 'Loại đại lượng', en: 'Measure' } },
    { id: 'decimals', width: 9, holds: 'number', head: { vi: 'Số chữ số thập phân', en: 'Decimals' } },
    { id: 'nature', width: 11, head: { vi: 'Thời điểm, thời kỳ', en: 'Stock or flow' } },
    { id: 'comparison', width: 14, head: { vi: 'Cách so sánh', en: 'Comparison' } },
    { id: 'direction', width: 14, head: { vi: 'Chiều tốt', en: 'Direction' } },
    { id: 'additive', width: 11, head: { vi: 'Cộng khi sáp nhập', en: 'Additive' } },
    { id: 'min', width: 9, holds: 'number', head: { vi: 'Cận dưới', en: 'Lower bound' } },
    { id: 'max', width: 9, holds: 'number', head: { vi: 'Cận trên', en: 'Upper bound' } },
    { id: 'validFrom', width: 12, head: { vi: 'Có từ ngày', en: 'Valid from' } },
    { id: 'validTo', width: 12, head: { vi: 'Có đến ngày', en: 'Valid to' } },
    { id: 'spellings', width: 40, isCut: true, head: { vi: 'Cách gọi khác', en: 'Other names' } },
    { id: 'source', width: 40, isCut: true, head: { vi: 'Nguồn định nghĩa', en: 'Source of the definition' } },
  ],
});

export type FormColumnId = IdOf<typeof formTable>;
