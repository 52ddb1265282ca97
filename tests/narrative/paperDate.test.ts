import { paperDate } from '../../src/narrative/figure/paperDate';

test.each([
  ['Ninh Bình, ngày 18 tháng 12 năm 2020\nBÁO CÁO', '2020-12-18'],
  ['Sáng 19/3/2020, Sở tổ chức hội nghị.', '2020-03-19'],
  ['Chiều ngày 05-01-2024, tại thành phố.', '2024-01-05'],
  ['Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng.', null],
  ['Bí thư làm việc với Sở\n\n19/03/2020\n\nSáng 19/3, Bí thư có buổi làm việc.', '2020-03-19'],
  ['Toàn tỉnh có 5 trạm BTS.', null],
  ['Ngày 31/2/2020.', null],
])('the day of a paper: %s', (text, expected) => {
  expect(paperDate(text)).toBe(expected);
});
