import { defineTable } from '../table/defineTable';
import type { IdOf } from '../table/defineTable';

/**
 * The ledger. Its columns stand in their first order (design: every figure as it was stated, one
 * row a figure). Columns are found by their heads, in any order. Days are text as papers write them,
 * exact in every program: a real date would come back as a serial number in one of two calendars.
 */
export const ledgerTable = defineTable({
  title: { vi: 'Số liệu nguồn', en: 'Source figures' },
  hints: [
    {
      vi: 'Mỗi dòng là một con số đúng như báo cáo nêu, kể cả số không có ô trên biểu. Thêm dòng mới ở cuối bảng; cột được nhận ra theo tên ở dòng đầu.',
      en: 'Each row is one number as a report states it, also where a form has no cell for it. Add rows at the end; columns are recognised by their heads.',
    },
  ],
  titleColumns: 7,
  isOpen: true,
  columns: [
    { id: 'provinceName', width: 13, head: { vi: 'Tỉnh/thành phố', en: 'Province' } },
    { id: 'scheme', width: 9, required: true, head: { vi: 'Danh mục mã', en: 'Code list' } },
    { id: 'provinceCode', width: 8, required: true, head: { vi: 'Mã tỉnh', en: 'Province code' } },
    { id: 'code', width: 10, required: true, head: { vi: 'Mã số', en: 'Code' } },
    { id: 'indicatorName', width: 32, head: { vi: 'Chỉ tiêu', en: 'Indicator' } },
    { id: 'kind', width: 14, required: true, head: { vi: 'Loại số liệu', en: 'Kind' } },
    { id: 'printed', width: 24, head: { vi: 'Nguyên văn con số', en: 'As printed' } },
    { id: 'value', width: 14, holds: 'number', isAmount: true, required: true, head: { vi: 'Giá trị', en: 'Value' } },
    { id: 'valueMax', width: 11, holds: 'number', isAmount: true, head: { vi: 'Giá trị trên', en: 'Upper value' } },
    { id: 'outOf', width: 11, holds: 'number', isAmount: true, head: { vi: 'Trên tổng số', en: 'Out of' } },
    { id: 'unit', width: 15, head: { vi: 'Đơn vị', en: 'Unit' } },
    { id: 'scale', width: 16, holds: 'number', isAmount: true, head: { vi: 'Hệ số đơn vị', en: 'Scale' } },
    {
      id: 'decimals',
      width: 10,
      holds: 'number',
      head: { vi: 'Số chữ số thập phân', en: 'Decimals' },
    },
    { id: 'hedge', width: 11, head: { vi: 'Từ ước lượng', en: 'Hedge' } },
    { id: 'estimated', width: 8, head: { vi: 'Số ước', en: 'Estimated' } },
    { id: 'year', width: 7, holds: 'number', required: true, head: { vi: 'Năm', en: 'Year' } },
    { id: 'baseYear', width: 10, holds: 'number', head: { vi: 'Năm so sánh', en: 'Base year' } },
    { id: 'asOf', width: 12, head: { vi: 'Tại ngày', en: 'As of' } },
    { id: 'deadline', width: 12, head: { vi: 'Hạn đạt', en: 'Deadline' } },
    { id: 'wording', width: 28, head: { vi: 'Cách gọi trong báo cáo', en: 'Wording' } },
    { id: 'report', width: 16, head: { vi: 'Báo cáo', en: 'Report' } },
    { id: 'paragraph', width: 8, holds: 'number', head: { vi: 'Đoạn', en: 'Paragraph' } },
    { id: 'origin', width: 13, head: { vi: 'Nguồn gốc', en: 'Origin' } },
    {
      id: 'assumption',
      width: 26,
      head: { vi: 'Giả định khi suy ra', en: 'Assumption' },
    },
    { id: 'derivedFrom', width: 12, head: { vi: 'Suy ra từ', en: 'Derived from' } },
    {
      id: 'reading',
      width: 18,
      head: { vi: 'Cách hiểu mức tăng, giảm', en: 'Reading of the change' },
    },
    { id: 'id', width: 12, head: { vi: 'Mã dòng', en: 'Figure id' } },
    { id: 'period', width: 13, head: { vi: 'Kỳ số liệu', en: 'Period' } },
    { id: 'territory', width: 16, head: { vi: 'Phạm vi địa bàn', en: 'Territory' } },
    {
      id: 'scope',
      width: 22,
      head: { vi: 'Phần của chỉ tiêu', en: 'Part of the indicator' },
    },
  ],
});

export type LedgerColumnId = IdOf<typeof ledgerTable>;
