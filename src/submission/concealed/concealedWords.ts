import type { LocalText } from '../../indicators/text';
import type { FormatTrick } from './shownFormat';

export type ConcealedKind =
  | FormatTrick
  | 'conditional'
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
  | 'macros';

/** What is told of each concealed thing; `{sheet}` and `{cells}` are put in. */
export const concealedWords: Readonly<Record<ConcealedKind, LocalText>> = {
  rows: {
    vi: '{sheet}: các dòng {cells} có số liệu nhưng đang bị ẩn.',
    en: '{sheet}: rows {cells} hold figures and are hidden.',
  },
  columns: {
    vi: '{sheet}: các cột {cells} có số liệu nhưng đang bị ẩn.',
    en: '{sheet}: columns {cells} hold figures and are hidden.',
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
  conditional: {
    vi: '{sheet} [{cells}]: định dạng có điều kiện có thể hiện một con số khác với giá trị trong ô.',
    en: '{sheet} [{cells}]: a conditional format can show another figure than the cell holds.',
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
    vi: '{sheet} [{cells}]: ô có số liệu bị một ô gộp che mất.',
    en: '{sheet} [{cells}]: merged cells cover cells that hold figures.',
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
  macros: {
    vi: 'Sổ tính có macro; Chỉ Tiêu không chạy macro nào.',
    en: 'The workbook has macros; Chỉ Tiêu runs none.',
  },
};
