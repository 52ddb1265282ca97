import { atOnce } from '../../../src/figures/steps';
import { longestMessage } from '../../../src/excel/door/dialog';
import { reviewFiles } from '../../../src/review/review';
import { spotAfter } from '../../../src/taskpane/reviewWindow/gridKeys';
import { cellText, tableOf } from '../../../src/taskpane/reviewWindow/tableData';
import { totalsOf } from '../../../src/review/totalTexts';
import { pack, unpacking } from '../../../src/taskpane/review/window/packed';
import { Joiner, partsOf } from '../../../src/taskpane/review/window/parts';
import { firstWindowView } from '../../../src/taskpane/review/state/windowView';
import { contentsOf, reviewOf, type Contents } from '../../../src/taskpane/review/window/windowTalk';
import { withFaults } from '../../review/faults';
import { lists, provinces } from '../../review/provinces';
import { files } from '../../review/snapshots';

const result = reviewFiles(
  files(12, (at) => withFaults(at)),
  lists,
);

describe('what goes between pane and window', () => {
  test('a review is the same on the other side, in messages that are short enough', () => {
    const text = pack(contentsOf(result, []));
    const parts = partsOf(JSON.stringify({ contents: text }), 1, longestMessage / 3);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(longestMessage);
    const joiner = new Joiner();
    const whole = parts.map((part) => joiner.take(part)).filter((one) => one !== null);
    expect(whole).toHaveLength(1);
    const { contents } = JSON.parse(whole[0]!) as { contents: string };
    const there = reviewOf(atOnce(unpacking(contents)) as Contents).result;
    expect(there).toEqual(JSON.parse(JSON.stringify(result)));
    expect(there.ranking.every((entry) => there.forms.some(({ received }) => received.includes(entry)))).toBe(true);
  });

  test('it is unpacked piece by piece, whatever letters stand at an edge', () => {
    const data = {
      words: Array.from({ length: 30_000 }, (_, at) => `ế${String.fromCodePoint(0x1f600 + (at % 64))}${at * 7919}`),
    };
    const steps = unpacking(pack(data));
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(5);
    expect(step.value).toEqual(data);
  });

  test('letters of any kind survive, also quotation marks, which grow in a message', () => {
    const text = `"\\ế${'"'.repeat(50)}😀`.repeat(40);
    const parts = partsOf(text, 3, 100);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(300);
    const joiner = new Joiner();
    const joined = [...parts].reverse().map((part) => joiner.take(part));
    expect(joined.at(-1)).toBe(text);
  });

  test('a later text ends an older one that is not whole, and an older part comes too late', () => {
    const joiner = new Joiner();
    const [first, second] = partsOf('abcd', 1, 2);
    expect(joiner.take(first!)).toBeNull();
    expect(joiner.take(partsOf('x', 2, 2)[0]!)).toBe('x');
    expect(joiner.take(second!)).toBeNull();
  });
});

describe('the table of provinces and indicators', () => {
  const [form] = result.forms;
  const table = (change: Partial<typeof firstWindowView> = {}) =>
    tableOf(form!, { ...firstWindowView, ...change }, 'vi', () => false);

  test('has a row for each province, those that sent nothing last, and what is wrong is marked where it is', () => {
    const { rows, columns } = table();
    expect(rows).toHaveLength(provinces.length);
    expect(rows.findIndex(({ entry }) => entry === null)).toBe(12);
    expect(rows[0]!.entry!.counts.error).toBeGreaterThan(0);
    for (const { entry, marks } of rows) {
      const codes = (entry?.findings ?? []).flatMap(({ severity, cells: [cell] }) =>
        severity === 'error' && cell ? [cell.row] : [],
      );
      for (const code of codes)
        if (columns.some(({ indicator }) => indicator.code === code)) expect(marks.get(code)).toBe('error');
    }
  });

  test('is filtered by province, by indicator without diacritics, and by what was found', () => {
    const name = provinces[3]!.name.vi;
    expect(table({ province: name }).rows.map(({ province }) => province.name.vi)).toEqual([name]);
    const found = table({ indicator: 'dan so trung binh' }).columns.map(({ indicator }) => indicator.code);
    expect(found).toContain('TH.01');
    expect(found.length).toBeLessThan(form!.rows.length);
    const wrong = table({ foundOnly: true }).columns;
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.length).toBeLessThan(form!.rows.length);
    expect(table({ filter: 'errors' }).rows.every(({ entry }) => entry!.counts.error > 0)).toBe(true);
  });

  test('shows the figure that is asked for, and the sum of what there is beside a blank total', () => {
    const column = form!.rows.find(({ indicator }) => indicator.code === 'TH.01')!;
    const { entry } = table().rows[0]!;
    const at = form!.received.indexOf(entry!);
    expect(cellText(column, at, 'actual', 'vi')).toBe(
      column.points[at]!.actual === null ? '' : column.points[at]!.actual.toLocaleString('vi-VN'),
    );
    const { totals } = column;
    const { total, given } = totalsOf(column, 'vi');
    const third = totals.find(({ symbol }) => symbol === '3')!;
    expect(total === '').toBe(third.total === null);
    expect(given).toBe(third.given);
  });
});

test.each([
  ['ArrowDown', false, { row: 1, column: 2 }],
  ['ArrowUp', false, { row: 0, column: 2 }],
  ['ArrowRight', false, { row: 0, column: 3 }],
  ['ArrowRight', true, { row: 0, column: 8 }],
  ['End', true, { row: 4, column: 8 }],
  ['Home', false, { row: 0, column: 0 }],
  ['PageDown', false, { row: 4, column: 2 }],
  ['a', false, null],
])('%s (with Ctrl: %s) leads to %j and never out of the table', (key, ctrlKey, expected) => {
  expect(spotAfter({ key, ctrlKey, metaKey: false }, { row: 0, column: 2 }, { rows: 5, columns: 9 })).toEqual(expected);
});
