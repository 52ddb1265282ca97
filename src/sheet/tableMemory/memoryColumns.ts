import type { LocalText } from '../../indicators/text';
import { tableHeadFinder, type TableColumn } from '../grid/tableHead';

/**
 * The columns of the sheet that remembers how tables of other layouts are read, in their first
 * order; they are found by their heads, in any order.
 */
export const memoryColumns = [
  { id: 'table', width: 7, required: true, head: { vi: 'Bảng', en: 'Table' } },
  { id: 'part', width: 8, required: true, head: { vi: 'Phần', en: 'Part' } },
  { id: 'text', width: 34, required: true, head: { vi: 'Chữ trong bảng', en: 'Text in the table' } },
  { id: 'under', width: 28, required: false, head: { vi: 'Thuộc mục', en: 'Under' } },
  { id: 'unit', width: 16, required: false, head: { vi: 'Đơn vị trong bảng', en: 'Unit in the table' } },
  { id: 'reading', width: 24, required: true, head: { vi: 'Đọc là', en: 'Read as' } },
  { id: 'indicator', width: 32, required: false, head: { vi: 'Tên chỉ tiêu', en: 'Name of the indicator' } },
  { id: 'year', width: 8, required: true, head: { vi: 'Năm xác nhận', en: 'Confirmed for' } },
  { id: 'source', width: 26, required: false, head: { vi: 'Lấy từ', en: 'Taken from' } },
] as const satisfies readonly TableColumn[];

export type MemoryColumnId = (typeof memoryColumns)[number]['id'];

/** Where the heads stand on a grid that remembers tables, or null. */
export const findMemoryHead = tableHeadFinder<MemoryColumnId>(memoryColumns);

/** Sheet name and title. */
export const memoryTitle: LocalText = { vi: 'Cách đọc bảng', en: 'How tables are read' };

/** Under the title: how the sheet is used. */
export const memoryHint: LocalText = {
  vi: 'Cách đọc các bảng riêng của đơn vị, đã được xác nhận: cột là số gì, dòng là chỉ tiêu nào (mã số). Bảng năm sau có cùng các đầu cột được đọc như vậy mà không hỏi lại; chữ nào đổi thì phần đó được hỏi lại. Sửa “Đọc là” để đổi, để trống để hỏi lại. Chép trang này sang sổ khác để dùng ở đó.',
  en: 'How tables of this office’s own layout are read, as confirmed: what a column holds, which indicator (code) a row is of. A table with the same heads is read so next year without a question; what was changed in it is asked about again. Change “Đọc là” to read otherwise, clear it to be asked. Copy this sheet to use it in another workbook.',
};

/** Whether a line is the title, a column or a row of its table. */
export const partWords = {
  title: { vi: 'tiêu đề', en: 'title' },
  column: { vi: 'cột', en: 'column' },
  row: { vi: 'dòng', en: 'row' },
} as const satisfies Readonly<Record<string, LocalText>>;
export type TablePart = keyof typeof partWords;
