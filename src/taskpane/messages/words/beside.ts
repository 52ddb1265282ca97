import type { MessageGroup } from '../message';

/**
 * What stands beside every place: formulas that were written over, and the cell being filled in.
 */
export const besideMessages = {
  'guard.title': { vi: 'Công thức bị ghi đè', en: 'Formulas written over' },
  'guard.formulas': {
    vi: '{count} công thức bị ghi đè. {cells}',
    en: {
      one: '{count} formula was written over. {cells}',
      other: '{count} formulas were written over. {cells}',
    },
  },
  'guard.restore': { vi: 'Khôi phục', en: 'Restore' },
  'guard.restored': { vi: 'Đã khôi phục công thức.', en: 'The formulas are back.' },
  'guard.changed': {
    vi: 'Chưa khôi phục: sổ tính vừa thay đổi. Hãy thử lại.',
    en: 'Not restored: the workbook has just changed. Please try again.',
  },

  'entry.card': { vi: 'Ô đang chọn', en: 'The selected cell' },
  'entry.card.column': { vi: '{column} ({unit})', en: '{column}, {unit}' },
  'entry.card.source': { vi: 'Định nghĩa: {source}', en: 'Defined in: {source}' },
  'entry.card.years': { vi: 'Các năm trước', en: 'Years before' },
  'entry.card.others': { vi: 'Tỉnh khác, cùng năm', en: 'Other provinces, same year' },
  'entry.card.papers': { vi: 'Báo cáo nêu', en: 'The papers say' },
  'entry.card.explained': { vi: 'Đã giải trình', en: 'Explained' },
  'entry.card.one': { vi: '{of}: {value}', en: '{of} – {value}' },
  'entry.card.next': { vi: 'Đến ô bắt buộc còn trống: {address}', en: 'To the next required blank: {address}' },
  'entry.card.due': {
    vi: 'còn {count} ngày (hạn {day})',
    en: { one: '{count} day left (due {day})', other: '{count} days left (due {day})' },
  },
  'entry.card.overdue': {
    vi: 'quá hạn {count} ngày (hạn {day})',
    en: { one: '{count} day overdue (due {day})', other: '{count} days overdue (due {day})' },
  },
} as const satisfies MessageGroup;
