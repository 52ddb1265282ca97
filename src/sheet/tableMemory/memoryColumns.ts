import type { LocalText } from '../../indicators/text';
import { defineTable, type IdOf } from '../table/defineTable';

/**
 * The sheet that remembers how tables of other layouts are read; its columns are found by their
 * heads, in any order.
 */
export const memoryTable = defineTable({
  title: { vi: 'Cách đọc bảng', en: 'How tables are read' },
  hints: [
    {
      vi: 'Cách đọc các bảng riêng của đơn vị, đã được xác nhận: cột là số gì, dòng là chỉ tiêu nào (mã số). Bảng năm sau có cùng các đầu cột được đọc như vậy mà không hỏi lại; chữ nào đổi thì phần đó được hỏi lại. Sửa “Đọc là” để đổi, để trống để hỏi lại. Chép trang này sang sổ khác để dùng ở đó.',
      en: 'How tables of this office’s own layout are read, as confirmed: what a column holds, which indicator (code) a row is of. A table with the same heads is read so next year without a question; what was changed in it is asked about again. Change “Đọc là” to read otherwise, clear it to be asked. Copy this sheet to use it in another workbook.',
    },
  ],
  isOpen: true,
  columns: [
    { id: 'table', width: 7, required: true, holds: 'number', head: { vi: 'Bảng', en: 'Table' } },
    { id: 'part', width: 8, required: true, head: { vi: 'Phần', en: 'Part' } },
    { id: 'text', width: 34, required: true, head: { vi: 'Chữ trong bảng', en: 'Text in the table' } },
    { id: 'under', width: 28, head: { vi: 'Thuộc mục', en: 'Under' } },
    { id: 'unit', width: 16, head: { vi: 'Đơn vị trong bảng', en: 'Unit in the table' } },
    { id: 'reading', width: 24, required: true, head: { vi: 'Đọc là', en: 'Read as' } },
    { id: 'indicator', width: 32, head: { vi: 'Tên chỉ tiêu', en: 'Name of the indicator' } },
    { id: 'year', width: 8, required: true, holds: 'number', head: { vi: 'Năm xác nhận', en: 'Confirmed for' } },
    { id: 'source', width: 26, head: { vi: 'Lấy từ', en: 'Taken from' } },
  ],
});

export type MemoryColumnId = IdOf<typeof memoryTable>;

/** Whether a line is the title, a column or a row of its table. */
export const partWords = {
  title: { vi: 'tiêu đề', en: 'title' },
  column: { vi: 'cột', en: 'column' },
  row: { vi: 'dòng', en: 'row' },
} as const satisfies Readonly<Record<string, LocalText>>;
export type TablePart = keyof typeof partWords;
