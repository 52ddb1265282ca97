import { strFromU8, unzipSync } from 'fflate';
import { Host } from '../../../src/workbench/host/host';
import { change, onNewBook } from './onHost';

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

test('one tab opens, with the cell that was selected', async () => {
  const { host } = onNewBook();
  host.addSheet('Hai');
  host.addSheet('Ba');
  host.select('Hai', 'C4:D5');
  const once = await host.save();
  const again = await Host.open(once);
  expect(again.view().active).toBe('Hai');
  expect(again.selection('Hai')).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
  again.activate('Ba');
  const twice = await again.save();
  const selected = (bytes: Uint8Array) =>
    [1, 2, 3].map((number) => part(bytes, `xl/worksheets/sheet${number}.xml`).includes('tabSelected="1"'));
  expect(selected(once)).toEqual([false, true, false]);
  expect(selected(twice)).toEqual([false, false, true]);
  expect(part(twice, 'xl/workbook.xml')).toContain('activeTab="2"');
});

test('what a sheet of ours says in the file stays the same when it is opened and saved again', async () => {
  const book = onNewBook();
  await change(book, (sheet) => {
    sheet.getRange('A1:B3').formulas = [
      ['Chỉ tiêu', 3738],
      ['=B1*2', '=IF(B1="","",B1)'],
      ["'-", '=1/0'],
    ];
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('B1:B3').numberFormat = [['#,##0'], ['0.00'], ['@']];
    sheet.getRange('A3:B3').merge();
    sheet.getRange('B1').format.protection.locked = false;
    sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=ISNUMBER(B1)' } };
    sheet.getRange('B1').conditionalFormats.add('Custom').custom.format.fill.color = '#FFC7CE';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt('A1:A1');
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 99 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
    sheet.protection.protect({ allowFormatColumns: true });
  });
  const once = await (await Host.open(await book.host.save())).save();
  const twice = await (await Host.open(once)).save();
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/styles.xml'])
    expect(part(twice, name)).toBe(part(once, name));
  const sheet = part(once, 'xl/worksheets/sheet1.xml');
  for (const expected of [
    'showGridLines="0"',
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    '<sheetProtection sheet="1" formatColumns="0" objects="1" scenarios="1"/>',
    '<mergeCell ref="A3:B3"/>',
    'fitToHeight="99"',
    '<oddFooter>&amp;C&amp;P/&amp;N</oddFooter>',
    '<formula1>ISNUMBER(B1)</formula1>',
    'fitToPage="1"',
  ]) {
    expect(sheet).toContain(expected);
  }
  expect(sheet).not.toContain('useFirstPageNumber');
  expect(part(once, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
});
