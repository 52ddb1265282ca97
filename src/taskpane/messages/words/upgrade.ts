import type { MessageGroup } from '../message';

/** Sheets that follow an older version of their form. */
export const upgradeMessages = {
  'upgrade.label': { vi: 'Phiên bản của biểu', en: 'Version of the form' },
  'upgrade.hint': {
    vi: 'Đưa các biểu đã lập theo phiên bản cũ lên phiên bản mới nhất của năm đó; xem trước rồi mới ghi.',
    en: 'Brings sheets made on an older version to the newest one for their year; shown before anything is written.',
  },
  'upgrade.find': { vi: 'Tìm biểu theo phiên bản cũ', en: 'Look for older versions' },
  'upgrade.none': {
    vi: 'Mọi biểu trong sổ tính đã ở phiên bản mới nhất của năm đó.',
    en: 'Every sheet of the workbook is on the newest version for its year.',
  },
  'upgrade.sealed': {
    vi: 'Sổ tính đã niêm phong nên giữ nguyên phiên bản. Muốn đổi, hãy mở bản chưa niêm phong.',
    en: 'The workbook is sealed and keeps its versions. To change them open the workbook from before the seal.',
  },
  'upgrade.sheet': {
    vi: '{sheet}: {form} phiên bản {from} lên phiên bản {to}',
    en: '{sheet}: {form} version {from} to version {to}',
  },
  'upgrade.kept': { vi: 'Giữ nguyên dòng', en: 'Same row' },
  'upgrade.moved': { vi: 'Chuyển sang dòng khác, kèm số liệu', en: 'Moved to another row with their figures' },
  'upgrade.added': { vi: 'Dòng mới, để trống', en: 'New rows, left blank' },
  'upgrade.left': { vi: 'Không có chỗ trên biểu mới', en: 'Without a place on the new form' },
  'upgrade.leftWhere': {
    vi: 'Các ô này được chép nguyên văn sang một trang “Không có chỗ”.',
    en: 'These cells are copied word for word to a sheet “Không có chỗ”.',
  },
  'upgrade.row': { vi: '{code}. {name}', en: '{code}. {name}' },
  'upgrade.looks': {
    vi: 'Trang mới giữ màu tô, cỡ và màu chữ, chữ đậm, nghiêng, định dạng số và dòng ẩn của bạn. Không giữ gạch chân, phông chữ, đường kẻ, cỡ dòng và cột, định dạng có điều kiện, ghi chú ô; hoàn tác cũng không trả lại: cần giữ thì lưu một bản trước, hoặc nâng cấp bằng dòng lệnh. Tên vùng và biểu đồ đọc trang cũ phải trỏ lại.',
    en: 'The new sheet keeps your fills, size and colour of letters, bold, italic, number formats and hidden rows. Underlines, typefaces, lines, row and column sizes, conditional formats and cell notes of your own do not come over, nor does taking back give them again: to keep them, save a copy first, or upgrade by the command line. Names and charts that read the old sheet have to be pointed anew.',
  },
  'upgrade.refused.twoTables': {
    vi: 'Trang “{sheet}” có nhiều biểu. Hãy tách mỗi biểu ra một trang rồi tìm lại.',
    en: 'The sheet “{sheet}” has several tables. Give each a sheet of its own, then look again.',
  },
  'upgrade.refused.readElsewhere': {
    vi: 'Trang “{reader}” có công thức đọc trang “{sheet}”. Hãy xóa trang đó, tạo lại sau khi đổi phiên bản.',
    en: 'Formulas of “{reader}” read the sheet “{sheet}”. Remove that sheet and make it again afterwards.',
  },
  'upgrade.refused.ownReader': {
    vi: 'Trang “{reader}” có công thức ở {cells} đọc trang “{sheet}”. Hãy đổi các công thức đó thành giá trị (Chép, Dán giá trị) rồi tìm lại; các ô khác của trang đó giữ nguyên.',
    en: 'Formulas of “{reader}” in {cells} read “{sheet}”. Turn them into values (copy, paste values), then look again; nothing else of that sheet has to change.',
  },
  'upgrade.ownForm': {
    vi: '{sheet} theo biểu mẫu {form} phiên bản {version} của riêng sổ tính (trang “Mẫu …”) nên giữ nguyên; phiên bản mới nhất có sẵn là {newest}.',
    en: '{sheet} follows a form of the workbook itself, {form} version {version} (a “Mẫu …” sheet), and stays; the newest one that comes along is {newest}.',
  },
  'upgrade.refused.head': {
    vi: 'Đầu biểu của trang “{sheet}” chưa đủ tỉnh, năm và tình trạng số liệu. Hãy bổ sung rồi tìm lại.',
    en: 'The head of “{sheet}” does not say province, year and data status. Fill it in, then look again.',
  },
  'upgrade.write': { vi: 'Đưa {count} trang lên phiên bản mới', en: 'Bring to the new version ({count})' },
  'upgrade.cancel': { vi: 'Giữ như cũ', en: 'Leave as it is' },
  'upgrade.ready': {
    vi: '{count} trang theo phiên bản cũ. Hãy xem những gì sẽ đổi.',
    en: 'Sheets on an older version: {count}. Look at what would change.',
  },
  'upgrade.done': {
    vi: 'Đã lập lại theo phiên bản mới: {sheets}.',
    en: 'Made again on the new version: {sheets}.',
  },
  'upgrade.done.left': {
    vi: 'Ô không có chỗ trên biểu mới được chép sang trang “{sheet}”.',
    en: 'Cells without a place on the new form are copied to the sheet “{sheet}”.',
  },
} as const satisfies MessageGroup;
