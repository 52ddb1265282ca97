import { Host } from '../../../src/workbench/host/host';
import type { ViewChange } from '../../../src/workbench/host/model/viewChange';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import { change, codeOf, onNewBook, settled } from './onHost';

describe('events of the genuine client', () => {
  test('a sheet hears edits of its own cells only, with the address and, for one cell, both values', async () => {
    const book = onNewBook();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await book.run(async (context) => {
      context.workbook.worksheets.add('Hai');
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    book.host.enter('Sheet1', 0, 0, '5');
    book.host.enter('Hai', 0, 0, '5');
    book.host.enter('Sheet1', 0, 0, '6');
    book.host.clear('Sheet1', 'A1:B2');
    await settled();
    expect(heard.map(({ address, source, changeType, details }) => ({ address, source, changeType, details }))).toEqual(
      [
        {
          address: 'A1',
          source: 'Local',
          changeType: 'RangeEdited',
          details: { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
        },
        {
          address: 'A1',
          source: 'Local',
          changeType: 'RangeEdited',
          details: { valueBefore: 5, valueAfter: 6, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
        },
        { address: 'A1:B2', source: 'Local', changeType: 'RangeEdited', details: undefined },
      ],
    );
    await book.run(async (context) => {
      const range = heard[2]!.getRange(context);
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
    });
  });

  test('the collection hears every sheet, and the add-in’s own writes as such', async () => {
    const book = onNewBook();
    const heard: [string, string | undefined][] = [];
    const ids = await book.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Hai');
      worksheets.load('items/id');
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => void heard.push([worksheetId, triggerSource]));
      await context.sync();
      return worksheets.items.map(({ id }) => id);
    });
    book.host.enter('Hai', 0, 0, 'a');
    await change(book, (sheet) => (sheet.getRange('A1').values = [['b']]));
    await settled();
    expect(heard).toEqual([
      [ids[1], undefined],
      [ids[0], 'ThisLocalAddin'],
    ]);
  });

  test('sheets come, go, and are visited', async () => {
    const book = onNewBook();
    const heard: string[] = [];
    await book.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      worksheets.onActivated.add(async () => void heard.push('activated'));
      worksheets.onDeactivated.add(async () => void heard.push('deactivated'));
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
      worksheets.onProtectionChanged.add(async ({ isProtected }) => void heard.push(`protected ${isProtected}`));
      worksheets.onFormatChanged.add(async ({ address }) => void heard.push(`formatted ${address}`));
      worksheets.onCalculated.add(async ({ address }) => void heard.push(`calculated ${address}`));
      await context.sync();
    });
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Hai');
      sheet.getRange('B2').select();
      sheet.getRange('A1:A2').format.fill.color = '#FF0000';
      sheet.getRange('C1').formulas = [['=A1+1']];
      sheet.protection.protect();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([
      'added',
      'deactivated',
      'activated',
      'selected B2',
      'formatted A1:A2',
      'protected true',
      'calculated C1',
      'deleted',
      'activated',
    ]);
  });

  test('name changes belong to Excel on the web only: the client itself refuses them at 1.14', async () => {
    const { run } = onNewBook();
    const work = run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ApiNotFound');
  });

  test('a removed handler and switched-off events are silent', async () => {
    const book = onNewBook();
    let heard = 0;
    const handler = await book.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void (heard += 1));
      await context.sync();
      return added;
    });
    book.host.enter('Sheet1', 0, 0, '1');
    await settled();
    expect(heard).toBe(1);
    await book.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    book.host.enter('Sheet1', 0, 0, '2');
    await settled();
    expect(heard).toBe(1);
    await book.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
      handler.remove();
      await handler.context.sync();
    });
    book.host.enter('Sheet1', 0, 0, '3');
    await settled();
    expect(heard).toBe(1);
  });

  test('two hosts with a library each do not hear one another', async () => {
    const hosts = [Host.create(), Host.create()] as const;
    const heard: number[] = [];
    for (const [index, host] of hosts.entries()) {
      const { Excel } = loadOfficeJs(host, { fresh: true });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async () => void heard.push(index));
        await context.sync();
      });
    }
    hosts[1].enter('Sheet1', 0, 0, '1');
    await settled();
    expect(heard).toEqual([1]);
  });
});

describe('what a grid hears', () => {
  test('one message a request or edit, with all that changed', async () => {
    const book = onNewBook();
    const heard: ViewChange[] = [];
    const stop = book.host.onChange((view) => heard.push(view));
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Hai');
      sheet.getRange('A1:B1').formulas = [[2, '=A1*10']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.freezePanes.freezeRows(1);
      sheet.activate();
      await context.sync();
    });
    book.host.enter('Hai', 0, 0, '3');
    book.host.select('Hai', 'B1');
    await settled();
    const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
    const nothing = {
      tabs: false,
      cells: [],
      calculated: [],
      formats: [],
      layouts: [],
      activated: null,
      selected: null,
    };
    expect(heard.slice(0, 1)).toEqual([
      {
        origin: 'request',
        tabs: true,
        cells: [{ sheet: 'Hai', area: { top: 0, left: 0, bottom: 0, right: 1 } }],
        calculated: [{ sheet: 'Hai', row: 0, column: 1 }],
        formats: [{ sheet: 'Hai', area: cell(0, 0) }],
        layouts: ['Hai'],
        activated: 'Hai',
        selected: null,
      },
    ]);
    const edits = heard.filter(({ origin }) => origin === 'edit');
    expect(edits).toEqual([
      {
        ...nothing,
        origin: 'edit',
        cells: [{ sheet: 'Hai', area: cell(0, 0) }],
        calculated: [{ sheet: 'Hai', row: 0, column: 1 }],
      },
      { ...nothing, origin: 'edit', selected: { sheet: 'Hai', area: cell(0, 1) } },
    ]);
    stop();
    book.host.enter('Hai', 0, 0, '4');
    expect(heard.filter(({ origin }) => origin === 'edit')).toHaveLength(2);
  });
});
