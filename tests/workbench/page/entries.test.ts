import { tableEntries, typedEntries } from '../../../src/workbench/page/grid/entries';

const oneCell = { startRow: 3, startColumn: 2, endRow: 3, endColumn: 2 };

describe('typed entries', () => {
  test('a number is the text that was typed, not the text that is shown', () => {
    expect(typedEntries({ range: oneCell, value: { v: '1.234,5' } })).toEqual([{ row: 3, column: 2, text: '1.234,5' }]);
  });

  test('a formula comes before the value it had', () => {
    expect(typedEntries({ range: oneCell, value: { v: 12, f: '=B1*2' } })).toEqual([
      { row: 3, column: 2, text: '=B1*2' },
    ]);
  });

  test('an emptied cell is an empty text', () => {
    for (const v of ['', null, undefined]) {
      expect(typedEntries({ range: oneCell, value: { v, f: null } })).toEqual([{ row: 3, column: 2, text: '' }]);
    }
  });

  test('several lines keep their line ends and lose the marks of the document', () => {
    const value = { v: null, p: { body: { dataStream: 'một\rhai\r\n' } } };
    expect(typedEntries({ range: oneCell, value })).toEqual([{ row: 3, column: 2, text: 'một\nhai' }]);
  });

  test('one value for a range goes into each of its cells', () => {
    const range = { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 };
    expect(typedEntries({ range, value: { v: 'x' } })).toHaveLength(4);
  });

  test('rows of cells start at the corner of the range', () => {
    expect(typedEntries({ range: oneCell, value: [[{ v: 'a' }, { v: 'b' }], [{ v: 'c' }]] })).toEqual([
      { row: 3, column: 2, text: 'a' },
      { row: 3, column: 3, text: 'b' },
      { row: 4, column: 2, text: 'c' },
    ]);
  });

  test('cells by position keep their position', () => {
    expect(typedEntries({ range: oneCell, value: { 5: { 1: { v: 'a' } }, 7: { 0: { v: 'b' } } } })).toEqual([
      { row: 5, column: 1, text: 'a' },
      { row: 7, column: 0, text: 'b' },
    ]);
  });
});

describe('pasted tables', () => {
  const corner = { top: 1, left: 1, bottom: 1, right: 1 };

  test('lie right and down of the corner', () => {
    expect(
      tableEntries(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        corner,
      ),
    ).toEqual([
      { row: 1, column: 1, text: 'a' },
      { row: 1, column: 2, text: 'b' },
      { row: 2, column: 1, text: 'c' },
      { row: 2, column: 2, text: 'd' },
    ]);
  });

  test('one value fills the whole selection', () => {
    expect(tableEntries([['7']], { top: 0, left: 0, bottom: 2, right: 1 }).map(({ text }) => text)).toEqual([
      '7',
      '7',
      '7',
      '7',
      '7',
      '7',
    ]);
  });

  test('a table that does not go evenly into the selection is pasted once', () => {
    expect(tableEntries([['a'], ['b']], { top: 0, left: 0, bottom: 2, right: 0 })).toHaveLength(2);
  });

  test('short rows leave their missing cells alone', () => {
    expect(tableEntries([['a', 'b'], ['c']], corner)).toHaveLength(3);
  });
});
