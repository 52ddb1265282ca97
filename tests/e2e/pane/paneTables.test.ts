import { readFileSync } from 'node:fs';
import { layoutBook } from '../../../src/xlsx/edit/layoutBook';
import { merge, textCell } from '../../../src/sheet/grid/layoutCells';
import type { SheetLayout } from '../../../src/sheet/grid/sheetLayout';
import { table, wordFile } from '../../docx/wordFile';
import { usePane } from './paneTest';
import { laterTest } from '../../sampling';

const sheet = 'Thanh Hóa 2018';
const ledger = 'Số liệu nguồn';
const own = [
  'TT\tChỉ tiêu\tĐVT\tTH 2017\tNăm 2018\t\tGiá trị khác',
  '\t\t\t\tKH\tƯTH\t',
  '1\tThuê bao di động\tnghìn thuê bao\t2.400,5\t2.500\t2.610,4\t5',
  '2\tMật độ\tTB/100 dân\t70,1\t72\t74,3\t6',
  '3\tTrạm BTS\ttrạm\t3.900\t4.000\t4.120\t7',
].join('\n');

const pane = usePane();

const view = () => pane.frame.locator('#view-text');
const inView = (name: string | RegExp) => view().getByRole('button', { name, exact: true });
const column = (head: string) => view().getByLabel(pane.text('text.table.column', { head }), { exact: true });

async function openText(year = 2018): Promise<void> {
  await pane.width(350);
  await pane.choose('thanh hoa', year);
  await pane.frame
    .locator('#view-prepare')
    .getByRole('button', { name: pane.text('prepare.text') })
    .click();
  await inView(pane.text('text.read')).waitFor();
}

async function openTable(head = 'TH 2017'): Promise<void> {
  await view()
    .locator('summary')
    .filter({ hasText: /^Bảng bắt đầu từ/ })
    .click();
  await column(head).waitFor();
}

const waiting = () => view().getByRole('region', { name: /^Cần bạn chọn/ });

/**
 * A department's own sheet: two rows of heads, merged; two plans, of which only a person knows
 * which counts.
 */
function ownSheet(year: number): SheetLayout {
  const rows: readonly (readonly (string | number)[])[] = [
    [`TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NĂM ${year}`],
    ['TT', 'Chỉ tiêu', 'ĐVT', `TH ${year - 1}`, `Năm ${year}`, '', '', ''],
    ['', '', '', '', 'Tỉnh giao', 'Bộ giao', 'Ước TH', 'Số phụ'],
    [1, 'Thuê bao di động', 'thuê bao', 2_400_500, 2_500_000, 2_510_000, 2_610_400, 7],
    [2, 'Trạm BTS', 'trạm', 3_900, 4_000, 4_010, 4_120, 8],
  ];
  return {
    name: `Riêng ${year}`,
    cells: rows.flatMap((cells, row) =>
      cells.map((value, at) => ({ ...textCell(row, at, '', 'plain'), content: { value } })),
    ),
    merges: [merge(0, 0, 7), ...[0, 1, 2, 3].map((at) => merge(1, at, 1, 2)), merge(1, 4, 3)],
    columnWidths: [5, 30, 12, 12, 12, 12, 12, 8],
    rowHeights: {},
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', repeatRows: null },
    protect: false,
  };
}

async function openBook(...years: readonly number[]): Promise<void> {
  const buffer = Buffer.from(await layoutBook(years.map(ownSheet)));
  const { page } = pane.workbench;
  // Another workbook, another pane.
  await Promise.all([
    page.waitForEvent('framenavigated'),
    pane.workbench.openFile({ name: 'rieng.xlsx', mimeType: 'application/octet-stream', buffer }),
  ]);
  await pane.ready();
}

