import type { LocalText } from '../../indicators/text';

/** Explaining, sealing and verifying. `{name}` places are filled. */
export const submissionMessages = {
  'seal.help': {
    vi: 'Niêm phong một sổ tính đã điền đủ, không còn lỗi và đã giải trình mọi cảnh báo; ghi ra tệp mới.',
    en: 'Seal a workbook that is filled in, without errors, whose warnings are all explained; writes a new file.',
  },
  'seal.files': { vi: 'TỆP.xlsx', en: 'FILE.xlsx' },
  'seal.by': { vi: 'họ tên người niêm phong', en: 'name of who seals' },
  'seal.preparer': { vi: 'họ tên người lập biểu, ký hôm nay', en: 'name of who prepared the forms, signed today' },
  'seal.checker': { vi: 'họ tên người kiểm tra biểu, ký hôm nay', en: 'name of who checked the forms, signed today' },
  'seal.head': { vi: 'họ tên thủ trưởng đơn vị, ký hôm nay', en: 'name of the head of the unit, signed today' },
  'seal.out': {
    vi: 'tệp .xlsx sẽ ghi (mặc định: thêm "-niem-phong" vào tên tệp)',
    en: 'the .xlsx file to write (the name with "-niem-phong" unless given)',
  },
  'seal.force': {
    vi: 'ghi đè tệp đã có; không có --out thì ghi vào chính tệp đó',
    en: 'write over a file that exists; without --out over the file itself',
  },
  'seal.refused': {
    vi: 'Chưa niêm phong {file}: còn {count} việc phải điền, sửa hoặc giải trình như trên.',
    en: '{file} was not sealed: to fill in, fix or explain, as listed above: {count}.',
  },
  'seal.done': {
    vi: 'Đã niêm phong {file}: mã {short} ({seal}).',
    en: 'Sealed {file}: {short} ({seal}).',
  },
  'seal.replaces': {
    vi: 'Sổ tính đã có niêm phong: {by}, {at}, mã {short}. Niêm phong mới thay niêm phong này.',
    en: 'The workbook was sealed before: {by}, {at}, {short}. The new seal replaces that one.',
  },
  'verify.help': {
    vi: 'Xem niêm phong còn hiệu lực không và ô nào đã đổi; không ghi gì. Mã thoát 1: chưa niêm phong hoặc không còn hiệu lực.',
    en: 'Tell whether a seal holds and which cells changed; writes nothing. Exit code 1: not sealed, or broken.',
  },
  'explain.help': {
    vi: 'Thêm vào trang “Giải trình” một dòng cho mỗi cảnh báo chưa giải trình, để điền lý do bằng tay; ghi ra tệp mới.',
    en: 'Add a row to the sheet “Giải trình” for each warning that is not explained, to fill in by hand; writes a new file.',
  },
  'explain.out': {
    vi: 'tệp .xlsx sẽ ghi (mặc định: thêm "-giai-trinh" vào tên tệp)',
    en: 'the .xlsx file to write (the name with "-giai-trinh" unless given)',
  },
  'explain.none': {
    vi: '{file} không có cảnh báo nào cần thêm dòng giải trình.',
    en: '{file} has no warning that needs a new row for an explanation.',
  },
  'explain.done': {
    vi: 'Đã ghi {file}: thêm {count} dòng chờ giải trình vào trang “Giải trình”.',
    en: 'Wrote {file}: rows that wait for an explanation on the sheet “Giải trình”: {count}.',
  },
  'write.dropParts': {
    vi: 'chấp nhận mất những phần của tệp không giữ được khi ghi',
    en: 'accept that what of the file cannot be kept is dropped',
  },
} as const satisfies Record<string, LocalText>;
