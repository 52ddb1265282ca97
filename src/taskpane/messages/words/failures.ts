import type { MessageGroup } from '../message';

/**
 * What happened, why, and what to do. The first sentence depends on what was being done, the others
 * on what stopped it.
 */
export const failureMessages = {
  'failure.preview': { vi: 'Chưa lập được bản xem trước', en: 'The preview could not be made' },
  'failure.write': {
    vi: 'Chưa ghi được, sổ tính giữ nguyên như cũ',
    en: 'Nothing was written; the workbook is as it was',
  },
  'failure.writeUnknown': {
    vi: 'Chưa rõ việc ghi đã xong hay chưa; lần tới Chỉ Tiêu sẽ xem lại để hoàn tất hoặc trả về như cũ',
    en: 'It is not known whether the writing finished; Chỉ Tiêu will look next time and finish it or take it back',
  },
  'failure.back': {
    vi: 'Chưa hoàn tác được, những gì đã ghi vẫn còn nguyên',
    en: 'Nothing was taken back; what was written still stands',
  },
  'failure.again': {
    vi: 'Chưa làm lại được, sổ tính giữ nguyên như đang thấy',
    en: 'Nothing was done again; the workbook is as you see it',
  },
  'failure.check': { vi: 'Chưa kiểm tra được', en: 'The check could not run' },
  'failure.jump': { vi: 'Chưa chuyển đến được ô cần xem', en: 'The cell could not be shown' },
  'failure.open': { vi: 'Chưa mở được trang tính', en: 'The sheet could not be opened' },
  'failure.text': { vi: 'Chưa đọc được văn bản', en: 'The text could not be read' },
  'failure.save': { vi: 'Chưa lập được tệp', en: 'The file could not be made' },
  'failure.review': { vi: 'Chưa thẩm định xong', en: 'The review did not finish' },
  'failure.start': { vi: 'Chưa khởi động được Chỉ Tiêu', en: 'Chỉ Tiêu could not start' },

  'failure.cellEditMode.why': {
    vi: 'Excel đang chờ bạn nhập xong một ô.',
    en: 'Excel is waiting for you to finish typing in a cell.',
  },
  'failure.cellEditMode.do': {
    vi: 'Nhấn Enter (hoặc Esc để bỏ) trong ô đang nhập, rồi thử lại.',
    en: 'Press Enter (or Esc to drop it) in that cell, then try again.',
  },
  'failure.protectedSheet.why': {
    vi: 'Trang tính đang được bảo vệ.',
    en: 'The sheet is protected.',
  },
  'failure.protectedSheet.do': {
    vi: 'Trang khóa khi niêm phong: vào Nộp, chọn Mở khóa để chỉnh sửa. Trang bảo vệ cách khác: vào thẻ Xem lại của Excel, chọn Bỏ bảo vệ trang tính. Sau đó thử lại.',
    en: 'A sheet locked with the seal: go to Submit and choose Unlock for a return. Any other: on Excel’s Review tab choose Unprotect Sheet. Then try again.',
  },
  'failure.protectedWorkbook.why': {
    vi: 'Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang tính.',
    en: 'The structure of the workbook is protected, so no sheet can be added.',
  },
  'failure.protectedWorkbook.do': {
    vi: 'Vào thẻ Xem lại, chọn Bảo vệ sổ làm việc để bỏ bảo vệ, rồi thử lại.',
    en: 'On the Review tab choose Protect Workbook to lift the protection, then try again.',
  },
  'failure.readOnly.why': {
    vi: 'Tệp đang mở chỉ để đọc: những gì ghi vào sẽ không lưu được dưới tên tệp này.',
    en: 'The file is open for reading only: what is written could not be saved under its name.',
  },
  'failure.readOnly.do': {
    vi: 'Chọn Cho phép Chỉnh sửa, hoặc dùng Lưu thành để có bản của bạn, rồi thử lại trong bản đó.',
    en: 'Choose Enable Editing, or save a copy of your own with Save As, then try again there.',
  },
  'failure.otherWorkbook.why': {
    vi: 'Một sổ tính khác đang ở phía trước, nên Excel không cho thêm, xóa hay chuyển đến trang tính của sổ này.',
    en: 'Another workbook is in front, so Excel lets no sheet of this one be added, removed or shown.',
  },
  'failure.otherWorkbook.do': {
    vi: 'Bấm vào cửa sổ của sổ tính này để đưa nó ra phía trước, rồi thử lại.',
    en: 'Click into this workbook’s window to bring it to the front, then try again.',
  },
  'failure.sheetExists.why': {
    vi: 'Sổ tính vừa có thêm một trang tính trùng tên.',
    en: 'A sheet of that name has just appeared in the workbook.',
  },
  'failure.sheetExists.do': { vi: 'Xem trước lại để thấy trang tính đó.', en: 'Preview again to see that sheet.' },
  'failure.sheetGone.why': {
    vi: 'Trang tính vừa bị xóa hoặc đổi tên.',
    en: 'The sheet has just been deleted or renamed.',
  },
  'failure.sheetGone.do': {
    vi: 'Kiểm tra hoặc xem trước lại để đọc sổ tính mới nhất.',
    en: 'Check or preview again to read the workbook as it is now.',
  },
  'failure.tooLarge.why': {
    vi: 'Sổ tính lớn hơn mức Excel cho trao đổi một lần.',
    en: 'The workbook is larger than Excel hands over at once.',
  },
  'failure.tooLarge.do': {
    vi: 'Chuyển bớt trang tính không liên quan sang tệp khác, rồi thử lại.',
    en: 'Move unrelated sheets to another file, then try again.',
  },
  'failure.notSupported.why': {
    vi: 'Bản Excel này thiếu một chức năng cần dùng.',
    en: 'This Excel lacks a function that is needed.',
  },
  'failure.notSupported.do': {
    vi: 'Dùng Excel 2021, Microsoft 365 hoặc Excel trên web.',
    en: 'Use Excel 2021, Microsoft 365 or Excel on the web.',
  },
  'failure.timeout.why': { vi: 'Excel không trả lời trong thời gian chờ.', en: 'Excel did not answer in time.' },
  'failure.timeout.do': {
    vi: 'Kiểm tra kết nối và đóng hộp thoại đang mở trong Excel, xem lại sổ tính, rồi thử lại.',
    en: 'Look at the connection and at open dialogs in Excel, look through the workbook, then try again.',
  },
  'failure.conflict.why': {
    vi: 'Thao tác vừa vướng với thay đổi của người đang cùng sửa sổ tính.',
    en: 'The change collided with that of somebody who is editing the workbook too.',
  },
  'failure.conflict.do': {
    vi: 'Đợi Excel đồng bộ xong, xem lại các ô liên quan, rồi thử lại.',
    en: 'Wait until Excel has synchronised, look at the cells concerned, then try again.',
  },
  'failure.changed.why': {
    vi: 'Sổ tính đã thay đổi sau khi xem trước.',
    en: 'The workbook has changed since the preview.',
  },
  'failure.changed.do': {
    vi: 'Xem lại những gì sẽ ghi theo sổ hiện nay, rồi xác nhận lại.',
    en: 'Look at what would be written now, then confirm again.',
  },
  'failure.loading.why': { vi: 'Không tải được một phần của Chỉ Tiêu.', en: 'A part of Chỉ Tiêu could not be loaded.' },
  'failure.loading.do': {
    vi: 'Kiểm tra kết nối mạng, rồi đóng và mở lại ngăn này.',
    en: 'Look at the network connection, then close and open this pane again.',
  },
  'failure.other.why': { vi: 'Excel báo một lỗi ngoài dự tính.', en: 'Excel reported an error that was not expected.' },
  'failure.other.do': {
    vi: 'Nếu đang sửa dở một ô thì bấm Enter trước, rồi thử lại; nếu vẫn lỗi, sao chép chi tiết bên dưới gửi người hỗ trợ.',
    en: 'If a cell is being edited press Enter first, then try again; if it happens again, copy the details below to those who help you.',
  },
  'failure.fault.why': { vi: 'Chỉ Tiêu gặp lỗi của chính mình.', en: 'This is a fault of Chỉ Tiêu itself.' },
  'failure.fault.do': {
    vi: 'Đóng và mở lại ngăn này; nếu vẫn lỗi, sao chép chi tiết bên dưới gửi người hỗ trợ.',
    en: 'Close and open this pane again; if it happens again, copy the details below to those who help you.',
  },

  'failure.details': { vi: 'Chi tiết kỹ thuật', en: 'Technical details' },
  'failure.copy': { vi: 'Sao chép chi tiết', en: 'Copy the details' },
  'failure.copied': { vi: 'Đã sao chép', en: 'Copied' },
  'failure.retry': { vi: 'Thử lại', en: 'Try again' },
} as const satisfies MessageGroup;
