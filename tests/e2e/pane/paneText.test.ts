import { paragraph, table, wordFile } from '../../docx/wordFile';
import { usePane } from './paneTest';
import { deepTest, laterTest, sample } from '../../sampling';

const sheet = 'Thanh Hóa 2018';
const ledger = 'Số liệu nguồn';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const report = [
  'Năm 2018, doanh thu toàn ngành ước đạt 3.738 tỷ đồng, bằng 105,18% kế hoạch.',
  'Số doanh nghiệp công nghệ số là 615 doanh nghiệp, tăng 1,86 lần so với năm 2017. Điện thoại: 0237.3852.456.',
  'Tỷ lệ ký số đạt trên 96%. Cả nước có 12.000 khách sạn.',
];

const pane = usePane();

const view = () => pane.frame.locator('#view-text');
const inView = (name: string | RegExp) => view().getByRole('button', { name, exact: true });
/** A figure to fill in, by its words; its neighbours show the same sentence. */
const card = (words: string) =>
  view()
    .locator('section li')
    .filter({ has: pane.frame.getByRole('checkbox', { name: words, exact: true }) });
/** A figure beside the sheet. */
const compared = (words: string) =>
  view()
    .locator('section li')
    .filter({ has: pane.frame.getByRole('button', { name: words, exact: true }) });
const mode = (key: 'text.mode.fill' | 'text.mode.compare' | 'text.mode.write') =>
  view().getByRole('tab', { name: pane.text(key) });

async function paste(words: string): Promise<void> {
  await view().getByLabel(pane.text('text.words')).fill(words);
  await inView(pane.text('text.read')).click();
}

test.each(sample('languages of the pane', ['vi', 'en'] as const))(
  'a pasted report fills a new sheet with what is agreed to (%s)',
  async (language) => {
    const picture = (name: string): Promise<void> => pane.picture(`text-${name}-${language}`);
    await pane.width(350);
    if (language === 'en') await pane.speak('en');
    await pane.choose('thanh hoa', 2018);
    await inPrepare('prepare.text').click();
    await inView(pane.text('text.read')).waitFor();
    // Who came by a button goes on at the heading, and then at what was read.
    await view().locator('h1:focus').waitFor();
    await picture('1-source');
    await paste(report.join('\n'));
    await card('3.738 tỷ đồng').waitFor();
    await view().locator('h2:focus').waitFor();
    await picture('2-fill');

    // Nothing is written by reading.
    expect(await pane.sheets()).not.toContain(sheet);
    // What is not wanted is left out: 96 % stays on paper.
    await card('trên 96%').getByRole('checkbox').uncheck();
    // "tăng 1,86 lần" is asked about, in both readings, and may stay open.
    const growth = card('tăng 1,86 lần');
    expect(await growth.getByRole('radio').count()).toBe(3);
    await growth.getByRole('radio').nth(1).check();
    await growth.scrollIntoViewIfNeeded();
    await picture('3-question');
    if (language === 'vi') await pane.guide('guide-text');
    await inView(/^(Ghi|Write) \d+ /).click();
    await inView(pane.text('write.next')).waitFor();
    await picture('4-done');

    expect(await pane.sheets()).toEqual(expect.arrayContaining([sheet, ledger]));
    expect(await pane.value(sheet, 'G10')).toBe(3738);
    expect(await pane.value(sheet, 'F10')).toBe(3554);
    const rows = await ledgerColumn('Nguyên văn con số');
    expect(rows).toEqual(expect.arrayContaining(['3.738 tỷ đồng', 'tăng 1,86 lần']));
    expect(rows).not.toContain('trên 96%');

    // The next step is one click away, and the check knows what the paper said.
    await inView(pane.text('write.next')).click();
    await pane.button(pane.text('check.again')).waitFor();
    await noOverflow();
  },
);

