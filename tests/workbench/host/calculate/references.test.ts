import fc from 'fast-check';
import {
  contains,
  intersect,
  parseAddress,
  printArea,
  quoteSheet,
  subtract,
  unquoteSheet,
} from '../../../../src/workbench/host/model/address';
import {
  canonicalFormula,
  dropSheetIn,
  renameSheetIn,
  sheetsNamed,
  shiftFormula,
} from '../../../../src/workbench/host/calculate/references';
import { cellsAsRanges } from '../../../../src/workbench/host/calculate/cellArguments';
import { roundDecimal } from '../../../../src/workbench/host/calculate/roundFunctions';

const area = fc
  .record({ top: fc.nat(30), left: fc.nat(30), height: fc.nat(9), width: fc.nat(9) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

describe('addresses', () => {
  test('are read as they are printed', () => {
    fc.assert(fc.property(area, (one) => expect(parseAddress(printArea(one))).toEqual({ sheet: null, area: one })));
  });

  test('sheet names come back from their quotes', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 31, unit: 'grapheme' })
      .filter((text) => !/[:\\/?*[\]]|^'|'$|^\s|\s$/.test(text));
    fc.assert(fc.property(name, (text) => expect(unquoteSheet(quoteSheet(text))).toBe(text)));
    expect(['Hà', 'Bìa', 'A1', 'Sheet 1', '2018', 'R1C1', "l'a", 'a.b', 'a-b'].map(quoteSheet)).toEqual([
      'Hà',
      'Bìa',
      "'A1'",
      "'Sheet 1'",
      "'2018'",
      "'R1C1'",
      "'l''a'",
      'a.b',
      "'a-b'",
    ]);
  });

  test('what is cut out of an area and what is left cover it once', () => {
    fc.assert(
      fc.property(area, area, (one, cut) => {
        const parts = [...subtract(one, cut), ...(intersect(one, cut) === null ? [] : [intersect(one, cut)!])];
        for (let row = one.top; row <= one.bottom; row += 1) {
          for (let column = one.left; column <= one.right; column += 1) {
            const cell = { top: row, left: column, bottom: row, right: column };
            expect(parts.filter((part) => contains(part, cell))).toHaveLength(1);
          }
        }
        expect(parts.every((part) => contains(one, part))).toBe(true);
      }),
    );
  });
});

describe('formulas', () => {
  test('name the sheets they read', () => {
    expect(sheetsNamed(`SUM('Thanh Hóa 2018'!A1:B2,Bìa!C1)&"Khác!A1"&'l''a'!$A$1`)).toEqual([
      'thanh hóa 2018',
      'bìa',
      "l'a",
    ]);
    expect(sheetsNamed('A1+B2')).toEqual([]);
  });

  test('follow a sheet to its new name and back', () => {
    const formula = `IF('Thanh Hóa 2018'!A1="Thanh Hóa 2018!A1",'Thanh Hóa 2018'!$B$2,'Thanh Hóa 2017'!A1)`;
    const renamed = renameSheetIn(formula, 'THANH HÓA 2018', 'Bìa');
    expect(renamed).toBe(`IF(Bìa!A1="Thanh Hóa 2018!A1",Bìa!$B$2,'Thanh Hóa 2017'!A1)`);
    expect(renameSheetIn(renamed, 'Bìa', 'Thanh Hóa 2018')).toBe(formula);
  });

  test('lose a deleted sheet', () => {
    expect(dropSheetIn("SUM('Hai'!$A$1:B2)+Hai!C3*Ba!A1+Hai!A:A", 'Hai')).toBe('SUM(#REF!)+#REF!*Ba!A1+#REF!');
  });

  test('move with their cell', () => {
    expect(shiftFormula(`A1+$B$2+C$3+$D4+'A1 B2'!E5&"A1"+LOG10(F6)`, 2, 1)).toBe(
      `B3+$B$2+D$3+$D6+'A1 B2'!F7&"A1"+LOG10(G8)`,
    );
    expect(shiftFormula('A1', -1, 0)).toBe('#REF!');
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (rows, columns) => {
        const formula = "SUM(B2:$C$3,'Số liệu'!D4)*E$5";
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });

  test('are spelled as Excel spells them', () => {
    expect(canonicalFormula('=if(isnumber($b$2),vlookup("a1",a:b,2,false),\'hà nội\'!c3)')).toBe(
      `=IF(ISNUMBER($B$2),VLOOKUP("a1",A:B,2,FALSE),'hà nội'!C3)`,
    );
  });
});

test('rounding takes the decimal digits a person sees', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 4 }), (digits, places) => {
      // A number of `places` decimals whose last digit is dropped.
      const value = Number(`${digits}e-${places}`);
      const tens = Math.abs(digits) % 10;
      const expected = Math.sign(digits) * (Math.floor(Math.abs(digits) / 10) + (tens >= 5 ? 1 : 0));
      expect(roundDecimal(value, places - 1)).toBe(Number(`${expected}e-${places - 1}`));
    }),
  );
});

test('aggregates get their single cells as ranges, nothing else is touched', () => {
  const same = [
    'A1+B1',
    'IF(A1>0,B1,"SUM(A1)")',
    'SUM(A1:B2,1,"A1")',
    'COUNTIF(A1:A9,B1)',
    'ROUND(A1,2)',
    'SUM(A1+B1)',
    '{1,2}',
    'SUM(A:A)',
  ];
  for (const formula of same) expect(cellsAsRanges(formula)).toBe(formula);
  expect(cellsAsRanges(`SUM(A1, $B$2,'l''a, (b)'!C3,SUM(D4)*E5)`)).toBe(
    `SUM(A1:A1, $B$2:$B$2,'l''a, (b)'!C3:C3,SUM(D4:D4)*E5)`,
  );
  expect(cellsAsRanges('IF(SUM(A1,A2)>MAX(B1,Bìa!B2),AND(C1,D1),F1)')).toBe(
    'IF(SUM(A1:A1,A2:A2)>MAX(B1:B1,Bìa!B2:B2),AND(C1:C1,D1:D1),F1)',
  );
});
