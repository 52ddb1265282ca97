import type { LocalText } from '../../indicators/text';

/** Checking: its options and what it prints. `{name}` places are filled. */
export const checkMessages = {
  'check.help': { vi: 'Kiểm tra các sổ tính; không ghi gì vào đó.', en: 'Check workbooks; writes nothing to them.' },
  'check.files': { vi: 'TỆP.xlsx|THƯ_MỤC ...', en: 'FILE.xlsx|FOLDER ...' },
  'check.previous': {
    vi: 'sổ tính năm trước để so sánh (tệp hoặc thư mục; có thể ghi nhiều lần)',
    en: 'workbook of an earlier year to compare with (file or folder; may be given several times)',
  },
  'check.text': {
    vi: 'văn bản báo cáo (.txt, .docx) để đối chiếu với trang tính của cùng tỉnh và năm',
    en: 'report text (.txt, .docx) to compare with the sheet of its province and year',
  },
  'check.textSheet': {
    vi: 'trang tính mà văn bản nói về, khi sổ tính có nhiều tỉnh hoặc nhiều năm',
    en: 'the sheet that the text speaks of, where there are several provinces or years',
  },
  'check.textCounts': {
    vi: 'Văn bản {file}: {agrees} số khớp, {contradicts} mâu thuẫn, {cannotTell} chưa kết luận, {notOnForm} không có trên biểu',
    en: 'Text {file}: figures that agree {agrees}, contradict {contradicts}, cannot be told {cannotTell}, not on the form {notOnForm}',
  },
  'check.textOpen': { vi: 'Đoạn {paragraph} “{words}”: {reason}', en: 'Paragraph {paragraph} “{words}”: {reason}' },
  'check.json': { vi: 'in kết quả dạng JSON', en: 'print the result as JSON' },
  'check.sheet': {
    vi: '{sheet}: {error} lỗi, {warning} cảnh báo, {info} ghi nhận; {completeness}',
    en: '{sheet}: errors {error}, warnings {warning}, notes {info}; {completeness}',
  },
  'check.notChecked': {
    vi: '{count} quy tắc chưa áp dụng được: {rules}',
    en: 'Rules that could not be applied ({count}): {rules}',
  },
  'check.noFindings': { vi: 'Không có phát hiện nào.', en: 'No findings.' },
  'check.total': {
    vi: 'Tổng cộng {workbooks} sổ tính: {error} lỗi, {warning} cảnh báo, {info} ghi nhận.',
    en: 'Workbooks {workbooks} in all: errors {error}, warnings {warning}, notes {info}.',
  },
  'check.forms': {
    vi: 'sổ tính có các trang “Mẫu …” để kiểm tra theo; được dùng trước các trang “Mẫu …” trong chính sổ',
    en: 'workbook with "Mẫu …" sheets to check by; they come before the "Mẫu …" sheets of the workbook itself',
  },
  'check.html': { vi: 'ghi báo cáo kiểm tra để in (.html)', en: 'write a check report to print (.html)' },
  'check.htmlDone': { vi: 'Đã ghi báo cáo kiểm tra {file}.', en: 'Wrote the check report {file}.' },
  'check.live': {
    vi: 'ghi một bản sao của sổ tính kèm trang “Kiểm tra” với công thức sống',
    en: 'write a copy of the workbook with the sheet “Kiểm tra” of live formulas',
  },
  'check.liveDone': {
    vi: 'Đã ghi bản sao {file}; trang “{sheet}” có {count} phép kiểm tra bằng công thức.',
    en: 'Wrote the copy {file}; checks as formulas on its sheet “{sheet}”: {count}.',
  },
  'check.explained': { vi: 'Giải trình ({reason}), {by}: {text}', en: 'Explained ({reason}), {by}: {text}' },
  'check.waived': { vi: 'Quy tắc được miễn bởi {by}.', en: 'Rule waived by {by}.' },
  'check.waiver': {
    vi: 'Miễn quy tắc {rule}: {by}, {at}: {text} (bỏ qua {errors} lỗi, {warnings} cảnh báo)',
    en: 'Rule {rule} waived: {by}, {at}: {text} (errors set aside {errors}, warnings {warnings})',
  },
} as const satisfies Record<string, LocalText>;
