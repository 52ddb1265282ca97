import { addressOn } from '../../src/checks/findingCell';

test.each([
  ['on the sheet that is spoken of', 'Thanh Hóa 2018', 'H24'],
  ['of no sheet', '', 'H24'],
  ['on another sheet', 'Số liệu nguồn', 'Số liệu nguồn!H24'],
])('a cell %s', (_, sheet, told) => {
  expect(addressOn({ sheet, address: 'H24' }, 'Thanh Hóa 2018')).toBe(told);
});
