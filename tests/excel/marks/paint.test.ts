import { strokesOf } from '../../../src/excel/write/draw/paint';
import { Random } from '../../checks/generated/random';

/** What strokes leave on a block, and how many there were. */
function painted(values: readonly (readonly string[])[]): { strokes: number; left: string[][] } {
  const block = { row: 4, column: 2, rows: values.length, columns: values[0]!.length };
  const strokes = strokesOf(block, (row, column) => values[row]![column]!);
  const left = values.map((row) => row.map(() => ''));
  for (const { value, place } of strokes) {
    for (let row = place.row; row < place.row + place.rows; row += 1) {
      left[row - block.row]!.fill(value, place.column - block.column, place.column - block.column + place.columns);
    }
  }
  return { strokes: strokes.length, left };
}

describe('painting a block', () => {
  it('shows each cell its value, whatever the pattern', () => {
    const random = new Random(7);
    for (let round = 0; round < 60; round += 1) {
      const [rows, columns] = [random.whole(1, 9), random.whole(1, 9)];
      const values = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => random.pick(['a', 'a', 'a', 'b', 'b', 'c'])),
      );
      expect(painted(values).left).toEqual(values);
    }
  });

  it('runs through what is covered later: a column between section rows is one stroke', () => {
    const values = Array.from({ length: 30 }, (_, row) =>
      row % 5 === 0 ? ['S', 'S', 'S', 'S', 'S'] : ['B', 'B', 'B', 'L', 'L'],
    );
    // The ground, the column, the section rows.
    expect(painted(values)).toEqual({ strokes: 1 + 1 + 6, left: values });
  });
});
