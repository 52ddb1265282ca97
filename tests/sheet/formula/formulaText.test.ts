import fc from 'fast-check';
import { formulaPieces, formulaRuns, mapPlain, sheetNameOf } from '../../../src/sheet/formula/formulaText';

const told = (formula: string): string[] =>
  formulaPieces(formula)
    .filter(({ kind }) => kind !== 'other')
    .map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ['A1+$B$2', ['word A1', 'word $B$2']],
  [`'Hà Nội''s 2018'!C3&"A1 ""B2"""`, ["sheet 'Hà Nội''s 2018'!", 'word C3', 'text "A1 ""B2"""']],
  ['Bìa!A1+SUM(B2,LOG10(C3))', ['sheet Bìa!', 'word A1', 'call SUM(', 'word B2', 'call LOG10(', 'word C3']],
  ['[1]Sheet1!A1', ['brackets [1]', 'sheet Sheet1!', 'word A1']],
  ['Table1[[#This Row],[B2]]+A1', ['brackets Table1[[#This Row],[B2]]', 'word A1']],
  [`'a'&'b'!C1`, ["text 'a'", "sheet 'b'!", 'word C1']],
])('the pieces of %s', (formula, expected) => {
  expect(told(formula)).toEqual(expected);
});

test('nothing of a formula is lost, and plain runs never touch each other', () => {
  const part = fc.constantFrom(
    'A1',
    '"',
    "'",
    '!',
    '(',
    '[',
    ']',
    'Bìa!',
    '"x"',
    ',',
    ' ',
    '$',
    '\n',
    'SUM(',
    "''",
    '#REF!',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const formula = parts.join('');
      expect(
        formulaPieces(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
      const runs = formulaRuns(formula);
      expect(runs.map(({ text }) => text).join('')).toBe(formula);
      expect(runs.some(({ kind }, at) => kind === 'plain' && runs[at + 1]?.kind === 'plain')).toBe(false);
      expect(mapPlain(formula, (run) => run)).toBe(formula);
    }),
  );
});

test('a sheet is named without its quotes', () => {
  expect([sheetNameOf("'l''a'!"), sheetNameOf('Bìa!')]).toEqual(["l'a", 'Bìa']);
});
