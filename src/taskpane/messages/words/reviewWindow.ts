import type { MessageGroup } from '../message';

/** The window that shows a review large. */
export const reviewWindowMessages = {
  'review.window.title': { vi: 'Thẩm định số liệu các tỉnh', en: 'Review of the provinces’ figures' },
  'review.window.waiting': { vi: 'Đang lấy kết quả từ ngăn Chỉ Tiêu…', en: 'Fetching the review from the pane…' },
  'review.window.empty': {
    vi: 'Chưa có kết quả thẩm định: hãy chọn sổ tính ở ngăn Chỉ Tiêu, mục Thẩm định.',
    en: 'Nothing has been reviewed yet: choose workbooks in the Chỉ Tiêu pane, under Review.',
  },
  'review.window.alone': {
    vi: 'Ngăn Chỉ Tiêu không trả lời: ngăn đã đóng hoặc tải lại. Hãy đóng cửa sổ này và mở lại từ mục Thẩm định.',
    en: 'The Chỉ Tiêu pane does not answer: it was closed or loaded again. Close this window and open it anew from Review.',
  },
  'review.window.form': { vi: 'Biểu', en: 'Form' },
  'review.window.measure': { vi: 'Ô ghi', en: 'Cells show' },
  'review.measure.actual': { vi: 'Thực hiện năm (cột 3)', en: 'Result of the year (column 3)' },
  'review.measure.attainment': { vi: 'Đạt so với kế hoạch (%)', en: 'Plan attainment (%)' },
  'review.measure.growth': { vi: 'Tăng, giảm so với năm trước', en: 'Change on last year' },
  'review.window.province': { vi: 'Tìm tỉnh', en: 'Find a province' },
  'review.window.indicator': { vi: 'Tìm chỉ tiêu', en: 'Find an indicator' },
  'review.window.found': { vi: 'Chỉ cột có lỗi, cảnh báo', en: 'Only columns with errors or warnings' },
  'review.window.table': { vi: 'Tỉnh và chỉ tiêu', en: 'Provinces and indicators' },
  'review.window.keys': {
    vi: 'Phím mũi tên: đi trong bảng · Enter: mở tỉnh · Esc: trở lại bảng. ✕ lỗi · ! cảnh báo · ○ bắt buộc còn trống',
    en: 'Arrow keys: move in the table · Enter: open the province · Esc: back to the table. ✕ error · ! warning · ○ required and blank',
  },
  'review.window.notSent': { vi: 'chưa gửi', en: 'not sent' },
  'review.window.total': { vi: 'Cả nước', en: 'Country' },
  'review.window.total.partial': { vi: 'Cả {received} tỉnh đã gửi', en: 'All {received} that sent' },
  'review.window.lacking': { vi: 'thiếu {count} tỉnh', en: 'lacks {count}' },
  'review.window.lacking.of': { vi: 'Chưa có số: {provinces}.', en: 'No figure: {provinces}.' },
  'review.window.notKnown': { vi: 'chưa tính được', en: 'not known yet' },
  'review.window.notAdded': { vi: 'không cộng', en: 'not added' },
  'review.window.partial': { vi: 'Tổng các tỉnh có số', en: 'Partial sum' },
  'review.window.given': { vi: 'Số tỉnh có số', en: 'Provinces in it' },
  'review.mark.error': { vi: 'có lỗi', en: 'has an error' },
  'review.mark.warning': { vi: 'có cảnh báo', en: 'has a warning' },
  'review.mark.missing': { vi: 'bắt buộc, còn trống', en: 'required and blank' },
  'review.window.side': { vi: 'Chi tiết', en: 'Details' },
  'review.window.nobody': { vi: 'Không có tỉnh nào như vậy.', en: 'There is no such province.' },
} as const satisfies MessageGroup;
