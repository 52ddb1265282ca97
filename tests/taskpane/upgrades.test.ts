import { findProvince } from '../../src/indicators/provinces/provinces';
import { shippedLists } from '../../src/indicators/shippedLists';
import { findTemplate } from '../../src/indicators/forms/templates';
import { doAgain, lastFinished, lastUndone, takeFinishedBack } from '../../src/excel/undo/finished';
import { writeSheets } from '../../src/excel/write/writeSheets';
import { parseAddress } from '../../src/sheet/grid/address';
import { buildProvinceSheet } from '../../src/sheet/province/layout/layout';
import { readBook } from '../../src/sheet/readBook';
import { buildCoverSheet } from '../../src/submission/cover/coverSheet';
import { failureOf } from '../../src/taskpane/failures';
import { readUpgrades, writeUpgrades } from '../../src/taskpane/upgrade/upgrades';
import { onHost, type OnHost } from '../excel/onHost';

const lists = shippedLists();
const sheet = 'Thanh Hóa 2023';

/**
 * A workbook with a sheet of AT-NAM, version 2, in which somebody has worked, between two others.
 */
async function oldBook(): Promise<OnHost> {
  const book = await onHost();
  const layout = buildProvinceSheet({
    catalogue: lists.catalogue,
    template: findTemplate({ id: 'AT-NAM', version: '2' })!,
    province: findProvince(2023, 'Thanh Hóa')!,
    year: 2023,
    status: 'final',
    name: sheet,
    values: new Map(),
  });
  await writeSheets(book.session, [], () => ({ create: [layout], fill: [], show: null }));
  book.host.addSheet('Sau');
  const { rows } = reportOf(book);
  for (const [at, row] of rows.entries()) {
    const { row: r, column } = parseAddress(row.cells.get('3')!.address)!;
    book.host.enter(sheet, r, column, at === 1 ? "'…" : String(at + 10));
  }
  // Beside the table, where the new form has nothing.
  book.host.enter(sheet, 7, 15, 'việc của tôi');
  return book;
}

function reportOf({ host }: OnHost) {
  return readBook(host.snapshot(), lists).reports[0]!;
}

/** What cells of a sheet hold, blank ones left out. */
function filledOf({ host }: OnHost, name = sheet): readonly string[] {
  const { formulas, top, left } = host.snapshot().grids.find((grid) => grid.sheet === name)!;
  return formulas.flatMap((line, r) =>
    line.flatMap((content, c) => (content === '' ? [] : [`${top + r},${left + c} ${String(content)}`])),
  );
}
const tabs = ({ host }: OnHost) => host.view().sheets.map(({ name }) => name);

test('shown, then brought over with every figure; what has no place has a sheet of its own', async () => {
  const book = await oldBook();
  const before = reportOf(book);
  const { sealed, upgrades, refused } = await readUpgrades(book.session);
  expect({ sealed, refused, sheets: upgrades.map((one) => one.sheet) }).toEqual({
    sealed: false,
    refused: [],
    sheets: [sheet],
  });
  expect(upgrades[0]!.left.map(({ content }) => content)).toEqual(['việc của tôi']);
  const from = book.host.requestCount;
  expect(await writeUpgrades(book.session, upgrades)).toEqual({ sheets: [sheet], left: 'Không có chỗ' });
  // Read again, what people gave the cells, and the three of a write.
  expect(book.host.requestCount - from).toBeLessThanOrEqual(6);
  const after = reportOf(book);
  expect(after.head.template).toEqual({ id: 'AT-NAM', version: '4' });
  for (const row of before.rows) {
    const now = after.rows.find(({ code }) => code === row.code)!;
    expect([row.code, now.cells.get('3')!.value]).toEqual([row.code, row.cells.get('3')!.value]);
  }
  expect(tabs(book)).toEqual(['Sheet1', sheet, 'Sau', 'Không có chỗ']);
  expect(filledOf(book, 'Không có chỗ').join('\n')).toContain('việc của tôi');
  expect((await readUpgrades(book.session)).upgrades).toEqual([]);
});

/** How a cell is drawn, and which rows cannot be seen. */
async function looksOf({ session }: OnHost, addresses: readonly string[]) {
  return session.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = addresses.map((address) => {
      const range = worksheet.getRange(address).load({ rowHidden: true });
      return { range, fill: range.format.fill.load('color'), font: range.format.font.load('bold, italic, color') };
    });
    await context.sync();
    return cells.map(({ range, fill, font }) => [range.rowHidden, fill.color, font.bold, font.italic, font.color]);
  });
}

