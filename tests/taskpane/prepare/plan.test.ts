import { readSnapshot } from '../../../src/excel/read/readSnapshot';
import { checkWorkbook } from '../../../src/submission/checkWorkbook';
import { ExcelFailure } from '../../../src/excel/door/excelFailure';
import { PreviewOutdated, failureOf } from '../../../src/taskpane/failures';
import {
  newCells,
  newNumbers,
  planFill,
  writePlan,
  type Planned,
  type Wanted,
} from '../../../src/taskpane/prepare/plan';
import { emptySelection, resolveSelection } from '../../../src/taskpane/prepare/selection';
import { summarize } from '../../../src/taskpane/prepare/preview/previewSummary';
import { onHost, type OnHost } from '../../excel/onHost';

const sheet = 'Thanh Hóa 2018';
const ledger = 'Số liệu nguồn';
const revenue = { row: 9, plan: 5, actual: 6 };

function wanted({ year = 2018, blank = false, status = 'estimate' as Wanted['status'] } = {}): Wanted {
  const { province, form, source } = resolveSelection({
    ...emptySelection(new Date()),
    province: 'Thanh Hóa',
    year,
    blank,
  });
  return { province: province!, year, form: form!, status, source };
}

const write = (
  book: OnHost,
  planned: Planned,
  controller = new AbortController(),
  onSending: () => void = () => undefined,
) => writePlan(book.session, planned, { signal: controller.signal, onSending });

const namesOf = ({ host }: OnHost): readonly string[] => host.view().sheets.map(({ name }) => name);
const valueAt = ({ host }: OnHost, column: number): unknown => host.cellView(sheet, revenue.row, column)?.value ?? '';

async function filled(): Promise<OnHost> {
  const book = await onHost();
  await write(book, await planFill(book.session, wanted()));
  return book;
}

/** The failure that a promise ends with, in the pane's terms. */
async function failure(work: Promise<unknown>): Promise<ReturnType<typeof failureOf>> {
  try {
    await work;
  } catch (error) {
    return failureOf('write', error);
  }
  throw new Error('It should have failed.');
}

test('a preview takes two round trips and writes nothing', async () => {
  const book = await onHost();
  const trips = await book.trips(async () => {
    const { plan } = await planFill(book.session, wanted());
    expect(plan.sheet).toBe(sheet);
    expect(newCells(plan)).toBeGreaterThan(20);
  });
  expect(trips).toBe(2);
  expect(namesOf(book)).toEqual(['Sheet1']);
});

test('a write takes three round trips, one more to look at the blank sheet of a new workbook, and does what was previewed', async () => {
  const book = await onHost();
  const planned = await planFill(book.session, wanted());
  let sent = 0;
  const trips = await book.trips(async () => {
    const written = await write(book, planned, undefined, () => {
      sent += 1;
    });
    expect(written).toMatchObject({ sheet, cells: newCells(planned.plan), kept: 0, unfinished: null });
    // Who confirmed so many numbers is told what the other cells are.
    expect(written.cells - written.notes).toBe(newNumbers(planned.plan));
    expect(written.notes).toBe(summarize(planned.plan).notes.length);
    expect(written.notes).toBeGreaterThan(0);
    expect(written.ledgerRows).toBe(planned.plan.ledger.added.length);
  });
  expect(trips).toBe(4);
  expect(sent).toBe(1);
  expect(namesOf(book)).toEqual([sheet, ledger]);
  expect(valueAt(book, revenue.actual)).toBe(3738);
});

test('the preview names what is derived and what stays in the ledger', async () => {
  const book = await onHost();
  const { numbers, derived, ledgerOnly } = summarize((await planFill(book.session, wanted())).plan);
  expect(derived.map(({ code, symbol, proposed }) => [code, symbol, proposed])).toEqual(
    expect.arrayContaining([
      ['TH.02', '2', 3554],
      ['IN.01', '1', 805_000],
    ]),
  );
  expect(numbers).toEqual(expect.arrayContaining([...derived]));
  expect(ledgerOnly.every(({ figures, reason }) => figures.length > 0 && reason.vi !== '')).toBe(true);
});

test('of a sheet that stands already only blanks are filled', async () => {
  const book = await filled();
  book.host.enter(sheet, revenue.row, revenue.actual, '4000');
  book.host.enter(sheet, revenue.row, revenue.plan, '');
  const planned = await planFill(book.session, wanted());
  const { numbers, kept } = summarize(planned.plan);
  expect(numbers.map(({ address }) => address)).toEqual(['F10']);
  expect(kept.map(({ address, present, proposed }) => [address, present, proposed])).toEqual([['G10', 4000, 3738]]);
  expect(await write(book, planned)).toMatchObject({ cells: 1, notes: 0, ledgerRows: 0 });
  expect(valueAt(book, revenue.plan)).toBe(3554);
  expect(valueAt(book, revenue.actual)).toBe(4000);
});

test('a preview that is no longer true is not carried out', async () => {
  const book = await filled();
  book.host.enter(sheet, revenue.row, revenue.plan, '');
  const planned = await planFill(book.session, wanted());
  book.host.enter(sheet, revenue.row, revenue.plan, '3500');
  await expect(write(book, planned)).rejects.toMatchObject({ cause: expect.any(PreviewOutdated) as PreviewOutdated });
  expect((await failure(write(book, planned))).cause).toBe('changed');
  expect(valueAt(book, revenue.plan)).toBe(3500);
});

test('a second sheet of the same province and year, another vintage, is not taken for an outdated preview', async () => {
  const book = await filled();
  const planned = await planFill(book.session, wanted({ status: 'final' }));
  expect(planned.plan.existing).toBeNull();
  await write(book, planned);
  expect(namesOf(book)).toContain(planned.plan.sheet);
  expect(namesOf(book)).toHaveLength(3);
});

test('a blank sheet that has the name already is not overwritten', async () => {
  const book = await onHost();
  await book.session.run(async (context) => {
    context.workbook.worksheets.add(sheet);
    await context.sync();
  });
  const planned = await planFill(book.session, wanted());
  expect(planned.plan.sheet).not.toBe(sheet);
  await write(book, planned);
  expect(namesOf(book)).toEqual(expect.arrayContaining([sheet, planned.plan.sheet]));
});

test('called back before it is sent, a write writes nothing', async () => {
  const book = await onHost();
  const planned = await planFill(book.session, wanted());
  const controller = new AbortController();
  const writing = write(book, planned, controller);
  controller.abort();
  await expect(writing).rejects.toBeInstanceOf(ExcelFailure);
  expect(namesOf(book)).toEqual(['Sheet1']);
});

test('a blank form has no ledger', async () => {
  const book = await onHost();
  const planned = await planFill(book.session, wanted({ blank: true }));
  expect(newCells(planned.plan)).toBe(0);
  expect(await write(book, planned)).toMatchObject({ cells: 0, ledgerRows: 0 });
  expect(namesOf(book)).toEqual([sheet]);
});

test('a check takes two round trips, finds what the report gives reason for, and writes nothing', async () => {
  const book = await filled();
  const before = JSON.stringify(book.host.sheetView(sheet));
  const trips = await book.trips(async () => {
    const { checks, otherSheets } = checkWorkbook(await readSnapshot(book.session));
    const sheets = [...checks];
    expect(sheets.map(({ report }) => report.sheet)).toEqual([sheet]);
    expect(otherSheets).toEqual([]);
    const found = sheets[0]!.findings;
    expect(found.length).toBeGreaterThan(0);
  });
  expect(trips).toBe(2);
  expect(JSON.stringify(book.host.sheetView(sheet))).toBe(before);
});
