import { addressLists } from '../../src/excel/write/areas';
import { addressOf } from '../../src/sheet/grid/rectangles';

describe('lists of addresses', () => {
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
});