test('a pasted table of another layout is shown as read, corrected by lists and written', async () => {
  await openText();
  await view().getByLabel(pane.text('text.words')).fill(own);
  await inView(pane.text('text.read')).click();
  await openTable();
  await pane.picture('tables-1-read');
  // The head of the last column says nothing: a person says what it holds, or that it is not used.
  await column('Giá trị khác').selectOption('attainment');
  await expectChecked('5', 'Thuê bao di động');
  await column('Giá trị khác').selectOption('none');
  await view()
    .getByLabel(pane.text('text.table.row', { name: 'Mật độ' }))
    .selectOption('phone-density');
  await pane.picture('tables-2-corrected');
  await inView(/^Ghi \d+ /).click();
  await inView(pane.text('write.next')).waitFor();
  await pane.picture('tables-3-written');
  expect(await pane.sheets()).toContain(sheet);
  const reports = await ledgerOf('Báo cáo');
  expect(reports).toContain('Văn bản dán, R3C6');
});

laterTest('a Word annex is read by its rows and columns', async () => {
  await openText();
  const annex = table(
    ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2017', 'KH 2018', 'TH 2018'],
    ['1', 'Doanh thu bưu chính', 'tỷ đồng', '400,1', '420', '433,2'],
  );
  await view()
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'phu-luc.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(wordFile(annex)),
    });
  await openTable();
  await pane.picture('tables-4-annex');
  await view().getByRole('checkbox', { name: '433,2 tỷ đồng' }).first().waitFor();
});

test('a sheet of the open workbook is read by its merged heads, remembered, and read next year without a question', async () => {
  await openBook(2018, 2019);
  await openText(2018);
  await view().getByLabel(pane.text('text.sheet')).selectOption('Riêng 2018');
  await view().locator('h2:focus').waitFor();
  await openTable();
  await pane.picture('tables-5-sheet');
  await expectText(pane.text('text.table.unheaded', { place: 'Riêng 2018!H4', count: 2 }), false);
  await waiting().waitFor();
  await column('Năm 2018 Tỉnh giao').selectOption('2');
  await column('Năm 2018 Bộ giao').selectOption('none');
  await view()
    .getByRole('checkbox', { name: pane.text('text.table.remember') })
    .check();
  await pane.picture('tables-6-remember');
  await inView(/^Ghi \d+ số .*cách đọc 1 bảng$/).click();
  await inView(pane.text('write.next')).waitFor();
  await pane.picture('tables-7-remembered');
  expect(await pane.sheets()).toContain('Cách đọc bảng');
  expect(await pane.value('Cách đọc bảng', 'F6')).toBe('kế hoạch');

  await view()
    .getByRole('button', { name: pane.text('text.back') })
    .click();
  await pane.choose('thanh hoa', 2019);
  await pane.frame
    .locator('#view-prepare')
    .getByRole('button', { name: pane.text('prepare.text') })
    .click();
  await view()
    .getByLabel(pane.text('text.target'))
    .selectOption({ label: pane.text('text.target.new', { province: 'Thanh Hóa', year: '2019', form: 'TH-NAM' }) });
  await inView(pane.text('text.change')).click();
  await view().getByLabel(pane.text('text.sheet')).selectOption('Riêng 2019');
  await openTable('TH 2018');
  await expectText(pane.text('text.table.recalled'));
  await pane.picture('tables-8-recalled');
  expect(await waiting().count()).toBe(0);
  expect(await view().getByRole('checkbox', { checked: true }).count()).toBe(6);
});

laterTest('how a table is read is downloaded, and taken into another workbook', async () => {
  await openBook(2018);
  await openText(2018);
  await view().getByLabel(pane.text('text.sheet')).selectOption('Riêng 2018');
  await openTable();
  await column('Năm 2018 Tỉnh giao').selectOption('2');
  await column('Năm 2018 Bộ giao').selectOption('none');
  const { page } = pane.workbench;
  const [file] = await Promise.all([page.waitForEvent('download'), inView(pane.text('text.table.download')).click()]);
  const path = await file.path();
  await view()
    .getByText(pane.text('text.table.downloaded', { name: file.suggestedFilename() }))
    .waitFor();
  await pane.picture('tables-11-downloaded');

  await openBook(2019);
  await openText(2019);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    inView(pane.text('text.readings.take')).click(),
  ]);
  await chooser.setFiles({ name: 'cach-doc.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(path) });
  await expectText(pane.text('text.readings', { file: 'cach-doc.xlsx', count: 1 }));
  await pane.picture('tables-12-taken');
  await view().getByLabel(pane.text('text.sheet')).selectOption('Riêng 2019');
  await openTable('TH 2018');
  await expectText(pane.text('text.table.recalled'));
  expect(await waiting().count()).toBe(0);
  await inView(/^Ghi \d+ số .*cách đọc 1 bảng$/).click();
  await inView(pane.text('write.next')).waitFor();
  expect(await pane.sheets()).toContain('Cách đọc bảng');
});

