import { missingMap } from '../../src/review/plots/missingMap';
import { printMarkup } from '../../src/review/markup';
import { reminderLetter, reminderText, remindersOf } from '../../src/review/questions/reminders';
import { reviewFiles } from '../../src/review/review';
import { lists, provinceCells, provinces } from './provinces';
import { files } from './snapshots';

const [first, second, third] = provinces;
const cells = provinceCells(1);
const result = reviewFiles(
  files(3, (at) => ({ cells: at === 0 ? {} : at === 1 ? { ...cells, 'TH.02': {} } : provinceCells(at) })),
  lists,
);

test('who has not sent and who has not filled in is reminded, nobody else', () => {
  const names = remindersOf(result).map(({ province }) => province.code);
  expect(names).toEqual(provinces.filter(({ code }) => code !== third!.code).map(({ code }) => code));
});

test('the reminder says what is owed, to the unit by its whole name', () => {
  const [blank, part, missing] = remindersOf(result);
  expect(reminderText(blank!).vi).toMatch(/^TH-NAM: đã điền 0\/\d+, bắt buộc còn \d+$/);
  expect(reminderLetter(part!, 'vi', 'Trần Thị Bình')).toMatch(
    new RegExp(`^Kính gửi: Sở .*${second!.name.vi}\n[^]*bắt buộc còn 1: TH\\.02\\.[^]*Người thẩm định: Trần Thị Bình$`),
  );
  const letter = reminderLetter(missing!, 'en', '');
  expect(letter).toContain('has not arrived yet');
  expect(letter).not.toContain('Reviewer');
});

test('what is missing is a map: a column a province, a row a section, with the same in words', () => {
  const [form] = result.forms;
  const svg = printMarkup(missingMap(form!, 'vi', 'x'));
  const sections = form!.received[0]!.completeness.sections.length;
  expect(svg.match(/<g>/g)).toHaveLength(provinces.length * sections);
  expect(svg).toContain(`chưa có số: 1; chưa gửi: ${provinces.length - 3}`);
  expect(svg).toContain(first!.name.vi);
  // Nothing sent is no row left blank: the first is grey, the second red.
  const cells = (fill: string): number => svg.split(`fill="${fill}"`).length - 1;
  // The legend has each colour once more.
  expect(cells('#D9D9D9')).toBe((provinces.length - 3) * sections + 1);
  expect(cells('#B2182B')).toBeGreaterThan(0);
});
