import fc from 'fast-check';
import { cellAddress, columnLetters, parseAddress, quoteSheet, sheetReference } from '../../../src/sheet/grid/address';
import { freeName, freeSheetName, longestSheetName, sheetName } from '../../../src/sheet/province/sheetName';
import { provinces } from '../samples';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  it('come back from text as they went', () => {
    const place = fc.record({ row: fc.nat({ max: 1_048_575 }), column: fc.nat({ max: 16_383 }) });
    fc.assert(fc.property(place, (at) => expect(parseAddress(cellAddress(at.row, at.column))).toEqual(at)));
  });

  it.each(['', 'A', '12', 'A0', 'XFE1', 'A1048577', 'A1:B2', 'Thanh Hóa!A1'])('%j is none', (text) =>
    expect(parseAddress(text)).toBeNull(),
  );

  it('takes dollars and lower case', () => expect(parseAddress('$g$12')).toEqual({ row: 11, column: 6 }));

  it.each([-1, 16_384, 1.5])('column %d is refused', (column) =>
    expect(() => columnLetters(column)).toThrow(RangeError),
  );

  it('quotes sheets in formulas', () => {
    expect(sheetReference('Thanh Hóa 2018', 'G12')).toBe("'Thanh Hóa 2018'!G12");
    expect(quoteSheet("Sở 'cũ'")).toBe("'Sở ''cũ'''");
  });
});

describe('sheet names', () => {
  const forbidden = /[\\/?*[\]:]|^'|'$/;

  it('are province and year', () => expect(sheetName('Thanh Hóa', 2018)).toBe('Thanh Hóa 2018'));

  it('are legal, short and keep the year for any province, form and status', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2000, max: 2099 }), text, text, (province, year, form, status) => {
        const name = sheetName(province, year, form, status);
        expect(name.length).toBeLessThanOrEqual(longestSheetName);
        expect(name).not.toMatch(forbidden);
        expect(name).toContain(String(year));
      }),
    );
  });

  it('tell all provinces of a list apart', () => {
    for (const scheme of ['63', '34']) {
      const keys = provinces.filter((one) => one.scheme === scheme);
      const names = new Set(keys.map(({ name }) => sheetName(name.vi, 2024, 'TH-NAM', 'Chính thức')));
      expect(names.size).toBe(new Set(keys.map(({ name }) => name.vi)).size);
    }
  });

  it('add form, then form and status, then a counter where names are taken', () => {
    const taken: string[] = [];
    const next = (): string => {
      const name = freeSheetName('Thanh Hóa', 2018, [['TH-NAM'], ['TH-NAM', 'Sơ bộ']], taken);
      taken.push(name.toUpperCase());
      return name;
    };
    expect([next(), next(), next(), next()]).toEqual([
      'Thanh Hóa 2018',
      'Thanh Hóa 2018 TH-NAM',
      'Thanh Hóa 2018 TH-NAM Sơ bộ',
      'Thanh Hóa 2018 TH-NAM Sơ bộ (2)',
    ]);
  });

  it('never run into a taken one', () => {
    const parts = fc.array(fc.string({ maxLength: 45 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.string(), parts, fc.nat({ max: 12 }), (province, details, count) => {
        const taken: string[] = [];
        for (let made = 0; made <= count; made += 1) {
          const name = freeSheetName(province, 2018, [details], taken);
          expect(taken).not.toContain(name);
          expect(name.length).toBeLessThanOrEqual(longestSheetName);
          taken.push(name);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('count up for other sheets too', () =>
    expect(freeName('Số liệu nguồn', ['số liệu nguồn', 'Số liệu nguồn (2)'])).toBe('Số liệu nguồn (3)'));
});