test('fills, letters and hidden rows of the old sheet go with their rows, and come back with it', async () => {
  const book = await oldBook();
  const places = (): readonly string[] => {
    const { rows } = reportOf(book);
    const cellOf = (code: string) => rows.find((row) => row.code === code)!.cells.get('3')!.address;
    return codes.map(cellOf);
  };
  const codes = reportOf(book)
    .rows.filter(({ code }) => code !== '')
    .slice(0, 4)
    .map(({ code }) => code);
  const usual = await looksOf(book, places());
  const [, filled, lettered, hidden] = places() as [string, string, string, string];
  await book.session.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.getRange(filled).format.fill.color = '#FFC000';
    const { font } = worksheet.getRange(lettered).format;
    Object.assign(font, { bold: true, italic: true, color: '#C00000' });
    worksheet.getRange(lettered).format.fill.clear();
    worksheet.getRange(hidden).rowHidden = true;
    await context.sync();
  });
  const given = await looksOf(book, places());
  expect(given).not.toEqual(usual);
  await writeUpgrades(book.session, (await readUpgrades(book.session)).upgrades);
  expect(reportOf(book).head.template).toEqual({ id: 'AT-NAM', version: '4' });
  expect(await looksOf(book, places())).toEqual(given);
  await takeFinishedBack(book.session, lastFinished(book.session)!);
  expect(reportOf(book).head.template).toEqual({ id: 'AT-NAM', version: '2' });
  expect(await looksOf(book, places())).toEqual(given);
});

test('one button gives the old sheet back, with all that it held', async () => {
  const book = await oldBook();
  const before = filledOf(book);
  await writeUpgrades(book.session, (await readUpgrades(book.session)).upgrades);
  const spared = await takeFinishedBack(book.session, lastFinished(book.session)!);
  expect(spared).toEqual({ cells: [], sheets: [] });
  expect(filledOf(book)).toEqual(before);
  expect(tabs(book)).toEqual(['Sheet1', sheet, 'Sau']);
  expect(reportOf(book).head.template).toEqual({ id: 'AT-NAM', version: '2' });
  // What the operation before it made is next.
  expect(lastFinished(book.session)?.deed).toMatchObject({ kind: 'written', created: [sheet] });
});

test('it is made once more after it was taken back, unless the former sheet was edited in between', async () => {
  const book = await oldBook();
  await writeUpgrades(book.session, (await readUpgrades(book.session)).upgrades);
  const after = filledOf(book);
  const back = () => takeFinishedBack(book.session, lastFinished(book.session)!);
  const again = () => doAgain(book.session, lastUndone(book.session)!);
  await back();
  await expect(again()).resolves.toEqual({ cells: [], sheets: [] });
  expect(filledOf(book)).toEqual(after);

  await back();
  const { address } = reportOf(book).rows[0]!.cells.get('3')!;
  const { row, column } = parseAddress(address)!;
  book.host.enter(sheet, row, column, '99');
  await expect(again()).resolves.toEqual({ cells: [{ sheet, address }], sheets: [sheet] });
  expect(book.host.cellView(sheet, row, column)?.value).toBe(99);
  expect(reportOf(book).head.template).toEqual({ id: 'AT-NAM', version: '2' });
});

test('a new sheet that was typed into stays and is named', async () => {
  const book = await oldBook();
  await writeUpgrades(book.session, (await readUpgrades(book.session)).upgrades);
  const [, row] = reportOf(book).rows;
  const { address } = row!.cells.get('3')!;
  const { row: r, column } = parseAddress(address)!;
  book.host.enter(sheet, r, column, '4711');
  const spared = await takeFinishedBack(book.session, lastFinished(book.session)!);
  expect(spared).toEqual({ cells: [{ sheet, address }], sheets: [sheet], stands: true });
  expect(book.host.cellView(sheet, r, column)?.value).toBe(4711);
  expect(tabs(book)).toContain('Không có chỗ');
});

test('what was edited since the preview stops it, and nothing is written', async () => {
  const book = await oldBook();
  const { upgrades } = await readUpgrades(book.session);
  const { row, column } = parseAddress(reportOf(book).rows[0]!.cells.get('3')!.address)!;
  book.host.enter(sheet, row, column, '99');
  const before = book.host.snapshot();
  const error: unknown = await writeUpgrades(book.session, upgrades).catch((one: unknown) => one);
  expect(failureOf('write', error).cause).toBe('changed');
  expect(book.host.snapshot()).toEqual(before);
});

test('a sheet that formulas of another read is refused by name', async () => {
  const book = await oldBook();
  book.host.enter('Sau', 0, 0, `='${sheet}'!G10`);
  const { upgrades, refused } = await readUpgrades(book.session);
  expect(upgrades).toEqual([]);
  expect(refused).toEqual([{ sheet, reason: 'ownReader', reader: 'Sau', cells: ['A1'] }]);
});

test('a sealed workbook is never offered it', async () => {
  const book = await oldBook();
  const cover = buildCoverSheet({ fields: new Map([['seal', 'a'.repeat(64)]]), signings: [] });
  await writeSheets(book.session, [], () => ({ create: [cover], fill: [], show: null }));
  expect(await readUpgrades(book.session)).toEqual({ sealed: true, upgrades: [], refused: [], ownForms: [] });
});
