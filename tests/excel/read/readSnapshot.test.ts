import { readSnapshot, readState, readWorkbook } from '../../../src/excel/read/readSnapshot';
import type { Snapshot } from '../../../src/sheet/grid/grid';
import { addressOf } from '../../../src/sheet/grid/rectangles';
import { onHost, type OnHost } from '../onHost';
import { expectSame } from '../../expectSame';
import { laterTest } from '../../sampling';

/** Fills sheets with numbers that tell where they stand. */
async function withSheets(book: OnHost, count: number, rows: number, columns: number): Promise<void> {
  await book.session.run(async (context) => {
    for (let sheet = 1; sheet <= count; sheet += 1) {
      const range = context.workbook.worksheets.add(`Tỉnh ${sheet}`).getRangeByIndexes(1, 2, rows, columns);
      range.values = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => sheet * 1e6 + row * 100 + column),
      );
      range.untrack();
    }
    await context.sync();
  });
}

describe('readSnapshot', () => {
  it('reads every sheet in two round trips and agrees with the file', async () => {
    const book = await onHost();
    await withSheets(book, 3, 20, 5);
    book.host.enter('Tỉnh 1', 0, 0, '=C2*2');
    let snapshot;
    expect(await book.trips(async () => (snapshot = await readSnapshot(book.session)))).toBe(2);
    expect(snapshot).toEqual(book.host.snapshot());
  });

  it('reads named sheets only, and leaves out what is not there', async () => {
    const book = await onHost();
    await withSheets(book, 2, 4, 4);
    const { grids } = await readSnapshot(book.session, ['Tỉnh 2', 'Tỉnh 9', 'Sheet1']);
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Tỉnh 2']);
  });

  it('reads a sheet used from the first to the last column, of which Excel tells no values at once', async () => {
    const book = await onHost();
    await withSheets(book, 1, 3, 4);
    book.host.enter('Tỉnh 1', 1, 0, 'Tên tỉnh');
    book.host.enter('Tỉnh 1', 2, 16_383, '7');
    const { grids } = await readSnapshot(book.session);
    expect(grids).toEqual(book.host.snapshot().grids);
    expect(grids[0]!.values.map((row) => row.length)).toEqual([16_384, 16_384, 16_384]);
    expect(grids[0]!.values[1]!.at(-1)).toBe(7);
    const { snapshot } = await readState(book.session, ['Tỉnh 1']);
    expect(snapshot.grids[0]!.values).toEqual(grids[0]!.values);
  });

  it('reads a blank workbook', async () => {
    const book = await onHost();
    await expect(readSnapshot(book.session)).resolves.toMatchObject({ grids: [] });
  });

  it('needs a number of round trips that follows the payload', async () => {
    const book = await onHost();
    await withSheets(book, 34, 400, 13);
    let snapshot;
    const from = book.host.payloadSizes.length;
    const trips = await book.trips(async () => (snapshot = await readSnapshot(book.session)));
    const responses = book.host.payloadSizes.slice(from).map(({ response }) => response);
    const payload = responses.reduce((sum, size) => sum + size, 0);
    expect(Math.max(...responses)).toBeLessThan(5_000_000);
    expect(trips).toBeLessThanOrEqual(1 + Math.ceil(payload / 4_000_000));
    expectSame(snapshot, book.host.snapshot());
  }, 60_000);

  laterTest.each([34, 63, 90])('reads %i sheets of a form in the round trips of their payload', async (count) => {
    const book = await onHost();
    await withSheets(book, count, 60, 13);
    const trips = await book.trips(() => readSnapshot(book.session));
    // More sheets than are walked on trust cost one round trip, once.
    expect(trips).toBeLessThanOrEqual(count < 70 ? 2 : 3);
  });

  it('does without the walk where an Excel refuses it', async () => {
    const book = await onHost();
    await withSheets(book, 3, 20, 5);
    book.host.beforeRequest = (_, { ObjectPaths }) =>
      JSON.stringify(ObjectPaths).includes('GetNextOrNullObject') ? 'ItemNotFound' : undefined;
    await expect(readSnapshot(book.session)).resolves.toEqual(book.host.snapshot());
  });

  it('tells which cells have an input rule, in the same round trips', async () => {
    const book = await onHost();
    await withSheets(book, 2, 20, 5);
    await book.session.run(async (context) => {
      for (const address of ['D3:E9', 'E8:F12', 'G1:G40']) {
        const { dataValidation } = context.workbook.worksheets.getItem('Tỉnh 1').getRange(address);
        dataValidation.rule = { custom: { formula: '=ISNUMBER(A1)' } };
      }
      await context.sync();
    });
    let snapshot: Snapshot | undefined;
    expect(await book.trips(async () => (snapshot = await readSnapshot(book.session)))).toBe(2);
    expect(snapshot!.grids.map(({ inputRules }) => inputRules!.map(addressOf))).toEqual([
      // Cut to the used range, and the same list whatever areas Excel makes of it.
      ['D3:E7', 'G2:G7', 'D8:G9', 'E10:G12', 'G13:G21'],
      [],
    ]);
    expect(snapshot).toEqual(book.host.snapshot());
  });

  it.each(['AccessDenied', 'InvalidOperation', 'UnsupportedOperation', 'GeneralException'] as const)(
    'reads on without input rules where Excel answers %s',
    async (code) => {
      const book = await onHost();
      await withSheets(book, 2, 20, 5);
      book.host.beforeRequest = (_, { ObjectPaths }) =>
        JSON.stringify(ObjectPaths).includes('GetSpecialCells') ? code : undefined;
      let snapshot: Snapshot | undefined;
      expect(await book.trips(async () => (snapshot = await readSnapshot(book.session)))).toBe(3);
      const { grids, ...others } = book.host.snapshot();
      expect(snapshot!.grids.every((grid) => !('inputRules' in grid))).toBe(true);
      expect(snapshot).toEqual({ ...others, grids: grids.map(({ inputRules: _, ...grid }) => grid) });
    },
  );

  it('tells hidden rows and columns, in the same round trips, and does without where Excel does not tell', async () => {
    const book = await onHost();
    await withSheets(book, 2, 20, 5);
    await book.session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tỉnh 2');
      sheet.getRange('5:7').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      await context.sync();
    });
    let snapshot: Snapshot | undefined;
    expect(await book.trips(async () => (snapshot = await readSnapshot(book.session)))).toBe(2);
    const hiddenOf = ({ grids }: Snapshot) => grids.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns]);
    expect(hiddenOf(snapshot!)).toEqual([
      [undefined, undefined],
      [[[4, 6]], [[2, 2]]],
    ]);
    book.host.beforeRequest = (_, { Actions }) =>
      JSON.stringify(Actions).includes('GetRowProperties') ? 'GeneralException' : undefined;
    expect(await book.trips(async () => (snapshot = await readSnapshot(book.session)))).toBe(3);
    expect(snapshot).toEqual(book.host.snapshot());
  });

  it('keeps what the others tell of their input rules where one sheet is protected', async () => {
    const book = await onHost();
    await withSheets(book, 3, 20, 5);
    await book.session.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['Tỉnh 1', 'Tỉnh 2']) {
        worksheets.getItem(name).getRange('D3:E9').dataValidation.rule = { custom: { formula: '=ISNUMBER(D3)' } };
      }
      worksheets.getItem('Tỉnh 2').protection.protect();
      await context.sync();
    });
    const { grids } = await readSnapshot(book.session);
    expect(grids.map(({ inputRules }) => inputRules?.map(addressOf))).toEqual([['D3:E9'], undefined, []]);
  });

  it('does not ask twice of an Excel in which a cell is being edited', async () => {
    const book = await onHost();
    await withSheets(book, 1, 3, 3);
    book.host.beforeRequest = () => 'InvalidOperationInCellEditMode';
    const trips = book.trips(() =>
      expect(readSnapshot(book.session)).rejects.toMatchObject({ reason: 'cellEditMode' }),
    );
    expect(await trips).toBe(1);
  });

  it('tells names and protection together with the contents', async () => {
    const book = await onHost();
    await withSheets(book, 1, 2, 2);
    const state = await readWorkbook(book.session);
    expect(state).toMatchObject({ sheets: ['Sheet1', 'Tỉnh 1'], visible: 2, structureProtected: false });
    expect(state.snapshot).toEqual(book.host.snapshot());
  });

  it('reads in parts what Excel refuses to hand over at once, and loses nothing', async () => {
    const book = await onHost();
    await withSheets(book, 2, 1500, 20);
    let refused = 0;
    book.host.beforeRequest = (_, { Actions }) => {
      if (!JSON.stringify(Actions).toLowerCase().includes('formulas') || refused === 2) return undefined;
      refused += 1;
      return 'ResponsePayloadSizeLimitExceeded';
    };
    const snapshot = await readSnapshot(book.session);
    expect(refused).toBe(2);
    expect(snapshot).toEqual(book.host.snapshot());
  }, 60_000);

  it('reads a protected sheet and writes nothing to any', async () => {
    const book = await onHost();
    await withSheets(book, 1, 3, 3);
    await book.session.run(async (context) => {
      context.workbook.worksheets.getItem('Tỉnh 1').protection.protect();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const changes = jest.fn();
    const stop = book.host.onChange(changes);
    await expect(readSnapshot(book.session)).resolves.toMatchObject({
      grids: book.host.snapshot().grids.map(({ inputRules: _, ...grid }) => grid),
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changes).not.toHaveBeenCalled();
    stop();
  });
});

describe('readState', () => {
  it('tells names, protection and the wanted contents in one round trip', async () => {
    const book = await onHost();
    await withSheets(book, 2, 2, 2);
    let state;
    expect(await book.trips(async () => (state = await readState(book.session, ['Tỉnh 1', 'Không có'])))).toBe(1);
    expect(state).toMatchObject({ sheets: ['Sheet1', 'Tỉnh 1', 'Tỉnh 2'], structureProtected: false });
    expect(state!.snapshot.grids.map(({ sheet }: { sheet: string }) => sheet)).toEqual(['Tỉnh 1']);
  });
});
