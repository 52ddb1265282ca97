import fc from 'fast-check';
import { addressOf, boundsOf, coveredBy, rectanglesOf, type Rectangle } from '../../../src/sheet/grid/rectangles';

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

describe('coveredBy', () => {
  const area = fc.record({
    row: fc.integer({ min: 0, max: 12 }),
    column: fc.integer({ min: 0, max: 9 }),
    rows: fc.integer({ min: 1, max: 8 }),
    columns: fc.integer({ min: 1, max: 8 }),
  });
  const cellsOf = ({ row, column, rows, columns }: Rectangle) =>
    Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    }));

  it('gives what the single cells give, whatever the areas, cut to the frame', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), area, (areas, frame) => {
        const inside = new Set(cellsOf(frame).map(key));
        const cells = areas.flatMap(cellsOf).filter((one) => inside.has(key(one)));
        expect(coveredBy(areas, frame)).toEqual(rectanglesOf(cells));
      }),
    );
  });

  it('takes whole columns and rows', () => {
    const frame = { row: 2, column: 1, rows: 4, columns: 6 };
    const column = { row: 0, column: 3, rows: 1_048_576, columns: 1 };
    const row = { row: 5, column: 0, rows: 1, columns: 16_384 };
    expect(coveredBy([column, row], frame)).toEqual([
      { row: 2, column: 3, rows: 3, columns: 1 },
      { row: 5, column: 1, rows: 1, columns: 6 },
    ]);
  });
});

describe('addresses', () => {
  it('writes blocks and single cells', () => {
    expect(addressOf({ row: 11, column: 4, rows: 2, columns: 3 })).toBe('E12:G13');
    expect(addressOf({ row: 0, column: 26, rows: 1, columns: 1 })).toBe('AA1');
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
