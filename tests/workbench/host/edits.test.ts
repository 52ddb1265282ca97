import { Host } from '../../../src/workbench/host/host';
import type { EventEntry } from '../../../src/workbench/host/request/protocol';
import type { ViewChange } from '../../../src/workbench/host/model/viewChange';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';

const sheet = 'Sheet1';
const done = { done: true };

function at(host: Host, address: string, name = sheet) {
  const [, letter, digits] = /^([A-Z])(\d+)$/.exec(address)!;
  return host.cellView(name, Number(digits) - 1, letter!.charCodeAt(0) - 65);
}
const values = (host: Host, ...addresses: string[]) => addresses.map((address) => at(host, address)?.value ?? '');

function filled(): Host {
  const host = Host.create();
  host.enterAll(sheet, [
    { row: 0, column: 0, text: '1000' },
    { row: 1, column: 0, text: '2000' },
    { row: 0, column: 1, text: '=A1*2' },
    { row: 1, column: 1, text: '12,5%' },
  ]);
  return host;
}

describe('several cells at once', () => {
  test('are one change and one event', () => {
    const host = Host.create();
    const changes: ViewChange[] = [];
    const events: EventEntry[] = [];
    host.onChange((change) => changes.push(change));
    host.onEvent((entries) => events.push(...entries));
    host.enterAll(sheet, [
      { row: 0, column: 0, text: '1' },
      { row: 2, column: 1, text: '2' },
    ]);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.cells).toEqual([{ sheet, area: { top: 0, left: 0, bottom: 2, right: 1 } }]);
    expect(events.filter(({ message }) => message.includes('"address":"A1:B3"'))).not.toHaveLength(0);
  });

  test('none at all are no change and no event', () => {
    const host = filled();
    const told: unknown[] = [];
    host.onChange((change) => told.push(change));
    host.onEvent((entries) => told.push(...entries));
    expect(host.enterAll(sheet, [])).toEqual(done);
    expect(told).toEqual([]);
    expect(values(host, 'A1', 'A2')).toEqual([1000, 2000]);
  });

  test('one that cannot be read leaves all as they were', () => {
    const host = filled();
    const texts = [
      { row: 0, column: 0, text: '7' },
      { row: 5, column: 0, text: '=SUM(' },
    ];
    expect(host.enterAll(sheet, texts)).toEqual({ done: false, code: 'InvalidArgument' });
    expect(values(host, 'A1', 'A6')).toEqual([1000, '']);
  });

  test('a locked one leaves all as they were', async () => {
    const host = filled();
    const { Excel } = loadOfficeJs(host);
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet);
      used.getRange('A1').format.protection.locked = false;
      used.protection.protect();
      await context.sync();
    });
    const texts = [
      { row: 0, column: 0, text: '7' },
      { row: 1, column: 0, text: '8' },
    ];
    expect(host.enterAll(sheet, texts)).toEqual({ done: false, code: 'AccessDenied' });
    expect(host.copyCells(sheet, 'A1', sheet, 'A1:A2')).toEqual({ done: false, code: 'AccessDenied' });
    expect(values(host, 'A1', 'A2')).toEqual([1000, 2000]);
    expect(host.enterAll(sheet, texts.slice(0, 1))).toEqual(done);
  });
});