laterTest.each(sample('languages of the pane', ['vi', 'en'] as const))(
  'a Word file is compared with the sheet (%s)',
  async (language) => {
    const picture = (name: string): Promise<void> => pane.picture(`text-${name}-${language}`);
    await pane.width(350);
    if (language === 'en') await pane.speak('en');
    await pane.fillExample();
    await pane.tab(pane.text('frame.check')).click();
    await pane.frame
      .locator('#view-check')
      .getByRole('button', { name: pane.text('check.text') })
      .click();
    await inView(pane.text('text.read')).waitFor();
    const body = [...report, 'Tổng số thuê bao điện thoại đạt 2.980.000 thuê bao.'].map((line) => paragraph(line));
    const bytes = wordFile(body.join('') + table(['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'], ['Doanh thu', '1', '2']));
    await view()
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: 'bao-cao.docx',
        mimeType: word,
        buffer: Buffer.from(bytes),
      });
    const wrong = compared('2.980.000 thuê bao');
    await wrong.waitFor();
    await picture('5-compare');
    // The pane stays where it is; the cell is selected and the sentence marked.
    await pane.workbench.goTo('A1');
    await wrong.getByRole('button').first().click();
    await pane.workbench.page.waitForFunction(() => window.chiTieuWorkbench!.selection().address === 'G19');
    expect(await wrong.locator('mark').innerText()).toBe('2.980.000 thuê bao');
    await picture('6-sentence');
    // The sheet corrected, the text agrees, without being asked.
    await pane.enter(sheet, 'G19', '2980000');
    await view().getByText(pane.text('text.compare.none')).waitFor();
    await picture('7-agrees');
    await noOverflow();
    // Another text is given where this one was.
    await inView(pane.text('text.change')).click();
    await view().locator('textarea:focus').waitFor();
  },
);

deepTest('the sheet writes the paragraph, and it can be copied', async () => {
  await pane.width(350);
  await pane.fillExample();
  await inPrepare('prepare.text').click();
  await mode('text.mode.write').click();
  const words = view().locator('textarea');
  await words.waitFor();
  const written = await words.inputValue();
  expect(written).toContain('ước đạt 3.738 tỷ đồng, bằng 105,18% kế hoạch');
  await pane.picture('text-8-write');
  await inView(pane.text('text.write.copy')).click();
  await inView(pane.text('text.write.copied')).waitFor();
  expect(await pane.workbench.page.evaluate(() => navigator.clipboard.readText())).toBe(written);

  // What was written agrees with the sheet it came from.
  await mode('text.mode.compare').click();
  await paste(written);
  await view().getByText(pane.text('text.compare.none')).waitFor();
});

deepTest('what cannot be read has its sentence, and the text may be given again', async () => {
  await pane.fillExample();
  await inPrepare('prepare.text').click();
  await inView(pane.text('text.read')).click();
  await view().getByText(pane.text('text.words.missing')).waitFor();
  const give = (name: string, buffer: Buffer) =>
    view().locator('input[type="file"]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await give('bao-cao.pdf', Buffer.from('%PDF-1.7'));
  await view()
    .getByText(/bao-cao\.pdf.*PDF/)
    .waitFor();
  await give('hong.docx', Buffer.from(wordFile(paragraph('x')).subarray(0, 200)));
  await view()
    .getByText(/hong\.docx.*cắt cụt/)
    .waitFor();
  await pane.picture('text-9-refused');
  await paste('Không có gì.');
  await view().getByText(pane.text('text.nothing')).waitFor();
  await inView(pane.text('text.back')).click();
  await pane.button(pane.text('prepare.preview')).waitFor();
});

laterTest('reading a long report leaves the pane free', async () => {
  await pane.fillExample();
  await inPrepare('prepare.text').click();
  await inView(pane.text('text.read')).waitFor();
  const words = Array.from({ length: 120 }, () => report.join('\n')).join('\n');
  await view().getByLabel(pane.text('text.words')).fill(words);
  await pane.frame.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ entryTypes: ['longtask'] });
  });
  await inView(pane.text('text.read')).click();
  await card('3.738 tỷ đồng').first().waitFor();
  const tasks = await pane.frame.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  console.log(`${words.length} characters read and listed; tasks over 50 ms: ${tasks.join(', ')} ms`);
});

function inPrepare(key: 'prepare.text') {
  return pane.frame.locator('#view-prepare').getByRole('button', { name: pane.text(key) });
}

/** The texts of a column of the ledger, found by its head. */
async function ledgerColumn(head: string): Promise<readonly unknown[]> {
  for (const column of 'ABCDEFGHIJKLMN') {
    if ((await pane.value(ledger, `${column}3`)) !== head) continue;
    return Promise.all(Array.from({ length: 12 }, (_, row) => pane.value(ledger, `${column}${row + 4}`)));
  }
  throw new Error(`The ledger has no column "${head}".`);
}

async function noOverflow(): Promise<void> {
  const overflow = await pane.frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
