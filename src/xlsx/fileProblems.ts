import type { LocalText } from '../indicators/text';
import type { ReadingLimit, WorkbookFileProblem, WorkbookFileReason } from './workbookFileError';

/** A reason, with what is too much where something is. */
export type FileSentenceKey = Exclude<WorkbookFileReason, 'too-large'> | `too-large.${ReadingLimit}`;

/**
 * What a person is told of a file that was refused, one sentence a reason; `{file}` is its name,
 * `{at}` the place.
 */
export const fileSentences: Readonly<Record<FileSentenceKey, LocalText>> = {
  empty: { vi: 'Tệp {file} rỗng: hãy sao chép lại tệp.', en: 'The file {file} is empty: copy it again.' },
  'not-a-workbook': {
    vi: 'Tệp {file} không phải là sổ tính: hãy chọn tệp .xlsx, .xls, .xlsb, .ods, .csv, .tsv hoặc .html.',
    en: 'The file {file} is not a workbook: choose an .xlsx, .xls, .xlsb, .ods, .csv, .tsv or .html file.',
  },
  'needs-xlsx': {
    vi: 'Việc này chỉ làm được với tệp .xlsx: hãy mở {file} bằng Excel rồi lưu thành .xlsx.',
    en: 'This works with .xlsx files only: open {file} in Excel and save it as .xlsx.',
  },
  encrypted: {
    vi: 'Sổ tính {file} đặt mật khẩu mở: bỏ mật khẩu rồi thử lại.',
    en: 'The workbook {file} has an opening password: remove it and try again.',
  },
  truncated: {
    vi: 'Sổ tính {file} bị cắt cụt: hãy sao chép lại tệp.',
    en: 'The workbook {file} is cut short: copy it again.',
  },
  'no-workbook': {
    vi: 'Tệp {file} không chứa sổ tính Excel: hãy chọn tệp khác.',
    en: 'The file {file} holds no Excel workbook: choose another file.',
  },
  'no-part': {
    vi: 'Sổ tính {file} thiếu phần dữ liệu{at}: hãy mở bằng Excel, kiểm tra rồi lưu lại.',
    en: 'The workbook {file} lacks the data{at}: open it in Excel, look it over and save it again.',
  },
  'too-large.packed': tooLarge('tệp trên 50 MB', 'a file of more than 50 MB'),
  'too-large.unpacked': tooLarge('trên 400 MB khi giải nén', 'more than 400 MB once unpacked'),
  'too-large.entries': tooLarge('trên 5.000 phần', 'more than 5,000 parts'),
  'too-large.cells': tooLarge('trên 3.000.000 ô', 'more than 3,000,000 cells'),
  'too-large.areas': tooLarge('trên 200.000 vùng', 'more than 200,000 areas'),
  'too-large.texts': tooLarge('trên 50 triệu ký tự', 'more than 50 million characters'),
  'too-large.depth': tooLarge('lồng nhau trên 64 cấp', 'nested more than 64 levels deep'),
  'too-large.tables': tooLarge(
    'trên 500.000 ô có nội dung trong các bảng',
    'more than 500,000 filled cells in its tables',
  ),
  'too-large.memory': tooLarge('cần trên 512 MB bộ nhớ', 'needs more than 512 MB of memory'),
  'huge-area': {
    vi: 'Sổ tính {file} có vùng ô rộng bất thường{at} (vùng dữ liệu trên 2.000.000 ô; khi cần ghi vào thì ô gộp phủ trên 250.000 ô, hoặc trên 3.000 ô gộp): thu hẹp lại rồi thử lại.',
    en: 'The workbook {file} has an unusually large area{at} (data over more than 2,000,000 cells; where it is to be written to, merged areas over more than 250,000 cells or more than 3,000 of them): make it smaller and try again.',
  },
  'too-slow': {
    vi: 'Sổ tính {file} cần quá lâu để đọc (trên 10 giây): nếu máy đang bận thì thử lại sau, nếu không thì bỏ bớt phần không cần rồi thử lại.',
    en: 'The workbook {file} takes too long to read (more than 10 seconds): try again later if the computer is busy, else remove what is not needed and try again.',
  },
  macros: {
    vi: 'Sổ tính {file} có macro nên không ghi vào được: lưu thành .xlsx không macro rồi thử lại.',
    en: 'The workbook {file} has macros and cannot be written to: save it as .xlsx without them and try again.',
  },
  'not-editable': {
    vi: 'Sổ tính {file} đọc được nhưng chưa ghi vào được: hãy mở bằng Excel, chọn Lưu thành, kiểu Sổ làm việc Excel (.xlsx), rồi thử lại với tệp đó.',
    en: 'The workbook {file} can be read but not written to: open it in Excel, choose Save As, type Excel Workbook (.xlsx), and try again with that file.',
  },
  unreadable: {
    vi: 'Sổ tính {file} bị hỏng{at}, không đọc được: hãy mở bằng Excel rồi lưu lại, hoặc sao chép lại tệp.',
    en: 'The workbook {file} is damaged{at} and cannot be read: open it in Excel and save it again, or copy the file again.',
  },
  'legacy-text': {
    vi: 'Tệp {file} dùng bảng mã TCVN3 (phông .VnTime…): hãy chuyển sang Unicode rồi thử lại.',
    en: 'The file {file} is in the old TCVN3 encoding (fonts such as .VnTime): convert it to Unicode and try again.',
  },
  'not-a-file': {
    vi: '{file} là đường ống hoặc thiết bị, không phải tệp: hãy chọn một tệp sổ tính.',
    en: '{file} is a pipe or a device and no file: choose a workbook file.',
  },
  unreachable: {
    vi: 'Không mở được tệp {file}: tệp đã bị chuyển đi hoặc đang bị chương trình khác khóa; đóng chương trình đó rồi thử lại.',
    en: 'The file {file} could not be opened: it was moved, or another program has locked it; close that program and try again.',
  },
};

/** The key of the sentence that a problem is told by. */
export function fileSentenceKey({ reason, limit }: WorkbookFileProblem): FileSentenceKey {
  return reason === 'too-large' ? `too-large.${limit ?? 'packed'}` : reason;
}

/** What is put into the places of a sentence. */
export function fileSentenceValues({ place }: WorkbookFileProblem, file: string): { file: string; at: string } {
  return { file, at: place === null ? '' : ` (${place})` };
}

/** The sentence for a file that was refused. Command line, pane and workbench say the same. */
export function fileProblem(problem: WorkbookFileProblem, file: string): LocalText {
  const { vi, en } = fileSentences[fileSentenceKey(problem)];
  const values = fileSentenceValues(problem, file);
  return { vi: filled(vi, values), en: filled(en, values) };
}

/** In one pass: what is put in is text, braces and all. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function tooLarge(vi: string, en: string): LocalText {
  return {
    vi: `Sổ tính {file} vượt quá giới hạn kích thước an toàn (${vi}){at}: bỏ bớt phần không cần rồi thử lại.`,
    en: `The workbook {file} is beyond the safe size (${en}){at}: remove what is not needed and try again.`,
  };
}
