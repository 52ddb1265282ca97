import { buildLiveSheet } from '../../src/checks/live/liveSheet';
import { leftTable } from '../../src/sheet/upgrade/leftSheet';
import { revisionTable } from '../../src/sheet/revisions/revisionSheet';
import { checkWorkbook } from '../../src/submission/checkWorkbook';
import { memoryTable } from '../../src/sheet/tableMemory/memoryColumns';
import { gridOf } from '../sheet/grid/layoutGrid';
import { bookOf, catalogue, explained, filledSnapshot, sealed } from './workbook';

const ours = sealed(explained(filledSnapshot('thanh-hoa-2018')));
const live = gridOf(buildLiveSheet(bookOf(ours), catalogue)!.layout);

test.each([
  ['live checks', live],
  ['what a newer form has no place for', gridOf(leftTable.build([], { name: 'Không có chỗ' }))],
  [
    'revisions',
    gridOf(revisionTable.build([], { name: 'Điều chỉnh', heads: { first: 'Ước tính', second: 'Chính thức' } })),
  ],
  ['remembered tables', gridOf(memoryTable.build([], { name: 'Cách đọc bảng' }))],
])('a sheet of ours is no foreign sheet: %s', (_, grid) => {
  expect(checkWorkbook({ grids: [...ours.grids, grid] }).otherSheets).toEqual([]);
});

test('a sheet that only has the name of one of ours is foreign', () => {
  const foreign = { ...live, values: [['Việc của tôi']], formulas: [['Việc của tôi']] };
  expect(checkWorkbook({ grids: [...ours.grids, foreign] }).otherSheets).toEqual([live.sheet]);
});