describe('copies', () => {
  test('move references along, keep values exact and take number formats with them', () => {
    const host = filled();
    host.enter(sheet, 2, 0, '=1/3');
    expect(host.copyCells(sheet, 'A1:B2', sheet, 'D5')).toEqual(done);
    expect(at(host, 'E5')).toMatchObject({ formula: '=D5*2', value: 2000 });
    expect(at(host, 'E6')).toMatchObject({ value: 0.125, numberFormat: '0.00%', text: '12,50%' });
    expect(values(host, 'D5', 'D6')).toEqual([1000, 2000]);
  });

  test('repeat a source that fits the target several times', () => {
    const host = filled();
    host.copyCells(sheet, 'B1', sheet, 'B2:B4');
    expect(['B2', 'B3', 'B4'].map((address) => at(host, address)!.formula)).toEqual(['=A2*2', '=A3*2', '=A4*2']);
  });

  test('of words stay words', () => {
    const host = filled();
    host.enter(sheet, 0, 3, "'00123");
    host.copyCells(sheet, 'D1', sheet, 'D2');
    expect(at(host, 'D2')).toMatchObject({ value: '00123', edit: "'00123" });
  });

  test('blank cells empty their target', () => {
    const host = filled();
    host.copyCells(sheet, 'F1', sheet, 'A1');
    expect(values(host, 'A1')).toEqual(['']);
  });

  test('may overlap their source', () => {
    const host = filled();
    host.copyCells(sheet, 'A1:A2', sheet, 'A2');
    expect(values(host, 'A1', 'A2', 'A3')).toEqual([1000, 1000, 2000]);
  });

  test('go from sheet to sheet', () => {
    const host = filled();
    host.addSheet('Thanh Hóa 2018');
    host.copyCells(sheet, 'A1:B1', 'Thanh Hóa 2018', 'A1');
    expect(at(host, 'B1', 'Thanh Hóa 2018')).toMatchObject({ formula: '=A1*2', value: 2000 });
  });

  test('do not leave the sheet', () => {
    const host = filled();
    expect(host.copyCells(sheet, 'A1:B2', sheet, 'XFD1')).toEqual({ done: false, code: 'InvalidArgument' });
  });
});

describe('taking back', () => {
  test('gives value, formula and number format back, and what depends on them', () => {
    const host = filled();
    const before = ['A1', 'B1', 'C1'].map((address) => at(host, address));
    host.enterAll(sheet, [
      { row: 0, column: 0, text: '5%' },
      { row: 0, column: 2, text: '25/11/2018' },
    ]);
    expect(at(host, 'B1')!.value).toBe(0.1);
    expect(host.undo()).toEqual(done);
    expect(['A1', 'B1', 'C1'].map((address) => at(host, address) ?? null)).toEqual(before);
  });

  test('and doing again give the same cells in turn', () => {
    const host = filled();
    host.enter(sheet, 0, 0, '7');
    host.clear(sheet, 'A1:B2');
    host.undo();
    expect(values(host, 'A1', 'B1')).toEqual([7, 14]);
    host.undo();
    expect(values(host, 'A1', 'B1')).toEqual([1000, 2000]);
    host.redo();
    host.redo();
    expect(values(host, 'A1', 'B1')).toEqual(['', '']);
    expect(host.redo()).toBeNull();
  });

  test('a new edit ends what could be done again', () => {
    const host = filled();
    host.undo();
    host.enter(sheet, 5, 5, 'x');
    expect([host.lastEdit, host.nextEdit]).toEqual([{ kind: 'enter', sheet, address: 'F6' }, null]);
  });

  test('nothing stands to be taken back at first', () => {
    const host = Host.create();
    expect([host.lastEdit, host.undo(), host.redo()]).toEqual([null, null, null]);
  });

  test('selects what came back, on its sheet', () => {
    const host = filled();
    host.addSheet();
    expect(host.lastEdit).toBeNull();
    host.enter(sheet, 3, 3, 'x');
    host.activate('Sheet2');
    host.undo();
    expect(host.view().active).toBe(sheet);
    expect(host.selection(sheet)).toEqual({ top: 3, left: 3, bottom: 3, right: 3 });
  });

  test('ends where the add-in writes, and not where it reads', async () => {
    const host = filled();
    const { Excel } = loadOfficeJs(host);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange('A1');
      range.load('values');
      range.select();
      await context.sync();
    });
    expect(host.lastEdit).not.toBeNull();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('H9').values = [[1]];
      await context.sync();
    });
    expect(host.lastEdit).toBeNull();
  });

  test('a sheet that was protected since keeps the edit', async () => {
    const host = filled();
    const { Excel } = loadOfficeJs(host);
    host.enter(sheet, 0, 0, '7');
    host.beforeRequest = null;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    expect(host.undo()).toBeNull();
    expect(values(host, 'A1')).toEqual([7]);
  });
});
