import { download } from '../../src/taskpane/files/download';
import { nextSubmitState, unread } from '../../src/taskpane/submit/useSubmit';

/** A page in which Excel for Mac drops what a link hands over, as it does. */
function pageIn(platform: string): { readonly clicks: () => number } {
  let clicks = 0;
  Object.assign(globalThis, {
    Office: { context: { platform } },
    document: { createElement: () => ({ click: () => (clicks += 1) }) },
  });
  jest.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  jest.useFakeTimers();
  return { clicks: () => clicks };
}

afterEach(() => {
  jest.useRealTimers();
  for (const name of ['Office', 'document']) Reflect.deleteProperty(globalThis, name);
});

test('a file goes through the browser, and it is told that it did', () => {
  const page = pageIn('PC');
  expect(download('a.json', '{}')).toBe(true);
  expect(page.clicks()).toBe(1);
});

test('in Excel for Mac nothing is pretended: the contents are shown instead', () => {
  const page = pageIn('Mac');
  const saved = download('a.json', '{}');
  expect([saved, page.clicks()]).toEqual([false, 0]);
  const handed = { name: 'a.json', text: '{}', saved, seal: 'a1' };
  const reading = { standing: { seal: { state: 'valid', seal: 'a1' } } } as never;
  expect(nextSubmitState({ ...unread, reading }, { type: 'handed', handed }).handed).toBe(handed);
});
