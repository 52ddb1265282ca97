import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { followCharts } from '../../../src/xlsx/keep/followCharts';

const chartWith = (formula: string): Uint8Array =>
  zipSync({
    'xl/charts/chart1.xml': strToU8(`<c:ser><c:val><c:numRef><c:f>${formula}</c:f></c:numRef></c:val></c:ser>`),
  });
const moved = [{ sheet: 'Thanh Hóa 2024', rows: new Map([[21, 29]]), columns: new Map([[6, 6]]) }];
const textOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/charts/chart1.xml']!);

test('a chart of another sheet reads the same indicator when its row has moved', () => {
  const { bytes, lost } = followCharts(chartWith('&apos;Thanh Hóa 2024&apos;!$G$21'), moved);
  expect(textOf(bytes)).toContain("<c:f>'Thanh Hóa 2024'!$G$29</c:f>");
  expect(lost).toEqual([]);
});

test('what a chart reads that has no new place is told and leads nowhere; other charts stay', () => {
  const gone = followCharts(chartWith("'Thanh Hóa 2024'!$G$40"), moved);
  expect(gone.lost).toEqual([{ kind: 'chart:reference', before: 1, after: 0, which: ["'Thanh Hóa 2024'!$G$40"] }]);
  expect(textOf(gone.bytes)).toContain('<c:f>#REF!</c:f>');
  const other = chartWith("'Khác'!$G$21");
  expect(followCharts(other, moved)).toEqual({ bytes: other, lost: [] });
});
