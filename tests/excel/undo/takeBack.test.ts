import { parseAddress } from '../../../src/sheet/grid/address';
import type { CellWrite } from '../../../src/sheet/grid/cellWrite';
import { settleUnfinished } from '../../../src/excel/undo/settle';
import { takeBack } from '../../../src/excel/undo/takeBack';
import { temporaryNames } from '../../../src/excel/write/temporarySheets';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { onHost, type OnHost } from '../onHost';
import { asWritten, fillPlan, shortForm } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';
const ledger = 'Số liệu nguồn';
const namesOf = ({ host }: OnHost): string[] => host.view().sheets.map(({ name }) => name);

const write = (address: string, value: CellWrite['value'], replaces?: CellWrite['value']): CellWrite => ({
  sheet,
  address,
  ...parseAddress(address)!,
  value,
  numberFormat: null,
  ...(replaces === undefined ? {} : { replaces }),
});

async function filled(): Promise<OnHost> {
  const book = await onHost();
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, shortForm);
  await writeSheets(book.session, [], () => ({ create: layouts, fill: [], show: null }));
  return book;
}

describe('taking back', () => {
  it('removes the sheets that were made', async () => {
    const book = await onHost();
    const before = book.host.snapshot();
    const { written } = await writeSheets(book.session, [], asWritten());
    const trips = await book.trips(() => takeBack(book.session, written));
    expect(trips).toBe(3);
    expect(namesOf(book)).toEqual(['Sheet1']);
    expect(book.host.snapshot()).toEqual(before);
  });

  it('keeps a sheet that somebody has typed into with the figures it was filled from, and names the cell', async () => {
    const book = await onHost();
    const { written } = await writeSheets(book.session, [], asWritten());
    book.host.enter(sheet, 9, 6, '3800');
    await expect(takeBack(book.session, written)).resolves.toEqual({
      cells: [{ sheet, address: 'G10' }],
      sheets: [sheet, ledger],
      stands: true,
    });
    expect(namesOf(book)).toEqual(['Sheet1', sheet, ledger]);
    expect(book.host.cellView(sheet, 9, 6)?.value).toBe(3800);
  });

  it('keeps the sheet that was filled from figures that somebody has typed into', async () => {
    const book = await onHost();
    const { written } = await writeSheets(book.session, [], asWritten());
    book.host.enter(ledger, 40, 7, '3800');
    const { sheets } = await takeBack(book.session, written);
    expect(sheets).toEqual([sheet, ledger]);
    expect(namesOf(book)).toEqual(['Sheet1', sheet, ledger]);
  });

  it('keeps a sheet that formulas elsewhere read', async () => {
    const book = await onHost();
    const { written } = await writeSheets(book.session, [], asWritten());
    book.host.enter('Sheet1', 0, 0, `='${sheet}'!G10*2`);
    const { sheets } = await takeBack(book.session, written);
    expect(sheets).toEqual([sheet, ledger]);
    expect(book.host.cellView('Sheet1', 0, 0)?.value).toBe(7476);
  });

  it('leaves a blank sheet where only those remain that are to go', async () => {
    const book = await onHost();
    const { written } = await writeSheets(book.session, [], asWritten());
    book.host.deleteSheet('Sheet1');
    await takeBack(book.session, written);
    expect(namesOf(book)).toHaveLength(1);
    expect(book.host.snapshot().grids).toEqual([]);
  });

  it('gives cells back what they held, texts that look like formulas included', async () => {
    const book = await filled();
    for (const [address, text] of [
      ['G10', "'=1+1"],
      ['E10', "'2.890.000"],
      ['F10', '3554'],
    ] as const) {
      const { row, column } = parseAddress(address)!;
      await book.session.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getCell(row, column).formulas = [[text]];
        await context.sync();
      });
    }
    const before = book.host.snapshot();
    const { written, filled: done } = await writeSheets(book.session, [sheet], () => ({
      create: [],
      fill: [write('G10', 3738, '=1+1'), write('E10', 3224, '2.890.000'), write('F10', 3600, 3554), write('E12', 5)],
      show: null,
    }));
    expect(done).toHaveLength(4);
    expect(book.host.cellView(sheet, 9, 6)?.value).toBe(3738);
    await takeBack(book.session, written);
    expect(book.host.snapshot()).toEqual(before);
    expect(book.host.cellView(sheet, 9, 6)?.formula).toBeNull();
  });

  it('writes over a cell only while it holds what a person agreed to give up', async () => {
    const book = await filled();
    book.host.enter(sheet, 9, 6, '4000');
    const { kept, filled: done } = await writeSheets(book.session, [sheet], () => ({
      create: [],
      fill: [write('G10', 3738, 3900)],
      show: null,
    }));
    expect([kept.length, done.length]).toEqual([1, 0]);
    expect(book.host.cellView(sheet, 9, 6)?.value).toBe(4000);
  });

  it('follows a sheet that was renamed', async () => {
    const book = await filled();
    const { written } = await writeSheets(book.session, [sheet], () => ({
      create: [],
      fill: [write('G10', 3738)],
      show: null,
    }));
    book.host.renameSheet(sheet, 'TH 2018');
    await expect(takeBack(book.session, written)).resolves.toEqual({ cells: [], sheets: [] });
    expect(book.host.cellView('TH 2018', 9, 6)?.value ?? '').toBe('');
  });

  it('touches nothing after rows were moved: nobody knows then whose value it is', async () => {
    const book = await filled();
    const { written } = await writeSheets(book.session, [sheet], () => ({
      create: [],
      fill: [write('G10', 100), write('G11', 100)],
      show: null,
    }));
    // As after a row inserted above: each row holds what stood above it, numbers of the
    // department's own among them.
    await shiftDown(book, 9, 100);
    const before = book.host.snapshot();
    const { cells } = await takeBack(book.session, written);
    expect(cells).toHaveLength(2);
    expect(book.host.snapshot()).toEqual(before);
  });
});

