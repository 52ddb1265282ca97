import { DocumentFileError } from '../../src/docx/documentFileError';
import { ask, askOnce, PartNotLoaded, type Thread } from '../../src/threads/ask';
import { fileBounds } from '../../src/threads/fileBounds';
import { KeptThread } from '../../src/threads/keptThread';
import { serve, type Port } from '../../src/threads/serve';
import { WorkbookFileError } from '../../src/xlsx/workbookFileError';

type Answer = (question: unknown, tell: (news: unknown) => void) => unknown;

/** A thread on this one: it gets and gives copies, and says nothing once it was ended. */
class HereThread implements Thread {
  onmessage: Thread['onmessage'] = null;
  onerror: Thread['onerror'] = null;
  readonly heard: unknown[] = [];
  isEnded = false;
  private readonly port: Port = {
    onmessage: null,
    postMessage: (said) => {
      const data: unknown = structuredClone(said);
      queueMicrotask(() => {
        if (!this.isEnded) this.onmessage?.({ data } as MessageEvent);
      });
    },
  };

  constructor(answer: Answer) {
    serve(this.port, answer);
  }

  postMessage(message: unknown): void {
    this.heard.push(message);
    this.port.onmessage?.({ data: structuredClone(message) } as MessageEvent);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const silent = () => new Promise<never>(() => undefined);
const throwing = (error: Error) => () => {
  throw error;
};

test('an answer comes back, and before it how far the thread is', async () => {
  const thread = new HereThread((question, tell) => {
    tell('half');
    return `${String(question)}!`;
  });
  const news: unknown[] = [];
  expect(await ask(thread, 'Đọc', { onNews: (one) => news.push(one) })).toBe('Đọc!');
  expect(news).toEqual(['half']);
  expect(thread.isEnded).toBe(false);
});

test('parts are handed over before the question and get no answer of their own', async () => {
  async function* parts() {
    yield 'one';
    await Promise.resolve();
    yield 'two';
  }
  const thread = new HereThread((message) => (message === 'all' ? 'done' : undefined));
  expect(await ask(thread, 'all', { parts: parts() })).toBe('done');
  expect(thread.heard).toEqual(['one', 'two', 'all']);
});

test.each([
  ['a refused workbook', new WorkbookFileError('huge-area', { place: 'Bìa' })],
  ['a refused report', new DocumentFileError('old-doc')],
])('%s is thrown here as it was thrown there', async (_what, error) => {
  const told = ask(new HereThread(throwing(error)), null);
  await expect(told).rejects.toEqual(error);
  await expect(told).rejects.toBeInstanceOf(error.constructor);
});

test('of a fault of ours what is known comes across', async () => {
  const told = ask(new HereThread(throwing(new TypeError('x is not a function'))), null);
  await expect(told).rejects.toThrow('TypeError\nx is not a function');
});

test('a thread that takes too long is ended, with the reason that its asker gives', async () => {
  const thread = new HereThread(silent);
  const told = ask(thread, null, { ...fileBounds, limit: 1 });
  await expect(told).rejects.toMatchObject({ reason: 'too-slow' });
  expect(thread.isEnded).toBe(true);
});

test('on a busy computer the time that the processor spent counts, and the clock only where it never ends', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  const limited = { ...fileBounds, limit: 10 };
  const idle = (): number => 0;
  const busy = new HereThread(() => new Promise((resolve) => setTimeout(() => resolve('read'), 30)));
  const read = expect(ask(busy, null, { ...limited, spent: idle })).resolves.toBe('read');
  await jest.advanceTimersByTimeAsync(30);
  await read;
  let spent = 0;
  const endless = ask(new HereThread(silent), null, { ...limited, spent: () => (spent += 10) });
  const stuck = ask(new HereThread(silent), null, { ...limited, spent: idle });
  const told = [endless, stuck].map((asked) => expect(asked).rejects.toMatchObject({ reason: 'too-slow' }));
  await jest.advanceTimersByTimeAsync(10);
  await told[0];
  await jest.advanceTimersByTimeAsync(50);
  await told[1];
  jest.useRealTimers();
});

test('a thread that breaks down is ended; a script that never came says so', async () => {
  const broken = new HereThread(silent);
  const told = ask(broken, null, fileBounds);
  broken.onerror?.({ message: 'out of memory' } as ErrorEvent);
  await expect(told).rejects.toMatchObject({ reason: 'too-large', limit: 'memory' });
  expect(broken.isEnded).toBe(true);
  const missing = new HereThread(silent);
  const asked = ask(missing, null, fileBounds);
  missing.onerror?.({} as ErrorEvent);
  await expect(asked).rejects.toBeInstanceOf(PartNotLoaded);
});

test('what is called back ends the thread, and nothing more is handed over', async () => {
  const call = new AbortController();
  async function* parts() {
    yield 'one';
    call.abort();
    await Promise.resolve();
    yield 'two';
  }
  const thread = new HereThread(silent);
  await expect(ask(thread, 'all', { signal: call.signal, parts: parts() })).rejects.toMatchObject({
    name: 'AbortError',
  });
  await new Promise(setImmediate);
  expect(thread.heard).toEqual(['one']);
  expect(thread.isEnded).toBe(true);
});

test('a question of its own ends its thread in every case', async () => {
  const good = new HereThread(() => 1);
  await askOnce(good, null);
  const bad = new HereThread(throwing(new Error('no')));
  await expect(askOnce(bad, null)).rejects.toThrow('no');
  expect([good.isEnded, bad.isEnded]).toEqual([true, true]);
});

test('a kept thread answers again after a refusal; one that was ended gives way to a new one', async () => {
  const started: HereThread[] = [];
  const thread = new KeptThread(() => {
    const one = new HereThread((question) => (question === 'never' ? silent() : question));
    started.push(one);
    return one;
  });
  expect(await thread.ask('a')).toBe('a');
  await expect(thread.ask('never', { limit: 1 })).rejects.toThrow();
  expect(await thread.ask('b')).toBe('b');
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  thread.end();
  expect(started[1]!.isEnded).toBe(true);
});
