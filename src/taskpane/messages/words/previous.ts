import type { MessageGroup } from '../message';

/** Workbooks of the year before, and what came of them. */
export const previousMessages = {
  'previous.label': { vi: 'Sổ năm trước', en: 'Workbooks of last year' },
  'previous.hint': {
    vi: 'Lấy thực hiện năm {year} và kế hoạch từ sổ của {provinces}. Sổ này mà đã có biểu năm {year} thì biểu đó cũng được dùng.',
    en: 'Takes the {year} results and the plan from the workbook of {provinces}. Sheets of {year} are used as well where this workbook has them.',
  },
  'previous.hint.merged': {
    vi: 'Tỉnh hợp nhất trong năm: gốc so sánh lấy từ sổ năm {year} của {provinces}. Chọn được nhiều tệp một lần.',
    en: 'Formed by a merger in the year: its base comes from the {year} workbooks of {provinces}. Several files can be chosen at once.',
  },
  'previous.add': { vi: 'Chọn tệp…', en: 'Choose files…' },
  'previous.reading': { vi: 'Đang đọc {file}…', en: 'Reading {file}…' },
  'previous.remove': { vi: 'Bỏ {file}', en: 'Remove {file}' },
  'previous.added': {
    vi: 'Đã đọc {count} sổ năm trước.',
    en: { one: 'Read {count} workbook of last year.', other: 'Read {count} workbooks of last year.' },
  },

  'carried.used': { vi: 'Biểu đã dùng', en: 'Sheets used' },
  'carried.used.cells': {
    vi: '{count} ô',
    en: { one: '{count} cell', other: '{count} cells' },
  },
  'carried.inThisBook': { vi: 'trong sổ này', en: 'in this workbook' },
  'carried.nothing': {
    vi: 'Các sổ năm trước không cho số nào cho biểu này.',
    en: 'The workbooks of last year gave no value for this sheet.',
  },
  'carried.missing': {
    vi: 'Thiếu biểu năm {year} của {provinces}. Chỗ cần số của tỉnh đó để trống và có lý do ở cột 9.',
    en: 'There is no {year} sheet of {provinces}. What needs its figures stays blank, with the reason in column 9.',
  },
  'carried.blank': { vi: 'Ô để trống vì không ghép được', en: 'Cells left blank, not matched' },
  'carried.blank.cells': { vi: 'Cột {symbol}: {codes}', en: 'Column {symbol}: {codes}' },
  'carried.left': { vi: 'Số năm trước không có chỗ trên biểu mới', en: 'Last year’s figures without a place' },
  'carried.left.place': { vi: '“{sheet}”, ô {address}, {code}', en: '“{sheet}”, cell {address}, {code}' },
  'carried.left.unknownCode': { vi: 'không có chỉ tiêu nào mang mã số này', en: 'no indicator has this code' },
  'carried.left.ended': { vi: 'chỉ tiêu không còn trong năm báo cáo', en: 'the indicator has ended' },
  'carried.left.notOnForm': { vi: 'biểu mới không có dòng này', en: 'the new form has no such row' },
  'carried.left.alike': {
    vi: 'biểu mới có dòng gần tên {code} ({name}); hãy xem có cùng phạm vi không',
    en: 'the new form has {code} ({name}), a close name; look whether it means the same',
  },
  'carried.unused': { vi: 'Biểu không dùng đến', en: 'Sheets of no use' },
  'carried.unused.unknownHead': {
    vi: 'đầu biểu chưa rõ tỉnh hoặc năm',
    en: 'its head does not say which province or year',
  },
  'carried.unused.otherProvince': { vi: 'của tỉnh khác', en: 'of another province' },
  'carried.unused.otherYear': { vi: 'không phải của năm trước', en: 'not of the year before' },

  'population.label': { vi: 'Dân số năm {year} đã công bố', en: 'Published population, {year}' },
  'population.none': { vi: 'Không điền', en: 'Leave it out' },
  'population.offer': { vi: '{value} người', en: '{value} people' },
  'population.differ': {
    vi: 'Các cơ sở tính khác nhau đến {percent} %: chỉ dùng một, và cột 9 ghi rõ cơ sở nào.',
    en: 'The bases differ by up to {percent} %: only one is used, and column 9 says which.',
  },
  'population.bases': { vi: 'Dân số theo từng cơ sở', en: 'Population by basis' },
  'population.published': { vi: 'Đã công bố, năm {year}: {text}', en: 'Published, {year}: {text}' },
  'population.stated': { vi: '“{sheet}”, ô {address}: {basis}', en: '“{sheet}”, cell {address}: {basis}' },
  'population.unnamed': { vi: 'cột 9 chưa ghi cơ sở tính', en: 'column 9 names no basis' },
} as const satisfies MessageGroup;
