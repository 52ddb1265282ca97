import { CheckLoop, retryPause, typingPause } from '../../src/taskpane/follow/checkLoop';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A loop whose checks end when the test says so. */
function bench({ retry = false } = {}) {
  const log: string[] = [];
  let finish: ((result: string) => void) | null = null;
  let fail: ((error: Error) => void) | null = null;
  const loop = new CheckLoop<string>({
    run: () =>
      new Promise((resolve, reject) => {
        finish = resolve;
        fail = reject;
      }),
    started: () => log.push('started'),
    edited: () => log.push('edited'),
    finished: (result) => log.push(`finished ${result}`),
    failed: ({ message }: Error) => {
      log.push(`failed ${message}`);
      return retry;
    },
  } as ConstructorParameters<typeof CheckLoop<string>>[0]);
  const settle = async (how: () => void): Promise<void> => {
    how();
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    loop,
    log,
    done: (result: string) => settle(() => finish!(result)),
    broken: (message: string) => settle(() => fail!(new Error(message))),
    starts: () => log.filter((line) => line === 'started').length,
  };
}

test('before the first check edits are nobody’s business', () => {
  const { loop, log } = bench();
  loop.edited();
  jest.advanceTimersByTime(10 * typingPause);
  expect(log).toEqual([]);
});

test('after an edit it waits for a pause in typing, then checks once', async () => {
  const { loop, log, done, starts } = bench();
  loop.request();
  await done('one');
  for (let key = 0; key < 5; key += 1) {
    loop.edited();
    jest.advanceTimersByTime(typingPause - 1);
  }
  expect(starts()).toBe(1);
  jest.advanceTimersByTime(1);
  expect(starts()).toBe(2);
  await done('two');
  expect(log.at(-1)).toBe('finished two');
  jest.advanceTimersByTime(10 * typingPause);
  expect(starts()).toBe(2);
});

test('never two checks at a time; an edit under way leads to one more', async () => {
  const { loop, log, done, starts } = bench();
  loop.request();
  loop.request();
  loop.edited();
  jest.advanceTimersByTime(10 * typingPause);
  expect(starts()).toBe(1);
  await done('one');
  expect(log.slice(-2)).toEqual(['finished one', 'edited']);
  jest.advanceTimersByTime(typingPause);
  expect(starts()).toBe(2);
});

test('nobody looking, nothing checked; on return the results are brought up to date', async () => {
  const { loop, done, starts } = bench();
  loop.request();
  await done('one');
  loop.look(false);
  loop.edited();
  jest.advanceTimersByTime(10 * typingPause);
  expect(starts()).toBe(1);
  loop.look(true);
  jest.advanceTimersByTime(0);
  expect(starts()).toBe(2);
});

test('a return without edits checks nothing', async () => {
  const { loop, done, starts } = bench();
  loop.request();
  await done('one');
  loop.look(false);
  loop.look(true);
  jest.advanceTimersByTime(10 * typingPause);
  expect(starts()).toBe(1);
});

test('what Excel does not allow now is tried again by itself, other failures are not', async () => {
  for (const retry of [true, false]) {
    const { loop, done, broken, starts } = bench({ retry });
    loop.request();
    await done('one');
    loop.edited();
    jest.advanceTimersByTime(typingPause);
    await broken('busy');
    jest.advanceTimersByTime(retryPause);
    expect(starts()).toBe(retry ? 3 : 2);
  }
});

test('an edit after a failure leads to another check', async () => {
  const { loop, done, broken, starts } = bench();
  loop.request();
  await done('one');
  loop.request();
  await broken('no');
  loop.edited();
  jest.advanceTimersByTime(typingPause);
  expect(starts()).toBe(3);
});

test('a cancelled check’s answer is for nobody', async () => {
  const { loop, log, done } = bench();
  loop.request();
  loop.cancel();
  await done('late');
  expect(log).toEqual(['started']);
});
