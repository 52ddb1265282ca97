import { doAgain, lastFinished, lastUndone, takeFinishedBack } from '../../../src/excel/undo/finished';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { parseAddress } from '../../../src/sheet/grid/address';
import { leaveOut } from '../../../src/taskpane/entry/leaveOut';
import type { Template } from '../../../src/indicators/forms/template';
import { findTemplate } from '../../../src/indicators/forms/templates';
import { onHost, type OnHost } from '../onHost';
import { fillPlan } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';
const form = findTemplate({ id: 'BC-NAM', version: '1' })!;

const filled = (...cells: readonly (readonly [string, string])[]): Promise<OnHost> => filledForm(form, cells);

async function filledForm(template: Template, cells: readonly (readonly [string, string])[] = []): Promise<OnHost> {
  const book = await onHost();
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, template);
  await writeSheets(book.session, [], () => ({ create: layouts, fill: [], show: null }));
  for (const [address, text] of cells) {
    const { row, column } = parseAddress(address)!;
    expect(book.host.enter(sheet, row, column, text).done).toBe(true);
  }
  return book;
}

const hiddenRows = ({ session }: OnHost): Promise<readonly number[]> =>
  session.run(async (context) => {
    const ranges = Array.from({ length: 40 }, (_, row) =>
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, 1).load('rowHidden'),
    );
    await context.sync();
    return ranges.flatMap(({ rowHidden }, row) => (rowHidden ? [row + 1] : []));
  });

test('blank rows that are not required are left out; what holds a figure, a mark or a note stays', async () => {
  const book = await filled(['G12', '5'], ['G13', '…'], ['M14', 'Không có']);
  const count = await leaveOut(book.session, true);
  const hidden = await hiddenRows(book);
  expect(count).toBe(hidden.length);
  expect(count).toBeGreaterThan(2);
  expect(hidden.filter((row) => [12, 13, 14].includes(row))).toEqual([]);
  expect(await leaveOut(book.session, true)).toBe(0);
  expect(await leaveOut(book.session, false)).toBe(count);
  expect(await hiddenRows(book)).toEqual([]);
});

test('taking back shows them again and doing again hides them; one that was filled meanwhile stays in sight', async () => {
  const book = await filled();
  await leaveOut(book.session, true);
  const hidden = await hiddenRows(book);
  await takeFinishedBack(book.session, lastFinished(book.session)!);
  expect(await hiddenRows(book)).toEqual([]);
  expect(book.host.enter(sheet, hidden[0]! - 1, 6, '7').done).toBe(true);
  await doAgain(book.session, lastUndone(book.session)!);
  expect(await hiddenRows(book)).toEqual(hidden.slice(1));
});

const pagesOf = ({ session }: OnHost) =>
  session.run(async (context) => {
    const one = context.workbook.worksheets.getItem(sheet);
    const breaks = one.horizontalPageBreaks.getCount();
    one.pageLayout.load('zoom,topMargin');
    await context.sync();
    return { breaks: breaks.value, tall: one.pageLayout.zoom.verticalFitToPages, top: one.pageLayout.topMargin };
  });

test('pages begin anew with the rows that are left, and as before when these come back', async () => {
  const long = findTemplate({ id: 'TH-NAM', version: '1' })!;
  const book = await filledForm(long);
  const before = await pagesOf(book);
  expect(before.breaks).toBe(2);
  await leaveOut(book.session, true);
  expect((await pagesOf(book)).breaks).toBeLessThan(2);
  await leaveOut(book.session, false);
  expect(await pagesOf(book)).toEqual(before);
  await leaveOut(book.session, true);
  await takeFinishedBack(book.session, lastFinished(book.session)!);
  expect(await pagesOf(book)).toEqual(before);
});

test('a sheet that somebody fitted to the paper in another way keeps its pages', async () => {
  const book = await filledForm(findTemplate({ id: 'TH-NAM', version: '1' })!);
  await book.session.run(async (context) => {
    const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem(sheet);
    pageLayout.zoom = { scale: 70 };
    horizontalPageBreaks.removePageBreaks();
    horizontalPageBreaks.add('A20');
    await context.sync();
  });
  const before = await pagesOf(book);
  expect(await leaveOut(book.session, true)).toBeGreaterThan(0);
  expect(await pagesOf(book)).toEqual(before);
});
