import fc from 'fast-check';
import { fitNumber } from '../../../src/workbench/page/grid/fitNumber';

/** Every letter is ten pixels wide. */
const measure = (text: string) => text.length * 10;
const fit = (text: string, letters: number, isGeneral = false) =>
  fitNumber({ text, isGeneral, room: letters * 10, measure });

test('a number with room stands as it is', () => {
  expect(fit('1.234,50', 8)).toBe('1.234,50');
});

test('a number without room is never cut: hash signs fill the cell', () => {
  expect(fit('1.070.000', 8)).toBe('########');
  expect(fit('25/11/2018', 0)).toBe('#');
});

test('a General number gives up decimals before it gives up', () => {
  expect(fit('105,18345', 6, true)).toBe('105,18');
  expect(fit('105,18345', 3, true)).toBe('105');
  expect(fit('99,96', 4, true)).toBe('100');
  expect(fit('-0,96', 4, true)).toBe('-1');
  expect(fit('105,18345', 2, true)).toBe('##');
  expect(fit('1,5E+20', 4, true)).toBe('####');
});

test('what is shown of a General number is that number, rounded', () => {
  const number = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 10_000);
  fc.assert(
    fc.property(number, fc.integer({ min: 1, max: 15 }), (value, letters) => {
      const shown = fit(String(value), letters, true);
      if (shown.includes('#')) return;
      const decimals = shown.split('.')[1]?.length ?? 0;
      expect(shown.length).toBeLessThanOrEqual(letters);
      expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
    }),
  );
});
