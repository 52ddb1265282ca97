import { dueDay, dueText, earliestDayOf, loadDeadlines } from '../../src/indicators/forms/deadlines';
import { loadTemplates } from '../../src/indicators/forms/templates';

const due = (...given: Parameters<typeof dueDay>): string | null => {
  const found = dueDay(...given);
  return found && dueText(found).vi;
};

test('a deadline belongs to its document, form, year and data status', () => {
  expect(due('TH-NAM', 2023, 'estimate')).toBe('25/11/2023 (Thông tư 02/2023/TT-BTTTT)');
  expect(due('TH-NAM', 2024, 'estimate')).toBe('25/11/2024 (Thông tư 02/2023/TT-BTTTT)');
  expect(due('TH-NAM', 2011, 'estimate')).toBe('trước 05/12/2011 (Công văn 3478/BTTTT-VP)');
  expect(due('BC-NAM', 2018, 'final')).toBe('trước 31/01/2019 (Thông tư 35/2016/TT-BTTTT, Điều 5)');
  expect(due('CN-NAM', 2018, 'preliminary')).toBe('trước 01/02/2019 (Thông tư 06/2013/TT-BTTTT, Điều 3)');
});

test('what no document of the year says stays open', () => {
  // Circular 02/2023 is in force since June 2023, and what the Ministry of Science and Technology
  // asks for could not be read.
  for (const year of [2013, 2018, 2020, 2022, 2025, 2026]) expect(due('TH-NAM', year, 'estimate')).toBeNull();
  expect(due('TH-NAM', 2024, 'final')).toBeNull();
  expect(due('BT-NAM', 2018, 'final')).toBeNull();
});

test('only what binds a department or its province names a form, and every form is one of ours', () => {
  const ids = new Set(loadTemplates().map(({ id }) => id));
  for (const { forms, reporter, due: day, statuses } of loadDeadlines()) {
    for (const form of forms) expect(ids).toContain(form);
    if (forms.length > 0) expect(['department', 'province']).toContain(reporter);
    if (forms.length > 0) expect(day).not.toBeNull();
    expect(statuses.length > 0).toBe(forms.length > 0);
  }
});

test('a level of the year is taken at most 45 days before its end', () => {
  expect([2018, 2020, 2024].map(earliestDayOf)).toEqual(['2018-11-16', '2020-11-16', '2024-11-16']);
});

test('months and quarters are due on a day of a month, halves and years on a day of the year', () => {
  const wrong = loadDeadlines().filter(({ period, due: day }) => {
    const isShort = period === 'month' || period === 'quarter';
    return day !== null && isShort !== 'dayOfMonth' in day;
  });
  expect(wrong).toEqual([]);
  const periodic = loadDeadlines().filter(
    ({ document, reporter }) => document === 'Thông tư 02/2023/TT-BTTTT' && reporter === 'department',
  );
  // The 15th of the month, the 6th of a quarter's last month, 6 June and 25 November of the year.
  expect(periodic.map(({ period, due: day }) => [period, day])).toEqual([
    ['month', { dayOfMonth: 15, monthsOn: 0, before: false }],
    ['quarter', { dayOfMonth: 6, monthsOn: 0, before: false }],
    ['half', { day: '06-06', yearsOn: 0, before: false }],
    ['year', { day: '11-25', yearsOn: 0, before: false }],
  ]);
});
