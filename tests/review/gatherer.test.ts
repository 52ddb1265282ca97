import { gather, Gatherer, type FileRecord } from '../../src/review/gather/gather';
import { deepTest } from '../sampling';
import { misSent, rightFiles } from './misSent';
import { lists, provinces, year } from './provinces';
import { snapshotOf } from './snapshots';

const given = [...rightFiles(() => ({})).slice(0, 6), ...misSent(() => ({})).map(({ submitted }) => submitted)];
const byName = new Map(given.map((one) => [one.file, one]));
/** What came of it, without the sheets. */
const told = (gatherer: Gatherer) => {
  const { counted, aside, year, files } = gatherer.sorted();
  return { year, files, counted: counted.map(({ file, province }) => [file, province.code]), aside };
};
const takeWanted = (gatherer: Gatherer): number => {
  let count = 0;
  for (let wanted = gatherer.wanted(); wanted.length > 0; wanted = gatherer.wanted()) {
    count += wanted.length;
    for (const file of wanted) gatherer.take(byName.get(file)!);
  }
  return count;
};
const whole = (): Gatherer => {
  const gatherer = new Gatherer(lists);
  for (const one of given) gatherer.take(one);
  return gatherer;
};

test('what was read before it was stopped is recalled, and only what counts is read again', () => {
  const first = whole();
  const kept = given.slice(0, 15).map((one) => JSON.parse(JSON.stringify(new Gatherer(lists).take(one))) as FileRecord);
  const again = new Gatherer(lists);
  for (const record of kept) again.recall(record);
  for (const one of given.slice(15)) again.take(one);
  const read = takeWanted(again);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(kept.length);
  expect(told(again)).toEqual(told(first));
});

test('what the reviewer chooses is read again, and what it replaced is told', () => {
  const gatherer = whole();
  const [blank] = misSent(() => ({})).filter(({ reason }) => reason === 'emptier');
  const choices = [{ file: blank!.submitted.file, sheet: null, province: null }];
  const again = gatherer.choose(choices);
  expect(again).toEqual([blank!.submitted.file]);
  for (const file of again) gatherer.take(byName.get(file)!);
  takeWanted(gatherer);
  expect(told(gatherer)).toEqual(told(chosenFromTheStart(choices)));
  // The choice is taken back: the one that counted before is read again.
  for (const file of gatherer.choose([])) gatherer.take(byName.get(file)!);
  takeWanted(gatherer);
  expect(told(gatherer)).toEqual(told(whole()));
});

function chosenFromTheStart(choices: ConstructorParameters<typeof Gatherer>[2]): Gatherer {
  const gatherer = new Gatherer(lists, null, choices);
  for (const one of given) gatherer.take(one);
  takeWanted(gatherer);
  return gatherer;
}

test('only the workbooks that stand first are held, however many come', () => {
  const gatherer = new Gatherer(lists);
  const one = given[0]!;
  for (let copy = 0; copy < 40; copy += 1)
    gatherer.take({ ...one, file: `${one.file.replace('.xlsx', '')} (${copy}).xlsx` });
  expect(gatherer.wanted()).toEqual([]);
  expect(gatherer.sorted().counted).toHaveLength(1);
  expect(gatherer.sorted().aside).toHaveLength(39);
  const { held } = gatherer as unknown as { held: ReadonlyMap<string, unknown> };
  expect(held.size).toBe(1);
});

test('a broken file stands among those set aside and stops nobody', () => {
  const problem = { vi: 'Hỏng.', en: 'Broken.' };
  const { counted, aside } = gather([{ file: 'x.xlsx', snapshot: null, problem }, ...given.slice(0, 2)], lists);
  expect(counted).toHaveLength(2);
  expect(aside.map(({ file, reason }) => [file, reason])).toEqual([['x.xlsx', 'unread']]);
});

test('of several years one is reviewed, all are told, and each can be asked for', () => {
  const book = (at: number, of: number) => ({
    file: `${provinces[at]!.code} ${of}.xlsx`,
    snapshot: snapshotOf(provinces[at]!, at, { year: of }),
    problem: null,
  });
  const gatherer = new Gatherer(lists);
  for (const one of [book(0, year - 1), book(0, year), book(1, year), book(2, year + 1)]) gatherer.take(one);
  const years = [
    { year: year + 1, reports: 1 },
    { year, reports: 2 },
    { year: year - 1, reports: 1 },
  ];
  expect(gatherer.sorted()).toMatchObject({ year, years });
  gatherer.ask(year - 1);
  expect(gatherer.wanted()).toEqual([]);
  const earlier = gatherer.sorted();
  expect([earlier.year, earlier.counted.length, earlier.earlier.length]).toEqual([year - 1, 1, 0]);
  expect(earlier.aside.map(({ reason }) => reason)).toEqual(['laterYear', 'laterYear', 'laterYear']);
  expect(earlier.years).toEqual(years);
  gatherer.ask(null);
  expect(gatherer.sorted().year).toBe(year);
});

deepTest(
  'of 3,400 files no more is held than of 34',
  async () => {
    const gatherer = new Gatherer(lists);
    const right = rightFiles(() => ({}));
    for (let copy = 0; copy < 100; copy += 1)
      for (const one of right) gatherer.take({ ...one, file: one.file.replace('.xlsx', ` (${copy}).xlsx`) });
    expect(gatherer.wanted()).toEqual([]);
    const { counted, aside, files } = gatherer.sorted();
    expect([files, counted.length, aside.length]).toEqual([3400, 34, 3366]);
    const { held } = gatherer as unknown as { held: ReadonlyMap<string, unknown> };
    expect(held.size).toBe(34);
    await Promise.resolve();
  },
  570_000,
);
