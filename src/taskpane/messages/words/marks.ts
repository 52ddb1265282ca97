import type { MessageGroup } from '../message';

/** Locking the formulas of sheets against slips. */
export const lockMessages = {
  'lock.on': { vi: 'Khóa ô công thức', en: 'Lock the formulas' },
  'lock.off': { vi: 'Mở khóa ô công thức', en: 'Unlock the formulas' },
  'lock.done': {
    vi: 'Đã khóa ô công thức của các biểu, không đặt mật khẩu; ô nhập số vẫn mở.',
    en: 'The formulas of the province sheets are locked, without a password; input cells stay open.',
  },
  'lock.undone': { vi: 'Đã mở khóa các biểu.', en: 'The province sheets are unlocked.' },
} as const satisfies MessageGroup;

/** What can be put into the workbook beside a check: marks, formulas that check. */
export const marksMessages = {
  ...lockMessages,
  'marks.title': { vi: 'Đưa kết quả vào sổ tính', en: 'Put the results into the workbook' },
  'marks.about': {
    vi: 'Kiểm tra không sửa ô nào. Các nút dưới đây có ghi vào sổ tính, nên Excel quên danh sách hoàn tác của nó; mỗi nút có nút gỡ lại bên cạnh.',
    en: 'A check changes no cell. The buttons below do write to the workbook, so Excel forgets its own undo list; the button beside each takes everything away again.',
  },
  'marks.show': { vi: 'Đánh dấu ô có vấn đề', en: 'Mark the cells' },
  'marks.clear': { vi: 'Xóa đánh dấu', en: 'Clear the marks' },
  'marks.shown': {
    vi: 'Đã đánh dấu {count} ô bằng định dạng có điều kiện; màu và định dạng của bạn giữ nguyên.',
    en: {
      one: 'Marked {count} cell by a conditional format; your own formats are untouched.',
      other: 'Marked {count} cells by conditional formats; your own formats are untouched.',
    },
  },
  'marks.notesFailed': {
    vi: 'Ghi chú tại ô thì Excel chưa nhận.',
    en: 'Excel did not take the notes at the cells.',
  },
  'marks.cleared': { vi: 'Đã xóa mọi đánh dấu.', en: 'All marks are gone.' },
  'live.make': { vi: 'Lập trang Kiểm tra bằng công thức', en: 'Make the sheet of live checks' },
  'live.remove': { vi: 'Gỡ trang Kiểm tra', en: 'Remove that sheet' },
  'live.made': {
    vi: 'Đã lập trang “{sheet}”: {count} phép kiểm tra bằng công thức, ai mở sổ tính cũng thấy cùng kết luận.',
    en: {
      one: 'Made “{sheet}”: {count} check as a formula, with the same verdict for whoever opens the workbook.',
      other: 'Made “{sheet}”: {count} checks as formulas, with the same verdicts for whoever opens the workbook.',
    },
  },
  'live.covers': {
    vi: 'Trang ấy thể hiện {shown} trong {all} phát hiện ở bảng này; các phát hiện khác chỉ thấy ở đây.',
    en: 'It shows {shown} of the {all} findings of this pane; the others are seen here only.',
  },
  'live.nothing': {
    vi: 'Chưa có biểu nào mà quy tắc chắc chắn áp dụng được.',
    en: 'There is no sheet yet that the certain rules apply to.',
  },
  'live.removed': { vi: 'Đã gỡ trang Kiểm tra.', en: 'The sheet of live checks is gone.' },
  'live.none': { vi: 'Sổ tính không có trang Kiểm tra.', en: 'The workbook has no sheet of live checks.' },
  'live.kept': {
    vi: 'Giữ lại trang “{sheets}” vì đã có người sửa trên đó; hãy xem lại rồi tự xóa nếu không cần.',
    en: '“{sheets}” stays, because somebody has typed into it; look at it and delete it yourself if it is not needed.',
  },
  'watch.label': { vi: 'Tự kiểm tra lại khi sổ tính thay đổi', en: 'Check again whenever the workbook changes' },
  'watch.about': {
    vi: 'Theo dõi không ghi vào ô nào. Có người dùng Excel trên máy tính báo rằng việc đăng ký theo dõi làm mất danh sách hoàn tác; nếu gặp điều đó, hãy tắt mục này rồi mở lại ngăn.',
    en: 'Watching writes to no cell. Some users of desktop Excel report that registering for changes clears the undo list; if you meet that, switch this off and open the pane again.',
  },
  'marks.running': { vi: 'Đang ghi vào sổ tính…', en: 'Writing to the workbook…' },
} as const satisfies MessageGroup;
