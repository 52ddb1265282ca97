import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deepTest } from '../../sampling';
import { Host } from '../../../src/workbench/host/host';
import { WorkbenchTest } from '../workbench';
import { workbenchPane } from './paneHtml';

const root = resolve(__dirname, '../../..');
const dist = join(root, 'out/e2e/page');
const fixtures = join(__dirname, '../fixtures');
const province = 'Thanh Hóa 2018';
let workbench: WorkbenchTest;

/**
 * The built page around a pane of the test's own, which only loads Office.js and asks for the
 * sheets.
 */
function build(): void {
  rmSync(dist, { recursive: true, force: true });
  const to = join(dist, 'workbench');
  cpSync(join(root, 'dist/workbench'), to, { recursive: true });
  const scripts = [...readFileSync(join(to, 'pane.html'), 'utf8').matchAll(/<script src="([^"]+)"/g)];
  const where = { scripts: scripts.map(([, src]) => src!), from: dist, to };
  writeFileSync(join(to, 'pane.html'), workbenchPane(readFileSync(join(fixtures, 'pane.html'), 'utf8'), where));
  mkdirSync(join(dist, 'taskpane'));
  cpSync(join(fixtures, 'pane.js'), join(dist, 'taskpane/pane.js'));
}

beforeAll(async () => {
  build();
  workbench = await WorkbenchTest.open({ dist });
  await workbench.load();
});

afterAll(async () => {
  await workbench?.close();
});

/** Writes a small province sheet through the genuine Office.js inside the frame. */
function writeProvince(): Promise<void> {
  return workbench.pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange('A1:D1').values = [['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Đạt (%)']];
        sheet.getRange('A2:C3').values = [
          ['Doanh thu', 3554, 3738],
          ['Thuê bao Internet băng rộng cố định và di động', 800000, 805000],
        ];
        sheet.getRange('D2:D3').formulas = [['=IF(B2>0,C2/B2*100,"")'], ['=IF(B3>0,C3/B3*100,"")']];
        sheet.getRange('B2:C3').numberFormat = [
          ['#,##0', '#,##0'],
          ['#,##0', '#,##0'],
        ];
        sheet.getRange('D2:D3').numberFormat = [['0.00'], ['0.00']];
        const head = sheet.getRange('A1:D1');
        head.format.font.bold = true;
        head.format.fill.color = '#DDEBF7';
        sheet.getRange('A1:D3').format.font.name = 'Times New Roman';
        sheet.getRange('A3').format.wrapText = true;
        sheet.getRange('A:A').format.columnWidth = 150;
        sheet.getRange('B:D').format.columnWidth = 70;
        sheet.getRange('F1:G2').merge(false);
        sheet.getRange('F1').values = [['gộp']];
        sheet.freezePanes.freezeRows(1);
        sheet.activate();
        sheet.getRange('C2').select();
        await context.sync();
      }),
    province,
  );
}

test('the page opens with grid and pane, says what it is, and the pane speaks to the workbook', async () => {
  await workbench.page.waitForFunction(() =>
    document.querySelector('.note')?.textContent?.includes('không phải Excel'),
  );
  const root = workbench.pane().locator('#root');
  await root.getByText('Trang tính1').waitFor();
  expect(
    await workbench.page.locator('.pane iframe').evaluate((frame) => frame.getBoundingClientRect().width),
  ).toBeGreaterThanOrEqual(345);
  await workbench.screenshot('page-opened');
});

test('a sheet written through Office.js stands in the grid', async () => {
  await writeProvince();
  await workbench.waitForShown('D2', '105,18');
  expect(await workbench.shown('C3')).toBe('805.000');
  expect(await workbench.page.getByRole('tab', { selected: true }).innerText()).toBe(province);
  expect(await workbench.page.evaluate(() => window.chiTieuWorkbench!.selection())).toEqual({
    sheet: province,
    address: 'C2',
  });
  // What the pane wrote is taken back in the pane: pressed all the same, the button says so.
  const undo = workbench.page.locator('button[data-command="undo"]');
  expect(await undo.getAttribute('aria-disabled')).toBe('true');
  await undo.click({ force: true });
  await workbench.page.locator('.notice').filter({ hasText: 'nút ở cuối ngăn' }).waitFor();
  await workbench.screenshot('page-province');
});

