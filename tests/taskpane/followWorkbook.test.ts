import { followWorkbook, type LoopEvent } from '../../src/taskpane/follow/followWorkbook';
import { setWatching } from '../../src/taskpane/memory';
import { onHost, type OnHost } from '../excel/onHost';

const moment = (): Promise<void> => jest.advanceTimersByTimeAsync(600);

beforeEach(() => {
  jest.useFakeTimers();
});

/** A loop over a workbook that counts its readings. */
async function following() {
  const book = await onHost();
  const events: LoopEvent<number>[] = [];
  let readings = 0;
  const { loop, unfollow } = followWorkbook(
    book.session,
    () => Promise.resolve(() => Promise.resolve((readings += 1))),
    (event) => events.push(event),
  );
  loop.request();
  await moment();
  const type = async (text: string): Promise<void> => {
    book.host.enter('Sheet1', 0, 0, text);
    await moment();
  };
  return { ...book, unfollow, type, events, readings: () => readings };
}

/** How many handlers the client has registered with Excel. */
function registered({ host }: OnHost): { count: number } {
  const seen = { count: 0 };
  const { beforeRequest } = host;
  host.beforeRequest = (number, body) => {
    const text = JSON.stringify(body);
    seen.count += (text.match(/_Register\w*Event/g) ?? []).length;
    seen.count -= (text.match(/_Unregister\w*Event/g) ?? []).length;
    return beforeRequest?.(number, body);
  };
  return seen;
}

afterEach(() => {
  setWatching(true);
  jest.useRealTimers();
});

test('an edit is followed after a pause, and no longer once the pane closes', async () => {
  const pane = await following();
  expect(pane.readings()).toBe(1);
  await pane.type('1');
  expect(pane.readings()).toBe(2);
  const handlers = registered(pane);
  await pane.unfollow();
  expect(handlers.count).toBe(-4);
  await pane.type('2');
  expect(pane.readings()).toBe(2);
  // Closing twice, as a page that is hidden and then thrown away does, asks nothing of Excel.
  const requests = pane.host.requestCount;
  await pane.unfollow();
  expect(pane.host.requestCount).toBe(requests);
});

test('a pane that starts anew registers its own handlers', async () => {
  const first = await following();
  await first.unfollow();
  const second = await following();
  await second.type('1');
  expect(second.readings()).toBe(2);
  await second.unfollow();
});

test('switched off, the handlers leave Excel and edits are nobody’s business; switched on, the workbook is read again', async () => {
  const pane = await following();
  const handlers = registered(pane);
  setWatching(false);
  await moment();
  expect(handlers.count).toBe(-4);
  await pane.type('1');
  expect(pane.readings()).toBe(1);
  setWatching(true);
  await moment();
  expect(pane.readings()).toBe(2);
  expect(handlers.count).toBe(0);
  await pane.type('2');
  expect(pane.readings()).toBe(3);
  await pane.unfollow();
});

test('results are known to be older than the data from the edit until the next reading', async () => {
  const pane = await following();
  pane.events.length = 0;
  await pane.type('1');
  expect(pane.events.map(({ type }) => type)).toEqual(['edited', 'started', 'finished']);
  await pane.unfollow();
});
