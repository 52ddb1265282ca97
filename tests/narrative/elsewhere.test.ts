import { doubtText } from '../../src/narrative/figure/doubtText';
import { asked, proposed, read } from './reading';

describe('another place runs on until the province is named', () => {
  test.each([
    'Tỷ lệ phủ sóng di động của cả nước đạt 99,8%. Mật độ điện thoại đạt 130 thuê bao/100 dân.',
    'Bộ Thông tin và Truyền thông cho biết, doanh thu viễn thông đạt 136.000 tỷ đồng. Số thuê bao di động đạt 129.000 thuê bao.',
    'Huyện Yên Lập đạt 45 trạm BTS. Số thuê bao di động là 25.300 thuê bao. Số thuê bao Internet là 12.300 thuê bao.',
    'Tính riêng mạng Viettel, có 870 trạm BTS. Số thuê bao di động là 425.300 thuê bao.',
    'Ở khu vực miền núi, tỷ lệ phủ sóng di động đạt 91%. Số trạm BTS là 310 trạm.',
    'Huyện Yên Lập là huyện miền núi. Mạng lưới được mở rộng. Số trạm BTS là 45 trạm.',
  ])('%s', (text) => {
    expect(proposed(text)).toEqual([]);
    expect(asked(text).length).toBeGreaterThan(0);
    expect(proposed(`${text} Toàn tỉnh có 9.450 km cáp quang.`)).toEqual(['9.450 km cáp quang']);
  });

  test.each([
    ['Toàn tỉnh có 2.310 trạm BTS, trong đó huyện Yên Lập có 45 trạm. Số thuê bao di động là 425.300 thuê bao.', 2],
    ['Tỷ lệ phủ sóng di động đạt 99,1%, cao hơn bình quân cả nước. Số trạm BTS là 2.310 trạm.', 2],
    ['Các doanh nghiệp viễn thông (VNPT, Viettel) có 2.310 trạm BTS. Số thuê bao di động là 425.300 thuê bao.', 2],
    ['Theo công bố của Bộ Thông tin và Truyền thông, chỉ số DTI đạt 0,5512 điểm. Số trạm BTS là 2.310 trạm.', 2],
  ])('%s', (text, certain) => {
    expect(proposed(text)).toHaveLength(certain);
  });
});

test.each([
  ['Số trạm BTS toàn tỉnh là 4.860 trạm; trong 6 tháng đầu năm lắp mới 210 trạm.', '6 tháng đầu năm'],
  ['Số trạm BTS toàn tỉnh là 4.860 trạm; trong quý III lắp mới 60 trạm.', 'quý 3'],
])('a doubt about a part of the year names that, too: %s', (text, time) => {
  const doubt = doubtText(read(text).at(-1)!)!;
  expect(doubt.vi).toMatch(new RegExp(`lắp mới.*${time}`));
});

describe('a part of the year is taken over by what happens within it, not by what there is', () => {
  const before = '6 tháng đầu năm phát triển mới 85.000 thuê bao điện thoại.';

  test('a count of what there is in the next sentence is asked about', () => {
    const count = read(`${before} Số trạm BTS là 9.870 trạm.`).at(-1)!;
    expect(count).toMatchObject({ period: 'year', doubts: ['carriedTime'] });
  });

  test.each([
    [`${before} Doanh thu viễn thông đạt 702 tỷ đồng.`, 'half1'],
    ['Kết quả 6 tháng đầu năm 2018\nSố trạm BTS là 9.870 trạm.', 'half1'],
    ['Đến ngày 30/6/2018, có 85.000 thuê bao Internet. Số trạm BTS là 9.870 trạm.', 'as_of:2018-06-30'],
  ])('%s', (text, period) => {
    expect(read(text).at(-1)).toMatchObject({ period, doubts: [] });
  });
});
