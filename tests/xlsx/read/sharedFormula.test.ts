import { sharedFormula } from '../../../src/xlsx/read/sharedFormula';

test.each([
  ['A1+$B$2*C$3-$D4', 1, 1, 'B2+$B$2*D$3-$D5'],
  ['SUM(A1:B2)', 2, 0, 'SUM(A3:B4)'],
  ['SUM(A:C)+SUM($D:E)', 5, 1, 'SUM(B:D)+SUM($D:F)'],
  ['SUM(1:3)+SUM($4:5)', 1, 7, 'SUM(2:4)+SUM($4:6)'],
  ["'Năm A1'!B2+Q1!C3", 1, 0, "'Năm A1'!B3+Q1!C4"],
  ['IF(A1="B2 ""C3""","D4",E5)', 1, 0, 'IF(A2="B2 ""C3""","D4",E6)'],
  ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['Table1[A1]+Table1[[#This Row],[B2]]+A1', 1, 0, 'Table1[A1]+Table1[[#This Row],[B2]]+A2'],
  ['[1]Sheet1!A1+[Book1.xlsx]S1!A1', 1, 0, '[1]Sheet1!A2+[Book1.xlsx]S1!A2'],
  ['Giá_A1+A1.B1+_A1+ZZZ1+A1048577', 1, 1, 'Giá_A1+A1.B1+_A1+ZZZ1+A1048577'],
  ['1E5+A1*1.5', 1, 0, '1E5+A2*1.5'],
  ['A1', -1, 0, 'A1048576'],
  ['#REF!+A1', 0, 1, '#REF!+B1'],
  ['TRUE+A1:INDEX(B1,2)', 1, 0, 'TRUE+A2:INDEX(B2,2)'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(sharedFormula(formula)(rows, columns)).toBe(moved);
});

test('a formula made to be slow is not', () => {
  for (const piece of ['[', '"', "'", '[a', 'A1:', '(', "['"]) {
    expect(sharedFormula(piece.repeat(4000))(1, 1).length).toBeGreaterThan(0);
  }
});
