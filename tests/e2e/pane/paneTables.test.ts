import { table, wordFile } from '../../docx/wordFile';
import { PaneTest } from './paneTest';

/** A browser on a machine with other work to do takes its time. */
jest.setTimeout(180_000);

const sheet = 'Thanh Hóa 2018';
const ledger = 'Số liệu nguồn';
const own = [
  'TT\tChỉ tiêu\tĐVT\tTH 2017\tNăm 2018\t\tGiá trị khác',
  '\t\t\t\tKH\tƯTH\t',
  '1\tThuê bao di động\tnghìn thuê bao\t2.400,5\t2.500\t2.610,4\t5',
  '2\tMật độ\tTB/100 dân\t70,1\t72\t74,3\t6',
  '3\tTrạm BTS\ttrạm\t3.900\t4.000\t4.120\t7',
].join('\n');

let pane: PaneTest;

beforeAll(async () => {
  pane = await PaneTest.open();
});

afterAll(async () => {
  await pane?.workbench.close();
});

beforeEach(async () => {
  await pane.startAfresh();
});

const view = () => pane.frame.locator('#view-text');
const inView = (name: string | RegExp) => view().getByRole('button', { name, exact: true });
const column = (head: string) => view().getByLabel(pane.text('text.table.column', { head }), { exact: true });

async function openText(): Promise<void> {
  await pane.width(350);
  await pane.choose('thanh hoa', 2018);
  await pane.frame
    .locator('#view-prepare')
    .getByRole('button', { name: pane.text('prepare.text') })
    .click();
  await inView(pane.text('text.read')).waitFor();
}

async function openTable(): Promise<void> {
  await view()
    .locator('summary')
    .filter({ hasText: /^Bảng bắt đầu từ/ })
    .click();
  await column('TH 2017').waitFor();
}

test('a pasted table of another layout is shown as read, corrected by lists and written', async () => {
  await openText();
  await view().getByLabel(pane.text('text.words')).fill(own);
  await inView(pane.text('text.read')).click();
  await openTable();
  await pane.picture('tables-1-read');
  // The head of the last column says nothing: a person says what it holds, or that it is not used.
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

test('a Word annex is read by its rows and columns', async () => {
  await openText();
  const annex = table(
    ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2017', 'KH 2018', 'TH 2018'],
    ['1', 'Doanh thu bưu chính', 'tỷ đồng', '400,1', '420', '433,2'],
  );
  await view()
    .locator('input[type="file"]')
    .setInputFiles({
      name: 'phu-luc.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(wordFile(annex)),
    });
  await openTable();
  await pane.picture('tables-4-annex');
  await view().getByRole('checkbox', { name: '433,2 tỷ đồng' }).first().waitFor();
});

/** The first rows of a column of the ledger, found by its head in the third row. */
async function ledgerOf(head: string): Promise<readonly unknown[]> {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  for (const letter of letters) {
    if ((await pane.value(ledger, `${letter}3`)) !== head) continue;
    return Promise.all(Array.from({ length: 12 }, (_, row) => pane.value(ledger, `${letter}${row + 4}`)));
  }
  throw new Error(`The ledger has no column "${head}".`);
}
