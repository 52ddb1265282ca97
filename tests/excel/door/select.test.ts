import { activeCell, selectCellOf } from '../../../src/excel/door/select';
import { readWorkbook } from '../../../src/excel/read/readSnapshot';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { onHost } from '../onHost';
import { fillPlan } from '../sampleFill';

test('a cell of a file is gone to where that file is the open one, and nothing happens where it is not', async () => {
  const { session, trips } = await onHost();
  const [layout] = fillPlan({ grids: [] }).layouts;
  await writeSheets(session, [], () => ({ create: [layout!], fill: [], show: layout!.name }));
  const { file } = (await readWorkbook(session)).snapshot;
  const place = { sheet: layout!.name, address: 'G12' };
  const before = await activeCell(session);
  expect(await selectCellOf(session, `other ${file}`, place)).toBe(false);
  expect(await selectCellOf(session, file!, { ...place, sheet: 'Không có' })).toBe(false);
  expect(await activeCell(session)).toEqual(before);
  expect(await trips(async () => expect(await selectCellOf(session, file!, place)).toBe(true))).toBe(2);
  expect(await activeCell(session)).toEqual(place);
});
