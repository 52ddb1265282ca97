import type { MessageGroup } from './message';

/** Checking and its findings. */
export const checkMessages = {
  'check.run': { vi: 'Kiểm tra', en: 'Check' },
  'check.again': { vi: 'Kiểm tra lại', en: 'Check again' },
  'check.running': { vi: 'Đang đọc sổ tính và kiểm tra…', en: 'Reading the workbook and checking…' },
  'check.intro': {
    vi: 'Kiểm tra chỉ đọc sổ tính, không sửa ô nào. Sau lần đầu, kết quả tự cập nhật khi bạn sửa số.',
    en: 'A check only reads the workbook and changes no cell. After the first one, results follow your edits.',
  },
  'check.readAt': { vi: 'Đọc lúc {time}', en: 'Read at {time}' },
  'check.sheets': { vi: '{count} biểu', en: { one: '{count} sheet', other: '{count} sheets' } },
  'check.stale': {
    vi: 'Sổ tính đã thay đổi sau lần đọc lúc {time}; kết quả dưới đây là của lần đọc đó.',
    en: 'The workbook has changed since it was read at {time}; the results below are from then.',
  },
  'check.noSheet': {
    vi: 'Sổ tính này chưa có biểu của tỉnh nào để kiểm tra.',
    en: 'This workbook has no province sheet to check yet.',
  },
  'check.noSheet.prepare': { vi: 'Lập biểu đầu tiên', en: 'Prepare the first sheet' },
  'check.nothing': { vi: 'Không thấy điều gì sai hay mâu thuẫn.', en: 'Nothing wrong or contradictory was found.' },
  'check.summary': {
    vi: 'Kết quả: {errors} lỗi, {warnings} cảnh báo, {infos} điều cần đọc.',
    en: 'Results: errors {errors}, warnings {warnings}, for reading {infos}.',
  },
  'check.errors': { vi: 'Lỗi ({count})', en: 'Errors ({count})' },
  'check.errors.means': { vi: 'Chắc chắn sai, phải sửa trước khi nộp.', en: 'Certainly wrong; to be fixed before submission.' },
  'check.warnings': { vi: 'Cảnh báo ({count})', en: 'Warnings ({count})' },
  'check.warnings.means': { vi: 'Cần sửa hoặc giải trình.', en: 'To be fixed or explained.' },
  'check.infos': { vi: 'Để đọc ({count})', en: 'For reading ({count})' },
  'check.infos.means': { vi: 'Chưa đủ căn cứ để kết luận.', en: 'Not enough is known to decide.' },
  'check.goTo': { vi: 'Đến ô {address} của “{sheet}”', en: 'Go to cell {address} of “{sheet}”' },
  'check.details': { vi: 'Hai vế và quy tắc {rule}', en: 'Both sides and rule {rule}' },
  'check.ruleOnly': { vi: 'Quy tắc {rule}', en: 'Rule {rule}' },
  'check.left': { vi: 'Vế trái', en: 'Left side' },
  'check.right': { vi: 'Vế phải', en: 'Right side' },
  'check.gap': { vi: 'Chênh lệch', en: 'Difference' },
  'check.tolerance': { vi: 'Sai số làm tròn cho phép', en: 'Allowed for rounding' },
  'check.given': { vi: 'Khi có', en: 'Given' },
  'check.when': { vi: 'Nếu', en: 'When' },
  'check.then': { vi: 'Thì', en: 'Then' },
  'check.reason': { vi: 'Căn cứ', en: 'Why' },
  'check.suggestion': { vi: 'Có thể là {value} ở ô {address}', en: 'Perhaps {value} in cell {address}' },
  'check.notChecked': {
    vi: 'Chưa kiểm tra được ({count} quy tắc)',
    en: { one: 'Could not be checked ({count} rule)', other: 'Could not be checked ({count} rules)' },
  },
  'check.otherSheets': {
    vi: 'Không kiểm tra {count} trang tính không phải biểu của tỉnh: {names}.',
    en: {
      one: 'Not checked, because it is no province sheet: {names} ({count}).',
      other: 'Not checked, because they are no province sheets: {names} ({count}).',
    },
  },
  'check.ledgerProblems': {
    vi: 'Có {count} dòng trong sổ số liệu nguồn không đọc được.',
    en: { one: '{count} row of the ledger of source figures could not be read.', other: '{count} rows of the ledger of source figures could not be read.' },
  },
} as const satisfies MessageGroup;