laterTest(
  'a workbook of another layout is called so by a check, without findings, and its figures are offered',
  async () => {
    await openBook(2018);
    await pane.width(350);
    await pane.choose('thanh hoa', 2018);
    await pane.check();
    await pane.frame
      .locator('#view-check')
      .getByText(pane.text('check.foreign', { names: 'Riêng 2018', count: 1 }))
      .waitFor();
    await pane.picture('tables-10-check');
    expect(await pane.frame.locator('#view-check section li').count()).toBe(0);
    await pane.button(pane.text('check.foreign.take')).click();
    await view().getByLabel(pane.text('text.sheet')).waitFor();
  },
);

laterTest('a selection of a sheet is taken as a table', async () => {
  await openBook(2018);
  await pane.workbench.goTo('A2:G4');
  await openText(2018);
  await inView(pane.text('text.selection')).click();
  await view().locator('h2:focus').waitFor();
  await openTable();
  // The second row of figures lies outside.
  expect(
    await view()
      .getByLabel(pane.text('text.table.row', { name: 'Trạm BTS' }))
      .count(),
  ).toBe(0);
  await view()
    .getByLabel(pane.text('text.table.row', { name: 'Thuê bao di động' }))
    .waitFor();
});

laterTest('a table that is copied from Word or Excel comes with its merged heads', async () => {
  await openText();
  const html =
    '<html><head><style>td{color:red}</style></head><body><!--StartFragment--><script>throw 1</script>' +
    '<table><tr><td rowspan=2>Chỉ tiêu</td><td rowspan=2>ĐVT</td><td colspan=2><p>Năm 2018</p></td></tr>' +
    '<tr><td>Kế hoạch</td><td>Thực hiện</td></tr>' +
    '<tr><td>Trạm BTS</td><td>trạm</td><td>4.000</td><td><p>4.120</p></td></tr></table><!--EndFragment--></body></html>';
  const text = 'Chỉ tiêu\tĐVT\tNăm 2018\t\r\n\t\tKế hoạch\tThực hiện\r\nTrạm BTS\ttrạm\t4.000\t4.120';
  await pane.workbench.page.evaluate(
    ([page, words]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([page!], { type: 'text/html' }),
          'text/plain': new Blob([words!], { type: 'text/plain' }),
        }),
      ]),
    [html, text],
  );
  await view().getByLabel(pane.text('text.words')).click();
  await pane.workbench.press('Control+v');
  await inView(pane.text('text.read')).click();
  await openTable('Năm 2018 Kế hoạch');
  await pane.picture('tables-9-html');
  await column('Năm 2018 Thực hiện').waitFor();
  await inView(/^Ghi 2 /).click();
  await inView(pane.text('write.next')).waitFor();
  expect(await ledgerOf('Báo cáo')).toContain('Văn bản dán, T1R3C4');
});

/** A figure that nothing was said of is taken, as what the rest of its row is of. */
async function expectChecked(number: string, row: string): Promise<void> {
  await view()
    .getByRole('row', { name: new RegExp(`${row}.*\\b${number}$`) })
    .first()
    .waitFor();
}

async function expectText(text: string, isThere = true): Promise<void> {
  if (isThere) await view().getByText(text).waitFor();
  else expect(await view().getByText(text).count()).toBe(0);
}

/** The first rows of a column of the ledger, found by its head in the third row. */
async function ledgerOf(head: string): Promise<readonly unknown[]> {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  for (const letter of letters) {
    if ((await pane.value(ledger, `${letter}3`)) !== head) continue;
    return Promise.all(Array.from({ length: 12 }, (_, row) => pane.value(ledger, `${letter}${row + 4}`)));
  }
  throw new Error(`The ledger has no column "${head}".`);
}
