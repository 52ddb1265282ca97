import { univerStyle } from '../../../src/workbench/page/grid/look';
import { univerCell } from '../../../src/workbench/page/grid/univerCell';

const right = 3;
const left = 1;
const middle = 2;

test('numbers stand right, words left, truths and errors in the middle, unless the look says otherwise', () => {
  const side = (value: string | number | boolean, look = {}) =>
    univerCell({ value, text: '', edit: '', numberFormat: 'General', look }).s.ht;
  expect([side(1), side('một'), side(true), side('#DIV/0!')]).toEqual([right, left, middle, middle]);
  expect(side(1, { horizontal: 'center' })).toBe(middle);
});

test('the grid holds bare values: no number format and no formula', () => {
  const cell = univerCell({ value: 2469, text: '2.469,00', edit: '=B1*2', numberFormat: '#,##0.00', look: {} });
  expect(cell).toMatchObject({ v: 2469, t: 2 });
  expect(cell).not.toHaveProperty('f');
  expect(cell.s).not.toHaveProperty('n');
});

test('truths are held as 0 and 1, blanks as nothing', () => {
  const held = (value: string | boolean) =>
    univerCell({ value, text: '', edit: '', numberFormat: 'General', look: {} }).v;
  expect([held(true), held(false), held('')]).toEqual([1, 0, null]);
});

test('an indent is laid on the side the text stands on', () => {
  expect(univerStyle({ indent: 1 }, 'text').pd).toEqual({ l: 11 });
  expect(univerStyle({ indent: 1 }, 'number').pd).toEqual({ r: 11 });
});

test('lines are drawn where the file has them, in its colours', () => {
  const { bd } = univerStyle(
    { borders: { top: { style: 'double', color: '#FF0000' }, left: { style: 'none', color: '#000000' } } },
    'text',
  );
  expect(bd).toEqual({ t: { s: 7, cl: { rgb: '#FF0000' } } });
});

test('a font that is missing falls back to one of its kind', () => {
  expect(univerStyle({ fontName: 'Times New Roman' }, 'text').ff).toMatch(/serif$/);
  expect(univerStyle({ fontName: 'Calibri' }, 'text').ff).toMatch(/sans-serif$/);
});
