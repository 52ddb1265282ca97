import type { LocalText } from '../../indicators/text';
import { defineTable } from '../../sheet/table/defineTable';

/** What the sheet of live checks says: a Vietnamese paper; the English twins serve the pane. */
export const liveTexts = {
  sheet: { vi: 'Kiểm tra', en: 'Check' },
  title: { vi: 'KIỂM TRA SỐ LIỆU BẰNG CÔNG THỨC', en: 'CHECKS AS FORMULAS' },
  about: {
    vi: 'Trang này do Chỉ Tiêu lập từ các quy tắc chắc chắn và chỉ gồm công thức thường: sửa số ở biểu thì kết luận đổi theo, không cần phần bổ trợ. Sau khi thêm, bớt dòng hoặc sửa trang Số liệu nguồn, hãy lập lại. Xóa trang này không ảnh hưởng đến biểu nào.',
    en: 'This sheet was made by Chỉ Tiêu from the rules that are certain and holds plain formulas only: verdicts follow the numbers without the add-in. Make it again after adding or removing rows or editing the ledger. Deleting it harms no other sheet.',
  },
  howTo: {
    vi: '“Sai”: làm tròn không giải thích được chênh lệch. “Chưa kết luận”: chỉ khớp nếu các số 0 cuối là do làm tròn. Để trống: thiếu số. Trang chỉ thể hiện quy tắc CT-401, CT-402, CT-403 (tổng, phần và tỷ lệ trong một cột): “Sai: 0” không có nghĩa là biểu hết lỗi, các phát hiện khác xem ở bảng Chỉ Tiêu.',
    en: '“Sai” (wrong): rounding does not explain the difference. “Chưa kết luận” (undecided): it holds only if closing zeros are rounding. Blank: a number is missing. The sheet shows rules CT-401, CT-402, CT-403 only (totals, parts and ratios within a column): no “Sai” does not mean no error, the other findings stand in the pane.',
  },
  fails: { vi: 'Sai', en: 'Wrong' },
  undecided: { vi: 'Chưa kết luận', en: 'Undecided' },
  holds: { vi: 'Đúng', en: 'Right' },
  count: { vi: 'Số kết luận “{word}”:', en: 'Verdicts “{word}”:' },
  mark: { vi: 'Mã để nhận ra trang bị sửa tay:', en: 'Fingerprint of the contents:' },
  intervals: {
    vi: 'KHOẢNG LÀM TRÒN CỦA TỪNG SỐ (mút “[” thuộc khoảng, “(” không thuộc)',
    en: 'WHAT EACH NUMBER MAY STAND FOR',
  },
  sum: { vi: '{first} = {others}', en: '{first} = {others}' },
  part: { vi: '{first} ≤ {others}', en: '{first} ≤ {others}' },
  ratio: { vi: '{first} = {others}', en: '{first} = {others}' },
  column: { vi: 'Cột {symbol}', en: 'Column {symbol}' },
} as const satisfies Record<string, LocalText>;

/** The verdicts, one row a check. */
export const verdictTable = defineTable({
  title: liveTexts.title,
  hints: [liveTexts.about, liveTexts.howTo],
  columns: [
    { id: 'number', width: 5, holds: 'code', format: '0', head: { vi: 'STT', en: 'No.' } },
    { id: 'form', width: 20, head: { vi: 'Biểu', en: 'Form' } },
    { id: 'rule', width: 9, holds: 'code', head: { vi: 'Quy tắc', en: 'Rule' } },
    { id: 'relation', width: 46, head: { vi: 'Nội dung', en: 'Relation' } },
    { id: 'column', width: 13, holds: 'code', head: { vi: 'Cột', en: 'Column' } },
    { id: 'left', width: 13, holds: 'number', head: { vi: 'Số được kiểm tra', en: 'Checked number' } },
    { id: 'right', width: 13, holds: 'number', head: { vi: 'Số đối chiếu', en: 'Compared with' } },
    { id: 'difference', width: 15, holds: 'number', head: { vi: 'Chênh lệch', en: 'Difference' } },
    {
      id: 'tolerance',
      width: 15,
      holds: 'number',
      head: { vi: 'Làm tròn giải thích được', en: 'Explained by rounding' },
    },
    { id: 'verdict', width: 14, holds: 'code', head: { vi: 'Kết luận', en: 'Verdict' } },
  ],
});

/** What each number may stand for, under the verdicts; both tables share the sheet's columns. */
export const intervalTable = defineTable({
  title: liveTexts.intervals,
  hints: [],
  columns: [
    { id: 'number', width: 5, holds: 'code', format: '0', head: { vi: 'STT', en: 'No.' } },
    { id: 'form', width: 20, head: { vi: 'Biểu', en: 'Form' } },
    { id: 'code', width: 9, holds: 'code', head: { vi: 'Mã số', en: 'Code' } },
    { id: 'name', width: 46, head: { vi: 'Số', en: 'Number' } },
    { id: 'value', width: 13, holds: 'number', head: { vi: 'Giá trị', en: 'Value' } },
    { id: 'decimals', width: 13, holds: 'number', head: { vi: 'Số chữ số thập phân', en: 'Decimals' } },
    { id: 'step', width: 13, holds: 'number', head: { vi: 'Bước của số 0 cuối', en: 'Step of zeros' } },
    { id: 'strictLow', width: 15, holds: 'number', head: { vi: 'Chặt: từ', en: 'Strict: from' } },
    { id: 'strictHigh', width: 15, holds: 'number', head: { vi: 'Chặt: đến', en: 'Strict: to' } },
    { id: 'strictEnds', width: 14, holds: 'number', head: { vi: 'Mút', en: 'Ends' } },
    { id: 'wideLow', width: 15, holds: 'number', head: { vi: 'Rộng: từ', en: 'Wide: from' } },
    { id: 'wideHigh', width: 15, holds: 'number', head: { vi: 'Rộng: đến', en: 'Wide: to' } },
    { id: 'wideEnds', width: 7, holds: 'number', head: { vi: 'Mút', en: 'Ends' } },
  ],
});
