import { accusedCell, type Finding } from '../../src/checks/finding';

const cell = (address: string, sheet = 'A'): Finding['cells'][number] => ({
  sheet,
  address,
  row: 'VT.01',
  column: '3',
  value: 1,
});
const cells = [cell('F9'), cell('G9'), cell('H9')];
const sets = (address: string) => ({
  sets: [[{ ...cell(address), suggested: 2, cause: '' }]],
  text: { vi: '', en: '' },
});

test.each([
  ['the cell of the proposal', { suggestion: { address: 'G9', value: 2, cause: 'digit' }, suspects: null }, 'G9'],
  ['the likeliest wrong cell', { suggestion: null, suspects: sets('H9') }, 'H9'],
  ['the first where nobody is accused', { suggestion: null, suspects: null }, 'F9'],
  ['the first where another cell than its own is', { suggestion: null, suspects: sets('Z9') }, 'F9'],
])('a person is sent to %s', (_, accused, address) => {
  expect(accusedCell({ cells, ...accused } as never)?.address).toBe(address);
});
