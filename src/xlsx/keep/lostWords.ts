import type { LocalText } from '../../indicators/text';
import type { LostKind } from './census';

/** Kinds by the names that people have for them; others go by the name that the file has. */
const words: Readonly<Record<string, LocalText>> = {
  usernames: { vi: 'lịch sử chia sẻ', en: 'history of sharing' },
  revisionHeaders: { vi: 'lịch sử chia sẻ', en: 'history of sharing' },
  revisionLog: { vi: 'lịch sử chia sẻ', en: 'history of sharing' },
  chart: { vi: 'biểu đồ', en: 'charts' },
  drawing: { vi: 'hình vẽ', en: 'drawings' },
  image: { vi: 'hình ảnh', en: 'pictures' },
  comments: { vi: 'ghi chú ô', en: 'notes of cells' },
  threadedComment: { vi: 'nhận xét', en: 'comments' },
  table: { vi: 'bảng', en: 'tables' },
  pivotTable: { vi: 'bảng tổng hợp (pivot)', en: 'pivot tables' },
  pivotCacheDefinition: { vi: 'bảng tổng hợp (pivot)', en: 'pivot tables' },
  customXml: { vi: 'dữ liệu XML riêng', en: 'custom XML' },
  'custom-properties': { vi: 'thuộc tính riêng', en: 'custom properties' },
  worksheet: { vi: 'trang tính', en: 'sheets' },
  dataValidation: { vi: 'quy tắc nhập', en: 'input rules' },
  formula1: { vi: 'quy tắc nhập', en: 'input rules' },
  formula2: { vi: 'quy tắc nhập', en: 'input rules' },
  cfRule: { vi: 'định dạng có điều kiện', en: 'conditional formats' },
  conditionalFormatting: { vi: 'định dạng có điều kiện', en: 'conditional formats' },
  formula: { vi: 'định dạng có điều kiện', en: 'conditional formats' },
  hyperlink: { vi: 'liên kết', en: 'links' },
  definedName: { vi: 'tên vùng', en: 'names' },
  mergeCell: { vi: 'ô gộp', en: 'merged cells' },
  sparkline: { vi: 'biểu đồ trong ô', en: 'sparklines' },
  protectedRange: { vi: 'vùng được phép sửa', en: 'ranges that may be edited' },
  ignoredError: { vi: 'lỗi đã bỏ qua', en: 'ignored errors' },
  autoFilter: { vi: 'bộ lọc', en: 'filters' },
  printer: { vi: 'cài đặt máy in', en: 'printer settings' },
  cm: { vi: 'công thức mảng động', en: 'dynamic arrays' },
  vm: { vi: 'kiểu dữ liệu', en: 'data types' },
  password: { vi: 'mật khẩu bảo vệ trang tính', en: 'passwords of sheets' },
  reference: { vi: 'ô mà biểu đồ đọc', en: 'cells that charts read' },
  cellStyle: { vi: 'kiểu ô', en: 'cell styles' },
  tableStyle: { vi: 'kiểu bảng', en: 'table styles' },
};

/** `quy tắc nhập (3, còn 1), tên vùng “cts” (1, còn 0)`: what a saved workbook has less of. */
export function lostText(lost: readonly LostKind[]): LocalText {
  const told = new Map<LocalText, LostKind>();
  for (const one of lost) {
    const name = one.kind.slice(one.kind.indexOf(':') + 1);
    const word = words[name] ?? { vi: `“${name}”`, en: `“${name}”` };
    const known = told.get(word);
    if (!known) told.set(word, one);
    else if (one.which) told.set(word, { ...known, which: [...(known.which ?? []), ...one.which] });
  }
  const list = (language: keyof LocalText, left: string): string =>
    [...told]
      .map(([word, { before, after, which = [] }]) => {
        const names = which.length > 0 ? ` ${[...new Set(which)].map((one) => `“${one}”`).join(', ')}` : '';
        return `${word[language]}${names} (${before}, ${left} ${after})`;
      })
      .join(', ');
  return { vi: list('vi', 'còn'), en: list('en', 'left') };
}
