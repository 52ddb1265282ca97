import type { Finding } from '../../src/checks/finding';
import type { Snapshot } from '../../src/sheet/grid/grid';
import { checkWorkbook } from '../../src/submission/checkWorkbook';
import { submittingUnit } from '../../src/submission/openPlaces';
import { checkThread } from '../../src/taskpane/thread/checkThread';
import { standingOf } from '../../src/taskpane/thread/standing';
import { edited, explained, filledSnapshot, sealedAnyway, submissionOf } from '../submission/workbook';
import { DeskWorker, useDeskWorker } from './deskWorker';

const open = filledSnapshot('thanh-hoa-2018');
const wrong = edited(open, 'Thanh Hóa 2018', (sheet) => sheet.type(sheet.at('VT.04', '3'), -1));
const sheets = ['Thanh Hóa 2018'];
const books = { snapshot: open, earlier: [] };

beforeAll(useDeskWorker);

test('it finds what the rules find, sheet by sheet', async () => {
  const steps: string[] = [];
  const onProgress = (done: number, total: number) => steps.push(`${done}/${total}`);
  const { sheets: found } = await checkThread.check({ snapshot: wrong, earlier: [] }, { onProgress });
  const expected = [...checkWorkbook(wrong).checks].map(({ findings }) => findings);
  expect(found.map(({ findings }) => findings)).toEqual(expected);
  expect(steps).toEqual(['1/1']);
});

test('after an edit the edited sheet goes over, and what is new about it comes back', async () => {
  const other = { ...filledSnapshot('nghe-an-2013').grids[0]!, sheet: 'Nghệ An 2013 khác' };
  const both = (snapshot: Snapshot): Snapshot => ({ grids: [...snapshot.grids, other] });
  const { sheets: before } = await checkThread.check({ snapshot: both(open), earlier: [] });
  expect(before.map(({ findings }) => findings.length)).not.toContain(0);
  const sent = jest.spyOn(DeskWorker.prototype, 'postMessage');
  const steps: number[] = [];
  const grid = wrong.grids.find((one) => one.sheet === sheets[0])!;
  const snapshot = both({ grids: open.grids.map((one) => (one.sheet === grid.sheet ? grid : one)) });
  const { sheets: after } = await checkThread.check(
    { snapshot, earlier: [] },
    { onProgress: (done) => steps.push(done) },
  );
  expect(sent.mock.calls.map(([{ kind }]) => kind)).toEqual(['grid', 'check']);
  sent.mockRestore();
  expect(steps).toEqual([1]);
  const shown = (checks: readonly { readonly findings: readonly Finding[] }[]) =>
    checks.map(({ findings }) => findings.map(({ weight: _, ...rest }) => rest));
  expect(shown(after)).toEqual(shown([...checkWorkbook(snapshot).checks]));
  expect(after[1]).toBe(before[1]);
  const standing = new Set(before[0]!.findings);
  expect(after[0]!.findings.filter((finding) => standing.has(finding)).length).toBeGreaterThan(0);
});

test('an explanation given after a check comes back with its finding, though the sheet is not judged again', async () => {
  const told = explained(open);
  for (const snapshot of [open, told, open]) {
    const { sheets: found } = await checkThread.check({ snapshot, earlier: [] });
    const said = (findings: readonly Finding[]) => findings.map(({ rule, explanation }) => [rule, explanation]);
    const expected = [...checkWorkbook(snapshot).checks];
    expect(found.map(({ findings }) => said(findings))).toEqual(expected.map(({ findings }) => said(findings)));
    const count = found[0]!.findings.filter(({ explanation }) => explanation).length;
    expect(count > 0).toBe(snapshot === told);
  }
});

test('a submission stands where it stands on the pane’s own thread', async () => {
  for (const snapshot of [open, wrong, explained(open)]) {
    const { book, said } = checkWorkbook(snapshot);
    const standing = await checkThread.judge('standing', null, { snapshot, earlier: [] });
    expect(standing).toEqual(standingOf({ book, said, submission: submissionOf(snapshot) }));
  }
});

