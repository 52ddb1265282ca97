import type { LocalText } from '../../indicators/text';

/**
 * Words of question lists; sheets and letters to departments are written in Vietnamese, their
 * English twins serve those who read along.
 */
export const questionWords = {
  sheet: { vi: 'Câu hỏi {province}', en: 'Questions {province}' },
  title: {
    vi: 'Câu hỏi thẩm định: {province}, năm {year}, biểu {form}',
    en: 'Questions of the review: {province}, {year}, form {form}',
  },
  hint: {
    vi: 'Mỗi dòng là một điểm cần sửa hoặc giải trình. Sửa ngay trên biểu, hoặc ghi giải trình ở trang “Giải trình”; cột cuối dành cho trả lời của đơn vị.',
    en: 'Each row is a point to correct or to explain. Correct the form itself, or explain on the sheet “Giải trình”; the last column is for the department’s answer.',
  },
  number: { vi: 'STT', en: 'No.' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  place: { vi: 'Trang và ô', en: 'Sheet and cell' },
  value: { vi: 'Đang ghi', en: 'Stands there' },
  text: { vi: 'Nội dung', en: 'Question' },
  answer: { vi: 'Trả lời của đơn vị', en: 'The department’s answer' },
  seal: { vi: 'Niêm phong', en: 'Seal' },
  letterTo: { vi: 'Kính gửi: {unit}', en: 'To: {unit}' },
  letterBody: {
    vi: 'Sau khi thẩm định biểu {form} năm {year} của đơn vị (tệp {file}), đề nghị đơn vị xem lại các điểm dưới đây, sửa số liệu hoặc giải trình, rồi niêm phong và gửi lại.',
    en: 'We have reviewed your form {form} of {year} (file {file}). Please look at the points below, correct the figures or explain them, then seal and send the workbook again.',
  },
  letterNone: {
    vi: 'Sau khi thẩm định biểu {form} năm {year} của đơn vị (tệp {file}), không có điểm nào cần sửa hoặc giải trình thêm.',
    en: 'We have reviewed your form {form} of {year} (file {file}); nothing needs to be corrected or explained.',
  },
  letterPoint: { vi: '{number}. {place}: {text}', en: '{number}. {place}: {text}' },
  letterPointPlain: { vi: '{number}. {text}', en: '{number}. {text}' },
  letterBy: { vi: 'Người thẩm định: {by}', en: 'Reviewer: {by}' },
} as const satisfies Record<string, LocalText>;

/** The reminder of what a province still owes; `{...}` places are filled. */
export const reminderWords = {
  to: { vi: 'Kính gửi: {unit}', en: 'To: {unit}' },
  notSentShort: { vi: 'chưa gửi {forms}', en: 'not sent: {forms}' },
  notSent: {
    vi: 'Đến nay chưa nhận được biểu {form} ({title}) năm {year} của đơn vị.',
    en: 'Your form {form} ({title}) of {year} has not arrived yet.',
  },
  blank: {
    vi: 'Biểu {form} năm {year} (tệp {file}) chưa có số: {figure}.',
    en: 'Form {form} of {year} (file {file}) has no figures yet: {figure}.',
  },
  required: {
    vi: 'Biểu {form} năm {year} (tệp {file}): {figure}: {codes}.',
    en: 'Form {form} of {year} (file {file}): {figure}: {codes}.',
  },
  please: {
    vi: 'Đề nghị đơn vị điền số (nơi không có số thì ghi “-”, “…” hoặc “x”), ký, niêm phong rồi gửi sổ tính.',
    en: 'Please fill in the figures ("-", "…" or "x" where there is none), sign, seal and send the workbook.',
  },
  by: { vi: 'Người thẩm định: {by}', en: 'Reviewer: {by}' },
} as const satisfies Record<string, LocalText>;