test('a number typed in the grid reaches the formula that reads it, and the pane hears of it', async () => {
  await workbench.goTo('C2');
  await workbench.type('3.554,5');
  await workbench.waitForShown('D2', '100,01');
  expect(await workbench.cell(province, 'C2')).toMatchObject({ value: 3554.5 });
  const heard = await workbench.pane().evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(heard).toContainEqual({ address: 'C2', source: 'Local' });
});

test('a formula is typed, shown in the formula bar and edited there', async () => {
  await workbench.goTo('B5');
  await workbench.type('=SUM(B2:B3;0,5)');
  await workbench.waitForShown('B5', '803554,5');
  expect(await workbench.cell(province, 'B5')).toMatchObject({ formula: '=SUM(B2:B3,0.5)', edit: '=SUM(B2:B3;0,5)' });
  await workbench.goTo('B5');
  await workbench.page.locator('[data-u-comp="formula-bar"] canvas').click();
  await workbench.page.waitForFunction(() => document.activeElement?.id.includes('FORMULA_BAR'));
  await workbench.press('End');
  await workbench.page.keyboard.type('+1');
  await workbench.screenshot('page-formula-bar');
  await workbench.press('Enter');
  await workbench.waitForShown('B5', '803555,5');
});

deepTest('an opened and confirmed cell is not changed', async () => {
  for (const address of ['C2', 'B5', 'A3']) {
    const before = await workbench.cell(province, address);
    await workbench.goTo(address);
    await workbench.press('F2', 'Enter');
    expect(await workbench.cell(province, address)).toEqual(before);
  }
});

test('a constant that equals the result of a formula takes the formula’s place', async () => {
  await workbench.goTo('B6');
  await workbench.type('=B2');
  await workbench.waitForShown('B6', '3554');
  await workbench.goTo('B6');
  await workbench.type('3554');
  await workbench.page.waitForFunction(
    (sheet) => window.chiTieuWorkbench!.cell(sheet, 'B6')?.formula === null,
    province,
  );
  await workbench.goTo('B6');
  await workbench.press('Delete');
  await workbench.waitForShown('B6', '');
});

test('what is still being typed is taken over when someone turns to the pane', async () => {
  await workbench.goTo('B6');
  await workbench.page.keyboard.type('77');
  await workbench.pane().locator('#root').click();
  await workbench.waitForShown('B6', '77');
  await workbench.goTo('B6');
  await workbench.press('Delete');
  await workbench.waitForShown('B6', '');
});

deepTest('copy, paste, fill down and undo go through the host', async () => {
  await workbench.goTo('B2:D2');
  await workbench.press('Control+c');
  await workbench.goTo('B7');
  await workbench.press('Control+v');
  await workbench.waitForShown('D7', '100,01');
  expect(await workbench.cell(province, 'D7')).toMatchObject({ formula: '=IF(B7>0,C7/B7*100,"")' });

  await workbench.goTo('D7:D9');
  await workbench.press('Control+d');
  await workbench.page.waitForFunction(
    (sheet) => window.chiTieuWorkbench!.cell(sheet, 'D9')?.formula === '=IF(B9>0,C9/B9*100,"")',
    province,
  );

  await workbench.press('Control+z');
  await workbench.page.waitForFunction((sheet) => window.chiTieuWorkbench!.cell(sheet, 'D9') === null, province);
  await workbench.press('Control+y');
  await workbench.page.waitForFunction(
    (sheet) => window.chiTieuWorkbench!.cell(sheet, 'D9')?.formula !== undefined,
    province,
  );

  await workbench.goTo('B7:D9');
  await workbench.press('Delete');
  await workbench.waitForShown('D7', '');
});

