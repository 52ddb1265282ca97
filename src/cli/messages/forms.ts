import type { LocalText } from '../../indicators/text';

/** Forms as worksheets. `{name}` places are filled. */
export const formMessages = {
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
  'form.upgrade': {
    vi: 'đưa các biểu tỉnh của TỆP lên phiên bản mới nhất của biểu mẫu; không có --out thì chỉ cho xem trước',
    en: 'bring the province sheets of FILE to the newest version of their form; without --out only shows what would become of it',
  },
  'upgrade.sheet': {
    vi: '{sheet}: {form} phiên bản {from} lên phiên bản {to}.',
    en: '{sheet}: {form} version {from} to version {to}.',
  },
  'upgrade.kept': { vi: '  Giữ nguyên dòng ({count}): {codes}', en: '  Same row ({count}): {codes}' },
  'upgrade.moved': {
    vi: '  Chuyển sang dòng khác ({count}): {codes}',
    en: '  Moved to another row ({count}): {codes}',
  },
  'upgrade.added': { vi: '  Dòng mới, để trống ({count}): {codes}', en: '  New rows, left blank ({count}): {codes}' },
  'upgrade.left': {
    vi: '  Không có chỗ trên biểu mới, được giữ ở trang “Không có chỗ” ({count}): {cells}',
    en: '  Without a place, kept on the sheet "Không có chỗ" ({count}): {cells}',
  },
  'upgrade.nothingLeft': { vi: '  Mọi nội dung đều có chỗ.', en: '  Everything has a place.' },
  'upgrade.none': {
    vi: '{file}: mọi biểu đã ở phiên bản mới nhất cho năm của nó.',
    en: '{file}: every sheet is on the newest version for its year already.',
  },
  'upgrade.preview': {
    vi: 'Chưa ghi gì; cho biết --out TỆP_MỚI.xlsx để ghi. {file} không bị đổi.',
    en: 'Nothing was written; give --out NEW.xlsx to write it. {file} stays as it is.',
  },
  'upgrade.done': { vi: 'Đã ghi {file}.', en: 'Wrote {file}.' },
  'upgrade.sealed': {
    vi: '{file} đã niêm phong nên không được đổi phiên bản biểu. Hãy nâng bản chưa niêm phong, rồi niêm phong lại.',
    en: '{file} is sealed and stays on its version. Bring the unsealed workbook over, then seal anew.',
  },
  'upgrade.twoTables': {
    vi: 'Trang “{sheet}” có nhiều biểu nên không đưa lên phiên bản mới được. Hãy tách mỗi biểu ra một trang.',
    en: 'The sheet "{sheet}" has several tables and cannot be brought over. Please give each a sheet of its own.',
  },
  'upgrade.readElsewhere': {
    vi: 'Trang “{reader}” có công thức đọc trang “{sheet}”. Hãy xóa trang đó rồi tạo lại sau khi đưa biểu lên phiên bản mới.',
    en: 'Formulas of "{reader}" read the sheet "{sheet}". Please remove that sheet and make it again afterwards.',
  },
  'upgrade.ownReader': {
    vi: 'Trang “{reader}” có công thức ở {cells} đọc những ô của trang “{sheet}” không có chỗ mới rõ ràng. Hãy đổi các công thức đó thành giá trị (Chép, Dán giá trị) hoặc cho đọc từng ô chỉ tiêu của biểu, rồi làm lại; các ô khác của trang đó giữ nguyên.',
    en: 'Formulas of "{reader}" in {cells} read cells of "{sheet}" whose new places are not clear. Please turn them into values (copy, paste values) or let them read single indicators of the form, then try again; nothing else of that sheet has to change.',
  },
  'upgrade.ownForm': {
    vi: '{sheet}: theo biểu mẫu {form} phiên bản {version} của riêng sổ tính (trang “Mẫu …”) nên giữ nguyên; phiên bản mới nhất có sẵn là {newest}. Muốn nâng, hãy bỏ trang “Mẫu …” đó khỏi một bản sao của sổ rồi làm lại.',
    en: '{sheet}: follows a form of the workbook itself, {form} version {version} (a "Mẫu …" sheet) and stays; the newest one that comes along is {newest}. To bring it over, take that sheet out of a copy of the workbook and try again.',
  },
  'upgrade.head': {
    vi: 'Đầu biểu của trang “{sheet}” chưa đủ tỉnh, năm và tình trạng số liệu. Hãy bổ sung rồi làm lại.',
    en: 'The head of the sheet "{sheet}" does not say province, year and data status. Please fill it in and try again.',
  },
  'forms.none': {
    vi: 'Sổ tính {file} không có trang “Mẫu …” nào.',
    en: 'The workbook {file} has no "Mẫu …" sheet.',
  },
  'forms.problem': { vi: 'Tệp {file}. {problem}', en: 'File {file}. {problem}' },
} as const satisfies Record<string, LocalText>;
