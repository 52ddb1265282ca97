import { pageHold, type Printed } from '../../../src/sheet/province/layout/printedPages';

/** Rows of one height, heads of 50 points over them, a foot of 180 points under them. */
const form = (rows: number, titles: readonly number[] = []): Printed => ({
  heights: [36, 14, ...Array.from({ length: rows }, () => null), 60, 60, 60],
  repeated: [0, 1],
  lastRow: rows + 1,
  titles: new Set(titles),
});
const lengths = Array.from({ length: 110 }, (_, index) => index + 10);
const holds = lengths.map((rows) => ({ rows, ...pageHold(form(rows)) }));

/** Points of each page by what it begins with, heads included, at Excel's height of a plain row. */
function pagesOf({ heights }: Printed, starts: readonly number[]): readonly number[] {
  const bounds = [0, ...starts, heights.length];
  return bounds.slice(1).map((end, page) => {
    const own = heights.slice(bounds[page], end).reduce<number>((sum, height) => sum + (height ?? 15.75), 0);
    return own + (page === 0 ? 0 : 50);
  });
}

test('a form that has room on its page is held to nothing, a little shrinking brings others to one', () => {
  expect(pageHold(form(20))).toEqual({});
  expect([...new Set(holds.map(({ pagesTall }) => pagesTall))]).toEqual([undefined, 1]);
});

test('of longer forms each page has room for its rows, and the last for three beside the signatures', () => {
  const long = holds.filter(({ pageStarts }) => pageStarts);
  expect(long.length).toBeGreaterThan(50);
  for (const { rows, pageStarts } of long) {
    expect(pageStarts!.at(-1)).toBeLessThanOrEqual(rows + 2 - 3);
    // 510 points of a page at 63.75 percent.
    expect(Math.max(...pagesOf(form(rows), pageStarts!))).toBeLessThanOrEqual(510 / 0.6375);
  }
});

test('pages are filled evenly: none has less than half of the fullest', () => {
  for (const { rows, pageStarts } of holds) {
    const pages = pagesOf(form(rows), pageStarts ?? []);
    expect(Math.min(...pages)).toBeGreaterThan(Math.max(...pages) / 2);
  }
});

test('a page does not end with the title of a section', () => {
  const starts = new Set(holds.flatMap(({ rows, pageStarts = [] }) => pageStarts.map((start) => `${rows} ${start}`)));
  for (const { rows, pageStarts } of holds) {
    for (const start of pageStarts ?? []) {
      const titled = pageHold(form(rows, [start - 1])).pageStarts!;
      expect(titled).not.toContain(start);
    }
  }
  expect(starts.size).toBeGreaterThan(50);
});

test('a program that heeds no page starts has pages a little shorter where the signatures stood alone', () => {
  const spared = holds.filter(({ spare }) => spare !== undefined);
  expect(spared.length).toBeGreaterThan(0);
  expect(spared.length).toBeLessThan(holds.length / 3);
  for (const { spare } of spared) expect(spare).toBeLessThanOrEqual(120);
});

test('hidden rows take no room and stand beside no signature', () => {
  const { heights, ...rest } = form(80);
  const hidden = (count: number): Printed => ({
    ...rest,
    heights: heights.map((height, row) => (row > 81 - count && row <= 81 ? 0 : height)),
  });
  expect(pageHold(hidden(60))).toEqual({});
  expect(pageHold(hidden(10)).pageStarts!.at(-1)).toBeLessThanOrEqual(81 - 10 - 2);
});

test('rows that fit no page begin one where they must', () => {
  const tall: Printed = { heights: [36, 14, 900, 900, 900], repeated: [0, 1], lastRow: 2, titles: new Set() };
  expect(pageHold(tall).pageStarts).toEqual([2]);
});
