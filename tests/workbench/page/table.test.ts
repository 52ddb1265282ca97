import fc from 'fast-check';
import { readTable } from '../../../src/workbench/page/grid/table';

test('cells lie between tabs, rows between line ends of any system', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(readTable(`a\tb${end}c\td${end}`)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  }
});

test('blank cells and blank rows stay', () => {
  expect(readTable('a\t\tb\n\nc')).toEqual([['a', '', 'b'], [''], ['c']]);
});

test('a quoted cell keeps its line ends, tabs and quotes', () => {
  expect(readTable('"một\nhai"\t"nói ""có"""\tba')).toEqual([['một\nhai', 'nói "có"', 'ba']]);
});

test('quotes inside plain words are letters', () => {
  expect(readTable('"a" b\tc"d')).toEqual([['"a" b', 'c"d']]);
});

test('what a spreadsheet writes is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\t', '\n', ' ') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  const written = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map(written).join('\t')).join('\n');
      expect(readTable(`${text}\n`)).toEqual(rows);
    }),
  );
});
