import { formulaText } from '../../src/checks/formulaText';

test('a Vietnamese reader sees semicolons and decimal commas, as in the formula bar', () => {
  const formula = '=IF(AND(ISNUMBER(G9),F9>0.5),G9/F9*100,"")';
  expect(formulaText(formula)).toEqual({ vi: '=IF(AND(ISNUMBER(G9);F9>0,5);G9/F9*100;"")', en: formula });
});

test('names of sheets and texts stay as they are, and so does what is no formula', () => {
  const named = `=SUM('A, B 1.5'!G9,H9)&"a, 1.5"`;
  expect(formulaText(named).vi).toBe(`=SUM('A, B 1.5'!G9;H9)&"a, 1.5"`);
  expect(formulaText('1.234,5').vi).toBe('1.234,5');
});