test('sheets of several provinces are told by name before they are signed together', () => {
  const both = { grids: [...open.grids, filledSnapshot('nghe-an-2013').grids[0]!] };
  const { book, said } = checkWorkbook(both);
  const standing = standingOf({ book, said, submission: submissionOf(both) });
  expect(standing.sheets).toEqual(['Thanh Hóa 2018', 'Nghệ An 2013']);
  expect(standing.provinces.map(({ vi }) => vi)).toEqual(['Thanh Hóa', 'Nghệ An']);
  expect(submittingUnit(book)).toMatch(/Thanh Hóa; .*Nghệ An/);
});

test('who explained last is told of this workbook and not of earlier ones', async () => {
  const before = explained(open);
  expect(await checkThread.check({ snapshot: open, earlier: [before] })).toMatchObject({ explainedBy: '' });
  expect(await checkThread.check({ snapshot: before, earlier: [] })).toMatchObject({ explainedBy: 'Lê Thị Hạnh' });
});

test('an explanation is planned for exactly the numbers on show', async () => {
  const { unexplained } = await checkThread.judge('standing', null, books);
  const explanation = { reason: 'estimate', text: 'Số ước', by: 'Lê Thị Hạnh', at: '2018-11-20' } as const;
  const plan = (...fingerprints: string[]) =>
    checkThread.judge('explanation', { sheets, fingerprints, explanation }, books);
  const [first, second] = unexplained.map(({ fingerprint }) => fingerprint) as [string, string];
  const signed = (plan: unknown): number => JSON.stringify(plan).split('Lê Thị Hạnh').length - 1;
  expect(signed(await plan(first))).toBe(1);
  expect(signed(await plan(first, second))).toBe(2);
  // One that no longer stands there keeps the others from being written.
  expect(await plan(first, '0000-0000-0000-0000')).toBeNull();
});

test('a seal over names and visibility of sheets holds in the pane as in files, and hidden sheets are told', async () => {
  const listed = (snapshot: Snapshot, visibility: 'visible' | 'hidden' = 'visible'): Snapshot => ({
    ...snapshot,
    sheets: [
      ...snapshot.grids.map(({ sheet }) => ({ name: sheet, visibility: 'visible' as const })),
      { name: 'Thanh H\u043ea 2018', visibility },
    ],
  });
  const sealed = sealedAnyway(listed(explained(open)));
  const standing = (snapshot: Snapshot) => checkThread.judge('standing', null, { snapshot, earlier: [] });
  expect((await standing(listed(sealed))).seal).toMatchObject({ state: 'valid', version: 2 });
  const hidden = await standing(listed(sealed, 'hidden'));
  expect(hidden.seal).toMatchObject({ state: 'broken' });
  expect(hidden.concealed.map(({ text }) => text.en).join()).toContain('Thanh H\u043ea 2018');
});

test('nothing is sealed that has something in the way', async () => {
  const wish = { sheets, by: 'Nguyễn Văn Bình', at: '2018-11-25T08:30:00+07:00' };
  expect(await checkThread.judge('seal', wish, { snapshot: wrong, earlier: [] })).toBeNull();
});

test('what is called back ends its thread; what waits behind it goes on in another', async () => {
  const call = new AbortController();
  const first = checkThread.check(books, { signal: call.signal });
  const second = checkThread.judge('standing', null, books);
  const told = expect(first).rejects.toMatchObject({ name: 'AbortError' });
  await Promise.resolve();
  call.abort();
  await told;
  expect((await second).sheets).toHaveLength(1);
  expect(DeskWorker.running).toBe(1);
});

test('what is called back while it waits ends nobody else’s thread', async () => {
  const call = new AbortController();
  const first = checkThread.check(books);
  const second = checkThread.check(books, { signal: call.signal });
  call.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  expect((await first).sheets).toHaveLength(1);
});
