import { pageHold } from '../../../src/sheet/province/layout/printedPages';

/** Rows of one height, heads of 50 points over them, a foot of 180 points under them. */
const form = (rows: number, height: number | null = null) => ({
  heights: [36, 14, ...Array.from({ length: rows }, () => height), 60, 60, 60],
  repeated: [0, 1] as const,
  footRow: rows + 2,
});
const holds = Array.from({ length: 110 }, (_, rows) => ({ rows: rows + 10, ...pageHold(form(rows + 10)) }));

test('a form that ends with rows and signatures on one page is held to nothing', () => {
  expect(pageHold(form(20))).toEqual({});
  expect(pageHold(form(66))).toEqual({});
});

test('signatures that would stand alone draw the form together on one page less', () => {
  const together = holds.flatMap(({ pagesTall }) => pagesTall ?? []);
  expect([...new Set(together)]).toEqual([1, 2]);
});

test('what would become too small leaves the head of its pages free, so that rows go along', () => {
  const spared = holds.filter(({ spare }) => spare !== undefined);
  expect(spared.length).toBeGreaterThan(0);
  for (const { spare } of spared) expect(spare).toBeLessThanOrEqual(120);
});

test('what nothing helps is left as it is', () => {
  expect(pageHold({ heights: [36, 14, 700, 300, 400], repeated: [0, 1], footRow: 3 })).toEqual({});
});
