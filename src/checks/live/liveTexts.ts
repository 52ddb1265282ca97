import type { LocalText } from '../../indicators/text';

/**
 * What the sheet of live checks says. Sheets are Vietnamese papers; the English twins serve the
 * pane.
 */
export const liveTexts = {
  sheet: { vi: 'Kiểm tra', en: 'Check' },
  title: { vi: 'KIỂM TRA SỐ LIỆU BẰNG CÔNG THỨC', en: 'CHECKS AS FORMULAS' },
  about: {
    vi: 'Trang này do Chỉ Tiêu lập từ các quy tắc chắc chắn và chỉ gồm công thức thường: sửa số ở biểu thì kết luận đổi theo, không cần phần bổ trợ. Sau khi thêm, bớt dòng hoặc sửa trang Số liệu nguồn, hãy lập lại. Xóa trang này không ảnh hưởng đến biểu nào.',
    en: 'This sheet was made by Chỉ Tiêu from the rules that are certain and holds plain formulas only: verdicts follow the numbers without the add-in. Make it again after adding or removing rows or editing the ledger. Deleting it harms no other sheet.',
  },
  howTo: {
    vi: '“Sai”: làm tròn không giải thích được chênh lệch. “Chưa kết luận”: chỉ khớp nếu các số 0 cuối là do làm tròn. Để trống: thiếu số.',
    en: '“Sai” (wrong): rounding does not explain the difference. “Chưa kết luận” (undecided): it holds only if closing zeros are rounding. Blank: a number is missing.',
  },
  fails: { vi: 'Sai', en: 'Wrong' },
  undecided: { vi: 'Chưa kết luận', en: 'Undecided' },
  holds: { vi: 'Đúng', en: 'Right' },
  count: { vi: 'Số kết luận “{word}”:', en: 'Verdicts “{word}”:' },
  mark: { vi: 'Mã nội dung (để nhận ra trang đã bị sửa tay):', en: 'Fingerprint of the contents:' },
  intervals: {
    vi: 'KHOẢNG LÀM TRÒN CỦA TỪNG SỐ (mút “[” thuộc khoảng, “(” không thuộc)',
    en: 'WHAT EACH NUMBER MAY STAND FOR',
  },
  sum: { vi: '{first} = {others}', en: '{first} = {others}' },
  part: { vi: '{first} ≤ {others}', en: '{first} ≤ {others}' },
  ratio: { vi: '{first} = {others}', en: '{first} = {others}' },
  column: { vi: 'Cột {symbol}', en: 'Column {symbol}' },
} as const satisfies Record<string, LocalText>;

/**
 * Heads of the verdicts, and of the intervals under them; both tables share the sheet's columns.
 */
export const verdictHeads = [
  'STT',
  'Biểu',
  'Quy tắc',
  'Nội dung',
  'Cột',
  'Vế trái',
  'Vế phải',
  'Chênh lệch',
  'Làm tròn giải thích được',
  'Kết luận',
] as const;

export const intervalHeads = [
  'STT',
  'Biểu',
  'Mã số',
  'Số',
  'Giá trị',
  'Số chữ số thập phân',
  'Bước của số 0 cuối',
  'Chặt: từ',
  'Chặt: đến',
  'Mút',
  'Rộng: từ',
  'Rộng: đến',
  'Mút',
] as const;

/** Widths of the columns in characters. */
export const liveWidths = [5, 20, 9, 46, 13, 13, 13, 15, 15, 14, 15, 15, 7] as const;
