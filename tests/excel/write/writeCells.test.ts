import type { CellWrite } from '../../../src/sheet/grid/cellWrite';
import { parseAddress } from '../../../src/sheet/grid/address';
import { readBook } from '../../../src/sheet/readBook';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { onHost, type OnHost } from '../onHost';
import { asWritten, fillPlan, lists } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';
const ledger = 'Số liệu nguồn';

/**
 * A workbook with the blank form of Thanh Hóa 2018, as a department would have it before filling.
 */
async function blankForm(): Promise<OnHost> {
  const book = await onHost();
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true);
  await writeSheets(book.session, [], () => ({ create: layouts, fill: [], show: null }));
  return book;
}

const write = (address: string, value: CellWrite['value'], numberFormat: string | null = null): CellWrite => ({
  sheet,
  address,
  ...parseAddress(address)!,
  value,
  numberFormat,
});

const fill =
  (...writes: readonly CellWrite[]) =>
  () => ({ create: [], fill: writes, show: null });

/** The cell of an indicator under a symbol. */
function cellOf({ host }: OnHost, indicator: string, symbol: '1' | '2' | '3' | '4' | '7') {
  const [report] = readBook(host.snapshot(), lists).reports;
  return report!.rows.find((row) => row.indicator?.id === indicator)!.cells.get(symbol)!;
}

describe('filling an existing sheet', () => {
  it('fills only what is blank, keeps and names what is not, adds the ledger, in three round trips', async () => {
    const book = await blankForm();
    const typed = cellOf(book, 'ict-sector-revenue', '3');
    book.host.enter(sheet, typed.row - 1, parseAddress(typed.address)!.column, '4000');
    const trips = await book.trips(async () => {
      const result = await writeSheets(book.session, [sheet, ledger], asWritten());
      expect(result.created).toEqual([ledger]);
      expect(result.filled.length).toBeGreaterThan(10);
    });
    expect(trips).toBe(3);
    expect(cellOf(book, 'ict-sector-revenue', '3').value).toBe(4000);
    expect(cellOf(book, 'ict-sector-revenue', '2').value).toBe(3554);
    expect(cellOf(book, 'ict-sector-revenue', '4').value).toBeCloseTo(112.55, 2);
  });

  it('gives rows added below a ledger the look of its rows, and takes it back when the write fails', async () => {
    const { host, session } = await onHost();
    await writeSheets(session, [], asWritten('Thanh Hóa', 2018));
    const lookAt = (row: number) => host.cellView(ledger, row, 0)?.look;
    const lastRow = host.snapshot().grids.find((grid) => grid.sheet === ledger)!.values.length - 1;

    const next = host.requestCount + 2;
    host.beforeRequest = (number) => {
      if (number === next) host.addSheet('Nghệ An 2013');
      return undefined;
    };
    await expect(writeSheets(session, [ledger], asWritten('Nghệ An', 2013))).rejects.toBeDefined();
    host.beforeRequest = null;
    expect(lookAt(lastRow + 1)).not.toEqual(lookAt(lastRow));
    host.deleteSheet('Nghệ An 2013');

    await writeSheets(session, [ledger], asWritten('Nghệ An', 2013));
    expect(lookAt(lastRow + 1)).toEqual(lookAt(lastRow));
  });

  it('adds nothing when everything stands already', async () => {
    const { host, session } = await onHost();
    await writeSheets(session, [], asWritten());
    const before = host.snapshot();
    const again = await writeSheets(session, [sheet, ledger], asWritten());
    expect(again).toMatchObject({ created: [], filled: [], kept: [] });
    expect(host.snapshot()).toEqual(before);
  });

  it('names cells that were filled since the plan was made, and writes the others', async () => {
    const book = await blankForm();
    book.host.enter(sheet, 20, 4, '7');
    const result = await writeSheets(book.session, [sheet], fill(write('E21', 9), write('E22', 11)));
    expect(result.kept.map(({ address }) => address)).toEqual(['E21']);
    expect(result.filled.map(({ address }) => address)).toEqual(['E22']);
    expect(book.host.cellView(sheet, 20, 4)?.value).toBe(7);
    expect(book.host.cellView(sheet, 21, 4)?.value).toBe(11);
  });

  it('puts a stated value in the place of a formula that shows nothing', async () => {
    const book = await blankForm();
    const density = cellOf(book, 'phone-density', '3');
    const result = await writeSheets(book.session, [sheet], fill(write(density.address, 80.98)));
    expect(result.filled).toHaveLength(1);
    expect(cellOf(book, 'phone-density', '3')).toMatchObject({ value: 80.98, formula: null });
  });

  it('fills the open cells of a protected sheet', async () => {
    const book = await blankForm();
    await protect(book);
    const { address, numberFormat } = cellOf(book, 'ict-sector-revenue', '3');
    await writeSheets(book.session, [sheet], fill(write(address, 3738, numberFormat)));
    expect(cellOf(book, 'ict-sector-revenue', '3').value).toBe(3738);
  });

  it('writes nothing at all when one cell of a protected sheet is locked', async () => {
    const book = await blankForm();
    await protect(book);
    const before = book.host.snapshot();
    const { address } = cellOf(book, 'ict-sector-revenue', '3');
    const locked = { ...write('P40', 'ngoài bảng'), sheet };
    await expect(writeSheets(book.session, [sheet], fill(write(address, 3738), locked))).rejects.toMatchObject({
      reason: 'protectedSheet',
    });
    expect(book.host.snapshot()).toEqual(before);
  });

  it('gives back the formula whose place was taken when the write fails', async () => {
    const book = await blankForm();
    const density = cellOf(book, 'phone-density', '3');
    expect(density.formula).not.toBeNull();
    await protect(book);
    await expect(
      writeSheets(book.session, [sheet], fill(write(density.address, 80.98), write('P40', 'ngoài bảng'))),
    ).rejects.toMatchObject({ reason: 'protectedSheet' });
    expect(cellOf(book, 'phone-density', '3').formula).toBe(density.formula);
  });

  it('refuses when the sheet is gone', async () => {
    const book = await blankForm();
    await expect(
      writeSheets(book.session, [sheet], fill({ ...write('E21', 9), sheet: 'Nghệ An 2013' })),
    ).rejects.toMatchObject({ reason: 'sheetGone', details: { message: 'Nghệ An 2013' } });
  });
});

async function protect({ session }: OnHost): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
}
