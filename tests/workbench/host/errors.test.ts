import type { RequestMessage, ResponseMessage } from '../../../src/workbench/host/request/protocol';
import { Host } from '../../../src/workbench/host/host';
import { change, codeOf, onNewBook, read } from './onHost';

describe('what the host does not know', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['an object', (sheet) => sheet.charts.load('items/name')],
    ['a method', (sheet) => sheet.getRange('A1').delete('Up')],
    ['a method that gives an object', (sheet) => sheet.getRange('A1').getSpecialCells('Blanks').load('address')],
    ['a member to read', (sheet) => sheet.getRange('A1').load('linkedDataTypeState')],
    ['a member to set', (sheet) => (sheet.getRange('A1').style = 'Good')],
    ['a kind of conditional format', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
    ['an event', (sheet) => sheet.onSingleClicked.add(() => Promise.resolve())],
  ])('%s is answered with ApiNotFound', async (_name, act) => {
    expect(await codeOf(change(onNewBook(), act))).toBe('ApiNotFound');
  });

  test('the error says what was asked for', async () => {
    const failed = change(onNewBook(), (sheet) => sheet.getRange('A1').delete('Up'));
    await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Range.Delete' } });
  });

  test('members newer than the requirement set are refused by the client itself', async () => {
    const { run, host } = onNewBook();
    const before = host.requestCount;
    const work = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      (sheet.getRange('A1') as unknown as { getDependents(): Excel.WorkbookRangeAreas }).getDependents();
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ApiNotFound');
    expect(host.requestCount).toBe(before);
  });

  test('what was not loaded is the client’s own error', async () => {
    const { run } = onNewBook();
    const work = run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(work)).toBe('PropertyNotLoaded');
  });
});

describe('a batch that fails', () => {
  test('keeps what it did before, names the statement, and does nothing after', async () => {
    const book = onNewBook();
    const failed = book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['trước']];
      sheet.getRange('B1:C1').values = [[1]];
      sheet.getRange('A2').values = [['sau']];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { statement: expect.stringContaining('values = ') as string },
    });
    const range = await read(book, (sheet) => sheet.getRange('A1:A2'), 'values');
    expect(range.values).toEqual([['trước'], ['']]);
  });

  test('its error carries the index of the action, and the results before it', async () => {
    const host = Host.create();
    const message: RequestMessage = {
      Body: {
        Actions: [
          { Id: 3, ActionType: 1, Name: '', ObjectPathId: 1 },
          { Id: 4, ActionType: 5, Name: '', ObjectPathId: 0 },
          { Id: 5, ActionType: 1, Name: '', ObjectPathId: 2 },
          { Id: 6, ActionType: 1, Name: '', ObjectPathId: 1 },
        ],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1, Name: '' },
          2: { Id: 2, ObjectPathType: 4, Name: 'Unheard', ParentObjectPathId: 1 },
        },
      },
    };
    const answered = await host.request(message);
    expect(answered).toEqual<ResponseMessage>({
      HttpStatusCode: 404,
      ErrorCode: '',
      ErrorMessage: '',
      Headers: {},
      Body: {
        Results: [
          { ActionId: 3, Value: {} },
          { ActionId: 4, Value: null },
        ],
        Error: {
          Code: 'ApiNotFound',
          Message: expect.any(String) as string,
          Location: 'Workbook.Unheard',
          HttpStatusCode: 404,
          ActionIndex: 2,
        },
      },
    });
  });
});

describe('requests', () => {
  const ask = (book: ReturnType<typeof onNewBook>) => read(book, (sheet) => sheet.getRange('A1'), 'values');

  test('are counted and weighed', async () => {
    const book = onNewBook();
    await change(book, (sheet) => (sheet.getRange('A1').values = [['Hòa'.repeat(100)]]));
    const count = book.host.requestCount;
    expect(count).toBeGreaterThanOrEqual(1);
    expect(book.host.payloadSizes).toHaveLength(count);
    // "ò" takes two bytes.
    expect(book.host.payloadSizes[0]!.request).toBeGreaterThan(400);
    expect(book.host.payloadSizes[0]!.response).toBeGreaterThan(10);
  });

  test('over five megabytes are refused, as on the web, and change nothing', async () => {
    const book = onNewBook();
    const long = 'x'.repeat(30_000);
    const values = Array.from({ length: 200 }, () => [long]);
    const write = change(book, (sheet) => (sheet.getRange('A1:A200').values = values));
    expect(await codeOf(write)).toBe('RequestPayloadSizeLimitExceeded');
    expect((await ask(book)).values).toEqual([['']]);
    for (let from = 0; from < 200; from += 100) {
      await change(book, (sheet) => (sheet.getRange(`A${from + 1}:A${from + 100}`).values = values.slice(0, 100)));
    }
    expect(await codeOf(read(book, (sheet) => sheet.getRange('A1:A200'), 'values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('can be made to fail, to be lost, or never to be answered', async () => {
    const book = onNewBook();
    const { host } = book;
    host.beforeRequest = (number) =>
      number === host.requestCount && number === 1 ? 'InvalidOperationInCellEditMode' : undefined;
    expect(await codeOf(ask(book))).toBe('InvalidOperationInCellEditMode');
    host.beforeRequest = null;
    expect(await codeOf(ask(book))).toBe('done');

    const late = Symbol('late');
    const wait = () => new Promise<typeof late>((resolve) => setTimeout(() => resolve(late), 30));
    host.beforeRequest = () => 'drop';
    expect(await Promise.race([change(book, (sheet) => (sheet.getRange('A1').values = [[1]])), wait()])).toBe(late);
    host.beforeRequest = () => 'lose';
    expect(await Promise.race([change(book, (sheet) => (sheet.getRange('A2').values = [[2]])), wait()])).toBe(late);
    host.beforeRequest = null;
    expect((await read(book, (sheet) => sheet.getRange('A1:A2'), 'values')).values).toEqual([[''], [2]]);
  });

  test('that come at the same time are answered one after the other', async () => {
    const { run } = onNewBook();
    await Promise.all(
      Array.from({ length: 5 }, (_none, index) =>
        run(async (context) => {
          const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
          cell.values = [[index]];
          cell.load('values');
          await context.sync();
          expect(cell.values).toEqual([[index]]);
        }),
      ),
    );
  });
});
