import { setLocks } from '../../../src/excel/marks/lockSheets';
import { protectedSheets, setProtection } from '../../../src/excel/marks/protection';
import { lastFinished, takeFinishedBack } from '../../../src/excel/undo/finished';
import { readSnapshot } from '../../../src/excel/read/readSnapshot';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { parseAddress } from '../../../src/sheet/grid/address';
import { readBook } from '../../../src/sheet/readBook';
import { onHost } from '../onHost';
import { fillPlan, lists } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';

async function form() {
  const book = await onHost();
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true);
  await writeSheets(book.session, [], () => ({ create: layouts, fill: [], show: null }));
  const { address } = readBook(book.host.snapshot(), lists).reports[0]!.rows[0]!.cells.get('3')!;
  const input = parseAddress(address)!;
  const enter = (column = input.column): boolean => book.host.enter(sheet, input.row, column, '5').done;
  return { ...book, input, enter, open: [{ sheet, cells: [input] }] };
}

test('sheets are locked as a whole, in three round trips, and opened again where the department types', async () => {
  const { session, trips, open, enter } = await form();
  expect(enter()).toBe(true);
  const snapshot = await readSnapshot(session);
  expect(await trips(() => setLocks(session, [sheet], open, true))).toBe(3);
  expect(await protectedSheets(session, [sheet, 'Sheet1'])).toEqual([sheet]);
  expect(enter()).toBe(false);
  // Reading works as before; a protected sheet does not tell its input rules.
  const locked = (await readSnapshot(session)).grids;
  expect(locked.map((grid, at) => ({ ...snapshot.grids[at], ...grid }))).toEqual(snapshot.grids);
  expect(await trips(() => setLocks(session, [sheet], open, false))).toBeLessThanOrEqual(3);
  expect(await protectedSheets(session, [sheet])).toEqual([]);
  expect(enter()).toBe(true);
});

test('formulas that were locked before are locked again when locking everything is taken back', async () => {
  const { session, open, input, enter } = await form();
  await setProtection(session, [sheet], true);
  await setLocks(session, [sheet], open, true);
  expect(enter()).toBe(false);
  await takeFinishedBack(session, lastFinished(session)!);
  expect(await protectedSheets(session, [sheet])).toEqual([sheet]);
  expect(enter()).toBe(true);
  expect(enter(input.column + 1)).toBe(false);
});
