import { lockSheets, unlockSheets } from '../../src/excel/lockSheets';
import { protectedSheets } from '../../src/excel/protection';
import { readSnapshot } from '../../src/excel/readSnapshot';
import { writeSheets } from '../../src/excel/writeSheets';
import { parseAddress } from '../../src/sheet/address';
import { readBook } from '../../src/sheet/readBook';
import { onHost } from './onHost';
import { fillPlan, lists } from './sampleFill';

const sheet = 'Thanh Hóa 2018';

test('sheets are locked as a whole, in two round trips, and opened again where the department types', async () => {
  const { host, session, trips } = await onHost();
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true);
  await writeSheets(session, [], () => ({ create: layouts, fill: [], show: null }));
  const input = readBook(host.snapshot(), lists).reports[0]!.rows[0]!.cells.get('3')!;
  const { row, column } = parseAddress(input.address)!;
  const enter = (): boolean => host.enter(sheet, row, column, '5').done;
  expect(enter()).toBe(true);
  const snapshot = await readSnapshot(session);
  expect(await trips(() => lockSheets(session, snapshot))).toBe(2);
  expect(await protectedSheets(session, [sheet, 'Sheet1'])).toEqual([sheet]);
  expect(enter()).toBe(false);
  // Reading works as before.
  expect((await readSnapshot(session)).grids).toEqual(snapshot.grids);
  expect(await trips(() => unlockSheets(session, [sheet], [{ sheet, cells: [{ row, column }] }]))).toBe(2);
  expect(await protectedSheets(session, [sheet])).toEqual([]);
  expect(enter()).toBe(true);
});
