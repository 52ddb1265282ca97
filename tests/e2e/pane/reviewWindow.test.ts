import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { provinceCells, provinces } from '../../review/provinces';
import { quickWorkbook } from '../../review/quickWorkbook';
import { usePane } from './paneTest';

const sent = provinces.slice(0, -1);
const spoiled = 2;
const right = provinceCells(spoiled);
const wrong = { ...right, 'VT.04': { ...right['VT.04'], 3: Number(right['VT.04']!['3']) * 10 } };
const pane = usePane();
let folder: string;
let workbooks: readonly string[];
let mended: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-review-window-'));
  const files: string[] = [];
  for (const [at, province] of sent.entries()) {
    const file = path.join(folder, `${province.code}.xlsx`);
    await writeFile(file, await quickWorkbook(province, at, at === spoiled ? { cells: wrong } : {}));
    files.push(file);
  }
  mended = path.join(folder, `${sent[spoiled]!.code} gui lai.xlsx`);
  await writeFile(mended, await quickWorkbook(sent[spoiled]!, spoiled));
  workbooks = files;
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The pane hears of how the window is set a moment later. */
const pause = 500;
const view = () => pane.frame.locator('#view-review');

/** Begins the reviewer's day: workbooks chosen, reviewed, the window open. */
async function openWindow(files: readonly string[]): Promise<Page> {
  await pane.tab(pane.text('frame.review')).click();
  await view()
    .locator('input[type="file"]')
    .setInputFiles([...files]);
  const button = pane.button(pane.text('review.window.open'));
  await button.waitFor({ timeout: 120_000 });
  return reopened();
}

async function reopened(): Promise<Page> {
  const [window] = await Promise.all([
    pane.workbench.page.waitForEvent('popup'),
    pane.button(pane.text('review.window.open')).click(),
  ]);
  window.on('pageerror', (error) => pane.workbench.problems.push(`uncaught in the window: ${error.message}`));
  window.on('console', (message) => {
    if (message.type() === 'error') pane.workbench.problems.push(`window: ${message.text()}`);
  });
  window.setDefaultTimeout(20_000);
  await window.getByRole('grid').waitFor();
  return window;
}

test('the reviewer’s day: from the workbooks to questions, a re-submission, acceptance and the national book', async () => {
  const window = await openWindow(workbooks);
  await window.waitForFunction((count) => document.querySelectorAll('tbody tr').length === count, provinces.length);
  // The only errors stand first, and keys lead to them.
  await window.locator('[data-spot="0 0"]').focus();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Control+ArrowUp');
  await window.keyboard.press('Enter');
  const side = window.getByRole('complementary');
  await side.getByRole('heading', { name: sent[spoiled]!.name.vi }).waitFor();
  await side
    .getByText(/VT\.04/)
    .first()
    .waitFor();
  await side.getByLabel(pane.text('review.reviewer')).fill('Trần Thị Bình');
  await side.getByRole('button', { name: pane.text('review.accept'), exact: true }).click();
  await side.getByText(/còn phát hiện mức lỗi/).waitFor();
  await side
    .locator('summary')
    .filter({ hasText: /Câu hỏi cho tỉnh/ })
    .click();
  await side.getByRole('button', { name: pane.text('review.questions.sheet') }).click();
  await side.getByText(/Đã ghi trang “Câu hỏi /).waitFor();

  // The window is closed while the answer comes; what it showed is there when it is opened again.
  await window.getByLabel(pane.text('review.window.measure')).selectOption('attainment');
  await window.waitForTimeout(pause);
  await window.close();
  const [chooser] = await Promise.all([
    pane.workbench.page.waitForEvent('filechooser'),
    pane.button(pane.text('review.chooseMore')).click(),
  ]);
  await chooser.setFiles([mended]);
  await view().getByText(pane.text('review.return')).waitFor({ timeout: 60_000 });
  await pane.button(pane.text('review.back')).click();
  const again = await reopened();
  await again.locator('[data-spot$=" 0"]').filter({ hasText: sent[spoiled]!.name.vi }).click();
  const back = again.getByRole('complementary');
  await back.getByText(pane.text('review.return')).waitFor();
  expect(await again.getByLabel(pane.text('review.window.measure')).inputValue()).toBe('attainment');
  await back.getByRole('button', { name: pane.text('review.accept'), exact: true }).click();
  await back.getByText(pane.text('review.acceptedBy', { by: 'Trần Thị Bình' })).waitFor();
  await again.reload();
  await back.getByText(pane.text('review.acceptedBy', { by: 'Trần Thị Bình' })).waitFor();
  await back.getByRole('button', { name: pane.text('review.back') }).click();
  // What the new one replaced is told, with the way back to it.
  await back
    .locator('summary')
    .filter({ hasText: pane.text('review.aside', { count: 1 }) })
    .click();
  await back.getByText(new RegExp(path.basename(workbooks[spoiled]!))).waitFor();
  await back
    .getByRole('button', { name: pane.text('review.aside.count', { province: sent[spoiled]!.name.vi }) })
    .waitFor();
  await back.getByRole('button', { name: pane.text('review.national') }).click();
  await back
    .getByText(/Đã (ghi|lập) sổ tổng hợp|sổ tổng hợp đã được tải/)
    .first()
    .waitFor({ timeout: 60_000 });
}, 170_000);
