import { addressOn } from '../../src/checks/findingCell';

test.each([
  ['on the sheet that is spoken of', { sheet: 'Thanh Hóa 2018' }, 'H24'],
  ['of no sheet', { sheet: '' }, 'H24'],
  ['on another sheet', { sheet: 'Số liệu nguồn' }, 'Số liệu nguồn!H24'],
  ['of another workbook', { sheet: 'Thanh Hóa 2018', file: 'th2017.xlsx' }, '[th2017.xlsx]Thanh Hóa 2018!H24'],
])('a cell %s', (_, place, told) => {
  expect(addressOn({ ...place, address: 'H24' }, 'Thanh Hóa 2018')).toBe(told);
});
