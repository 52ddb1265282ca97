import { fileSentences, type FileSentenceKey } from '../../../xlsx/fileProblems';

import { cellTexts } from './cellMessages';

/** Languages of the page, the first one is the default. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Every sentence of the page, Vietnamese first. `{name}` is replaced by a given value. */
const ownTexts = {
  'page.title': { vi: 'Chỉ Tiêu – bàn thử', en: 'Chỉ Tiêu – workbench' },
  'page.notExcel': {
    vi: 'Đây không phải Excel. Bảng tính này chỉ để dùng Chỉ Tiêu trên máy không có Excel: nhập số (kiểu 1.234,5), công thức và lưu .xlsx được; định dạng, chèn hay xóa hàng, cột và trang tính thì không.',
    en: 'This is not Excel. This grid only lets you use Chỉ Tiêu on a computer without Excel: you can enter numbers (the Vietnamese way: 1.234,5) and formulas and save .xlsx, but not format, insert or delete rows, columns or sheets.',
  },
  'tool.bar': { vi: 'Tệp', en: 'File' },
  'tool.new': { vi: 'Mới', en: 'New' },
  'tool.open': { vi: 'Mở .xlsx…', en: 'Open .xlsx…' },
  'tool.save': { vi: 'Lưu .xlsx', en: 'Save .xlsx' },
  'tool.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'tool.redo': { vi: 'Làm lại', en: 'Redo' },
  'tool.undoEdit': { vi: 'Hoàn tác: {edit}', en: 'Undo: {edit}' },
  'tool.redoEdit': { vi: 'Làm lại: {edit}', en: 'Redo: {edit}' },
  'tool.find': { vi: 'Tìm', en: 'Find' },
  'tool.kept': { vi: 'Bản đã giữ', en: 'Kept versions' },
  'book.newName': { vi: 'Sổ mới', en: 'New workbook' },
  'book.unsaved': { vi: 'chưa lưu', en: 'not saved' },
  'book.discard': {
    vi: 'Sổ đang mở có thay đổi chưa lưu. Bỏ các thay đổi đó?',
    en: 'The open workbook has changes that are not saved. Discard them?',
  },
  'book.opening': { vi: 'Đang mở {file}…', en: 'Opening {file}…' },
  'book.newMade': {
    vi: 'Sổ tính mới đã lưu thành tệp {file}. Bấm “Mở .xlsx…” để mở; sổ đang mở không đổi.',
    en: 'The new workbook was saved as the file {file}. Open it with “Open .xlsx…”; the open workbook is unchanged.',
  },
  'book.partsLost': {
    vi: 'Tệp đã mở có những phần mà bàn thử không giữ được khi lưu: {parts}. Vẫn lưu?',
    en: 'The opened file has parts that the workbench cannot keep when it saves: {parts}. Save all the same?',
  },
  'book.saveFailed': {
    vi: 'Không lưu được sổ này ({reason}). Dữ liệu vẫn còn trên trang.',
    en: 'This workbook could not be saved ({reason}). The data is still on the page.',
  },
  'kept.offer': {
    vi: 'Lần trước “{name}” còn thay đổi chưa lưu vào tệp. Trình duyệt giữ được bản lúc {time}.',
    en: 'Last time “{name}” had changes that were in no file. This browser kept them as of {time}.',
  },
  'kept.newName': { vi: 'Sổ mới ({sheets})', en: 'New workbook ({sheets})' },
  'kept.open': { vi: 'Mở lại', en: 'Open again' },
  'kept.all': { vi: 'Các bản khác…', en: 'Other versions…' },
  'kept.later': { vi: 'Để sau', en: 'Later' },
  'kept.title': { vi: 'Các bản mà trình duyệt đang giữ', en: 'Versions that this browser keeps' },
  'kept.about': {
    vi: 'Sổ đang mở được tự giữ trong trình duyệt này: mỗi sổ nhiều nhất 8 bản, trong 30 ngày. Đây không phải tệp: muốn gửi hay cất giữ thì hãy lưu .xlsx.',
    en: 'The open workbook is kept in this browser by itself: at most 8 versions of each, for 30 days. These are no files: save .xlsx to send or store a workbook.',
  },
  'kept.none': {
    vi: 'Không có bản nào của sổ khác. Sổ đang mở được tự giữ sau mỗi thay đổi; bản của nó hiện ở đây khi mở lại trang này.',
    en: 'There is none of another workbook. The open one is kept after each change; its versions are offered here once the page is opened again.',
  },
  'kept.unsaved': { vi: 'chưa lưu vào tệp', en: 'in no file' },
  'kept.saved': { vi: 'đã lưu vào tệp', en: 'saved to a file' },
  'kept.remove': { vi: 'Xóa bản này', en: 'Remove' },
  'kept.close': { vi: 'Đóng', en: 'Close' },
  'kept.full': {
    vi: 'Ổ đĩa đã đầy nên trình duyệt không giữ được bản mới. Hãy lưu .xlsx ngay; sổ vẫn còn trên trang.',
    en: 'The disk is full, so this browser cannot keep a new version. Save .xlsx now; the workbook is still on the page.',
  },
  'kept.failed': {
    vi: 'Trình duyệt này không giữ được bản nào của sổ. Hãy lưu .xlsx thường xuyên; sổ vẫn còn trên trang.',
    en: 'This browser cannot keep versions of the workbook. Save .xlsx often; the workbook is still on the page.',
  },
  'kept.otherTab': {
    vi: 'Trang này còn mở ở một thẻ khác: mỗi thẻ giữ sổ riêng, không thẻ nào ghi đè lên thẻ kia.',
    en: 'This page is open in another tab too: each keeps its own workbook, and neither writes over the other.',
  },
  'pane.title': { vi: 'Chỉ Tiêu', en: 'Chỉ Tiêu' },
  'pane.frame': { vi: 'Ngăn tác vụ Chỉ Tiêu', en: 'Chỉ Tiêu task pane' },
  'grid.label': { vi: 'Bảng tính', en: 'Spreadsheet' },
  'grid.loading': { vi: 'Đang mở bảng tính…', en: 'Opening the grid…' },
  'grid.failed': {
    vi: 'Không mở được bảng tính ({reason}). Ngăn tác vụ vẫn dùng được; tải lại trang để thử lại.',
    en: 'The grid could not be opened ({reason}). The task pane still works; reload the page to try again.',
  },
  'grid.tabs': { vi: 'Các trang tính', en: 'Sheets' },
  'grid.notHere': {
    vi: 'Việc này chỉ làm được trong Excel; sổ không thay đổi.',
    en: 'This can only be done in Excel; the workbook is unchanged.',
  },
  'grid.blocked': {
    vi: 'Không cắt được, vì {by} đọc hoặc giữ một phần các ô này; sổ không thay đổi. Hãy cắt trong Excel, hoặc sao chép, dán rồi xóa ô cũ.',
    en: 'These cells cannot be cut, because {by} reads or holds a part of them; the workbook is unchanged. Cut them in Excel, or copy, paste and clear the old cells.',
  },
  'grid.clipboardClosed': {
    vi: 'Trình duyệt không cho đọc bộ nhớ tạm từ trình đơn: hãy bấm Ctrl+V (chỉ dán giá trị: Ctrl+Shift+V).',
    en: 'The browser does not let the menu read the clipboard: press Ctrl+V (values alone: Ctrl+Shift+V).',
  },
  'grid.nothingToUndo': {
    vi: 'Không có gì gõ trên trang tính để hoàn tác. Việc do ngăn Chỉ Tiêu ghi thì hoàn tác bằng nút ở cuối ngăn.',
    en: 'Nothing that was typed on the sheet can be undone. What the pane wrote is taken back with the button at its foot.',
  },
  'grid.nothingToRedo': {
    vi: 'Không có gì gõ trên trang tính để làm lại. Việc của ngăn Chỉ Tiêu thì làm lại bằng nút ở cuối ngăn.',
    en: 'Nothing that was typed on the sheet can be done again. What the pane did is done again with the button at its foot.',
  },
  'grid.protected': {
    vi: 'Ô {cell} đang được bảo vệ nên không sửa được; sổ không thay đổi.',
    en: 'Cell {cell} is protected and cannot be changed; the workbook is unchanged.',
  },
  'grid.finishFormula': {
    vi: 'Hãy nhập xong công thức (Enter) hoặc bỏ (Esc) rồi sang trang khác; ô của trang khác thì gõ tên trang vào công thức.',
    en: 'Finish the formula (Enter) or drop it (Esc) before going to another sheet; type the sheet name to refer to its cells.',
  },
  'grid.rule': {
    vi: 'Ô {cell} không nhận giá trị này theo quy tắc của sổ.{rule}',
    en: 'Cell {cell} does not take this value by a rule of the workbook.{rule}',
  },
  'grid.comma': {
    vi: 'Ô {cell} cần một con số, mà {text} ở đây là chữ: dùng dấu phẩy cho phần lẻ, {number}.',
    en: 'Cell {cell} wants a number, and {text} is text here: decimals take a comma, {number}.',
  },
  'grid.dots': {
    vi: 'Ô {cell} cần một con số, mà {text} ở đây là chữ: dùng dấu chấm cho hàng nghìn, {number}.',
    en: 'Cell {cell} wants a number, and {text} is text here: thousands take a point, {number}.',
  },
  'grid.percent': {
    vi: 'Ô {cell} không có định dạng %, nên {text} được ghi là {value}, như trong Excel. Nếu dòng này tính bằng % thì gõ {plain}.',
    en: 'Cell {cell} has no per cent format, so {text} is stored as {value}, as in Excel. If this row counts in %, type {plain}.',
  },
  'grid.day': {
    vi: 'Ô {cell} là ô số: {text} được hiểu là ngày giờ và ghi thành {value}, như trong Excel. Hãy gõ lại một con số; mẫu số (nếu có) ghi ở cột 9.',
    en: 'Cell {cell} is one of numbers: {text} was taken for a date or time and stored as {value}, as in Excel. Type one number; what it is out of belongs in column 9.',
  },
  'refused.typed': { vi: 'Nội dung đã gõ vào ô {cell}', en: 'What was typed into cell {cell}' },
  'refused.retry': { vi: 'Nhập lại', en: 'Retry' },
  'refused.cancel': { vi: 'Bỏ', en: 'Cancel' },
  'grid.unreadable': {
    vi: 'Không hiểu được công thức {text} nhập vào ô {cell}; sổ không thay đổi.',
    en: 'The formula {text} entered in cell {cell} could not be read; the workbook is unchanged.',
  },
  'grid.refused': {
    vi: 'Không nhập được vào ô {cell} ({reason}); sổ không thay đổi.',
    en: 'Nothing could be entered in cell {cell} ({reason}); the workbook is unchanged.',
  },
  'grid.pasteTooLarge': {
    vi: 'Vùng dán quá lớn ({count} ô; tối đa {limit}); sổ không thay đổi.',
    en: 'The pasted area is too large ({count} cells; at most {limit}); the workbook is unchanged.',
  },
  ...cellTexts,
} as const satisfies Record<string, Record<Language, string>>;

type FileKey = `file.${FileSentenceKey}`;

/** Why a file was refused is said in the same words everywhere. */
const fileTexts = Object.fromEntries(
  Object.entries(fileSentences).map(([key, text]) => [`file.${key}`, text]),
) as Record<FileKey, Record<Language, string>>;

const catalogue = { ...ownTexts, ...fileTexts };

export type MessageKey = keyof typeof catalogue;
export type MessageValues = Readonly<Record<string, string | number>>;

/** The sentence in a language, with its values put in. */
export function message(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return catalogue[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** All keys, for the test that every sentence stands in every language. */
export const messageKeys = Object.keys(catalogue) as readonly MessageKey[];
