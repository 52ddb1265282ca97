import fc from 'fast-check';
import { addressLists, addressOf, boundsOf, rectanglesOf } from '../../src/excel/rectangles';

const cell = fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 9 }) });
const key = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

describe('rectanglesOf', () => {
  it('covers every cell exactly once and nothing else', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, index) =>
            key({ row: row + Math.floor(index / columns), column: column + (index % columns) }),
          ),
        );
        expect(new Set(covered).size).toBe(covered.length);
        expect(new Set(covered)).toEqual(new Set(cells.map(key)));
      }),
    );
  });

  it('makes one rectangle of a full block', () => {
    const block = Array.from({ length: 12 }, (_, index) => ({
      row: 3 + Math.floor(index / 4),
      column: 2 + (index % 4),
    }));
    expect(rectanglesOf(block)).toEqual([{ row: 3, column: 2, rows: 3, columns: 4 }]);
  });

  it('does not join across a missing row', () => {
    expect(
      rectanglesOf([
        { row: 0, column: 0 },
        { row: 2, column: 0 },
      ]),
    ).toHaveLength(2);
  });
});

describe('addresses', () => {
  it('writes blocks and single cells', () => {
    expect(addressOf({ row: 11, column: 4, rows: 2, columns: 3 })).toBe('E12:G13');
    expect(addressOf({ row: 0, column: 26, rows: 1, columns: 1 })).toBe('AA1');
  });

  it('keeps each list within what Excel accepts and loses nothing', () => {
    const scattered = Array.from({ length: 4000 }, (_, index) => ({
      row: index * 2,
      column: index % 5,
      rows: 1,
      columns: 1,
    }));
    const lists = addressLists(scattered);
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists) expect(list.length).toBeLessThan(8_192);
    expect(lists.flatMap((list) => list.split(','))).toEqual(scattered.map(addressOf));
  });

  it('knows the bounds of cells', () => {
    expect(boundsOf([])).toBeNull();
    expect(
      boundsOf([
        { row: 5, column: 1 },
        { row: 2, column: 7 },
      ]),
    ).toEqual({ row: 2, column: 1, rows: 4, columns: 7 });
  });
});
