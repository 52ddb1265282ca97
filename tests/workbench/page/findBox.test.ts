import { nextAt } from '../../../src/workbench/page/cells/findBox';

const sheets = ['Một', 'Hai'];
const found = [
  { sheet: 'Một', row: 2, column: 1 },
  { sheet: 'Một', row: 2, column: 4 },
  { sheet: 'Hai', row: 0, column: 0 },
];

test.each([
  ['the next one in the row', { sheet: 'Một', row: 2, column: 1 }, 1, 1],
  ['the next sheet', { sheet: 'Một', row: 2, column: 4 }, 1, 2],
  ['the first one, after the last', { sheet: 'Hai', row: 0, column: 0 }, 1, 0],
  ['the one before', { sheet: 'Hai', row: 0, column: 0 }, -1, 1],
  ['the last one, before the first', { sheet: 'Một', row: 0, column: 0 }, -1, 2],
] as const)('goes to %s', (_, from, step, at) => {
  expect(nextAt(found, from, sheets, step)).toBe(at);
});

test('goes nowhere where nothing was found', () => {
  expect(nextAt([], found[0]!, sheets, 1)).toBe(-1);
});
