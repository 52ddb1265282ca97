import { setProtection } from '../../src/excel/marks/protection';
import { watchFront, watchProtection, watchSelection } from '../../src/excel/door/watchSheets';
import { isAbout, readFront } from '../../src/taskpane/prepare/front';
import { planFill, writePlan } from '../../src/taskpane/prepare/plan';
import { emptySelection, resolveSelection, type Selection } from '../../src/taskpane/prepare/selection';
import { onHost, type OnHost } from '../excel/onHost';

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const choice = (province: string, year: number): Selection => ({ ...emptySelection(new Date()), province, year });

async function fill({ session }: OnHost, chosen: Selection): Promise<void> {
  const { province, form, source } = resolveSelection(chosen);
  const wanted = { province: province!, year: chosen.year, form: form!, status: chosen.status, source };
  const signal = new AbortController().signal;
  await writePlan(session, await planFill(session, wanted), { signal, onSending: () => undefined });
}

test('the province sheet in front says what is chosen, and any other sheet says nothing', async () => {
  const book = await onHost();
  expect(await readFront(book.session)).toBeNull();
  await fill(book, choice('Thanh Hóa', 2018));
  await fill(book, choice('Nghệ An', 2013));
  const seen = await readFront(book.session);
  expect(seen).toMatchObject({ sheet: 'Nghệ An 2013', choice: { province: 'Nghệ An', year: 2013 } });
  book.host.activate('Thanh Hóa 2018');
  expect(await readFront(book.session)).toMatchObject({ choice: { province: 'Thanh Hóa', year: 2018, blank: false } });
  expect(await book.trips(() => readFront(book.session))).toBeLessThanOrEqual(3);
  book.host.activate('Số liệu nguồn');
  expect(await readFront(book.session)).toBeNull();
});

test('a choice is about a sheet of its province, year and form', () => {
  const about = (chosen: Selection, form: string | null): boolean => {
    const own = { ...choice('Thanh Hoá', 2018), form };
    const front = { sheet: 'Thanh Hóa 2018', choice: own, province: resolveSelection(own).province! };
    return isAbout(chosen, resolveSelection(chosen), front);
  };
  expect(about({ ...choice('Thanh Hóa', 2018), form: 'TH-N' }, 'TH-N')).toBe(true);
  expect(about(choice('Thanh Hóa', 2018), null)).toBe(true);
  expect(about({ ...choice('Thanh Hóa', 2018), form: 'VT-N' }, 'khác')).toBe(false);
  for (const other of [choice('Thanh Hóa', 2017), choice('Nghệ An', 2018), choice('', 2018)])
    expect(about(other, 'TH-N')).toBe(false);
});

test('going to another sheet is told, where only that is asked for and beside the selection', async () => {
  const book = await onHost();
  book.host.addSheet('Hai');
  const told: string[] = [];
  const watches = await Promise.all([
    watchFront(book.session, () => told.push('front')),
    watchSelection(book.session, () => told.push('selection')),
  ]);
  book.host.activate('Sheet1');
  await delivered();
  expect(told.sort()).toEqual(['front', 'selection']);
  await Promise.all(watches.map((watch) => watch.stop()));
  book.host.activate('Hai');
  await delivered();
  expect(told).toHaveLength(2);
});

test('a lifted protection is told: a notice that it stopped something holds no more', async () => {
  const book = await onHost();
  await fill(book, choice('Thanh Hóa', 2018));
  const told: string[] = [];
  const watch = await watchProtection(book.session, () => told.push('protection'));
  await setProtection(book.session, ['Thanh Hóa 2018'], true);
  await delivered();
  const locked = told.length;
  await setProtection(book.session, ['Thanh Hóa 2018'], false);
  await delivered();
  expect(locked).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThan(locked);
  await watch.stop();
});
