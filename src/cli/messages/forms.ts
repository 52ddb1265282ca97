import type { LocalText } from '../../indicators/text';

/** Forms as worksheets. `{name}` places are filled. */
export const formMessages = {
  'fill.forms': {
    vi: 'sổ tính có các trang “Mẫu …” để dùng thay hoặc thêm vào các biểu có sẵn',
    en: 'workbook with "Mẫu …" sheets, used in place of or besides the forms that come along',
  },
  'check.forms': {
    vi: 'sổ tính có các trang “Mẫu …” để kiểm tra theo; được dùng trước các trang “Mẫu …” trong chính sổ',
    en: 'workbook with "Mẫu …" sheets to check by; they come before the "Mẫu …" sheets of the workbook itself',
  },
  'form.help': {
    vi: 'Xuất biểu mẫu thành trang “Mẫu …” để sửa trong Excel (--out), hoặc đọc thử các trang “Mẫu …” của sổ tính và nêu từng ô sai.',
    en: 'Export forms as "Mẫu …" sheets to be changed in Excel (--out), or try reading the "Mẫu …" sheets of workbooks and name each bad cell.',
  },
  'form.form': {
    vi: 'số biểu mẫu cần xuất (mặc định: mọi biểu của năm)',
    en: 'number of the form to export (all forms of the year unless given)',
  },
  'form.year': { vi: 'năm báo cáo của biểu cần xuất', en: 'report year of the forms to export' },
  'form.files': { vi: 'TỆP.xlsx|THƯ_MỤC ...', en: 'FILE.xlsx|FOLDER ...' },
  'form.nothing': {
    vi: 'Hãy cho biết --year và --out để xuất biểu mẫu, hoặc các sổ tính cần đọc thử.',
    en: 'Give --year and --out to export forms, or workbooks to try reading.',
  },
  'form.exported': {
    vi: 'Đã ghi {file}: {sheets}.',
    en: 'Wrote {file}: {sheets}.',
  },
  'form.read': {
    vi: '{file}: {form} phiên bản {version}, {rows} chỉ tiêu, đọc được toàn bộ.',
    en: '{file}: {form} version {version}, indicators {rows}, read without a problem.',
  },
  'form.changes': {
    vi: '  thêm hoặc đổi so với danh mục: {codes}',
    en: '  new or changed against the catalogue: {codes}',
  },
  'forms.none': {
    vi: 'Sổ tính {file} không có trang “Mẫu …” nào.',
    en: 'The workbook {file} has no "Mẫu …" sheet.',
  },
  'forms.problem': { vi: 'Tệp {file}. {problem}', en: 'File {file}. {problem}' },
} as const satisfies Record<string, LocalText>;