/** Moves the rows from `row` on down by one, and types a number into the row that becomes free. */
async function shiftDown({ host, session }: OnHost, row: number, typed: number): Promise<void> {
  const grid = host.snapshot().grids.find((one) => one.sheet === sheet)!;
  const moved = grid.formulas.slice(row - grid.top);
  await session.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRangeByIndexes(row + 1, grid.left, moved.length, moved[0]!.length).formulas = moved as string[][];
    target.getRangeByIndexes(row, grid.left, 1, moved[0]!.length).formulas = [moved[0]!.map(() => '')];
    await context.sync();
  });
  host.enter(sheet, row, 6, String(typed));
}

describe('what an earlier pane has left behind', () => {
  it('goes where nobody has touched it, and is kept under a name of its own where somebody has', async () => {
    const book = await onHost();
    const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, shortForm);
    const [first, second] = temporaryNames([layouts[0]!, layouts[0]!]);
    await writeSheets(book.session, [], () => ({
      create: [
        { ...layouts[0]!, name: 'một' },
        { ...layouts[0]!, name: 'hai' },
      ],
      fill: [],
      show: null,
    }));
    book.host.renameSheet('một', first!);
    book.host.renameSheet('hai', second!);
    book.host.enter(second!, 9, 6, '12');
    const settled = await settleUnfinished(book.session);
    expect(settled).toEqual({ outcome: 'leftovers', spared: { cells: [], sheets: ['Biểu ghi dở'] } });
    expect(namesOf(book)).toEqual(['Sheet1', 'Biểu ghi dở']);
    expect(book.host.cellView('Biểu ghi dở', 9, 6)?.value).toBe(12);
  });

  it('is nothing in most workbooks, and asking costs one round trip', async () => {
    const book = await filled();
    expect(await book.trips(() => expect(settleUnfinished(book.session)).resolves.toBeNull())).toBe(1);
    expect(namesOf(book)).toEqual(['Sheet1', sheet]);
  });
});
