import { readRows } from './layouts/readRows';

/** Role, value and doubts of each number. */
const read = (...rows: readonly (readonly (string | number)[])[]) =>
  readRows({ rows: rows.map((row) => [...row]) }).map(([, role, value, doubts]) => [role, value, doubts]);

describe('comparisons with the year before', () => {
  it('a year or quarter below the head of the comparison is that of what is compared', () => {
    const cells = read(
      ['Chỉ tiêu', 'ĐVT', 'TH 2022', 'Quý IV/2023', 'ƯTH 2023', 'So với cùng kỳ năm trước (%)', ''],
      ['', '', '', '', '', 'Quý IV 2023', 'Năm 2023'],
      ['Doanh thu viễn thông', 'tỷ đồng', 1811.4, 492.1, 1905.6, 104.5, 105.2],
    );
    expect(cells.slice(3)).toEqual([
      ['none', 104.5, []],
      ['growth', 5.2, []],
    ]);
  });

  it('a year of its own right behind the base stays with the base', () => {
    const head = ['Chỉ tiêu', 'ĐVT', 'TH 2022', 'TH 2023', 'So với cùng kỳ năm 2022 (%)'];
    expect(read(head, ['Doanh thu viễn thông', 'tỷ đồng', 1000, 1100, 110]).at(-1)).toEqual(['growth', 10, []]);
  });
});

describe('differences', () => {
  const head = ['Chỉ tiêu', 'ĐVT', 'TH 2022', 'TH 2023', 'Tăng, giảm so với 2022 (+/-)'];

  it('that no row bears out are asked, also where one would do as a percentage', () => {
    const cells = read(head, ['Trạm BTS', 'trạm', 3105, 3342, 250], ['Tỷ lệ văn bản ký số', '%', 90, 95, 7]);
    expect(cells.map(([, , doubts]) => doubts)).toEqual(cells.map(() => ['contradicted']));
    const right = read(head, ['Trạm BTS', 'trạm', 3105, 3342, 237], ['Tỷ lệ văn bản ký số', '%', 90, 95, 5]);
    expect(right.map(([, , doubts]) => doubts)).toEqual(right.map(() => []));
  });

  it('of ranks are asked: places gained are printed like places lost', () => {
    expect(read(head, ['Xếp hạng DTI', 'hạng', '31/63', '27/63', 4]).at(-1)).toEqual([
      'change',
      4,
      ['comparisonUnsaid'],
    ]);
  });
});

it.each(['Trạm BTS (trong đó trạm 5G)', 'Trạm BTS, trong đó trạm 5G', 'Số trạm BTS (bao gồm trạm 5G)'])(
  'a name that tells a part besides is asked, as the whole: %s',
  (name) => {
    const rows = [
      ['Chỉ tiêu', 'ĐVT', 'TH 2023'],
      [name, 'trạm', 3342],
    ];
    expect(readRows({ rows })).toEqual([[null, 'actual', 3342, ['modified']]]);
  },
);

it('a name that only announces its parts is certain', () => {
  const rows = [
    ['Chỉ tiêu', 'ĐVT', 'TH 2023'],
    ['Số trạm BTS, trong đó:', 'trạm', 3342],
    ['- Trạm 5G', 'trạm', 75],
  ];
  expect(readRows({ rows }).map(([id, , , doubts]) => [id, doubts])).toEqual([
    ['bts-stations', []],
    ['bts-5g', []],
  ]);
});
