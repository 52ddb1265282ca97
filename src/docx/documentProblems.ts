import type { LocalText } from '../indicators/text';
import type { DocumentFileReason } from './documentFileError';

/**
 * What a person is told of a report that was refused, one sentence a reason; `{file}` is its name.
 * Command line and pane say the same.
 */
export const documentProblems: Readonly<Record<DocumentFileReason, LocalText>> = {
  empty: { vi: 'Tệp {file} rỗng.', en: 'The file {file} is empty.' },
  'not-a-zip': { vi: 'Tệp {file} không phải là văn bản Word .docx.', en: 'The file {file} is no .docx document.' },
  'old-doc': {
    vi: 'Tệp {file} ở định dạng .doc cũ: mở bằng Word rồi lưu thành .docx.',
    en: 'The file {file} has the old .doc format: open it in Word and save it as .docx.',
  },
  encrypted: {
    vi: 'Văn bản {file} đặt mật khẩu mở: bỏ mật khẩu rồi thử lại.',
    en: 'The document {file} has an opening password: remove it and try again.',
  },
  truncated: {
    vi: 'Văn bản {file} bị cắt cụt: hãy sao chép lại tệp.',
    en: 'The document {file} is cut short: copy it again.',
  },
  'no-document': {
    vi: 'Tệp {file} không chứa văn bản Word; cần tệp .docx hoặc .txt.',
    en: 'The file {file} holds no Word document; give a .docx or .txt file.',
  },
  'too-large': {
    vi: 'Văn bản {file} vượt quá giới hạn an toàn (trên 1.000.000 ký tự, tệp quá lớn hoặc cần quá lâu để đọc): chia thành các tệp nhỏ hơn rồi thử lại.',
    en: 'The document {file} is beyond the safe size (more than 1,000,000 characters, too large a file, or too long to read): split it into smaller files and try again.',
  },
  macros: {
    vi: 'Văn bản {file} có macro: lưu thành .docx không macro rồi thử lại.',
    en: 'The document {file} has macros: save it as .docx without them and try again.',
  },
  unreadable: {
    vi: 'Văn bản {file} bị hỏng, không đọc được.',
    en: 'The document {file} is damaged and cannot be read.',
  },
  'no-text': {
    vi: 'Tệp {file} không có chữ nào đọc được; bản quét ảnh cần được nhận dạng chữ trước.',
    en: 'The file {file} has no text to read; a scan must have its text recognised first.',
  },
  pdf: {
    vi: 'Tệp {file} là PDF: hãy mở bản gốc, lưu thành .docx, hoặc chép nội dung vào tệp .txt.',
    en: 'The file {file} is a PDF: save the original as .docx, or copy its text into a .txt file.',
  },
  'web-page': {
    vi: 'Tệp {file} là trang web: hãy mở trang, chép nội dung vào Word hoặc tệp .txt rồi đọc lại.',
    en: 'The file {file} is a web page: open it, copy its text into Word or a .txt file and read that.',
  },
  encoding: {
    vi: 'Tệp {file} không ở mã Unicode (UTF-8): lưu lại dưới dạng UTF-8 rồi thử lại.',
    en: 'The file {file} is not in Unicode (UTF-8): save it as UTF-8 and try again.',
  },
};
