import type { MessageGroup } from '../message';

/** Checking and its findings. */
export const checkMessages = {
  'check.text': { vi: 'Đối chiếu với văn bản báo cáo…', en: 'Compare with a report text…' },
  'check.run': { vi: 'Kiểm tra', en: 'Check' },
  'check.again': { vi: 'Kiểm tra lại', en: 'Check again' },
  'check.running': { vi: 'Đang đọc sổ tính và kiểm tra…', en: 'Reading the workbook and checking…' },
  'check.running.sheets': {
    vi: 'Đang kiểm tra: xong {done} trên {total} trang tính…',
    en: 'Checking: {done} of {total} sheets done…',
  },
  'check.intro': {
    vi: 'Kiểm tra chỉ đọc sổ tính, không sửa ô nào. Sau lần đầu, kết quả tự cập nhật khi bạn sửa số.',
    en: 'A check only reads the workbook and changes no cell. After the first one, the results follow your edits.',
  },
  'check.readAt': { vi: 'Đọc lúc {time}', en: 'Read at {time}' },
  'check.stale': {
    vi: 'Sổ tính đã thay đổi sau lần đọc lúc {time}; kết quả bên dưới là của lần đọc đó.',
    en: 'The workbook has changed since it was read at {time}; the results below are from then.',
  },
  'check.noSheet': {
    vi: 'Sổ tính này chưa có biểu của tỉnh nào để kiểm tra.',
    en: 'This workbook has no province sheet to check yet.',
  },
  'check.foreign': {
    vi: 'Chưa có biểu nào để kiểm tra. {names}: {count} trang có bố trí riêng của đơn vị, không phải biểu của Chỉ Tiêu, nên không báo lỗi ở đó; có thể lấy số từ bảng này để lập biểu.',
    en: {
      one: 'There is no form to check yet. {names}: {count} sheet has a layout of its own and is no form of Chỉ Tiêu, so nothing is reported there; its figures can be taken to fill a form.',
      other:
        'There is no form to check yet. {names}: {count} sheets have a layout of their own and are no forms of Chỉ Tiêu, so nothing is reported there; their figures can be taken to fill a form.',
    },
  },
  'check.foreign.take': { vi: 'Lấy số từ bảng', en: 'Take figures from a table' },
  'check.noSheet.prepare': { vi: 'Lập biểu đầu tiên', en: 'Prepare the first sheet' },
  'check.nothing': {
    vi: 'Không thấy số nào sai hoặc mâu thuẫn nhau.',
    en: 'No figure was found that is wrong or contradicts another.',
  },
  'check.next.error': { vi: 'Đến lỗi đầu tiên', en: 'Go to the first error' },
  'check.next.submit': { vi: 'Tiếp: giải trình và nộp', en: 'Next: explain and submit' },
  'check.summary': {
    vi: 'Kết quả kiểm tra: {errors} lỗi, {warnings} cảnh báo, {infos} ghi nhận.',
    en: 'Result of the check – errors: {errors}, warnings: {warnings}, notes: {infos}.',
  },

  'check.counts': { vi: 'Số điều tìm thấy theo mức độ', en: 'Number of findings by severity' },

  'check.explainedBefore': { vi: 'Đã giải trình trước đây ({count})', en: 'Explained before ({count})' },
  'check.explainedBefore.row': {
    vi: '{year} · {reason}: “{text}” ({by})',
    en: '{year} · {reason}: “{text}” ({by})',
  },

  'check.notLocated': {
    vi: 'Có mâu thuẫn nhưng chưa chỉ ra được ô nào sai ({count})',
    en: 'Contradictions without a cell to blame ({count})',
  },
  'check.filter.family': { vi: 'Nhóm quy tắc', en: 'Rule family' },
  'check.filter.sheet': { vi: 'Trang tính', en: 'Sheet' },
  'check.filter.families': { vi: 'Mọi nhóm ({count})', en: 'All families ({count})' },
  'check.filter.sheets': { vi: 'Mọi trang tính ({count})', en: 'All sheets ({count})' },
  'check.filter.one': { vi: '{name} ({count})', en: '{name} ({count})' },
  'check.walk.shortcut': {
    vi: 'Trong trang tính: {keys} đến ô có phát hiện kế tiếp.',
    en: 'In the sheet: {keys} goes to the next cell with a finding.',
  },
  'check.walk.hint': {
    vi: 'Bàn phím: J, K đến điều sau, điều trước; Enter đến ô; E xem giải thích; F xem cách sửa.',
    en: 'Keyboard: J, K for the next and previous finding; Enter goes to the cell; E explains; F shows the repair.',
  },

  'repair.to': { vi: 'Sửa {address} → {value}', en: 'Change {address} → {value}' },
  'repair.all': { vi: 'Sửa cả {count} ô', en: 'Repair all {count} cells' },
  'repair.number': { vi: 'Đổi chữ thành số ({cells})', en: 'Turn the text into a number ({cells})' },
  'repair.thousandfold': { vi: 'Nhân 1.000 ({cells})', en: 'Multiply by 1,000 ({cells})' },
  'repair.formula': { vi: 'Khôi phục công thức ({cells})', en: 'Restore the formula ({cells})' },
  'repair.swap': { vi: 'Đổi lại hai ô ({cells})', en: 'Swap the cells back ({cells})' },
  'repair.located': { vi: 'Sửa ô nghi sai ({cells})', en: 'Correct the suspected cell ({cells})' },
  'repair.value': { vi: 'Ghi giá trị gợi ý ({cells})', en: 'Enter the suggested value ({cells})' },
  'repair.inputRule': { vi: 'Đặt lại quy tắc nhập ({cells})', en: 'Put the input rule back ({cells})' },
  'repair.ruled': {
    vi: 'chỉ nhận số hoặc ký hiệu “-”, “…”, “x” khi gõ. Nội dung đang có giữ nguyên.',
    en: 'takes a number or a sign "-", "…", "x" when somebody types. What stands there is left alone.',
  },
  'repair.none': {
    vi: 'Không có cách sửa chắc chắn: hãy xem ô và văn bản gốc, rồi tự sửa hoặc giải trình.',
    en: 'There is no repair that is certain: look at the cell and its source, then correct it yourself or explain it.',
  },
  'repair.preview': { vi: 'Sẽ thay đổi', en: 'This would change' },
  'repair.cell': { vi: 'Ô {address} ({row}):', en: 'Cell {address} ({row}):' },
  'repair.blank': { vi: 'trống', en: 'empty' },
  'repair.hedge': {
    vi: 'Số mới không nói “{hedge}”: hãy ghi vào cột 9 của dòng.',
    en: 'The new number does not say "{hedge}": put that in column 9 of the row.',
  },
  'repair.yes': { vi: 'Sửa', en: 'Repair' },
  'repair.no': { vi: 'Thôi', en: 'Leave it' },
  'repair.working': { vi: 'Đang sửa và kiểm tra lại…', en: 'Repairing and checking again…' },
  'repair.done': { vi: 'Đã sửa.', en: 'Repaired.' },
  'repair.changed': {
    vi: 'Chưa sửa: sổ tính đã khác lúc kiểm tra nên cách sửa này không còn đúng.',
    en: 'Nothing was changed: the workbook is no longer as it was checked, so this repair does not apply.',
  },

  'check.notChecked': {
    vi: 'Chưa kiểm tra được ({count})',
    en: 'Could not be checked ({count})',
  },
  'check.notChecked.row': { vi: '{rule}, {sheet}: {reason}', en: '{rule}, {sheet}: {reason}' },
  'check.otherSheets': {
    vi: 'Ngoài phạm vi kiểm tra ({count} trang tính): {names}.',
    en: { one: 'Outside the check ({count} sheet): {names}.', other: 'Outside the check ({count} sheets): {names}.' },
  },
} as const satisfies MessageGroup;
