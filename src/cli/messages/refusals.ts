import type { LocalText } from '../../indicators/text';
import { savedAsText } from '../../review/reviewWords';

/**
 * Why a command was not done, in one sentence each that says what to do. `{name}` places are
 * filled.
 */
export const refusals = {
  'bad.command': {
    vi: 'Không có lệnh "{name}". Các lệnh: {commands}.',
    en: 'There is no command "{name}". Commands: {commands}.',
  },
  'bad.option': {
    vi: 'Lệnh {command} không có tùy chọn "{option}".',
    en: 'The command {command} has no option "{option}".',
  },
  'bad.optionValue': { vi: 'Tùy chọn --{option} cần một giá trị.', en: 'The option --{option} needs a value.' },
  'bad.emptyName': {
    vi: 'Có một tên tệp để trống: hãy ghi tên tệp hoặc thư mục ("." là thư mục hiện tại).',
    en: 'A file name is empty: give a file or a folder ("." is the current folder).',
  },
  'bad.optionFlag': { vi: 'Tùy chọn --{option} không nhận giá trị.', en: 'The option --{option} takes no value.' },
  'bad.arguments': { vi: 'Chưa hiểu các tham số: {detail}', en: 'The arguments were not understood: {detail}' },
  'bad.missing': { vi: 'Thiếu --{option}: {what}.', en: 'Missing --{option}: {what}.' },
  'bad.surplus': { vi: 'Lệnh {command} không nhận "{argument}".', en: 'The command {command} takes no "{argument}".' },
  'bad.noFiles': { vi: 'Chưa cho biết tệp hoặc thư mục cần kiểm tra.', en: 'No file or folder to check was given.' },
  'bad.language': {
    vi: 'Không có ngôn ngữ "{language}": chọn vi hoặc en.',
    en: 'There is no language "{language}": choose vi or en.',
  },
  'bad.year': {
    vi: 'Năm "{year}" không hợp lệ: cần một năm gồm bốn chữ số.',
    en: 'The year "{year}" is not valid: give four digits.',
  },
  'bad.province': {
    vi: 'Không có tỉnh "{province}" trong danh mục của năm {year}.',
    en: 'There is no province "{province}" in the list of {year}.',
  },
  'bad.provinceMerged': {
    vi: 'Năm {year} không còn {province}: từ 01/07/2025 thuộc {successor}.',
    en: '{province} is gone by {year}: since 1 July 2025 it belongs to {successor}.',
  },
  'bad.form': {
    vi: 'Không có biểu mẫu "{form}" cho năm {year}. Hiện có: {forms}.',
    en: 'There is no form "{form}" for {year}. There are: {forms}.',
  },
  'bad.noReport': {
    vi: 'Chưa cho biết tệp văn bản cần đọc (.txt hoặc .docx).',
    en: 'No report to read was given (.txt or .docx).',
  },
  'bad.oneReport': {
    vi: 'Mỗi lần chỉ đọc một văn bản: đã có {file}, không nhận thêm {surplus}.',
    en: 'One report is read at a time: {file} was given, {surplus} is too many.',
  },
  'bad.noFigures': {
    vi: 'Văn bản {file} không có con số nào chắc chắn thuộc danh mục chỉ tiêu, nên chưa lập biểu.',
    en: 'The text {file} has no number that certainly belongs to an indicator; no sheet was made.',
  },
  'bad.noReadings': {
    vi: 'Sổ {file} không có trang “Cách đọc bảng”; lập bằng lệnh extract --remember hoặc trong ngăn Chỉ Tiêu.',
    en: 'The workbook {file} has no sheet “Cách đọc bảng”; make one with extract --remember or in the pane.',
  },
  'reading.bad.part': {
    vi: '{file}, ô {place}: “{value}” không phải tiêu đề, cột hay dòng.',
    en: '{file}, cell {place}: “{value}” is neither title (tiêu đề), column (cột) nor row (dòng).',
  },
  'reading.bad.reading': {
    vi: '{file}, ô {place}: “{value}” không phải mã chỉ tiêu cũng không phải vai trò của cột (thực hiện, kế hoạch, không dùng…); để trống nếu cần hỏi lại.',
    en: '{file}, cell {place}: “{value}” is neither an indicator’s code nor what a column holds (thực hiện, kế hoạch, không dùng…); leave it blank to be asked.',
  },
  'reading.bad.year': {
    vi: '{file}, ô {place}: “{value}” không phải năm báo cáo.',
    en: '{file}, cell {place}: “{value}” is no report year.',
  },
  'bad.textIsForm': {
    vi: 'Tệp {file} là biểu của Chỉ Tiêu, không phải báo cáo: kiểm tra chính tệp đó, hoặc đưa báo cáo .docx, .txt hay bảng số liệu khác.',
    en: 'The file {file} is a form of Chỉ Tiêu and no report: check that file itself, or give a report (.docx, .txt) or another table.',
  },
  'bad.textSheets': {
    vi: 'Chưa rõ văn bản {file} nói về trang tính nào trong {sheets}: thêm --sheet TÊN.',
    en: 'It is not clear which of the sheets {sheets} the text {file} speaks of: add --sheet NAME.',
  },
  'bad.textNoSheet': {
    vi: 'Không có trang tính "{sheet}" ghi rõ tỉnh và năm để đối chiếu với văn bản. Hiện có: {sheets}.',
    en: 'There is no sheet "{sheet}" with a province and a year to compare the text with. There are: {sheets}.',
  },
  'bad.sheetAlone': {
    vi: 'Tùy chọn --sheet chỉ dùng cùng --text.',
    en: 'The option --sheet goes with --text only.',
  },
  'bad.status': {
    vi: 'Không có tình trạng số liệu "{status}": chọn {choices}.',
    en: 'There is no data status "{status}": choose {choices}.',
  },
  'bad.noData': {
    vi: 'Không có số liệu của {province} năm {year} trong các báo cáo kèm theo. Hiện có: {known}. Bỏ --report seeds để lập biểu trống.',
    en: 'The reports that come along have no figures of {province} for {year}. There are: {known}. Leave --report seeds out for a blank form.',
  },
  'bad.outName.xlsx': {
    vi: 'Tệp ghi ra phải có đuôi .xlsx: {file}.',
    en: 'The file to write must end in .xlsx: {file}.',
  },
  'bad.nothingLive': {
    vi: '{file}: không có quan hệ chắc chắn nào để viết thành công thức, nên không ghi bản sao.',
    en: '{file}: there is no certain relation to write as formulas, so no copy was written.',
  },
  'bad.outName.html': {
    vi: 'Tệp ghi ra phải có đuôi .html: {file}.',
    en: 'The file to write must end in .html: {file}.',
  },
  'bad.outExists': {
    vi: 'Đã có tệp {file}; thêm --force nếu muốn ghi đè.',
    en: 'The file {file} exists; add --force to write over it.',
  },
  'bad.outFolder': {
    vi: 'Không có thư mục {folder} để ghi tệp: hãy tạo thư mục đó trước, hoặc chọn nơi khác.',
    en: 'There is no folder {folder} to write to: please make it first, or choose another place.',
  },
  'bad.print': {
    vi: 'Kết quả không in ra hết được ({detail}): hãy xem nơi nhận còn chỗ không.',
    en: 'The result could not be printed whole ({detail}): see whether there is room where it goes.',
  },
  'bad.outWrite': { vi: 'Không ghi được {file}: {detail}.', en: '{file} could not be written: {detail}.' },

  'file.missing': { vi: 'Không có tệp hay thư mục {file}.', en: 'There is no file or folder {file}.' },
  'file.folderEmpty': {
    vi: 'Thư mục {file} không có sổ tính nào (.xlsx, .xls, .ods).',
    en: 'The folder {file} has no workbook (.xlsx, .xls, .ods).',
  },
  'file.passedOver': {
    vi: 'Không đọc {count} tệp vì không phải sổ tính: {files}. Nếu là số liệu gửi đến, hãy lưu thành .xlsx.',
    en: 'Files that were not read because they are no workbooks ({count}): {files}. Where they are figures that were sent, save them as .xlsx.',
  },
  'file.folderUnreachable': {
    vi: 'Không xem được thư mục {file}, nên bỏ qua các tệp trong đó: {detail}.',
    en: 'The folder {file} could not be looked into, so its files were left out: {detail}.',
  },
  'file.unreachable': {
    vi: 'Không đọc được tệp {file}: {detail}.',
    en: 'The file {file} could not be read: {detail}.',
  },
  'file.foreign': {
    vi: 'Sổ tính {file} là bảng riêng của đơn vị, không phải biểu của Chỉ Tiêu, nên không kiểm tra: xem số đọc được bằng extract, lấy vào biểu bằng fill --report.',
    en: 'The workbook {file} holds a table of its own, not a form of Chỉ Tiêu, so nothing was checked: see what can be read with extract, take it into a form with fill --report.',
  },
  'file.texts': savedAsText,
  'file.noReports': {
    vi: 'Sổ tính {file} không có trang tính báo cáo tỉnh nào để kiểm tra.',
    en: 'The workbook {file} has no province sheet to check.',
  },

  'excel.protectedSheet': {
    vi: 'Có trang tính đang được bảo vệ nên không ghi được: trong Excel, vào thẻ Xem lại, chọn Bỏ bảo vệ trang tính, lưu rồi thử lại.',
    en: 'A sheet is protected and cannot be written to: in Excel choose Unprotect Sheet on the Review tab, save and try again.',
  },
  'excel.protectedWorkbook': {
    vi: 'Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang tính: trong Excel, vào thẻ Xem lại, bỏ Bảo vệ sổ làm việc, lưu rồi thử lại.',
    en: 'The structure of the workbook is protected, so no sheet can be added: in Excel lift Protect Workbook on the Review tab, save and try again.',
  },
  fault: {
    vi: 'Chỉ Tiêu gặp lỗi của chính mình, chưa ghi gì: hãy gửi dòng này cho người phát triển ({detail}).',
    en: 'This is a fault of Chỉ Tiêu itself, and nothing was written: send this line to its developers ({detail}).',
  },
  'bad.oneFile': {
    vi: 'Lệnh {command} cần đúng một tệp .xlsx.',
    en: 'The command {command} takes exactly one .xlsx file.',
  },
  'bad.partsLost': {
    vi: 'Chưa ghi gì: ghi {file} sẽ làm mất các phần không giữ được: {parts}. Thêm --drop-parts nếu chấp nhận.',
    en: 'Nothing was written: writing {file} would drop what cannot be kept: {parts}. Add --drop-parts to accept that.',
  },
} as const satisfies Record<string, LocalText>;
