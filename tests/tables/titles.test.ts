import { readRows } from './layouts/readRows';

const doubtsUnder = (...titles: readonly string[]) =>
  readRows({
    rows: [
      ...titles.map((title) => [title]),
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2022', 'Kế hoạch năm 2023', 'Ước thực hiện năm 2023'],
      [1, 'Số trạm BTS 4G', 'Trạm', 900, 910, 925],
    ],
  }).map(([, , , doubts]) => doubts);

describe('titles that are of a part of the province', () => {
  it.each([
    'CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2023 CỦA THÀNH PHỐ SẦM SƠN',
    'UBND HUYỆN THỌ XUÂN: kết quả năm 2023',
    'Kết quả năm 2023 của thị xã Nghi Sơn',
    'Chỉ tiêu năm 2023 của thành phố Thanh Hóa',
    'Chỉ tiêu chuyển đổi số huyện Hoằng Hóa năm 2023',
    'CHỈ TIÊU CHUYỂN ĐỔI SỐ HUYỆN HOẰNG HÓA NĂM 2023',
    'Phường Hạc Thành - Kết quả năm 2023',
    'VNPT THANH HÓA',
    'Kết quả năm 2023 của Viettel Thanh Hóa',
    'Công ty cổ phần Bưu chính Sao Mai, năm 2023',
  ])('%s: asked', (title) => {
    expect(doubtsUnder(title)).toEqual([['partOfProvince'], ['partOfProvince'], ['partOfProvince']]);
  });

  it.each([
    'CHỈ TIÊU NĂM 2023 CỦA TỈNH THANH HÓA',
    'Kết quả năm 2023 của các xã, phường, thị trấn',
    'UBND tỉnh Thanh Hóa: chỉ tiêu cấp huyện, cấp xã năm 2023',
    'CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2023',
    'TỶ LỆ XÃ CÓ ĐÀI TRUYỀN THANH NĂM 2023',
    'Nguồn: VNPT Thanh Hóa, Viettel Thanh Hóa',
    'Năm 2023 VNPT Thanh Hóa và Viettel Thanh Hóa đã phủ sóng các thôn, bản.',
  ])('%s: of the province', (title) => {
    expect(doubtsUnder(title)).toEqual([[], [], []]);
  });
});

describe('titles that are of a region, of the country or of another province', () => {
  it.each([
    'Tình hình viễn thông cả nước năm 2023',
    'Vùng Bắc Trung Bộ năm 2023',
    'MỘT SỐ CHỈ TIÊU CÁC TỈNH ĐỒNG BẰNG SÔNG HỒNG NĂM 2023',
    'UBND TỈNH NGHỆ AN',
  ])('%s: asked', (title) => {
    expect(doubtsUnder(title)).toEqual([['otherProvince'], ['otherProvince'], ['otherProvince']]);
  });

  it.each([
    'Tỉnh Thanh Hóa so với cả nước năm 2023',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Khai thác cơ sở dữ liệu quốc gia về dân cư năm 2023',
  ])('%s: of the province', (title) => {
    expect(doubtsUnder(title)).toEqual([[], [], []]);
  });

  it('the row that bears the name of the province is its own, whatever the title is of', () => {
    const rows = [
      ['Các tỉnh Bắc Trung Bộ năm 2023'],
      ['Tỉnh', 'Số trạm BTS'],
      ['Nghệ An', 5000],
      ['Thanh Hóa', 6000],
      ['Hà Tĩnh', 3000],
    ];
    const own = readRows({ rows }).filter(([, role]) => role === 'actual');
    expect(own).toEqual([['bts-stations', 'actual', 6000, []]]);
  });
});

test('the sum of several provinces is not the province, the row that says so is', () => {
  const rows = [
    ['Các tỉnh năm 2023'],
    ['Tỉnh', 'Số trạm BTS'],
    ['Nghệ An', 5000],
    ['Hà Tĩnh', 3000],
    ['Tổng cộng', 8000],
    ['Toàn tỉnh', 6000],
  ];
  expect(readRows({ rows }).map(([, role, value]) => [role, value])).toEqual([
    ['none', 5000],
    ['none', 3000],
    ['none', 8000],
    ['actual', 6000],
  ]);
});

describe('a part of the year that only the title names', () => {
  const under = (title: string, ...heads: readonly string[]) =>
    readRows({
      rows: [[title], ['Chỉ tiêu', 'ĐVT', ...heads], ['Số bưu cục', 'bưu cục', ...heads.map((_, at) => 60 + at)]],
    }).map(([, role, , doubts]) => [role, ...doubts]);
  const half = 'BÁO CÁO 6 THÁNG ĐẦU NĂM 2023';

  it('makes a result doubtful, whatever other part a column tells', () => {
    expect(under(half, 'KH 2023', 'Thực hiện', 'Ước TH 6 tháng cuối năm')).toEqual([
      ['plan'],
      ['actual', 'periodUnsaid'],
      ['period'],
    ]);
    expect(under(half, 'TH 6 tháng 2022', 'Thực hiện')).toEqual([['period'], ['actual', 'periodUnsaid']]);
    expect(under(half, 'TH 2022', 'TH 2023')).toEqual([
      ['previous', 'periodUnsaid'],
      ['actual', 'periodUnsaid'],
    ]);
    expect(under('Kết quả quý III năm 2023', 'TH 9 tháng', 'Thực hiện')).toEqual([
      ['period'],
      ['actual', 'periodUnsaid'],
    ]);
    expect(under('9 tháng và ước cả năm 2023', 'Kế hoạch', 'Thực hiện')).toEqual([
      ['plan'],
      ['actual', 'periodUnsaid'],
    ]);
  });

  it('leaves the year alone where a column tells the part, or the year itself', () => {
    expect(under(half, 'TH 6 tháng', 'Ước thực hiện')).toEqual([['period'], ['actual']]);
    expect(under(half, 'TH 2022', 'KH 2023', 'Ước TH 2023')).toEqual([
      ['previous', 'periodUnsaid'],
      ['plan'],
      ['actual'],
    ]);
    expect(under('9 tháng và ước cả năm 2023', 'TH 2022', 'Ước thực hiện')).toEqual([['previous'], ['actual']]);
    expect(under(half, '6T/2022', '6T/2023', 'Ước cả năm', 'Ước cả năm/KH (%)').slice(0, 3)).toEqual([
      ['period'],
      ['period'],
      ['actual'],
    ]);
  });
});
