import type { MessageGroup } from '../message';

/** What will be written, the yes to it, and what came of it. */
export const previewMessages = {
  'preview.heading': { vi: 'Xem trước “{sheet}”', en: 'Preview of “{sheet}”' },
  'preview.ready': {
    vi: 'Đã có bản xem trước của “{sheet}”. Chưa ghi gì vào sổ tính.',
    en: 'The preview of “{sheet}” is ready. Nothing is written yet.',
  },
  'preview.newSheet': {
    vi: 'Sẽ thêm trang tính mới “{sheet}”. Chưa ghi gì cho đến khi bạn xác nhận.',
    en: 'A new sheet “{sheet}” will be added. Nothing is written until you confirm.',
  },
  'preview.exists': {
    vi: 'Sổ tính đã có “{sheet}” cho tỉnh, năm và biểu mẫu này. Những gì đã nhập ở đó không bị ghi đè nếu bạn không chọn.',
    en: 'The workbook already has “{sheet}” for this province, year and form. Nothing typed there is written over unless you choose so.',
  },
  'preview.exists.open': { vi: 'Mở trang tính', en: 'Open the sheet' },
  'preview.exists.fill': { vi: 'Chỉ điền ô trống', en: 'Fill only what is blank' },
  'preview.exists.compare': { vi: 'Xem ô khác với nguồn', en: 'See what differs from the source' },
  'preview.filling': {
    vi: 'Ô còn trống của “{sheet}” được điền; ô đã có số chỉ ghi đè khi bạn chọn. Chưa ghi gì cho đến khi bạn xác nhận.',
    en: 'Blank cells of “{sheet}” will be filled; filled ones are written over only where you choose so. Nothing is written until you confirm.',
  },
  'preview.nothing': {
    vi: '“{sheet}” không còn ô trống nào mà nguồn này điền được.',
    en: '“{sheet}” has no blank cell left that this source could fill.',
  },
  'preview.blankForm': {
    vi: 'Biểu có đủ tiêu đề, chỉ tiêu và công thức; mọi ô số để trống, chờ điền.',
    en: 'The form has its heads, indicators and formulas; every input cell is left blank to fill in.',
  },

  'preview.numbers': { vi: 'Ô số sẽ ghi', en: 'Number cells to fill' },
  'preview.notes': { vi: 'Ô ghi chú sẽ ghi', en: 'Note cells to fill' },
  'preview.same': { vi: 'Ô đã có đúng nội dung này', en: 'Cells that hold this already' },
  'preview.kept': { vi: 'Ô đang có nội dung khác', en: 'Cells that hold something else' },
  'preview.overwrite.hint': {
    vi: 'Các ô này giữ nguyên, trừ khi bạn chọn ghi đè.',
    en: 'These cells are left alone unless you choose to write over them.',
  },
  'preview.overwrite.all': { vi: 'Ghi đè tất cả', en: 'Write over all' },
  'preview.overwrite.none': { vi: 'Giữ nguyên tất cả', en: 'Keep all' },
  'preview.overwrite.cell': { vi: '{name}, cột {column}', en: '{name}, column {column}' },
  'preview.noCell': { vi: 'Số không tìm được ô để ghi', en: 'Figures whose cell was not found' },
  'preview.derived': {
    vi: 'Trong đó số suy ra, không có sẵn trong báo cáo',
    en: 'Of these derived, not stated in the report',
  },
  'preview.carried': { vi: 'Trong đó lấy từ biểu năm trước', en: 'Of these from last year’s sheets' },
  'preview.outweighed': {
    vi: 'Số của nguồn khác cho cùng ô, không dùng',
    en: 'Figures of another source for the same cell, not used',
  },
  'preview.outweighed.values': {
    vi: '{column}: ghi {now}; nguồn khác có {other}',
    en: '{column}: {now} is written; another source has {other}',
  },
  'preview.ledger.added': { vi: 'Dòng thêm vào “{sheet}”', en: 'Rows to add to “{sheet}”' },
  'preview.ledger.present': { vi: 'Dòng đã có trong “{sheet}”', en: 'Rows already in “{sheet}”' },
  'preview.ledgerOnly': { vi: 'Số chỉ ghi ở “{sheet}”', en: 'Figures only in “{sheet}”' },
  'preview.memory': { vi: 'Cách đọc bảng chép vào “{sheet}”', en: 'Table readings to put on “{sheet}”' },
  'preview.value': { vi: '{value} {unit}', en: '{value} {unit}' },
  'preview.values': { vi: 'Đang có {present}; nguồn là {proposed}', en: 'Now {present}; the source has {proposed}' },

  'preview.confirm': {
    vi: 'Ghi {count} ô vào “{sheet}”',
    en: { one: 'Write {count} cell to “{sheet}”', other: 'Write {count} cells to “{sheet}”' },
  },
  'preview.confirm.blank': { vi: 'Lập biểu trống “{sheet}”', en: 'Create the blank form “{sheet}”' },
  'preview.confirm.ledger': {
    vi: 'Thêm {count} dòng vào “{sheet}”',
    en: { one: 'Add {count} row to “{sheet}”', other: 'Add {count} rows to “{sheet}”' },
  },

  'write.checking': { vi: 'Đang đọc lại sổ tính trước khi ghi…', en: 'Reading the workbook once more before writing…' },
  'write.sending': { vi: 'Đang ghi vào “{sheet}”…', en: 'Writing to “{sheet}”…' },
  'write.done': {
    vi: 'Đã ghi {count} ô vào “{sheet}”.',
    en: { one: 'Wrote {count} cell to “{sheet}”.', other: 'Wrote {count} cells to “{sheet}”.' },
  },
  'write.done.notes': {
    vi: 'Trong đó {count} ô là ghi chú ở cột 9.',
    en: { one: '{count} of them is a note in column 9.', other: '{count} of them are notes in column 9.' },
  },
  'write.done.blank': { vi: 'Đã lập biểu trống “{sheet}”.', en: 'Created the blank form “{sheet}”.' },
  'write.done.ledger': {
    vi: 'Đã thêm {count} dòng vào “{sheet}”.',
    en: {
      one: 'Added {count} row to “{sheet}”.',
      other: 'Added {count} rows to “{sheet}”.',
    },
  },
  'write.done.memory': {
    vi: 'Đã nhớ cách đọc {count} bảng ở “{sheet}”.',
    en: {
      one: 'How {count} table is read is remembered on “{sheet}”.',
      other: 'How {count} tables are read is remembered on “{sheet}”.',
    },
  },
  'write.done.kept': {
    vi: 'Để nguyên {count} ô vì đã có nội dung.',
    en: {
      one: 'Left {count} cell alone: something stood there.',
      other: 'Left {count} cells alone: something stood there.',
    },
  },
  'write.done.unfinished': {
    vi: 'Số liệu đã ghi xong, chỉ chưa mở được trang tính.',
    en: 'Everything is written; only the sheet could not be brought to the front.',
  },
  'write.next': { vi: 'Kiểm tra', en: 'Check' },
} as const satisfies MessageGroup;
