import { atOnce, type Steps } from '../../src/figures/steps';
import { inSlices } from '../../src/taskpane/thread/pause';

/** Steps of some milliseconds each, counted as they are taken. */
function* busy(steps: number, taken: { count: number }): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 4;
    while (performance.now() < until);
    taken.count += 1;
    yield;
  }
  return 'done';
}

test('steps come to the same at once and in slices', async () => {
  expect(atOnce(busy(3, { count: 0 }))).toBe('done');
  await expect(inSlices(busy(3, { count: 0 }))).resolves.toBe('done');
});

test('clicks come between two slices', async () => {
  const taken = { count: 0 };
  let seen = -1;
  setTimeout(() => (seen = taken.count));
  await inSlices(busy(20, taken));
  expect(seen).toBeGreaterThan(0);
  expect(seen).toBeLessThan(20);
});

test('what is called back takes no further step', async () => {
  const taken = { count: 0 };
  const call = new AbortController();
  setTimeout(() => {
    call.abort();
  });
  await expect(inSlices(busy(50, taken), call.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(taken.count).toBeLessThan(50);
});

test('what the steps throw arrives', async () => {
  function* broken(): Steps<never> {
    yield;
    throw new RangeError('no');
  }
  await expect(inSlices(broken())).rejects.toThrow(RangeError);
});
