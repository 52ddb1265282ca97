import { checkBook } from '../../../src/checks/engine';
import type { InputRuleRepair } from '../../../src/checks/finding';
import { lastFinished, takeFinishedBack } from '../../../src/excel/undo/finished';
import { putInputRule } from '../../../src/excel/write/draw/putInputRule';
import { setProtection } from '../../../src/excel/marks/protection';
import { readSnapshot } from '../../../src/excel/read/readSnapshot';
import type { ExcelSession } from '../../../src/excel/door/session';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { readBook } from '../../../src/sheet/readBook';
import { addressOf } from '../../../src/sheet/grid/rectangles';
import { onHost } from '../onHost';
import { fillPlan, lists } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';

/** A new form, into whose cells somebody pastes from a sheet without rules. */
async function pastedInto(...targets: readonly string[]) {
  const book = await onHost();
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true);
  await writeSheets(book.session, [], () => ({ create: layouts, fill: [], show: null }));
  book.host.enter('Sheet1', 0, 0, '2890000');
  const whole = rulesOf(book);
  for (const target of targets) book.host.copyCells('Sheet1', 'A1', sheet, target);
  return { ...book, whole };
}

const rulesOf = ({ host }: Pick<Awaited<ReturnType<typeof onHost>>, 'host'>): readonly string[] =>
  host
    .snapshot()
    .grids.find((grid) => grid.sheet === sheet)!
    .inputRules!.map(addressOf);

/** What the pane offers after a check. */
async function repairs(session: ExcelSession): Promise<readonly InputRuleRepair[]> {
  const checks = checkBook(readBook(await readSnapshot(session), lists), { catalogue: lists.catalogue });
  return checks.flatMap(({ findings }) =>
    findings.flatMap((finding) => finding.repairs.filter((repair) => repair.kind === 'inputRule')),
  );
}

test('a new form has all its rules, and nothing is offered', async () => {
  const { session } = await pastedInto();
  expect(await repairs(session)).toEqual([]);
});

test('what a paste took away is put back in two round trips, and nothing that the cells hold changes', async () => {
  const book = await pastedInto('G10:G11', 'E14');
  expect(rulesOf(book)).not.toEqual(book.whole);
  const [repair, ...others] = await repairs(book.session);
  expect(others).toEqual([]);
  expect(repair!.areas.map(addressOf).sort()).toEqual(['E14', 'G10:G11']);
  const { values, formulas } = book.host.snapshot().grids.find((grid) => grid.sheet === sheet)!;
  expect(await book.trips(() => putInputRule(book.session, repair!))).toBe(2);
  expect(rulesOf(book)).toEqual(book.whole);
  expect(book.host.snapshot().grids.find((grid) => grid.sheet === sheet)).toMatchObject({ values, formulas });
  expect(await repairs(book.session)).toEqual([]);
  // The rule speaks of each of its cells.
  expect(book.host.enter(sheet, 10, 6, 'chữ')).toMatchObject({ done: false, alert: { title: 'Chưa phải là số' } });
  expect(book.host.enter(sheet, 10, 6, '…')).toEqual({ done: true });
  expect(book.host.enter(sheet, 10, 6, '12')).toEqual({ done: true });
});

test('one button takes it back', async () => {
  const book = await pastedInto('G10:G11', 'E14');
  const before = rulesOf(book);
  await putInputRule(book.session, (await repairs(book.session))[0]!);
  const finished = lastFinished(book.session)!;
  expect(finished.deed).toEqual({ kind: 'ruled' });
  expect(await takeFinishedBack(book.session, finished)).toEqual({ cells: [], sheets: [] });
  expect(rulesOf(book)).toEqual(before);
  expect(lastFinished(book.session)).not.toBe(finished);
});

test('taking back leaves cells alone that have another rule by now, and names them', async () => {
  const book = await pastedInto('G10', 'E14');
  await putInputRule(book.session, (await repairs(book.session))[0]!);
  await book.session.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange('E14');
    dataValidation.clear();
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    await context.sync();
  });
  const spared = await takeFinishedBack(book.session, lastFinished(book.session)!);
  expect(spared.cells).toEqual([{ sheet, address: 'E14' }]);
  expect((await repairs(book.session)).flatMap(({ areas }) => areas.map(addressOf))).toEqual(['G10']);
});

test('taking back follows a sheet that was renamed, and has nothing to do for one that is gone', async () => {
  const book = await pastedInto('G10');
  const [repair] = await repairs(book.session);
  await putInputRule(book.session, repair!);
  book.host.renameSheet(sheet, 'Biểu');
  await takeFinishedBack(book.session, lastFinished(book.session)!);
  const [again] = await repairs(book.session);
  expect(again).toMatchObject({ sheet: 'Biểu', areas: repair!.areas });
  await putInputRule(book.session, again!);
  book.host.deleteSheet('Biểu');
  const finished = lastFinished(book.session)!;
  expect(await takeFinishedBack(book.session, finished)).toEqual({ cells: [], sheets: [] });
  expect(lastFinished(book.session)).not.toBe(finished);
});

test('nothing is written where a cell has a rule by now', async () => {
  const book = await pastedInto('G10:G11');
  const [repair] = await repairs(book.session);
  book.host.copyCells(sheet, 'E10', sheet, 'G11');
  const before = rulesOf(book);
  expect(await putInputRule(book.session, repair!)).toBe(false);
  expect(rulesOf(book)).toEqual(before);
});

test('a protected sheet refuses in a sentence and stays as it was', async () => {
  const book = await pastedInto('G10');
  const [repair] = await repairs(book.session);
  const before = rulesOf(book);
  await setProtection(book.session, [sheet], true);
  await expect(putInputRule(book.session, repair!)).rejects.toMatchObject({ reason: 'protectedSheet' });
  expect(rulesOf(book)).toEqual(before);
});
