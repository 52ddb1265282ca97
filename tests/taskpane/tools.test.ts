import { readSnapshot } from '../../src/excel/read/readSnapshot';
import { planMark } from '../../src/sheet/entry/markEntry';
import { planStatus } from '../../src/sheet/entry/statusEntry';
import { selectCell } from '../../src/excel/door/select';
import { appendNotes, enterInSelection } from '../../src/taskpane/entry/enterInSelection';
import { readWorkbookForms } from '../../src/taskpane/forms/workbookForms';
import { writeFormSheet } from '../../src/taskpane/forms/writeFormSheet';
import { planFill, writePlan, type Wanted } from '../../src/taskpane/prepare/plan';
import { emptySelection, resolveSelection } from '../../src/taskpane/prepare/selection';
import { readRevisions, writeRevision } from '../../src/taskpane/revisions/revisions';
import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { templatesOfYear } from '../../src/indicators/forms/templates';
import { populationOffers } from '../../src/sheet/fill/populationOffers';
import { checkBook } from '../../src/checks/engine';
import { snapshotOf } from '../../src/cli/read/readFile';
import { loadProvinces } from '../../src/indicators/provinces/provinces';
import { loadTemplates } from '../../src/indicators/forms/templates';
import { readBook } from '../../src/sheet/readBook';
import { checkWorkbook } from '../../src/submission/checkWorkbook';
import { offersFor } from '../../src/submission/notes/explain';
import { buildNotesSheet, explanationCells } from '../../src/submission/notes/notesSheet';
import { bytesOf, layoutOf, type Cells } from '../cli/sampleBooks';
import { onHost, type OnHost } from '../excel/onHost';
import { gridOf } from '../sheet/grid/layoutGrid';

const sheet = 'Thanh Hóa 2018';

function wanted(year = 2018, status: Wanted['status'] = 'estimate', blank = false): Wanted {
  const { province, form, source } = resolveSelection({
    ...emptySelection(new Date()),
    province: 'Thanh Hóa',
    year,
    blank,
  });
  return { province: province!, year, form: form!, status, source };
}

async function fill(book: OnHost, change: Partial<Wanted> = {}, year = 2018): Promise<void> {
  const planned = await planFill(book.session, { ...wanted(year), ...change });
  await writePlan(book.session, planned, { signal: new AbortController().signal, onSending: () => undefined });
}

const names = ({ host }: OnHost): readonly string[] => host.view().sheets.map(({ name }) => name);
const value = ({ host }: OnHost, on: string, row: number, column: number): unknown =>
  host.cellView(on, row, column)?.value ?? '';

test('a mark is entered in the selected blank cells, in three round trips, and a number is kept', async () => {
  const book = await onHost();
  await fill(book);
  await selectCell(book.session, sheet, 'G9:G11');
  const trips = await book.trips(async () => {
    const { cells, plan } = await enterInSelection(book.session, (read, area) => planMark(read, area, '…'));
    expect([cells, plan.kept]).toEqual([2, 1]);
  });
  expect(trips).toBe(3);
  expect([8, 9, 10].map((row) => value(book, sheet, row, 6))).toEqual(['…', 3738, '…']);
});

test('a status is written beside, and added to a note only when that is wanted', async () => {
  const book = await onHost();
  await fill(book);
  await selectCell(book.session, sheet, 'G9:G10');
  const { cells, plan } = await enterInSelection(book.session, (read, area) => planStatus(read, area, 'preliminary'));
  const before = String(value(book, sheet, 9, 12));
  expect(cells).toBe(1);
  expect(value(book, sheet, 8, 12)).toBe('Cột 3: số sơ bộ.');
  expect(before).not.toBe('');
  expect(plan.open).toHaveLength(1);
  expect(await appendNotes(book.session, plan.open)).toBe(1);
  expect(value(book, sheet, 9, 12)).toBe(`${before} Cột 3: số sơ bộ.`);
  // Said already: the note has changed since, and is left alone.
  expect(await appendNotes(book.session, plan.open)).toBe(0);
});

test('estimate and final sheets of a year are compared, and the table becomes a sheet that follows them', async () => {
  const book = await onHost();
  await fill(book);
  expect(await readRevisions(book.session)).toEqual([]);
  await fill(book, { status: 'final' });
  const final = 'Thanh Hóa 2018 Chính thức';
  expect(names(book)).toContain(final);
  await enter(book, final, 9, 6, '3800');
  const [table] = await readRevisions(book.session);
  expect(table!.rows.map(({ indicator, difference }) => [indicator.id, difference])).toEqual([
    ['ict-sector-revenue', 62],
  ]);
  expect(await writeRevision(book.session, table!)).toBe('Điều chỉnh Thanh Hóa 2018');
  expect([4, 5, 6].map((column) => value(book, 'Điều chỉnh Thanh Hóa 2018', 3, column))).toEqual([3738, 3800, 62]);
  expect(await writeRevision(book.session, table!)).toBe('Điều chỉnh Thanh Hóa 2018 (2)');
});

