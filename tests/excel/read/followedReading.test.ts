import { watchWorkbook } from '../../../src/excel/door/watch';
import { FollowedReading } from '../../../src/excel/read/followedReading';
import { expectSame } from '../../expectSame';
import { onHost, type OnHost } from '../onHost';

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const perEdit = 100_000;

async function sheetWith(book: OnHost, name: string, rows: number, columns: number): Promise<void> {
  await book.session.run(async (context) => {
    const range = context.workbook.worksheets.add(name).getRangeByIndexes(0, 0, rows, columns);
    range.values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => row * 100 + at));
    range.untrack();
    await context.sync();
  });
}

/**
 * A workbook of the given sheets that is followed, read once, and how often something was worth
 * reading again.
 */
async function followed(sheets: Readonly<Record<string, readonly [rows: number, columns: number]>>) {
  const book = await onHost();
  for (const [name, [rows, columns]] of Object.entries(sheets)) await sheetWith(book, name, rows, columns);
  const reading = new FollowedReading();
  let noticed = 0;
  await delivered();
  const watch = await watchWorkbook(book.session, (hint) => {
    if (reading.noticed(hint)) noticed += 1;
  });
  const { snapshot: first } = await reading.read(book.session);
  /** Reads again: what it shows, in how many round trips and bytes. */
  const again = async () => {
    await delivered();
    const from = book.host.payloadSizes.length;
    const { snapshot } = await reading.read(book.session);
    const sizes = book.host.payloadSizes.slice(from);
    return { snapshot, trips: sizes.length, bytes: sizes.reduce((sum, { response }) => sum + response, 0) };
  };
  return { ...book, reading, watch, first, again, noticed: () => noticed };
}

test('after an edit the sheet that was edited is read, in one round trip, and nothing is missed', async () => {
  const names = Array.from({ length: 34 }, (_, at) => [`Tỉnh ${at + 1}`, [90, 13]] as const);
  const book = await followed(Object.fromEntries(names));
  book.host.enter('Tỉnh 7', 4, 6, '12345');
  const { snapshot, trips, bytes } = await book.again();
  expect({ trips, small: bytes <= perEdit }).toEqual({ trips: 1, small: true });
  expectSame(snapshot, book.host.snapshot());
  // What was not read is the same object: nothing has to be compared or sent.
  const kept = snapshot.grids.filter((grid) => book.first.grids.includes(grid));
  expect(kept).toHaveLength(33);
});

test('rows that were hidden are told with the next edit of their sheet, in its round trip', async () => {
  const book = await followed({ 'Tỉnh 1': [20, 5], 'Tỉnh 2': [20, 5] });
  await book.session.run(async (context) => {
    context.workbook.worksheets.getItem('Tỉnh 1').getRange('4:5').rowHidden = true;
    await context.sync();
  });
  book.host.enter('Tỉnh 1', 1, 1, '7');
  const { snapshot, trips } = await book.again();
  expect([trips, snapshot.grids[0]!.hiddenRows]).toEqual([1, [[3, 4]]]);
});

test('a cell that reads a foreign sheet follows it', async () => {
  const book = await followed({ 'Tỉnh 1': [20, 5], Nháp: [10, 3], 'Tỉnh 2': [20, 5] });
  book.host.enter('Tỉnh 1', 3, 3, '=Nháp!B5*2');
  await book.again();
  book.reading.setAside(['Nháp']);
  book.host.enter('Nháp', 4, 1, '77');
  const { snapshot, trips } = await book.again();
  expect(trips).toBe(1);
  expect(snapshot.grids.find(({ sheet }) => sheet === 'Tỉnh 1')!.values[3]![3]).toBe(154);
  expectSame(snapshot, book.host.snapshot());
});

test('what is calculated on a sheet that no check reads is no reason to read again', async () => {
  const book = await followed({ 'Tỉnh 1': [20, 5], 'Kiểm tra': [10, 3] });
  book.host.enter('Kiểm tra', 0, 0, "='Tỉnh 1'!A1+1");
  await book.again();
  book.reading.setAside(['Kiểm tra']);
  const before = book.noticed();
  book.host.enter('Tỉnh 1', 0, 0, '5');
  await delivered();
  // The edit itself, and nothing for the sheet that follows it.
  expect(book.noticed() - before).toBe(1);
});

test('a large foreign sheet is read as far as its top, and its edits cost nothing', async () => {
  const book = await followed({ 'Tỉnh 1': [20, 5], 'Dữ liệu': [6_000, 20] });
  const large = book.first.grids.find(({ sheet }) => sheet === 'Dữ liệu')!;
  expect(large.values.length).toBeLessThanOrEqual(100);
  expect(book.reading.setAside(['Dữ liệu'])).toBe(false);
  const before = book.noticed();
  book.host.enter('Dữ liệu', 5_000, 3, '1');
  await delivered();
  expect(book.noticed()).toBe(before);
  book.host.enter('Tỉnh 1', 0, 0, '5');
  const { trips, bytes } = await book.again();
  expect({ trips, small: bytes <= perEdit }).toEqual({ trips: 1, small: true });
});

test('a large sheet that is a report’s after all is read whole', async () => {
  const book = await followed({ 'Tỉnh 1': [6_000, 20] });
  expect(book.reading.setAside([])).toBe(true);
  const { snapshot } = await book.again();
  expectSame(snapshot, book.host.snapshot());
  expect(book.reading.setAside([])).toBe(false);
});

test.each([
  ['a sheet is added', (book: OnHost) => sheetWith(book, 'Tỉnh 3', 4, 4)],
  ['a sheet is removed', (book: OnHost) => Promise.resolve(book.host.deleteSheet('Tỉnh 2'))],
  ['a sheet is renamed', (book: OnHost) => Promise.resolve(book.host.renameSheet('Tỉnh 2', 'Tỉnh hai'))],
])('everything is read again when %s', async (_, change) => {
  const book = await followed({ 'Tỉnh 1': [20, 5], 'Tỉnh 2': [20, 5] });
  book.host.enter('Tỉnh 1', 3, 3, "='Tỉnh 2'!B5*2");
  await book.again();
  await change(book);
  const { snapshot } = await book.again();
  expectSame(snapshot, book.host.snapshot());
});

test('an edit while a reading is under way is in the next one', async () => {
  const book = await followed({ 'Tỉnh 1': [20, 5], 'Tỉnh 2': [20, 5] });
  book.host.enter('Tỉnh 1', 0, 0, '5');
  await delivered();
  const under = book.reading.read(book.session);
  book.host.enter('Tỉnh 2', 0, 0, '6');
  await under;
  const { snapshot, trips } = await book.again();
  expect(trips).toBe(1);
  expectSame(snapshot, book.host.snapshot());
});
