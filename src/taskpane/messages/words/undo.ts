import type { MessageGroup } from '../message';

/** Taking back what was written, and bringing an interrupted write to its end. */
export const undoMessages = {
  'back.do': { vi: 'Hoàn tác việc này', en: 'Take this back' },
  'back.reach': {
    vi: 'Trả lại việc mà ngăn Chỉ Tiêu vừa làm. Số gõ trên trang tính thì hoàn tác bằng Ctrl+Z.',
    en: 'Takes back what this pane did. What was typed on the sheet is undone with Ctrl+Z.',
  },
  'back.running': { vi: 'Đang hoàn tác…', en: 'Taking it back…' },
  'back.again': { vi: 'Làm lại', en: 'Do again' },
  'back.againRunning': { vi: 'Đang làm lại…', en: 'Doing it again…' },
  'back.done': {
    vi: 'Đã hoàn tác việc {deed}; sổ tính trở lại như trước.',
    en: 'Taken back: {deed}. The workbook is as it was before.',
  },
  'back.undone': { vi: 'Đã hoàn tác việc {deed}.', en: 'Taken back: {deed}.' },
  'back.stands': {
    vi: 'Không hoàn tác gì, tất cả vẫn như đang thấy.',
    en: 'Nothing was taken back; all of it stands as you see it.',
  },
  'back.edited': {
    vi: 'Giữ nguyên {count} ô đã được sửa sau đó: {cells}.',
    en: {
      one: '{count} cell that was edited since is left alone: {cells}.',
      other: '{count} cells that were edited since are left alone: {cells}.',
    },
  },
  'back.sheets': {
    vi: 'Giữ nguyên trang tính vì có ô đã sửa, có công thức nơi khác đang dùng, hoặc là số liệu nguồn của trang giữ lại: {sheets}.',
    en: 'Sheets that stay, because a cell was edited, formulas elsewhere read them or they hold the source figures of a sheet that stays: {sheets}.',
  },
  'back.redone': { vi: 'Đã làm lại việc {deed}.', en: 'Done again: {deed}.' },
  'back.title': { vi: 'Việc vừa làm', en: 'What was just done' },
  'back.close': { vi: 'Đóng dòng này', en: 'Close this line' },
  'back.just': { vi: 'Vừa {deed}.', en: 'Just done: {deed}.' },
  'back.wrote': {
    vi: 'ghi {count} ô ở {sheets}',
    en: { one: 'writing {count} cell in {sheets}', other: 'writing {count} cells in {sheets}' },
  },
  'back.made': { vi: 'tạo trang {sheets}', en: 'making {sheets}' },
  'back.addedRows': {
    vi: 'thêm {count} dòng vào {sheet}',
    en: { one: 'adding {count} row to {sheet}', other: 'adding {count} rows to {sheet}' },
  },
  'back.and': { vi: '{phrase} và {part}', en: '{phrase} and {part}' },
  'back.explained': { vi: 'ghi lời giải trình', en: 'writing the explanation' },
  'back.waived': { vi: 'miễn một quy tắc', en: 'waiving a rule' },
  'back.signed': { vi: 'ghi tên người ký', en: 'writing the names of who signs' },
  'back.sealed': { vi: 'niêm phong sổ tính', en: 'sealing the workbook' },
  'back.sealedAndLocked': {
    vi: 'niêm phong sổ tính và khóa các trang tính',
    en: 'sealing the workbook and locking the sheets',
  },
  'back.marked': { vi: 'đánh dấu các ô có phát hiện', en: 'marking the cells with findings' },
  'back.unmarked': { vi: 'gỡ các dấu', en: 'taking the marks away' },
  'back.locked': { vi: 'khóa các trang tính', en: 'locking the sheets' },
  'back.unlocked': { vi: 'mở khóa các trang tính', en: 'unlocking the sheets' },
  'back.ruled': { vi: 'đặt lại quy tắc nhập', en: 'putting the input rule back' },
  'back.leftOut': { vi: 'bỏ dòng trống khỏi bản in', en: 'leaving blank rows out of the print' },
  'back.putBack': { vi: 'hiện lại dòng đã bỏ khỏi bản in', en: 'putting rows back into the print' },
  'back.moreSheets': { vi: '{sheets} và {count} trang khác', en: '{sheets} and {count} more' },
  'back.more': { vi: '{cells} và {count} ô khác', en: '{cells} and {count} more' },

  'settle.finished': {
    vi: 'Việc ghi bị ngắt lúc trước thật ra đã xong đầy đủ; không phải ghi lại.',
    en: 'The write that was interrupted had in fact finished; nothing needs to be written again.',
  },
  'settle.takenBack': {
    vi: 'Việc ghi bị ngắt lúc trước đã được trả lại, sổ tính như trước khi ghi.',
    en: 'The write that was interrupted has been taken back; the workbook is as it was before.',
  },
  'settle.leftovers': {
    vi: 'Đã dọn trang tính mà một lần ghi bị ngắt để lại.',
    en: 'Sheets that an interrupted write had left behind were removed.',
  },
  'settle.leftovers.kept': {
    vi: 'Một lần ghi bị ngắt để lại trang tính đã có người sửa; trang đó được giữ dưới tên: {sheets}.',
    en: 'An interrupted write had left sheets that somebody has edited; they are kept under these names: {sheets}.',
  },
} as const satisfies MessageGroup;
