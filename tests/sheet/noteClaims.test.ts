import { readNote } from '../../src/sheet/notes/noteClaims';

const said = (note: string) =>
  readNote(note).map(({ kind, value, hedge, year }) =>
    [kind, value, hedge, year].filter((one) => one !== null).join(' '),
  );

test.each([
  ['Tăng 5,2% so với năm 2017', ['growth 5.2 2017']],
  ['giảm 3,1 %', ['growth -3.1']],
  ['Ước tăng khoảng 5% so cùng kỳ năm trước.', ['growth 5 about']],
  ['Giảm hơn 2% (so với năm trước)', ['growth -2 below']],
  ['Tăng 1,2 điểm % so với 2017', ['points 1.2 2017']],
  ['Đạt 103,5% KH năm 2018', ['attainment 103.5 2018']],
  ['Vượt 3,5% kế hoạch', ['attainment 103.5']],
  ['Tăng 5,2% so với năm 2017, đạt 103% kế hoạch', ['growth 5.2 2017', 'attainment 103']],
  ['Theo báo cáo của VNPT; tăng 5%', ['growth 5']],
  // What speaks of something else, or may.
  ['Riêng di động tăng 5%', []],
  ['Không kể doanh nghiệp mới, tăng 5%', []],
  ['Đạt 98% dân số', []],
  ['Tăng 5% về lưu lượng', []],
  ['Tăng 1.234% so với năm 2017', []],
  ['Số liệu do Cục Thống kê cung cấp', []],
])('%s', (note, claims) => {
  expect(said(note)).toEqual(claims);
});
