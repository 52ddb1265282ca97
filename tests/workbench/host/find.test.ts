import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';

const sheet = 'Sheet1';

async function filled(): Promise<Host> {
  const host = Host.create();
  host.addSheet('Thanh Hóa 2018');
  host.enterAll(sheet, [
    { row: 0, column: 0, text: 'Doanh thu viễn thông' },
    { row: 0, column: 1, text: '1.234,5' },
    { row: 1, column: 1, text: '=B1*2' },
    { row: 2, column: 1, text: 'ẩn VIỄN THÔNG' },
  ]);
  host.enter('Thanh Hóa 2018', 4, 2, 'viễn thông'.normalize('NFD'));
  const { Excel } = loadOfficeJs(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('3:3').rowHidden = true;
    await context.sync();
  });
  return host;
}

test.each([
  [
    'words in any case and any spelling of the marks, sheet by sheet',
    'VIỄN thông',
    ['Sheet1 0,0', 'Thanh Hóa 2018 4,2'],
  ],
  ['numbers as they are shown', '2.469', ['Sheet1 1,1']],
  ['numbers as they are typed', '1234', ['Sheet1 0,1']],
  ['formulas as they are typed', 'b1*', ['Sheet1 1,1']],
  ['nothing for nothing', '', []],
])('finds %s', async (_, text, expected) => {
  const host = await filled();
  host.enter(sheet, 1, 1, '=B1*2');
  const { Excel } = loadOfficeJs(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange('B2').numberFormat = [['#,##0']];
    await context.sync();
  });
  expect(host.find(text).map((one) => `${one.sheet} ${String(one.row)},${String(one.column)}`)).toEqual(expected);
});
