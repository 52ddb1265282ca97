import { spareVersions } from '../../../src/workbench/page/kept/spareVersions';

const day = 24 * 60 * 60_000;
const now = 1_000 * day;

test('the newest eight versions of each workbook stay for thirty days', () => {
  const versions = [
    ...Array.from({ length: 10 }, (_, at) => ({ id: at, book: 'one', at: now - at })),
    { id: 20, book: 'two', at: now - 29 * day },
    { id: 21, book: 'two', at: now - 31 * day },
  ];
  expect(spareVersions(versions, now)).toEqual([8, 9, 21]);
  expect(spareVersions([], now)).toEqual([]);
});
