import type { MessageGroup } from '../message';

/** Words of the frame around the views, and those that every view uses. */
export const frameMessages = {
  'frame.means': { vi: 'Nghĩa của “{term}”', en: 'What “{term}” means' },
  'frame.name': { vi: 'Chỉ Tiêu: chỉ tiêu ngành hằng năm', en: 'Chỉ Tiêu: annual sector indicators' },
  'frame.views': { vi: 'Các bước công việc', en: 'Steps of the work' },
  'frame.prepare': { vi: 'Lập biểu', en: 'Prepare' },
  'frame.check': { vi: 'Kiểm tra', en: 'Check' },
  'frame.submit': { vi: 'Nộp', en: 'Submit' },
  'frame.review': { vi: 'Thẩm định', en: 'Review' },
  // Each language offers the other one in the other one's words: whoever needs it can read it.
  'frame.otherLanguage': { vi: 'English', en: 'Tiếng Việt' },
  'frame.loading': { vi: 'Đang tải…', en: 'Loading…' },
  'frame.cancel': { vi: 'Hủy', en: 'Cancel' },
  'frame.more': { vi: 'Xem tiếp (còn {count})', en: 'Show more ({count} left)' },
  'frame.dismiss': { vi: 'Đóng', en: 'Dismiss' },

  'concealed.title': {
    vi: 'Điều người xem sổ tính không thấy hoặc dễ đọc nhầm',
    en: 'What a reader of the workbook does not see, or may misread',
  },
  'copy.refused': {
    vi: 'Excel không cho sao chép từ đây. Chữ đã được chọn sẵn: bấm Ctrl+C (trên Mac: ⌘C).',
    en: 'Excel lets nothing be copied from here. The text is selected: press Ctrl+C (on a Mac ⌘C).',
  },

  'cell.goTo': { vi: 'Đến ô {address} của “{sheet}”', en: 'Go to cell {address} of “{sheet}”' },
  'cell.other': { vi: '{sheet}: {address}', en: '{sheet}: {address}' },

  'start.tooOld': {
    vi: 'Chỉ Tiêu cần Excel 2021, Microsoft 365 hoặc Excel trên web; bản Excel này cũ hơn nên chỉ mở và điền được sổ tính đã lập sẵn.',
    en: 'Chỉ Tiêu needs Excel 2021, Microsoft 365 or Excel on the web; this Excel is older and can only open and fill workbooks that were made elsewhere.',
  },
  'start.noExcel': {
    vi: 'Chỉ Tiêu làm việc bên cạnh một sổ tính: hãy mở nó từ thẻ Chỉ Tiêu trong Excel.',
    en: 'Chỉ Tiêu works beside a workbook: open it from the Chỉ Tiêu tab in Excel.',
  },
  'start.noOffice': {
    vi: 'Không tải được thư viện Office.js: hãy kiểm tra kết nối mạng, rồi đóng và mở lại ngăn này.',
    en: 'The Office.js library could not be loaded: look at the network connection, then close and open this pane again.',
  },
} as const satisfies MessageGroup;
