import { pagesTall } from '../../../src/sheet/province/printedPages';

/** Rows of one height, a foot of 180 points under them. */
const form = (rows: number, height = 20) => ({
  heights: [...Array.from({ length: rows }, () => height), 60, 60, 60],
  repeated: 50,
  footRow: rows,
});

test('a form that ends with rows and signatures on one page is held to nothing', () => {
  expect(pagesTall(form(20))).toBeNull();
  expect(pagesTall(form(60))).toBeNull();
});

test('signatures that would stand alone on a page draw the form together on one page less', () => {
  const alone = Array.from({ length: 80 }, (_, rows) => rows + 10).filter((rows) => pagesTall(form(rows)) !== null);
  expect(alone.length).toBeGreaterThan(0);
  // One page or two, as the rows need: never more pages than the rows alone take.
  expect([...new Set(alone.map((rows) => pagesTall(form(rows))))]).toEqual([1, 2]);
});

test('what would become too small is left as it is', () => {
  expect(pagesTall({ heights: [700, 300, 400], repeated: 50, footRow: 1 })).toBeNull();
});
