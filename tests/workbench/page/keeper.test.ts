import { Host } from '../../../src/workbench/host/host';
import { Keeper } from '../../../src/workbench/page/kept/keeper';
import { nameOf } from '../../../src/workbench/page/kept/versionWords';
import { message, type MessageKey, type MessageValues } from '../../../src/workbench/page/words/messages';
import type { KeptEntry, KeptVersion } from '../../../src/workbench/page/kept/keptStore';

const sheet = 'Sheet1';

/** A workbook that is kept, whose writing ends when it is told to. */
function kept() {
  const host = Host.create();
  let version: KeptVersion | null = null;
  let entries: KeptEntry[] = [];
  const writings: (() => void)[] = [];
  const keeper = new Keeper(
    {
      put: (one, typed) => {
        version = one;
        entries = typed.map((entry) => ({ ...entry, version: one.id }));
        return Promise.resolve();
      },
      add: (typed) => {
        entries.push(...typed);
        return Promise.resolve();
      },
      list: () => Promise.resolve(version ? [version] : []),
      remove: () => Promise.resolve(),
    },
    {
      ...{ id: 'sổ', fileName: null, unsaved: true },
      host: {
        onChange: (listener) => host.onChange(listener),
        cellView: (...place) => host.cellView(...place),
        view: () => host.view(),
        save: () => new Promise((resolve) => writings.push(() => resolve(new Uint8Array()))),
      },
    },
    () => undefined,
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  return {
    keeper,
    type: (row: number, text: string) => host.enter(sheet, row, 0, text),
    version: () => version,
    texts: () => entries.map(({ text }) => text),
    settled,
    write: async (): Promise<void> => {
      void keeper.keepNow();
      await settled();
    },
    written: async (): Promise<void> => {
      writings.shift()!();
      await settled();
    },
  };
}

test('what is typed while a version is being written is kept at once, and stays beside it', async () => {
  const book = kept();
  await book.write();
  await book.written();
  await book.write();
  book.type(0, 'một');
  book.type(1, 'hai');
  await book.settled();
  expect([book.texts(), book.keeper.isSafe]).toEqual([['một', 'hai'], true]);
  await book.written();
  expect([book.texts(), book.keeper.isSafe]).toEqual([['một', 'hai'], true]);
  book.keeper.end();
});

test('what is typed while the first version is being written goes with it', async () => {
  const book = kept();
  await book.write();
  book.type(0, 'một');
  await book.settled();
  expect([book.texts(), book.keeper.isSafe]).toEqual([[], false]);
  await book.written();
  expect(book.texts()).toEqual(['một']);
  book.keeper.end();
});

test('what was typed before a version is part of it', async () => {
  const book = kept();
  await book.write();
  await book.written();
  book.type(0, 'một');
  await book.settled();
  expect(book.texts()).toEqual(['một']);
  await book.write();
  await book.written();
  expect([book.texts(), book.keeper.isSafe]).toEqual([[], true]);
  book.keeper.end();
});

test('a workbook without a file is called by its sheets', async () => {
  const book = kept();
  await book.write();
  await book.written();
  const language = { text: (key: MessageKey, values?: MessageValues) => message('vi', key, values) };
  expect(nameOf(book.version()!, language)).toBe(`Sổ mới (${sheet})`);
  const province = ['Thanh Hóa 2018', 'Số liệu nguồn', 'Bìa'];
  expect(nameOf({ fileName: null, sheets: province }, language)).toBe('Sổ mới (Thanh Hóa 2018, Số liệu nguồn…)');
  expect(nameOf({ fileName: 'so.xlsx', sheets: province }, language)).toBe('so.xlsx');
  // As an earlier page kept it.
  expect(nameOf({ fileName: null }, language)).toBe('Sổ mới');
  book.keeper.end();
});
