import type { LocalText } from '../indicators/text';
import type { WorkbookFileReason } from './workbookFileError';

/** What a person is told of a file that was refused, one sentence a reason; `{file}` is its name. Command line and pane say the same. */
export const fileProblems: Readonly<Record<WorkbookFileReason, LocalText>> = {
  empty: { vi: 'Tệp {file} rỗng.', en: 'The file {file} is empty.' },
  'not-a-zip': { vi: 'Tệp {file} không phải là sổ tính .xlsx.', en: 'The file {file} is not an .xlsx workbook.' },
  'old-xls': {
    vi: 'Tệp {file} ở định dạng .xls cũ: mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file {file} has the old .xls format: open it in Excel and save it as .xlsx.',
  },
  encrypted: {
    vi: 'Sổ tính {file} đặt mật khẩu mở: bỏ mật khẩu rồi thử lại.',
    en: 'The workbook {file} has an opening password: remove it and try again.',
  },
  truncated: {
    vi: 'Sổ tính {file} bị cắt cụt: hãy sao chép lại tệp.',
    en: 'The workbook {file} is cut short: copy it again.',
  },
  'no-workbook': { vi: 'Tệp {file} không chứa sổ tính Excel.', en: 'The file {file} holds no Excel workbook.' },
  'too-large': {
    vi: 'Sổ tính {file} vượt quá giới hạn kích thước an toàn.',
    en: 'The workbook {file} is beyond the safe size.',
  },
  'huge-area': {
    vi: 'Sổ tính {file} có vùng ô rộng bất thường (ô gộp, kiểm soát nhập hoặc vùng dữ liệu): thu hẹp lại rồi thử lại.',
    en: 'The workbook {file} has an unusually large area (merged cells, entry rules or data): make it smaller and try again.',
  },
  macros: {
    vi: 'Sổ tính {file} có macro: lưu thành .xlsx không macro rồi thử lại.',
    en: 'The workbook {file} has macros: save it as .xlsx without them and try again.',
  },
  unreadable: {
    vi: 'Sổ tính {file} bị hỏng, không đọc được.',
    en: 'The workbook {file} is damaged and cannot be read.',
  },
};
