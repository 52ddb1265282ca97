import { asOne, doAgain, lastFinished, lastUndone, takeFinishedBack } from '../../../src/excel/undo/finished';
import { setProtection } from '../../../src/excel/marks/protection';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { parseAddress } from '../../../src/sheet/grid/address';
import type { CellWrite } from '../../../src/sheet/grid/cellWrite';
import { onHost, type OnHost } from '../onHost';
import { asWritten, fillPlan, shortForm } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';

const write = (address: string, value: number): CellWrite => ({
  sheet,
  address,
  ...parseAddress(address)!,
  value,
  numberFormat: null,
});

async function blankForm(): Promise<OnHost> {
  const book = await onHost();
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, shortForm);
  await writeSheets(book.session, [], () => ({ create: layouts, fill: [], show: null }));
  return book;
}

const fill = ({ session }: OnHost, ...writes: readonly CellWrite[]) =>
  writeSheets(session, [sheet], () => ({ create: [], fill: writes, show: null }));
const back = ({ session }: OnHost) => takeFinishedBack(session, lastFinished(session)!);
const again = ({ session }: OnHost) => doAgain(session, lastUndone(session)!);
const valueOf = ({ host }: OnHost, row: number, column: number) => host.cellView(sheet, row, column)?.value ?? '';

describe('doing again', () => {
  it('fills a sheet that was itself taken back and made again', async () => {
    const book = await blankForm();
    await fill(book, write('G10', 3738));
    await back(book);
    await back(book);
    expect(book.host.view().sheets).toHaveLength(1);
    await again(book);
    await again(book);
    expect(valueOf(book, 9, 6)).toBe(3738);
    expect(lastUndone(book.session)).toBeNull();
  });

  it('leaves alone what was typed in between, and names it', async () => {
    const book = await blankForm();
    await fill(book, write('G10', 3738), write('E10', 3224));
    await back(book);
    book.host.enter(sheet, 9, 6, '4000');
    await expect(again(book)).resolves.toEqual({ cells: [{ sheet, address: 'G10' }], sheets: [] });
    expect([valueOf(book, 9, 4), valueOf(book, 9, 6)]).toEqual([3224, 4000]);
  });

  it('is no longer offered after something new was written, nor where nothing was taken back', async () => {
    const book = await blankForm();
    await fill(book, write('G10', 3738));
    await back(book);
    await fill(book, write('E10', 3224));
    expect(lastUndone(book.session)).toBeNull();
    book.host.enter(sheet, 9, 4, '9');
    await expect(back(book)).resolves.toEqual({ cells: [{ sheet, address: 'E10' }], sheets: [], stands: true });
    expect(lastUndone(book.session)).toBeNull();
  });

  it('can still be taken back after edits stood in the way, once they are gone', async () => {
    const book = await blankForm();
    await fill(book, write('G10', 3738));
    const operation = lastFinished(book.session);
    book.host.enter(sheet, 9, 6, '9');
    await expect(back(book)).resolves.toMatchObject({ stands: true });
    expect(lastFinished(book.session)).toBe(operation);
    expect(lastUndone(book.session)).toBeNull();
    book.host.enter(sheet, 9, 6, '3738');
    await expect(back(book)).resolves.toEqual({ cells: [], sheets: [] });
    expect(valueOf(book, 9, 6)).toBe('');
    expect(lastUndone(book.session)).toBe(operation);
  });

  it('makes nothing where a sheet of that name stands by now', async () => {
    const book = await onHost();
    await writeSheets(book.session, [], asWritten());
    await back(book);
    book.host.renameSheet('Sheet1', sheet);
    const before = book.host.snapshot();
    await expect(again(book)).rejects.toMatchObject({ reason: 'sheetExists' });
    expect(book.host.snapshot()).toEqual(before);
    expect(lastUndone(book.session)).not.toBeNull();
  });
});

test('rows that are added to a table are told as rows, also when they are added again', async () => {
  const book = await blankForm();
  const told = { filled: [], cells: 0, rows: [{ sheet, count: 1 }] };
  await writeSheets(book.session, [sheet], () => ({
    ...{ create: [], fill: [write('G10', 3738)], show: null },
    rows: told.rows,
  }));
  expect(lastFinished(book.session)!.deed).toMatchObject(told);
  await back(book);
  await again(book);
  expect(lastFinished(book.session)!.deed).toMatchObject(told);
});

describe('several operations that are one deed', () => {
  const sealed = { kind: 'sealedAndLocked' } as const;
  const isProtected = ({ host }: OnHost): boolean => host.sheetView(sheet).protected;

  it('are taken back and done again by one press each', async () => {
    const book = await blankForm();
    await asOne(book.session, sealed, async () => {
      await fill(book, write('G10', 3738));
      await setProtection(book.session, [sheet], true);
    });
    expect([lastFinished(book.session)!.deed, isProtected(book)]).toEqual([sealed, true]);
    await back(book);
    expect(valueOf(book, 9, 6)).toBe('');
    expect(isProtected(book)).toBe(false);
    expect(lastFinished(book.session)!.deed).toMatchObject({ kind: 'written', created: [sheet] });
    await again(book);
    expect(valueOf(book, 9, 6)).toBe(3738);
    expect(lastFinished(book.session)!.deed).toEqual(sealed);
    await back(book);
    expect(valueOf(book, 9, 6)).toBe('');
  });

  it('are kept one by one where the work stops halfway', async () => {
    const book = await blankForm();
    const stopped = asOne(book.session, sealed, async () => {
      await fill(book, write('G10', 3738));
      throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(lastFinished(book.session)!.deed).toMatchObject({ kind: 'written', cells: 1 });
  });
});
