import { printArea } from '../../../../src/workbench/host/model/address';
import { Host } from '../../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../../src/workbench/host/node/loadOfficeJs';

const sheet = 'Sheet1';
const other = 'Thanh Hóa 2018';
const done = { done: true };

function at(host: Host, address: string, name = sheet) {
  const [, letter, digits] = /^([A-Z])(\d+)$/.exec(address)!;
  return host.cellView(name, Number(digits) - 1, letter!.charCodeAt(0) - 65);
}
const entries = (host: Host, ...addresses: string[]) => addresses.map((address) => at(host, address)?.edit ?? '');

/** Two numbers, what is worked out of them on both sheets, and a formula in each form. */
function filled(): Host {
  const host = Host.create();
  host.addSheet(other);
  host.enterAll(sheet, [
    { row: 0, column: 0, text: '1000' },
    { row: 1, column: 0, text: '2000' },
    { row: 0, column: 1, text: '=A1*2' },
    { row: 1, column: 1, text: '=$A$2+A1' },
    { row: 2, column: 0, text: '=SUM(A1:A2)' },
  ]);
  host.enter(other, 0, 0, `=${sheet}!A1`);
  return host;
}

describe('cells that are cut and pasted', () => {
  test('are read at their new place by every formula, and are one step back', () => {
    const host = filled();
    expect(host.moveCells(sheet, 'A1:A2', sheet, 'D5')).toEqual(done);
    expect(entries(host, 'A1', 'A2', 'D5', 'D6')).toEqual(['', '', '1000', '2000']);
    expect(entries(host, 'B1', 'B2', 'A3')).toEqual(['=D5*2', '=$D$6+D5', '=SUM(D5:D6)']);
    expect(at(host, 'A1', other)).toMatchObject({ edit: '=Sheet1!D5', value: 1000 });
    expect(at(host, 'A3')!.value).toBe(3000);
    expect(host.lastEdit).toEqual({ kind: 'cut', sheet, address: 'D5:D6' });
    host.undo();
    expect(entries(host, 'A1', 'A2', 'B1', 'B2', 'A3', 'D5')).toEqual([
      ...['1000', '2000', '=A1*2', '=$A$2+A1', '=SUM(A1:A2)', ''],
    ]);
    expect(at(host, 'A1', other)!.edit).toBe('=Sheet1!A1');
    host.redo();
    expect(entries(host, 'A1', 'D5', 'B1')).toEqual(['', '1000', '=D5*2']);
  });

  test('are told with the formulas that follow them, so that both are drawn and kept', () => {
    const host = filled();
    const told: string[] = [];
    host.onChange(({ cells }) => told.push(...cells.map((one) => `${one.sheet} ${printArea(one.area)}`)));
    host.moveCells(sheet, 'A1:A2', sheet, 'D5');
    const all = ['Sheet1 D5:D6', 'Sheet1 A1:A2', 'Sheet1 A1:B3', `${other} A1`];
    expect([...told].sort()).toEqual([...all].sort());
    told.length = 0;
    host.undo();
    expect([...told].sort()).toEqual([...all].sort());
  });

  test('keep what their own formulas read', () => {
    const host = filled();
    host.moveCells(sheet, 'B1', sheet, 'F9');
    expect(entries(host, 'B1', 'F9')).toEqual(['', '=A1*2']);
    host.moveCells(sheet, 'A1:A3', sheet, 'C1');
    expect(entries(host, 'F9', 'C3')).toEqual(['=C1*2', '=SUM(C1:C2)']);
  });

  test('may go over themselves', () => {
    const host = filled();
    host.moveCells(sheet, 'A1:A3', sheet, 'A2');
    expect(entries(host, 'A1', 'A2', 'A3', 'A4', 'B1')).toEqual(['', '1000', '2000', '=SUM(A2:A3)', '=A2*2']);
  });

  test('take number format, look and input rule along and leave nothing of them', async () => {
    const host = Host.create();
    const { Excel } = loadOfficeJs(host);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange('A1');
      range.values = [[1234]];
      range.numberFormat = [['#,##0']];
      range.format.fill.color = '#FFFF00';
      range.dataValidation.rule = { custom: { formula: '=ISNUMBER(A1)' } };
      range.dataValidation.errorAlert = { title: '', message: 'Nhập số', style: 'Stop', showAlert: true };
      await context.sync();
    });
    host.moveCells(sheet, 'A1', sheet, 'C3');
    expect(at(host, 'C3')).toMatchObject({ text: '1.234', look: { fill: '#FFFF00' } });
    expect(at(host, 'A1')).toBeNull();
    expect(host.enter(sheet, 2, 2, 'chữ')).toMatchObject({ alert: { message: 'Nhập số' } });
    expect(host.enter(sheet, 0, 0, 'chữ')).toEqual(done);
    host.undo();
    host.undo();
    expect(at(host, 'A1')).toMatchObject({ text: '1.234', look: { fill: '#FFFF00' } });
    expect(host.enter(sheet, 0, 0, 'chữ')).toMatchObject({ done: false });
  });

  test.each([
    ['a sum loses its last cell', 'A2', 'D5', 'Sheet1!A3'],
    ['a formula reads what is overwritten', 'D9', 'A1', 'Sheet1!B1'],
  ])('stay where they are where %s', (_, source, target, by) => {
    const host = filled();
    host.enter(sheet, 1, 1, '');
    host.enter(sheet, 8, 3, 'x');
    const before = entries(host, 'A1', 'A2', 'A3', 'B1', 'D5', 'D9');
    expect(host.moveCells(sheet, source, sheet, target)).toEqual({ done: false, code: 'InvalidOperation', by });
    expect(entries(host, 'A1', 'A2', 'A3', 'B1', 'D5', 'D9')).toEqual(before);
  });

  test('go to another sheet where nothing reads them and they read nothing', () => {
    const host = filled();
    host.enter(sheet, 5, 5, '7');
    expect(host.moveCells(sheet, 'F6', other, 'B2')).toEqual(done);
    expect([at(host, 'F6'), at(host, 'B2', other)!.value]).toEqual([null, 7]);
    expect(host.moveCells(sheet, 'A1', other, 'B3')).toMatchObject({ done: false, by: 'Sheet1!B1' });
    expect(host.moveCells(sheet, 'B2', other, 'B3')).toMatchObject({ done: false, by: 'B2' });
    host.undo();
    expect([at(host, 'F6')!.value, at(host, 'B2', other)]).toEqual([7, null]);
  });

  test('are refused where merged cells, a name or a locked cell stand against it', async () => {
    const host = filled();
    const { Excel } = loadOfficeJs(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('F1:G2').merge(false);
      await context.sync();
    });
    expect(host.moveCells(sheet, 'A1', sheet, 'G2')).toMatchObject({ done: false, by: 'F1:G2' });
    expect(host.moveCells(sheet, 'A:A', sheet, 'H1')).toMatchObject({ done: false, code: 'UnsupportedOperation' });
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet);
      used.getRange('H1').format.protection.locked = false;
      used.protection.protect();
      await context.sync();
    });
    expect(host.moveCells(sheet, 'A1', sheet, 'H1')).toEqual({ done: false, code: 'AccessDenied' });
  });
});

describe('values alone', () => {
  test('are what formulas show, and keep the look and the rule of their new place', async () => {
    const host = filled();
    const { Excel } = loadOfficeJs(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('E1').numberFormat = [['#,##0']];
      await context.sync();
    });
    expect(host.copyCells(sheet, 'B1', sheet, 'E1', 'values')).toEqual(done);
    expect(at(host, 'E1')).toMatchObject({ value: 2000, formula: null, text: '2.000' });
    host.undo();
    expect(at(host, 'E1')?.value ?? '').toBe('');
  });
});