test('a list is chosen from, cells are cut with what reads them, values are pasted, and each is found again', async () => {
  const { page } = workbench;
  await workbench.pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange('F5');
        range.dataValidation.rule = { list: { inCellDropDown: true, source: 'sơ bộ,chính thức' } };
        await context.sync();
      }),
    province,
  );
  await workbench.goTo('F5');
  await page.locator('.cell-arrow').waitFor();
  await workbench.press('Alt+ArrowDown', 'ArrowDown', 'Enter');
  await workbench.waitForShown('F5', 'chính thức');
  await page.locator('button[data-command="undo"]', { hasText: 'nhập F5' }).waitFor();

  const menu = page.locator('.univer-popup > section button');
  await workbench.goTo('F6');
  await workbench.type('=F7*2');
  await workbench.type('21');
  await workbench.goTo('F7');
  await workbench.press('Shift+F10');
  await menu.filter({ hasText: 'Cắt' }).and(page.locator(':focus')).waitFor();
  await workbench.press('Enter');
  await workbench.goTo('F9');
  await workbench.press('Control+v');
  await page.locator('button[data-command="undo"]', { hasText: 'cắt sang F9' }).waitFor();
  expect(await workbench.cell(province, 'F6')).toMatchObject({ formula: '=F9*2', value: 42 });

  await workbench.goTo('F6');
  await workbench.press('Control+c');
  await workbench.goTo('F7');
  await workbench.press('Control+Shift+v');
  await workbench.waitForShown('F7', '42');
  expect(await workbench.cell(province, 'F7')).toMatchObject({ formula: null });

  await workbench.press('Control+f');
  await page.keyboard.type('CHÍNH THỨC');
  await workbench.press('Enter');
  await page.locator('.find output', { hasText: '1/1: F5' }).waitFor();
  await workbench.press('Escape');
  expect(await page.evaluate(() => window.chiTieuWorkbench!.selection().address)).toBe('F5');
  await workbench.press('F5');
  await page.keyboard.type('F5:F9');
  await workbench.press('Enter', 'Delete');
  await workbench.waitForShown('F7', '');
});

test('who clicks a sheet tab types into the sheet, wherever the keyboard was before', async () => {
  await workbench.goTo('G20');
  await workbench
    .pane()
    .locator('body')
    .evaluate((body) => {
      body.tabIndex = -1;
      window.focus();
      body.focus();
    });
  await workbench.page.waitForFunction(() => document.activeElement instanceof HTMLIFrameElement);
  await workbench.page.getByRole('tab', { selected: true }).click();
  await workbench.page.waitForFunction(() => !(document.activeElement instanceof HTMLIFrameElement));
  await workbench.type('77');
  await workbench.waitForShown('G20', '77');
});

test('what only Excel can do is refused in one sentence and changes nothing', async () => {
  await workbench.goTo('C2');
  const before = await workbench.cell(province, 'C2');
  await workbench.press('Control+b');
  await workbench.page.getByText('Việc này chỉ làm được trong Excel').waitFor();
  expect(await workbench.cell(province, 'C2')).toEqual(before);
});

test('a refused entry waits at its cell to be mended, and nothing typed is lost', async () => {
  await workbench.pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem(name).getRange('C3');
        dataValidation.rule = { custom: { formula: '=ISNUMBER(C3)' } };
        dataValidation.errorAlert = { title: 'Thực hiện', message: 'Nhập một con số.', style: 'Stop', showAlert: true };
        await context.sync();
      }),
    province,
  );
  const box = workbench.page.getByRole('alertdialog');
  const shown = await workbench.shown('C3');
  await workbench.goTo('C3');
  await workbench.type('1234.5');
  await box.filter({ hasText: 'dùng dấu phẩy cho phần lẻ, 1234,5' }).waitFor();
  expect(await box.getByRole('textbox').inputValue()).toBe('1234.5');
  await workbench.screenshot('page-refused');
  await workbench.press('Escape');
  await box.waitFor({ state: 'hidden' });
  expect(await workbench.shown('C3')).toBe(shown);

  await workbench.goTo('C3');
  await workbench.type('nhiều');
  await box.filter({ hasText: 'Nhập một con số' }).waitFor();
  // The text is selected: what is typed takes its place, and the cell takes that.
  await workbench.type('806000');
  await box.waitFor({ state: 'hidden' });
  await workbench.waitForShown('C3', '806.000');
  await workbench.press('Control+z');
  await workbench.waitForShown('C3', shown);
});

