import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import type { Acceptance } from '../../../src/review/acceptance';
import {
  ReviewKeeper,
  stillAccepted,
  type KeepingState,
  type Notes,
} from '../../../src/taskpane/review/kept/reviewKeeper';
import { ReviewStore } from '../../../src/taskpane/review/kept/reviewStore';
import { nothingReviewed } from '../../../src/taskpane/review/state/reviewState';

const named = (name: string, text = name) => ({
  name,
  file: new File([text], name, { lastModified: 1_700_000_000_000 }),
});
const acceptance = (file: string): Acceptance => ({
  ...{ province: { scheme: '63', code: '38' }, year: 2018, form: 'TH-NAM', file },
  ...{ by: 'Trần Thị Bình', at: '2026-11-30T03:00:00Z' },
});
const notes: Notes = {
  ...nothingReviewed,
  choices: [{ file: 'b.xlsx', sheet: null, province: null }],
  asked: [{ key: 'a.xlsx\nHà Nội', sheet: 'Câu hỏi Hà Nội' }],
  view: { ...nothingReviewed.view, filter: 'errors' },
  open: 'a.xlsx\nHà Nội',
};

/** A pane's keeper, and what it told. */
function pane() {
  const told: KeepingState[] = [];
  return { keeper: new ReviewKeeper((state) => told.push(state)), told };
}
const textsOf = async (files: readonly { readonly name: string; readonly file: File }[]) =>
  Promise.all(files.map(async ({ name, file }) => [name, await file.text()]));

/** Everything that is on the machine. */
async function everything() {
  const store = await ReviewStore.open();
  const reviews = await store.list();
  const files = await Promise.all(reviews.map(({ id }) => store.filesOf(id)));
  store.close();
  const data = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('chi-tieu.review');
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  const count = await new Promise<number>((resolve) => {
    const counting = data.transaction('files').objectStore('files').count();
    counting.onsuccess = () => {
      resolve(counting.result);
    };
  });
  data.close();
  return { reviews, files: files.flat(), count };
}

/** Words that tabs hold, as a browser keeps them for all of them. */
function locksOfTabs() {
  const held = new Set<string>();
  return {
    request: async (name: string, work: () => Promise<void>): Promise<void> => {
      held.add(name);
      await work();
      held.delete(name);
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
  };
}

beforeEach(() => {
  indexedDB = new IDBFactory();
  Object.defineProperty(globalThis, 'navigator', { value: { locks: locksOfTabs() }, configurable: true });
});

test('what was chosen, said and set is there for the next pane, with the files as they were given', async () => {
  const first = pane();
  const given = [[named('a.xlsx'), named('b.xlsx')], [named('a (2).xlsx', 'gửi lại')]];
  await first.keeper.keep(given, { ...notes, acceptances: [acceptance('a.xlsx')] });
  expect(first.told).toEqual(['kept']);
  first.keeper.end();
  const second = pane();
  const offer = await second.keeper.offered();
  expect(offer).toMatchObject({
    files: 3,
    choices: notes.choices,
    asked: notes.asked,
    view: notes.view,
    open: notes.open,
  });
  const batches = await second.keeper.takeUp(offer!);
  expect(await Promise.all(batches.map(textsOf))).toEqual(await Promise.all(given.map(textsOf)));
  expect(await stillAccepted(offer!.acceptances, batches.flat())).toEqual([acceptance('a.xlsx')]);
  second.keeper.end();
});

test('an acceptance stands only where the file has the contents that were accepted', async () => {
  const { keeper } = pane();
  await keeper.keep([[named('a.xlsx'), named('b.xlsx')]], {
    ...notes,
    acceptances: [acceptance('a.xlsx'), acceptance('b.xlsx')],
  });
  const { acceptances } = (await everything()).reviews[0]!;
  expect(await stillAccepted(acceptances, [named('a.xlsx', 'khác'), named('b.xlsx')])).toEqual([acceptance('b.xlsx')]);
  expect(await stillAccepted(acceptances, [named('b.xlsx')])).toEqual([acceptance('b.xlsx')]);
  keeper.end();
});

test('files that come later are kept beside the first, other files instead of them', async () => {
  const { keeper } = pane();
  const [first, later, other] = [named('a.xlsx'), named('b.xlsx'), named('a.xlsx', 'năm khác')];
  await keeper.keep([[first]], notes);
  await keeper.keep([[first], [later]], notes);
  expect(await everything()).toMatchObject({ reviews: [{ files: 2 }], count: 2 });
  await keeper.keep([[other]], notes);
  const kept = await everything();
  expect(kept).toMatchObject({ reviews: [{ files: 1 }], count: 1 });
  expect(await kept.files[0]!.file.text()).toBe('năm khác');
  keeper.end();
});

test('what is deleted is gone from the machine, and stays away until other files are chosen', async () => {
  const { keeper, told } = pane();
  await keeper.keep([[named('a.xlsx')]], notes);
  await keeper.stop();
  await keeper.keep([[named('a.xlsx')]], notes);
  expect(await everything()).toEqual({ reviews: [], files: [], count: 0 });
  keeper.begin();
  await keeper.keep([[named('b.xlsx')]], notes);
  expect(told).toEqual(['kept', 'stopped', 'kept']);
  const next = pane();
  await next.keeper.discard((await everything()).reviews[0]!);
  expect(await everything()).toEqual({ reviews: [], files: [], count: 0 });
  keeper.end();
  next.keeper.end();
});

test('a review that another open pane works on is not offered', async () => {
  const first = pane();
  await first.keeper.keep([[named('a.xlsx')]], notes);
  const second = pane();
  expect(await second.keeper.offered()).toBeNull();
  first.keeper.end();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await second.keeper.offered()).not.toBeNull();
  second.keeper.end();
});

describe('storage that refuses', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('for want of room: told so, nothing half kept, and tried again with the next change', async () => {
    const { keeper, told } = pane();
    const put = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await keeper.keep([[named('a.xlsx')]], notes);
    put.mockRestore();
    await keeper.keep([[named('a.xlsx')]], notes);
    expect(told).toEqual(['full', 'kept']);
    expect(await everything()).toMatchObject({ reviews: [{ files: 1 }], count: 1 });
    keeper.end();
  });

  test('altogether, as in a private window: told so once it is needed, and nothing is offered', async () => {
    jest.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { keeper, told } = pane();
    expect(await keeper.offered()).toBeNull();
    expect(told).toEqual([]);
    await keeper.keep([[named('a.xlsx')]], notes);
    expect(told).toEqual(['refused']);
  });
});
