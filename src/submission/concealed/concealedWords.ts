import type { LocalText } from '../../indicators/text';
import type { FormatDoubt } from './formatDoubts';
import type { FormatTrick } from './shownFormat';

export type ConcealedKind =
  | FormatTrick
  | FormatDoubt
  | 'conditional'
  | 'conditionalHides'
  | 'zeros'
  | 'formulas'
  | 'repeated'
  | 'unseen'
  | 'struck'
  | 'readings'
  | 'comments'
  | 'tips'
  | 'tabs'
  | 'precision'
  | 'print'
  | 'pageHeads'
  | 'signers'
  | 'words'
  | 'days'
  | 'merged'
  | 'stale'
  | 'heads'
  | 'uncoded'
  | 'lookAlike'
  | 'rows'
  | 'columns'
  | 'hidden'
  | 'veryHidden'
  | 'hiddenReport'
  | 'veryHiddenReport'
  | 'macros'
  /** What the reader of the file's format does not give. */
  | 'lettersNotLookedAt';

/** What is told of each concealed thing; `{sheet}` and `{cells}` are put in. */
export const concealedWords: Readonly<Record<ConcealedKind, LocalText>> = {
  rows: {
    vi: '{sheet}: các dòng {cells} có số liệu nhưng đang bị ẩn hoặc không cuộn tới được.',
    en: '{sheet}: rows {cells} hold figures and are hidden or cannot be scrolled to.',
  },
  columns: {
    vi: '{sheet}: các cột {cells} có số liệu nhưng đang bị ẩn hoặc không cuộn tới được.',
    en: '{sheet}: columns {cells} hold figures and are hidden or cannot be scrolled to.',
  },
  hidden: { vi: 'Trang tính “{sheet}” đang bị ẩn.', en: 'The sheet “{sheet}” is hidden.' },
  veryHidden: {
    vi: 'Trang tính “{sheet}” bị ẩn sâu: Excel không liệt kê trong lệnh Bỏ ẩn.',
    en: 'The sheet “{sheet}” is very hidden: Excel does not list it under Unhide.',
  },
  hiddenReport: {
    vi: 'Trang tính “{sheet}” đang bị ẩn và chứa biểu của một tỉnh: hãy so với trang đang hiện.',
    en: 'The sheet “{sheet}” is hidden and holds a province’s form: compare it with the one that is shown.',
  },
  veryHiddenReport: {
    vi: 'Trang tính “{sheet}” bị ẩn sâu (Excel không liệt kê trong lệnh Bỏ ẩn) và chứa biểu của một tỉnh.',
    en: 'The sheet “{sheet}” is very hidden (Excel does not list it under Unhide) and holds a province’s form.',
  },
  hides: {
    vi: '{sheet} [{cells}]: định dạng số che mất giá trị trong ô.',
    en: '{sheet} [{cells}]: the number format hides what the cell holds.',
  },
  replaces: {
    vi: '{sheet} [{cells}]: định dạng số hiện một dòng chữ viết sẵn thay cho giá trị trong ô.',
    en: '{sheet} [{cells}]: the number format shows a fixed text in place of what the cell holds.',
  },
  adds: {
    vi: '{sheet} [{cells}]: định dạng số thêm chữ số không có trong giá trị của ô.',
    en: '{sheet} [{cells}]: the number format adds digits that the cell does not hold.',
  },
  scales: {
    vi: '{sheet} [{cells}]: định dạng số hiện giá trị đã nhân hoặc chia (phần trăm, nghìn, triệu).',
    en: '{sheet} [{cells}]: the number format shows the value multiplied or divided (percent, thousands, millions).',
  },
  splits: {
    vi: '{sheet} [{cells}]: định dạng số viết thêm dấu hoặc chữ vào giữa các chữ số (như 18 hiện thành 1,8), nên dễ đọc thành số khác.',
    en: '{sheet} [{cells}]: the number format writes a mark or a text between the digits (18 is shown as 1,8), so that another figure is read.',
  },
  alike: {
    vi: '{sheet} [{cells}]: định dạng số viết cạnh con số ký tự trông như chữ số hoặc dấu âm (O, l, I, ², –).',
    en: '{sheet} [{cells}]: the number format writes signs beside the figure that look like digits or a minus (O, l, I, ², –).',
  },
  direction: {
    vi: '{sheet} [{cells}]: định dạng số có ký tự không nhìn thấy (đảo chiều chữ hoặc không có độ rộng), có thể làm nội dung hiện khác đi.',
    en: '{sheet} [{cells}]: the number format holds signs that are not seen (of direction, or without width) and can show the cell otherwise.',
  },
  rounds: {
    vi: '{sheet} [{cells}]: định dạng số hiện giá trị dưới dạng lũy thừa, làm mất các chữ số hàng đơn vị trở lên.',
    en: '{sheet} [{cells}]: the number format shows a power of ten and drops whole digits.',
  },
  conditionalHides: {
    vi: '{sheet} [{cells}]: định dạng có điều kiện có thể che giá trị trong ô (chỉ hiện thanh, biểu tượng, hoặc chữ trùng màu nền).',
    en: '{sheet} [{cells}]: a conditional format can hide what the cell holds (a bar or an icon alone, or letters in the colour of their ground).',
  },
  zeros: {
    vi: '{sheet} [{cells}]: trang tính được đặt không hiện số 0, nên các ô này trông như để trống.',
    en: '{sheet} [{cells}]: the sheet is set not to show zeros, so these cells look blank.',
  },
  formulas: {
    vi: 'Trang tính “{sheet}” đang hiện công thức thay cho kết quả.',
    en: 'The sheet “{sheet}” shows formulas in place of their results.',
  },
  repeated: {
    vi: '{sheet} [{cells}]: ô được căn kiểu Fill, chữ số lặp lại cho đến khi đầy ô.',
    en: '{sheet} [{cells}]: the cells are aligned to fill, so their digits are repeated across the cell.',
  },
  unseen: {
    vi: '{sheet} [{cells}]: chữ hoặc một phần chữ trong ô không nhìn thấy được: trùng màu nền, quá nhỏ, hoặc phông chữ chỉ có hình.',
    en: '{sheet} [{cells}]: letters of the cells, or some of them, cannot be read: in the colour of their ground, too small, or in a typeface of pictures.',
  },
  struck: {
    vi: '{sheet} [{cells}]: ô có chữ hoặc số bị gạch ngang nhưng vẫn được đọc nguyên.',
    en: '{sheet} [{cells}]: letters or digits are struck out and are still read as they stand.',
  },
  readings: {
    vi: '{sheet} [{cells}]: phía trên nội dung ô có hiện thêm dòng chữ phiên âm không thuộc nội dung ô.',
    en: '{sheet} [{cells}]: over what the cells hold a phonetic text is shown that is no part of it.',
  },
  comments: {
    vi: '{sheet} [{cells}]: ghi chú gắn ở ô có nêu con số; niêm phong không bao gồm ghi chú này.',
    en: '{sheet} [{cells}]: a note at the cell names figures; the seal does not cover it.',
  },
  tips: {
    vi: '{sheet} [{cells}]: lời nhắc khi nhập hoặc chú thích của liên kết ở ô có nêu con số; niêm phong không bao gồm lời này.',
    en: '{sheet} [{cells}]: an input message or the tip of a link at the cell names figures; the seal does not cover it.',
  },
  tabs: {
    vi: 'Sổ tính được đặt không hiện thẻ trang tính hoặc không hiện cửa sổ, nên có trang tính không nhìn thấy.',
    en: 'The workbook is set not to show the tabs of its sheets, or its window, so that sheets are out of sight.',
  },
  precision: {
    vi: 'Sổ tính được đặt tính theo số hiển thị: khi tính lại, Excel làm tròn hẳn các số đã nhập theo định dạng của ô.',
    en: 'The workbook calculates with figures as they are shown: recalculating, Excel rounds what was entered for good.',
  },
  print: {
    vi: '{sheet} [{cells}]: số liệu nằm ngoài vùng in nên không có trên bản in.',
    en: '{sheet} [{cells}]: figures lie outside of the print area and are not on paper.',
  },
  pageHeads: {
    vi: '{sheet}: các dòng {cells} có số liệu và được in lặp lại ở đầu mỗi trang.',
    en: '{sheet}: rows {cells} hold figures and are printed again at the head of every page.',
  },
  signers: {
    vi: '{sheet} [{cells}]: chức danh ở chỗ ký không theo thứ tự của biểu; hãy so với người ký trên Bìa.',
    en: '{sheet} [{cells}]: the roles over the signatures are not in the order of the form; compare with who signs on the cover.',
  },
  words: {
    vi: '{sheet} [{cells}]: định dạng số ghi bên cạnh con số một bội số hoặc lời về độ lớn (nghìn, triệu, %, k, dưới, trên) không có trong đơn vị tính.',
    en: '{sheet} [{cells}]: the number format writes a multiple or a word of size (thousand, million, percent, k, under, over) beside the figure that its unit does not name.',
  },
  days: {
    vi: '{sheet} [{cells}]: sổ tính dùng hệ ngày 1904, nên các ngày này hiện muộn hơn 4 năm và 1 ngày so với hệ thường dùng.',
    en: '{sheet} [{cells}]: the workbook counts days from 1904, so these days are shown four years and one day later than usual.',
  },
  conditional: {
    vi: '{sheet} [{cells}]: định dạng có điều kiện có thể hiện nội dung khác với giá trị trong ô.',
    en: '{sheet} [{cells}]: a conditional format can show something else than the cell holds.',
  },
  sign: {
    vi: '{sheet} [{cells}]: định dạng số hiện số âm mà không có dấu âm.',
    en: '{sheet} [{cells}]: the number format shows a negative figure without its sign.',
  },
  date: {
    vi: '{sheet} [{cells}]: định dạng số hiện giá trị trong ô thành ngày hoặc giờ.',
    en: '{sheet} [{cells}]: the number format shows what the cell holds as a day or a time.',
  },
  merged: {
    vi: '{sheet} [{cells}]: ô có nội dung bị một ô gộp che mất.',
    en: '{sheet} [{cells}]: merged cells cover cells that hold something.',
  },
  stale: {
    vi: '{sheet} [{cells}]: kết quả lưu trong ô công thức khác kết quả tính lại từ các ô hiện nay.',
    en: '{sheet} [{cells}]: the result kept in a formula cell differs from what the present cells give.',
  },
  heads: {
    vi: '{sheet} [{cells}]: tên cột là của một cột khác; số liệu được đọc theo dòng ký hiệu bên dưới.',
    en: '{sheet} [{cells}]: the heading is that of another column; figures are read by the row of symbols under it.',
  },
  uncoded: {
    vi: '{sheet} [{cells}]: số nằm trong bảng ở dòng không có mã số, nên không được kiểm tra và không được tổng hợp.',
    en: '{sheet} [{cells}]: a figure in the table on a row without a code is neither checked nor added up.',
  },
  lookAlike: {
    vi: 'Tên trang tính “{sheet}” trông giống hệt tên trang tính “{cells}”.',
    en: 'The name of the sheet “{sheet}” looks the same as that of the sheet “{cells}”.',
  },
  lettersNotLookedAt: {
    vi: 'Với kiểu tệp này, chưa xem được chữ bị ẩn bằng màu, định dạng có điều kiện, ghi chú và vùng in: hãy lưu thành .xlsx bằng Excel rồi kiểm tra lại.',
    en: 'In a file of this type letters hidden by their colour, conditional formats, notes and the print area are not looked at: save it as .xlsx in Excel and check again.',
  },
  macros: {
    vi: 'Sổ tính có macro; Chỉ Tiêu không chạy macro nào.',
    en: 'The workbook has macros; Chỉ Tiêu runs none.',
  },
};