test('the page is dark where the system is, and light again with it', async () => {
  const { page } = workbench;
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([light, await paper()]).toEqual(['rgb(255, 255, 255)', 'rgb(41, 41, 41)']);
  await page.locator('.univer-dark').first().waitFor({ state: 'attached' });
  await workbench.screenshot('page-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('.univer-dark').first().waitFor({ state: 'detached' });
});

test('a locked cell of a protected sheet is refused in one sentence', async () => {
  await workbench.pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange('C2').format.protection.locked = false;
        sheet.protection.protect({});
        await context.sync();
      }),
    province,
  );
  await workbench.goTo('C2');
  await workbench.type('3738');
  await workbench.waitForShown('D2', '105,18');
  await workbench.goTo('D2');
  await workbench.type('1');
  await workbench.page.getByText('Ô D2 đang được bảo vệ').waitFor();
  expect(await workbench.shown('D2')).toBe('105,18');
  await workbench.screenshot('page-protected');

  await workbench.page.keyboard.type('2');
  await workbench.save();
  await workbench.page.getByText('đang được bảo vệ').waitFor();
  await workbench.pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).protection.unprotect();
        await context.sync();
      }),
    province,
  );
});

test('the saved file is the workbook, with what was still being typed, and opens again beside a fresh pane', async () => {
  await workbench.goTo('A9');
  await workbench.page.keyboard.type('đang gõ');
  const download = await workbench.save();
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const file = await download.path();
  const saved = await Host.open(readFileSync(file));
  expect(saved.cellView(province, 1, 3)).toMatchObject({ formula: '=IF(B2>0,C2/B2*100,"")', text: '105,18' });

  expect(saved.cellView(province, 8, 0)).toMatchObject({ value: 'đang gõ' });

  const path = join(dist, 'Thanh Hoa.xlsx');
  cpSync(file, path);
  await workbench.openFile(path);
  await workbench.page.locator('.book-name', { hasText: 'Thanh Hoa.xlsx' }).waitFor();
  await workbench.pane().locator('#root').getByText(province).waitFor();
  await workbench.waitForShown('D2', '105,18');
});

test('a dropped file opens as a chosen one does', async () => {
  await workbench.dropFile('Thả vào.xlsx', readFileSync(join(dist, 'Thanh Hoa.xlsx')));
  await workbench.page.locator('.book-name', { hasText: 'Thả vào.xlsx' }).waitFor();
  await workbench.waitForShown('D2', '105,18');
});

test('a file that is no workbook is refused in one sentence and leaves the open one alone', async () => {
  await workbench.openFile({ name: 'ghi chú.xlsx', mimeType: '', buffer: Buffer.from('không phải sổ') });
  await workbench.page.getByText('Tệp ghi chú.xlsx không phải là sổ tính').waitFor();
  expect(await workbench.shown('D2')).toBe('105,18');
  await workbench.screenshot('page-refused-file');
});

test('the page speaks what the pane speaks, and the workbook stays', async () => {
  const speak = (language: string) =>
    workbench.pane().evaluate((lang) => void (document.documentElement.lang = lang), language);
  await speak('en');
  await workbench.page.getByText('This is not Excel.').waitFor();
  expect(await workbench.page.locator('html').getAttribute('lang')).toBe('en');
  expect(await workbench.shown('D2')).toBe('105,18');
  await workbench.screenshot('page-english');
  await speak('vi');
  await workbench.page.getByText('Đây không phải Excel.').waitFor();
});

deepTest('a new workbook asks first when changes are not saved', async () => {
  const asked: string[] = [];
  const accept = [false, true];
  workbench.page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (accept.shift() ? dialog.accept() : dialog.dismiss());
  });
  await workbench.goTo('C2');
  await workbench.type('4000');
  await workbench.page.getByText('chưa lưu').waitFor();
  await workbench.command('new');
  expect(await workbench.shown('C2')).toBe('4.000');
  await workbench.command('new');
  await workbench.page.getByRole('tab', { name: 'Trang tính1', selected: true }).waitFor();
  await workbench.waitForShown('C2', '');
  expect(asked).toHaveLength(2);
});

deepTest('the tabs of many sheets scroll and leave the pane where it is', async () => {
  await workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      for (let sheet = 1; sheet <= 34; sheet += 1) context.workbook.worksheets.add(`Tỉnh số ${String(sheet)} 2025`);
      await context.sync();
    }),
  );
  await workbench.page.waitForFunction(() => document.querySelectorAll('.tabs button').length > 30);
  const [sheet, pane] = await Promise.all(
    ['.sheet', 'iframe'].map((part) => workbench.page.locator(part).boundingBox()),
  );
  expect(sheet!.x + sheet!.width).toBeLessThanOrEqual(pane!.x);
});
