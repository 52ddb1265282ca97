import type { MessageGroup } from './message';

/** The line beside every place that looks after the formulas. */
export const guardMessages = {
  'guard.title': { vi: 'Công thức bị ghi đè', en: 'Formulas written over' },
  'guard.formulas': {
    vi: '{count} công thức bị ghi đè ở {sheets}: {cells}',
    en: {
      one: '{count} formula was written over on {sheets}: {cells}',
      other: '{count} formulas were written over on {sheets}: {cells}',
    },
  },
  'guard.restore': { vi: 'Khôi phục', en: 'Restore' },
  'guard.restored': { vi: 'Đã khôi phục công thức.', en: 'The formulas are back.' },
  'guard.changed': {
    vi: 'Chưa khôi phục: sổ tính vừa thay đổi. Hãy thử lại.',
    en: 'Not restored: the workbook has just changed. Please try again.',
  },
} as const satisfies MessageGroup;
