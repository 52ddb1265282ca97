import type { MessageGroup } from './message';

/** Taking back what was written, and bringing an interrupted write to its end. */
export const undoMessages = {
  'back.do': { vi: 'Hoàn tác', en: 'Take back' },
  'back.running': { vi: 'Đang hoàn tác…', en: 'Taking it back…' },
  'back.done': { vi: 'Đã hoàn tác, sổ tính trở lại như trước.', en: 'Taken back; the workbook is as it was before.' },
  'back.spared': {
    vi: 'Đã hoàn tác, trừ {count} ô đã được sửa sau đó nên giữ nguyên: {cells}.',
    en: {
      one: 'Taken back, but for {count} cell that was edited since and is left alone: {cells}.',
      other: 'Taken back, but for {count} cells that were edited since and are left alone: {cells}.',
    },
  },
  'back.sheets': {
    vi: 'Giữ lại trang tính vì có ô đã sửa, có công thức nơi khác đang dùng, hoặc là số liệu nguồn của trang giữ lại: {sheets}.',
    en: 'Sheets that stay, because a cell was edited, formulas elsewhere read them or a sheet that stays was filled from them: {sheets}.',
  },
  'back.title': { vi: 'Việc vừa làm', en: 'What was just done' },
  'back.close': { vi: 'Đóng dòng này', en: 'Close this line' },
  'back.wrote': {
    vi: 'Vừa ghi {count} ô ở {sheets}.',
    en: { one: '{count} cell was written in {sheets}.', other: '{count} cells were written in {sheets}.' },
  },
  'back.made': { vi: 'Vừa tạo trang {sheets}.', en: 'New: {sheets}.' },
  'back.madeAndWrote': {
    vi: 'Vừa tạo trang {made} và ghi {count} ô ở {sheets}.',
    en: {
      one: 'New: {made}; {count} cell was written in {sheets}.',
      other: 'New: {made}; {count} cells were written in {sheets}.',
    },
  },
  'back.marked': { vi: 'Vừa đánh dấu các ô có phát hiện.', en: 'Cells with findings were marked.' },
  'back.unmarked': { vi: 'Vừa gỡ các dấu.', en: 'The marks were taken away.' },
  'back.locked': { vi: 'Vừa khóa các trang tính.', en: 'The sheets were locked.' },
  'back.unlocked': { vi: 'Vừa mở khóa các trang tính.', en: 'The sheets were unlocked.' },
  'back.ruled': { vi: 'Vừa đặt lại quy tắc nhập.', en: 'The input rule was put back.' },
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
