import type { LocalText } from '../../indicators/text';

/**
 * What the commands print when all is well, and what help says of them. `{name}` places are filled.
 */
export const words = {
  about: {
    vi: 'Chỉ Tiêu: lập, điền và kiểm tra biểu chỉ tiêu ngành hằng năm, một trang tính cho mỗi tỉnh.',
    en: 'Chỉ Tiêu: makes, fills and checks annual sector report sheets, one worksheet a province.',
  },
  'help.usage': { vi: 'Cách dùng', en: 'Usage' },
  'help.commands': { vi: 'Các lệnh', en: 'Commands' },
  'help.options': { vi: 'Tùy chọn', en: 'Options' },
  'help.more': {
    vi: 'Xem từng lệnh: chi-tieu LỆNH --help. Mã thoát: 0 không có lỗi, 1 có phát hiện mức lỗi, 2 không đọc được hoặc dùng sai.',
    en: 'More about a command: chi-tieu COMMAND --help. Exit codes: 0 no error, 1 findings of level error, 2 could not be read or bad usage.',
  },
  'help.required': { vi: 'bắt buộc', en: 'required' },
  'option.help': { vi: 'in phần này', en: 'print this' },
  'option.lang': { vi: 'ngôn ngữ: vi (mặc định) hoặc en', en: 'language: vi (the usual one) or en' },
  'option.version': { vi: 'in phiên bản', en: 'print the version' },

  'fill.help': {
    vi: 'Lập sổ tính mới có trang tính của một tỉnh và năm, điền từ báo cáo kèm theo hoặc từ văn bản; không có --report thì lập biểu trống.',
    en: 'Make a new workbook with the sheet of a province and year, filled from the report that comes along or from a text; a blank form without --report.',
  },
  'fill.province': { vi: 'mã hoặc tên tỉnh', en: 'code or name of the province' },
  'fill.year': { vi: 'năm báo cáo', en: 'report year' },
  'fill.form': { vi: 'số biểu mẫu (mặc định: biểu tổng hợp năm)', en: 'form number (the annual summary unless given)' },
  'fill.report': {
    vi: 'nguồn số liệu: seeds là các báo cáo kèm theo, hoặc tệp văn bản .txt, .docx',
    en: 'where figures come from: seeds are the reports that come along, or a text file .txt, .docx',
  },
  'fill.status': { vi: 'tình trạng số liệu: {choices}', en: 'data status: {choices}' },
  'fill.out': { vi: 'tệp .xlsx sẽ ghi', en: 'the .xlsx file to write' },
  'fill.force': { vi: 'ghi đè tệp đã có', en: 'write over a file that exists' },
  'fill.done': {
    vi: 'Đã ghi {file}: trang tính "{sheet}", {cells} ô số liệu (trong đó {derived} ô suy ra), {ledger} dòng số liệu nguồn.',
    en: 'Wrote {file}: sheet "{sheet}", {cells} cells with figures ({derived} of them derived), {ledger} ledger rows.',
  },
  'fill.doneBlank': {
    vi: 'Đã ghi {file}: trang tính "{sheet}", biểu trống.',
    en: 'Wrote {file}: sheet "{sheet}", a blank form.',
  },
  'fill.left': {
    vi: 'Để lại {count} con số của văn bản vì chưa chắc chắn hoặc không thuộc danh mục; xem bằng lệnh extract.',
    en: 'Numbers of the text left out because they are not certain or not in the catalogue: {count}; see them with extract.',
  },
  'fill.forms': {
    vi: 'sổ tính có các trang “Mẫu …” để dùng thay hoặc thêm vào các biểu có sẵn',
    en: 'workbook with "Mẫu …" sheets, used in place of or besides the forms that come along',
  },
  'fill.previous': {
    vi: 'sổ tính năm trước để lấy gốc so sánh và kế hoạch; của tỉnh hợp nhất thì đưa sổ của các tỉnh cũ (tệp hoặc thư mục; có thể ghi nhiều lần)',
    en: 'workbook of last year, for the base and the plan; for a merged province those of its predecessors (file or folder; may be given several times)',
  },

  'extract.help': {
    vi: 'Đọc các con số của một báo cáo: văn bản (.txt, .docx) và bảng biểu (.docx, .xlsx, .xls, .ods, .csv, .tsv, .html); không ghi gì.',
    en: 'Read the figures of a report: text (.txt, .docx) and tables (.docx, .xlsx, .xls, .ods, .csv, .tsv, .html); writes nothing.',
  },
  'extract.files': { vi: 'TỆP', en: 'FILE' },
  'extract.place': { vi: 'Ô', en: 'Cell' },
  'extract.inTable': { vi: 'Trong bảng', en: 'In the table' },
  'extract.row': { vi: 'Dòng', en: 'Row' },
  'extract.tables': {
    vi: 'Bảng biểu: {placed} số đã rõ, {asked} số cần hỏi, {other} số không thuộc biểu của năm.',
    en: 'Tables: {placed} figures are clear, {asked} must be asked about, {other} are not of the year’s form.',
  },
  'extract.province': {
    vi: 'mã hoặc tên tỉnh của báo cáo',
    en: 'code or name of the province whose report it is',
  },
  'extract.year': { vi: 'năm báo cáo', en: 'report year' },
  'reading.option': {
    vi: 'sổ có trang “Cách đọc bảng”: bảng cùng đầu cột được đọc như đã xác nhận',
    en: 'a workbook with the sheet “Cách đọc bảng”: tables with the same heads are read as confirmed there',
  },
  'extract.remember': {
    vi: 'ghi cách đọc các bảng của tệp ra trang “Cách đọc bảng” của một sổ mới, để sửa và dùng với --reading',
    en: 'write how the tables of the file are read to a sheet “Cách đọc bảng” of a new workbook, to be completed and used with --reading',
  },
  'extract.remembered': {
    vi: 'Đã ghi cách đọc {count} bảng vào {file}: điền hoặc sửa cột “Đọc là”, rồi dùng với --reading.',
    en: 'Wrote how {count} tables are read to {file}: complete the column “Đọc là”, then use it with --reading.',
  },
  'extract.unheaded': {
    vi: 'Cột bắt đầu từ {place} không có đầu cột: {count} số trong đó không được đọc.',
    en: 'The column from {place} has no head: its {count} numbers were not read.',
  },
  'extract.json': { vi: 'in kết quả dạng JSON', en: 'print the result as JSON' },
  'extract.none': { vi: 'Không thấy con số nào trong {file}.', en: 'No figure was found in {file}.' },
  'extract.paragraph': { vi: 'Đoạn', en: 'Paragraph' },
  'extract.printed': { vi: 'Trong văn bản', en: 'In the text' },
  'extract.indicator': { vi: 'Mã số', en: 'Code' },
  'extract.kind': { vi: 'Loại', en: 'Kind' },
  'extract.value': { vi: 'Giá trị', en: 'Value' },
  'extract.of': { vi: 'Năm', en: 'Year' },
  'extract.doubt': { vi: 'Điều chưa chắc', en: 'In doubt' },

  'words.help': { vi: 'Nghĩa của các từ mà Chỉ Tiêu dùng.', en: 'What the terms of Chỉ Tiêu mean.' },
  'demo.help': {
    vi: 'Điền và kiểm tra cả năm báo cáo kèm theo, in bảng tóm tắt.',
    en: 'Fill and check all the reports that come along and print a short table.',
  },
  'demo.out': { vi: 'thư mục để giữ lại các sổ tính', en: 'folder to keep the workbooks in' },
  'demo.province': { vi: 'Tỉnh', en: 'Province' },
  'demo.year': { vi: 'Năm', en: 'Year' },
  'demo.cells': { vi: 'Ô đã điền', en: 'Cells' },
  'demo.derived': { vi: 'Suy ra', en: 'Derived' },
  'demo.ledger': { vi: 'Dòng nguồn', en: 'Ledger' },
} as const satisfies Record<string, LocalText>;
