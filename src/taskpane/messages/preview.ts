import type { MessageGroup } from './message';

/** What will be written, the yes to it, and what came of it. */
export const previewMessages = {
  'preview.heading': { vi: 'Xem trước: {sheet}', en: 'Preview: {sheet}' },
  'preview.ready': { vi: 'Đã có bản xem trước của {sheet}. Chưa ghi gì.', en: 'The preview of {sheet} is ready. Nothing is written yet.' },
  'preview.newSheet': { vi: 'Sẽ thêm trang tính mới “{sheet}”.', en: 'A new sheet “{sheet}” will be added.' },
  'preview.cells.write': { vi: 'Ô sẽ ghi số', en: 'Cells to be filled' },
  'preview.cells.keep': { vi: 'Ô đã có số, giữ nguyên', en: 'Cells already filled, kept' },
  'preview.cells.differ': { vi: 'Ô đã có số khác, giữ nguyên', en: 'Cells holding another value, kept' },
  'preview.cells.formula': { vi: 'Ô công thức', en: 'Formula cells' },
  'preview.cells.blank': { vi: 'Ô để trống, chờ điền', en: 'Cells left blank to fill in' },
  'preview.ledger': { vi: 'Dòng ghi vào “{sheet}”', en: 'Rows for “{sheet}”' },
  'preview.differ.row': { vi: '{name}, cột {column}: đang là {present}, nguồn ghi {wanted}', en: '{name}, column {column}: now {present}, source {wanted}' },
  'preview.derived': { vi: 'Số suy ra, không có trong báo cáo ({count})', en: 'Derived, not stated in the report ({count})' },
  'preview.derived.note': {
    vi: 'Mỗi số chỉ có một giá trị khả dĩ; được đánh dấu ở cột 9 và trong sổ số liệu nguồn.',
    en: 'Only one value is possible for each; marked in column 9 and in the ledger of source figures.',
  },
  'preview.derived.row': { vi: '{name}, cột {column}: {value} {unit}', en: '{name}, column {column}: {value} {unit}' },
  'preview.derived.why': { vi: 'Suy từ {from}; giả định: {assumption}.', en: 'Derived from {from}; assuming that {assumption}.' },
  'preview.unplaced': { vi: 'Chỉ ghi ở sổ số liệu nguồn ({count})', en: 'In the ledger of source figures only ({count})' },
  'preview.undo': {
    vi: 'Ghi xong mới thấy trên sổ tính; nếu lỗi giữa chừng, sổ tính trở lại như cũ.',
    en: 'All or nothing: if something fails midway, the workbook is put back as it was.',
  },
  'preview.confirm': {
    vi: 'Ghi {count} ô vào “{sheet}”',
    en: { one: 'Write {count} cell to “{sheet}”', other: 'Write {count} cells to “{sheet}”' },
  },
  'preview.confirm.blank': { vi: 'Lập biểu trống “{sheet}”', en: 'Create the blank form “{sheet}”' },
  'preview.exists': {
    vi: 'Sổ tính đã có “{sheet}” cho tỉnh, năm và biểu mẫu này. Số đã nhập không bị ghi đè.',
    en: 'The workbook already has “{sheet}” for this province, year and form. Nothing typed there will be overwritten.',
  },
  'preview.exists.open': { vi: 'Mở trang tính', en: 'Open the sheet' },
  'preview.exists.fill': { vi: 'Chỉ điền ô trống', en: 'Fill only what is blank' },
  'preview.nothing': { vi: 'Không có ô trống nào để điền thêm từ nguồn này.', en: 'No blank cell is left that this source could fill.' },
  'write.running': { vi: 'Đang ghi vào “{sheet}”…', en: 'Writing to “{sheet}”…' },
  'write.done': {
    vi: 'Đã ghi {count} ô vào “{sheet}”.',
    en: { one: 'Wrote {count} cell to “{sheet}”.', other: 'Wrote {count} cells to “{sheet}”.' },
  },
  'write.done.blank': { vi: 'Đã lập biểu trống “{sheet}”.', en: 'Created the blank form “{sheet}”.' },
  'write.next': { vi: 'Kiểm tra', en: 'Check' },
} as const satisfies MessageGroup;