test('a form is exported once, and a row added there is a row of the next sheet', async () => {
  const book = await onHost();
  expect(await readWorkbookForms(book.session)).toBeNull();
  const form = templatesOfYear(2018).find(({ id }) => id === 'AT-NAM')!;
  expect(await writeFormSheet(book.session, form, loadCatalogue())).toEqual({ sheet: 'Mẫu AT-NAM 1', made: true });
  expect(await writeFormSheet(book.session, form, loadCatalogue())).toEqual({ sheet: 'Mẫu AT-NAM 1', made: false });
  const forms = await readWorkbookForms(book.session);
  expect(forms).toMatchObject({ own: [form], problems: [] });
  // The sheet's own form decides, whatever the one was that the pane had in mind.
  let last = 0;
  for (let row = 0; row < 80; row += 1) if (value(book, 'Mẫu AT-NAM 1', row, 2) !== '') last = row;
  const added = [
    'Chỉ tiêu',
    '',
    'AT.60',
    'Số cuộc diễn tập',
    'Exercises',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'cuộc',
    'exercises',
  ];
  added.push('', 'Số đếm', '0', '', 'Tốc độ %', 'Tăng là tốt');
  for (const [column, text] of added.entries()) {
    if (text !== '') await enter(book, 'Mẫu AT-NAM 1', last + 1, column, text);
  }
  await fill(book, { form, source: null });
  const codes = Array.from({ length: 40 }, (_, row) => value(book, sheet, row, 2));
  expect(codes).toContain('AT.60');
  const { reading } = await planFill(book.session, { ...wanted(2019), form });
  expect(reading.lists.catalogue.byCode('AT.60')!.unit.text.vi).toBe('cuộc');
});

test('a chosen population is filled in with its basis; both bases are known to the preview', async () => {
  const book = await onHost();
  const { province } = wanted(2024);
  const offers = populationOffers(province, 2024);
  expect(new Set(offers.map(({ basis }) => basis)).size).toBe(2);
  const planned = await planFill(book.session, { ...wanted(2024), chosen: [offers[0]!] });
  const rows = planned.plan.preview.filter(({ placement }) => placement?.origin === 'chosen');
  expect(rows.map(({ code, symbol, proposed }) => [code, symbol, proposed])).toEqual([
    ['TH.01', '3', offers[0]!.value],
  ]);
  await fill(book, { chosen: [offers[0]!] }, 2024);
  const later = await planFill(book.session, wanted(2024));
  expect(later.populations).toMatchObject([{ value: offers[0]!.value, basis: offers[0]!.basis }]);
});

test('last year’s sheet in the workbook is the base of the next one, and belongs to what the preview stands on', async () => {
  const book = await onHost();
  await fill(book);
  const planned = await planFill(book.session, wanted(2019));
  expect(planned.plan.carried).toMatchObject({ kind: 'rollForward', missing: [], unusedSheets: [] });
  expect(planned.basis).toContain(sheet);
  await fill(book, {}, 2019);
  expect(value(book, 'Thanh Hóa 2019', 9, 4)).toBe(3738);
});

test('the check compares with earlier workbooks that were given, and offers what they explained of the same place', async () => {
  const year = (one: number, cells: Cells) => layoutOf({ province: 'Thanh Hóa', year: one, cells });
  const book = await onHost(await bytesOf([year(2018, { 'ict-sector-revenue': { 1: 3500, 3: 3738 } })]));
  const snapshot = await readSnapshot(book.session);
  const [alone] = checkWorkbook(snapshot).checks;
  expect(alone!.findings.map(({ rule }) => rule)).not.toContain('CT-502');

  const last = await snapshotOf(await bytesOf([year(2017, { 'ict-sector-revenue': { 1: 3000, 3: 3401 } })]));
  const before = await snapshotOf(await bytesOf([year(2016, { 'ict-sector-revenue': { 3: 2900 } })]));
  const lists = { catalogue: loadCatalogue(), provinces: loadProvinces().provinces, templates: loadTemplates() };
  const read = (one: typeof last) => readBook(one, lists);
  const [old] = checkBook(read(last), { catalogue: loadCatalogue(), earlier: [read(before)] });
  const finding = old!.findings.find(({ rule }) => rule === 'CT-502')!;
  const notes = gridOf(
    buildNotesSheet([
      explanationCells(finding, old!.report, {
        reason: 'revision',
        text: 'Số năm 2016 được cập nhật',
        by: 'Nguyễn Văn A',
        at: '2018-01-15',
      }),
    ]),
  );
  const { checks, said } = checkWorkbook(snapshot, [{ grids: [...last.grids, notes] }]);
  const [check] = checks;
  const now = check!.findings.find(({ rule }) => rule === 'CT-502')!;
  const [offer] = offersFor(now, check!.report, said);
  expect(offer).toMatchObject({ reason: 'revision', text: 'Số năm 2016 được cập nhật', year: 2017 });
});

/** Types into a cell as a person would. */
async function enter({ host }: OnHost, on: string, row: number, column: number, text: string): Promise<void> {
  await Promise.resolve(host.enter(on, row, column, text));
}
