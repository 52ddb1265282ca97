import type { LocalText } from '../../indicators/text';

/** What `review` prints and what help says of it. `{name}` places are filled. */
export const reviewMessages = {
  'review.help': {
    vi: 'Thẩm định nhiều sổ tính cùng lúc: từng tỉnh, giữa các tỉnh với nhau, và lập sổ tổng hợp cả nước.',
    en: 'Review many workbooks at once: each province, provinces beside each other, and the national book.',
  },
  'review.files': { vi: 'THƯ_MỤC|TỆP.xlsx ...', en: 'FOLDER|FILE.xlsx ...' },
  'review.out': { vi: 'sổ tổng hợp cả nước sẽ ghi', en: 'the national book to write' },
  'review.html': {
    vi: 'báo cáo thẩm định sẽ ghi (HTML, in được)',
    en: 'the report of the review to write (HTML, printable)',
  },
  'review.year': {
    vi: 'năm báo cáo (mặc định: năm của nhiều trang tính nhất)',
    en: 'report year (the year of most sheets unless given)',
  },
  'review.questions': {
    vi: 'thư mục để ghi câu hỏi cho từng tỉnh (mỗi tỉnh một sổ tính và một thư) và lời nhắc tỉnh chưa gửi hoặc chưa điền đủ',
    en: 'folder for the questions to each province (a workbook and a letter each), and reminders to those that have not sent or filled in',
  },
  'review.tables': {
    vi: 'thư mục để ghi bảng dài dạng CSV: figures.csv, findings.csv, explanations.csv',
    en: 'folder for long tables as CSV: figures.csv, findings.csv, explanations.csv',
  },
  'review.since': {
    vi: 'bản gửi lần trước để so sánh (tệp hoặc thư mục; có thể ghi nhiều lần)',
    en: 'the earlier submission to compare with (file or folder; may be given several times)',
  },
  'review.accept': {
    vi: 'mã tỉnh được tiếp nhận (có thể ghi nhiều lần; cần --by)',
    en: 'code of a province to accept (may be given several times; needs --by)',
  },
  'review.count': {
    vi: 'tính tệp này (=MÃ: cho tỉnh có mã ấy) thay cho bản khác; có thể ghi nhiều lần',
    en: 'count this file (=CODE: for the province of that code) instead of others; may be given several times',
  },
  'review.resume': {
    vi: 'tệp ghi những gì đã đọc: dừng giữa chừng thì lần sau đọc tiếp từ đó',
    en: 'file that keeps what was read: a review that was stopped goes on from there',
  },
  'review.resumed': {
    vi: 'Dùng lại kết quả đọc của {count} tệp không đổi từ lần trước.',
    en: 'Files unchanged since they were read before: {count}.',
  },
  'review.notResumable': {
    vi: '{file} không phải tệp ghi lần thẩm định dở dang; hãy đặt tên khác cho --resume.',
    en: '{file} does not hold a review that was stopped; give --resume another name.',
  },
  'review.noSuchFile': {
    vi: 'Không có đúng một tệp tên {file} trong các tệp đã cho.',
    en: 'There is not exactly one file {file} among those given.',
  },
  'review.by': { vi: 'họ tên người thẩm định', en: 'name of the reviewer' },

  'review.received': {
    vi: 'Năm {year}: {received} báo cáo từ {files} tệp; còn thiếu {missing} tỉnh, thành phố.',
    en: '{year}: reports {received} from files {files}; provinces missing {missing}.',
  },
  'review.moreFindings': { vi: 'và {count} phát hiện khác', en: 'and {count} more' },
  'review.seeFindings': {
    vi: 'Xem mọi phát hiện của từng tỉnh: thêm --html TỆP.html hoặc --json.',
    en: 'To see every finding of each province: add --html FILE.html or --json.',
  },
  'review.nothing': {
    vi: 'Không có báo cáo tỉnh nào để thẩm định.',
    en: 'There is no province report to review.',
  },
  'review.missing': { vi: 'Chưa gửi: {provinces}.', en: 'Not sent: {provinces}.' },
  'review.aside': { vi: 'Không tính: {sentence}', en: 'Not counted: {sentence}' },
  'review.choose': {
    vi: 'Để tính tệp khác: thêm --count TỆP hoặc --count TỆP=MÃ_TỈNH.',
    en: 'To count another file: add --count FILE or --count FILE=PROVINCE_CODE.',
  },
  'review.gaps': {
    vi: 'Đã điền theo phần của biểu {form} (%; - là chưa gửi):',
    en: 'Filled in by section of the form {form} (%; - is not sent):',
  },
  'review.remind': { vi: 'Cần nhắc {province}: {owed}', en: 'To be reminded, {province}: {owed}' },
  'review.wrote': { vi: 'Đã ghi {file}.', en: 'Wrote {file}.' },
  'review.wroteQuestions': {
    vi: 'Đã ghi câu hỏi cho {count} tỉnh vào {folder}.',
    en: 'Wrote questions to provinces ({count}) in {folder}.',
  },
  'review.wroteReminders': {
    vi: 'Đã ghi lời nhắc cho {count} tỉnh vào {folder}.',
    en: 'Wrote reminders to provinces ({count}) in {folder}.',
  },
  'review.return': {
    vi: '{province} gửi lại: {changed} số đã đổi; câu hỏi: {corrected} đã sửa, {explained} đã giải trình, {moved} còn với số khác, {open} chưa đổi; câu hỏi mới: {added}.',
    en: '{province} sent again: figures changed {changed}; questions corrected {corrected}, explained {explained}, still there with other figures {moved}, unchanged {open}; new questions {added}.',
  },
  'review.return.cell': {
    vi: '{code} cột {symbol}: {before} thành {after}',
    en: '{code} column {symbol}: {before} becomes {after}',
  },
  'review.blank': { vi: '(trống)', en: '(blank)' },
  'review.notSent': { vi: '{province} không có báo cáo nào để tiếp nhận.', en: '{province} has no report to accept.' },
  'review.refused': { vi: 'Chưa tiếp nhận {province}: {reason}', en: '{province} was not accepted: {reason}' },
} as const satisfies Record<string, LocalText>;
