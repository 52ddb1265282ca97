import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';

describe('the genuine client against the host', () => {
  test('adds a sheet, writes values, formulas and formats, and reads them back', async () => {
    const host = Host.create();
    const { Excel } = loadOfficeJs(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Thanh Hóa 2018');
      const range = sheet.getRange('A1:C2');
      range.values = [
        ['Doanh thu', 3738, 3554],
        ["'=1+1", null as unknown as string, '=B1/C1*100'],
      ];
      sheet.getRange('C2').numberFormat = [['0.00']];
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FFEE00';
      range.load('values,formulas,text,valueTypes,address,numberFormat');
      sheet.load('name,id,position');
      await context.sync();
      expect(sheet.name).toBe('Thanh Hóa 2018');
      expect(sheet.position).toBe(1);
      expect(range.address).toBe("'Thanh Hóa 2018'!A1:C2");
      expect(range.values).toEqual([
        ['Doanh thu', 3738, 3554],
        ['=1+1', '', (3738 / 3554) * 100],
      ]);
      expect(range.formulas[1]).toEqual(['=1+1', '', '=B1/C1*100']);
      expect(range.text[1]).toEqual(['=1+1', '', '105,18']);
      expect(range.valueTypes[1]).toEqual(['String', 'Empty', 'Double']);
    });
    const again = await Host.open(await host.save());
    const view = again.sheetView('Thanh Hóa 2018');
    expect(view.cells.find((cell) => cell.row === 0 && cell.column === 0)).toMatchObject({
      value: 'Doanh thu',
      look: { bold: true, fill: '#FFEE00' },
    });
    expect(again.cellView('Thanh Hóa 2018', 1, 2)).toMatchObject({ formula: '=B1/C1*100', text: '105,18' });
    expect(again.snapshot().grids.map((grid) => grid.sheet)).toEqual(['Thanh Hóa 2018']);
  });

  test('a handler of a sheet hears a typed entry', async () => {
    const host = Host.create();
    const { Excel } = loadOfficeJs(host);
    const heard: { address: string; details: unknown }[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(async (event) => {
        heard.push({ address: event.address, details: event.details });
      });
      await context.sync();
    });
    expect(host.enter('Sheet1', 1, 2, '1.234,5')).toEqual({ done: true });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([
      {
        address: 'C2',
        details: { valueBefore: '', valueAfter: 1234.5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      },
    ]);
  });
});
