import type { MessageGroup } from '../message';

/** Choosing what to prepare. */
export const prepareMessages = {
  'prepare.example.title': { vi: 'Lần đầu dùng Chỉ Tiêu?', en: 'First time with Chỉ Tiêu?' },
  'prepare.example.text': {
    vi: 'Xem thử biểu Thanh Hóa 2018 lập từ báo cáo có sẵn. Chưa ghi gì vào sổ tính cho đến khi bạn xác nhận.',
    en: 'See the Thanh Hóa 2018 sheet made from an included report. Nothing is written until you confirm.',
  },
  'prepare.example.show': { vi: 'Xem ví dụ', en: 'Show the example' },
  'prepare.province': { vi: 'Tỉnh, thành phố', en: 'Province' },
  'prepare.province.hint': { vi: 'Gõ tên tỉnh, có dấu hoặc không', en: 'Type a name, accents optional' },
  'prepare.province.none': { vi: 'Không có tỉnh nào tên như vậy', en: 'No province has such a name' },
  'prepare.province.unknown': {
    vi: 'Năm {year} không có tỉnh, thành phố nào tên “{typed}”. Hãy chọn trong danh sách.',
    en: 'No province was called “{typed}” in {year}. Choose one from the list.',
  },
  'prepare.province.gone': {
    vi: 'Năm {year} không còn {province}: từ 01/07/2025 thuộc {successor}. Hãy chọn {successor} hoặc một năm trước đó.',
    en: '{province} no longer exists in {year}: since 01/07/2025 it belongs to {successor}. Choose {successor} or an earlier year.',
  },
  'prepare.province.notYet': {
    vi: 'Năm {year} chưa có {province}. Hãy chọn tỉnh, thành phố khác hoặc một năm sau đó.',
    en: '{province} did not exist yet in {year}. Choose another province or a later year.',
  },
  'prepare.province.missing': { vi: 'Hãy chọn một tỉnh, thành phố.', en: 'Choose a province.' },
  'prepare.front': { vi: 'Chọn theo trang đang mở: {sheet}', en: 'Choose the sheet in front: {sheet}' },
  'prepare.year': { vi: 'Năm báo cáo', en: 'Report year' },
  'prepare.form': { vi: 'Biểu mẫu', en: 'Form' },
  'prepare.form.none': { vi: 'Chưa có biểu mẫu nào dùng cho năm {year}.', en: 'There is no form for {year}.' },
  'prepare.source': { vi: 'Nguồn số liệu', en: 'Source of figures' },
  'prepare.source.report': { vi: 'Báo cáo có sẵn “{title}”', en: 'Included report “{title}”' },
  'prepare.source.blank': { vi: 'Biểu trống, tự điền', en: 'Blank form, filled in by hand' },
  'prepare.source.noData': {
    vi: 'Chưa có số liệu {province} năm {year}; có thể lập biểu trống để tự điền.',
    en: 'There are no figures for {province} in {year}; a blank form can be made to fill in by hand.',
  },
  'prepare.text': { vi: 'Điền từ văn bản báo cáo…', en: 'Fill from a report text…' },
  'prepare.status': { vi: 'Tình trạng số liệu', en: 'Data status' },
  'prepare.preview': { vi: 'Xem trước', en: 'Preview' },
  'prepare.previewing': { vi: 'Đang đọc sổ tính để lập bản xem trước…', en: 'Reading the workbook for the preview…' },
  'prepare.cancelled': { vi: 'Đã hủy, sổ tính giữ nguyên như cũ.', en: 'Cancelled; the workbook is as it was.' },
} as const satisfies MessageGroup;
