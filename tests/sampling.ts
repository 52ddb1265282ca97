import { appendFileSync } from 'node:fs';
import { Random } from './checks/generated/random';

/**
 * How much of what can be repeated a run looks at. `npm run quick`, `npm test` and a bare `npx
 * jest` take a few; CHI_TIEU_TESTS=tenth takes more, `npm run test:deep` and CI whole. What
 * is taken is the same on every machine and in every run.
 */
const shares: Readonly<Record<string, number>> = { few: 1 / 40, tenth: 1 / 10, whole: 1 };
const share = shares[process.env['CHI_TIEU_TESTS'] ?? 'few'] ?? 1;
const isWhole = share === 1;

/**
 * How often to repeat what could be repeated without end.
 * @param what names it in the list of what was sampled
 * @param whole how often the deep run repeats it
 * @param least how often any run must, so that the test can still see what it looks for
 */
export function howMany(what: string, whole: number, least = 1): number {
  const taken = isWhole ? whole : Math.min(whole, Math.max(least, Math.ceil(whole * share)));
  record(what, taken, whole);
  return taken;
}

/** The seeds `first`, `first + 1`, …; as many as `howMany` says. */
export function seeds(what: string, whole: number, { first = 0, least = 1 } = {}): readonly number[] {
  return Array.from({ length: howMany(what, whole, least) }, (_, at) => first + at);
}

/**
 * Some of the items in their order, and all of them in the deep run. Which ones depends on their
 * number alone.
 * @param kind of every kind of item at least one is taken
 */
export function sample<Item>(
  what: string,
  items: readonly Item[],
  kind: (item: Item) => string = () => '',
): readonly Item[] {
  const taken = isWhole ? items : some(items, kind);
  record(what, taken.length, items.length);
  return taken;
}

function some<Item>(items: readonly Item[], kind: (item: Item) => string): readonly Item[] {
  const random = new Random(items.length);
  const shuffled = items.map((item, at) => ({ item, at, rank: random.next() })).sort((a, b) => a.rank - b.rank);
  const met = new Set<string>();
  const firsts = shuffled.filter(({ item }) => !met.has(kind(item)) && met.add(kind(item)));
  const others = shuffled.filter((one) => !firsts.includes(one));
  const count = Math.ceil(items.length * share);
  return [...firsts, ...others.slice(0, Math.max(0, count - firsts.length))]
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * A test of a way that differs little from one that every run goes: only the deep run goes it.
 * A file that has such tests has others, too.
 */
export function deepTest(name: string, run: () => Promise<void>, timeout?: number): void {
  record('other ways in the browser', isWhole ? 1 : 0, 1);
  if (isWhole) test(name, run, timeout);
}

/**
 * Whether to take a picture for people to look at: runs whose pictures nobody looks at leave them
 * out.
 */
export function isPictured(): boolean {
  record('pictures to look at', isWhole ? 1 : 0, 1);
  return isWhole;
}

const isEveryday = share < shares['tenth']!;

/**
 * A test of a way whose like another test of the same part goes: `npm test` skips it; a tenth
 * and the deep run go it. A file may have none but such tests.
 */
export const laterTest = isEveryday ? test.skip : test;
/** As `laterTest`, of tests that belong together. */
export const laterDescribe = isEveryday ? describe.skip : describe;

/**
 * Adds a line to the list from which scripts/test.mjs tells what was sampled, and where the deep
 * run has work left.
 */
function record(what: string, taken: number, whole: number): void {
  const list = process.env['CHI_TIEU_SAMPLED'];
  if (!list) return;
  const { testPath } = expect.getState();
  appendFileSync(list, `${JSON.stringify({ file: testPath, what, taken, whole })}\n`);
}
