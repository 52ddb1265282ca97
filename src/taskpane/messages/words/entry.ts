import type { MessageGroup } from '../message';

/** Quick entry into selected cells, and comparing two reports of one year. */
export const entryMessages = {
  'print.label': { vi: 'Bản in', en: 'The print' },
  'print.hint': {
    vi: 'Ẩn dòng không bắt buộc mà chưa ghi gì, để bản in ngắn lại; không dòng nào có số bị ẩn.',
    en: 'Hides rows that are not required and hold nothing, for a shorter print; no row with a figure is hidden.',
  },
  'print.leaveOut': { vi: 'Bỏ dòng trống', en: 'Leave blank rows out' },
  'print.showAgain': { vi: 'Hiện lại', en: 'Put them back' },
  'print.leftOut': {
    vi: 'Đã bỏ {count} dòng trống khỏi bản in.',
    en: { one: 'Left {count} blank row out of the print.', other: 'Left {count} blank rows out of the print.' },
  },
  'print.putBack': {
    vi: 'Đã hiện lại {count} dòng.',
    en: { one: 'Put {count} row back.', other: 'Put {count} rows back.' },
  },
  'print.none': {
    vi: 'Không có dòng không bắt buộc nào còn trống.',
    en: 'There is no blank row that is not required.',
  },
  'print.noneHidden': { vi: 'Không có dòng nào đang bị bỏ.', en: 'No row is left out.' },
  'tools.heading': { vi: 'Công cụ khi điền biểu', en: 'Tools for filling in' },

  'entry.marks': {
    vi: 'Ký hiệu thay cho số, vào các ô đang chọn',
    en: 'Signs in place of a number, into the selected cells',
  },
  'entry.marks.hint': {
    vi: 'Chỉ ô trống của các cột 1, 2, 3, 7 nhận ký hiệu; ô đã có số giữ nguyên.',
    en: 'Only blank cells of columns 1, 2, 3 and 7 take a sign; cells with a number are left alone.',
  },
  'entry.mark.enter': { vi: 'Nhập “{mark}”: {meaning}', en: 'Enter “{mark}”: {meaning}' },
  'entry.mark.done': {
    vi: 'Đã nhập “{mark}” vào {count} ô.',
    en: { one: 'Entered “{mark}” in {count} cell.', other: 'Entered “{mark}” in {count} cells.' },
  },
  'entry.mark.doneKept': {
    vi: 'Đã nhập “{mark}” vào {count} ô; giữ nguyên {kept} ô đã có nội dung.',
    en: {
      one: 'Entered “{mark}” in {count} cell; cells with contents left alone: {kept}.',
      other: 'Entered “{mark}” in {count} cells; cells with contents left alone: {kept}.',
    },
  },
  'entry.mark.onlyKept': {
    vi: 'Các ô đang chọn đều đã có nội dung, giữ nguyên.',
    en: 'All selected cells hold something already and are left alone.',
  },
  'entry.mark.none': {
    vi: 'Vùng đang chọn không có ô nhập số nào của biểu tỉnh. Hãy chọn ô ở các cột 1, 2, 3 hoặc 7.',
    en: 'The selection has no input cell of a province sheet. Select cells of columns 1, 2, 3 or 7.',
  },

  'entry.status': { vi: 'Tình trạng của số ở các dòng đang chọn', en: 'How final the values of the selected rows are' },
  'entry.status.hint': {
    vi: 'Ghi vào cột 9, ví dụ “Cột 3: số sơ bộ.”, khi khác với tình trạng của cả biểu.',
    en: 'Written to column 9, such as “Cột 3: số sơ bộ.” (preliminary), where it differs from the sheet’s own status.',
  },
  'entry.status.done': {
    vi: 'Đã ghi tình trạng “{status}” vào cột 9 của {count} dòng.',
    en: {
      one: 'Wrote the status “{status}” to column 9 of {count} row.',
      other: 'Wrote the status “{status}” to column 9 of {count} rows.',
    },
  },
  'entry.status.open': {
    vi: 'Cột 9 đã có ghi chú, còn giữ nguyên. Cần thêm vào cuối ghi chú:',
    en: 'Column 9 has a note already and is left alone so far. To be added at its end:',
  },
  'entry.status.append': { vi: 'Thêm vào cuối ghi chú', en: 'Add at the end of the note' },
  'entry.status.appended': {
    vi: 'Đã thêm vào cuối ghi chú của {count} dòng; lời cũ giữ nguyên.',
    en: {
      one: 'Added at the end of the note of {count} row; its words are kept.',
      other: 'Added at the end of the notes of {count} rows; their words are kept.',
    },
  },
  'entry.status.add': { vi: '{code}, ô {address}: {text}', en: '{code}, cell {address}: {text}' },
  'entry.status.none': {
    vi: 'Vùng đang chọn không có dòng chỉ tiêu nào của biểu tỉnh.',
    en: 'The selection has no indicator row of a province sheet.',
  },

  'revision.label': { vi: 'Số ước tính so với số chính thức', en: 'Estimates against final figures' },
  'revision.hint': {
    vi: 'So hai biểu cùng tỉnh, năm và biểu mẫu, khác tình trạng số liệu, có trong sổ này.',
    en: 'Compares two sheets of this workbook of the same province, year and form with different data status.',
  },
  'revision.find': { vi: 'So hai lần báo cáo', en: 'Compare two reports' },
  'revision.none': {
    vi: 'Sổ này không có hai biểu cùng tỉnh, năm và biểu mẫu với tình trạng số liệu khác nhau.',
    en: 'This workbook has no two sheets of one province, year and form with different data status.',
  },
  'revision.pair': { vi: '“{first}” so với “{second}”', en: '“{first}” against “{second}”' },
  'revision.moved': { vi: 'Số đã thay đổi', en: 'Figures that moved' },
  'revision.unchanged': { vi: 'Ô không đổi', en: 'Cells that are the same' },
  'revision.change': { vi: '{column}: {first} thành {second}', en: '{column}: {first} became {second}' },
  'revision.blank': { vi: 'ô trống', en: 'blank' },
  'revision.write': { vi: 'Ghi thành trang tính', en: 'Write it as a sheet' },
  'revision.written': { vi: 'Đã ghi bảng điều chỉnh vào “{sheet}”.', en: 'Wrote the revision table to “{sheet}”.' },
} as const satisfies MessageGroup;
