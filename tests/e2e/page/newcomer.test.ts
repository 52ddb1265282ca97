import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { laterTest } from '../../sampling';
import { Keyboard } from '../keyboard';
import { usePane } from '../pane/paneTest';

const sheet = 'Thanh Hóa 2018';
/** A third fewer than the walk once took. */
const mostPresses = 220;
const mostClicks = 40;

const signers = [
  ['Người lập biểu', 'Lê Thị Hạnh'],
  ['Người kiểm tra biểu', 'Phạm Văn Đức'],
  ['Thủ trưởng đơn vị', 'Trần Thị Mai'],
] as const;
const pane = usePane();
let keys: Keyboard;

beforeAll(async () => {
  keys = new Keyboard(pane.workbench.page, () => pane.frame);
});

/** From one place to another: the row of tabs is one stop, arrows move in it. */
async function goTo(place: 'frame.check' | 'frame.submit', arrows: number): Promise<void> {
  await keys.reach(/^(Lập biểu|Kiểm tra|Nộp|Thẩm định)$/, 'button', 'Shift+Tab');
  for (let step = 0; step < arrows; step += 1) await keys.press('ArrowRight');
  await keys.press('Enter');
  await pane.frame.locator(`[role="tab"][aria-selected="true"]`, { hasText: pane.text(place) }).waitFor();
}

test('a newcomer goes from the first page to a sealed workbook with the keyboard alone', async () => {
  // As in Excel, F6 leads from the grid to the pane.
  const inPane = () => pane.workbench.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  for (let part = 0; part < 3 && !(await inPane()); part += 1) await keys.press('F6');
  expect(await inPane()).toBe(true);
  // The example, its preview, the yes.
  await keys.reach(pane.text('prepare.example.show'));
  await keys.press('Enter');
  await pane.confirmButton().waitFor();
  await pane.guide('guide-preview');
  await keys.reach(/^Ghi \d+ ô vào/);
  await keys.press('Enter');
  await pane.footerButton('write.next').waitFor();
  expect(await pane.sheets()).toContain(sheet);

  // The check; a finding leads to its cell.
  await keys.reach(pane.text('write.next'), 'button');
  await keys.press('Enter');
  await pane.button(pane.text('check.again')).waitFor();
  await pane.findings().first().waitFor();
  await pane.guide('guide-findings');
  await keys.reach(/^[A-Z]+\d+$|đến ô /);
  await keys.press('Enter');
  await pane.workbench.page.waitForFunction((name) => window.chiTieuWorkbench!.selection().sheet === name, sheet);

  // What the report does not say and the form requires is marked as not collected, in the cells
  // that the pane leads to.
  await goTo('frame.submit', 1);
  const blank = pane.frame.locator('#view-submit li:not([data-rule]) [data-jump]');
  await blank.first().waitFor();
  for (let address = await blank.first().textContent(); address !== null;) {
    await goTo('frame.submit', 0);
    await keys.reach(address, 'button');
    await keys.press('Enter');
    await pane.workbench.page.waitForFunction((at) => window.chiTieuWorkbench!.selection().address === at, address);
    await keys.press('Shift+F6');
    await keys.type('...');
    await keys.press('Enter');
    for (let part = 0; part < 3 && !(await inPane()); part += 1) await keys.press('F6');
    await pane.frame.waitForFunction(
      (done) => document.querySelector('#view-submit li:not([data-rule]) [data-jump]')?.textContent !== done,
      address,
    );
    address = (await blank.count()) > 0 ? await blank.first().textContent() : null;
  }

  // Every warning gets a reason and a sentence, all at once.
  await pane.frame.locator('#view-submit li[data-rule]').first().waitFor();
  await pane.guide('guide-submit');
  await keys.reach(new RegExp(`^${pane.text('explain.open')}`), 'button');
  await keys.press('Enter');
  await keys.reach(new RegExp(`^${pane.text('explain.by')}`), 'input');
  await keys.type('Lê Thị Hạnh');
  await keys.reach(new RegExp(`^${pane.text('explain.reason')}`), 'select');
  await keys.press('ArrowDown');
  await keys.reach(new RegExp(`^${pane.text('explain.text')}`), 'textarea');
  await keys.type('Đã đối chiếu với báo cáo của đơn vị.');
  await keys.reach(/^Cùng lời giải trình này/, 'summary');
  await keys.press('Enter');
  await keys.reach(pane.text('explain.others.all'), 'input');
  await keys.press('Space');
  await keys.reach(/^Ghi giải trình cho/, 'button');
  await keys.press('Enter');
  await pane.frame.locator('#view-submit li[data-rule]').first().waitFor({ state: 'detached' });

  // Three names in the order of the form, then the seal.
  for (const [role, name] of signers) {
    await keys.reach(new RegExp(`^${role}`), 'input');
    await keys.type(name);
  }
  await keys.reach(pane.text('submit.sign.do'), 'button');
  await keys.press('Enter');
  await pane.button(pane.text('submit.seal.do')).waitFor();
  await keys.reach(pane.text('submit.seal.do'), 'button');
  await keys.press('Enter');
  await pane.frame.getByText(pane.text('submit.step.files')).first().waitFor();
  await pane.button(pane.text('submit.package')).waitFor();
  expect(await pane.sheets()).toEqual(expect.arrayContaining(['Giải trình', 'Bìa']));
  console.log(`From the first page to a sealed workbook: ${keys.presses} presses`);
  expect(keys.presses).toBeLessThanOrEqual(mostPresses);
});

/** Its like: paneSubmit.test.ts. */
laterTest('a newcomer goes the same way with the mouse, and takes everything along in one file', async () => {
  const { page } = pane.workbench;
  const submit = pane.frame.locator('#view-submit');
  let clicks = 0;
  const click = async (on: Locator): Promise<void> => {
    clicks += 1;
    await on.click();
  };
  const type = async (field: Locator, text: string): Promise<void> => {
    await click(field);
    await page.keyboard.type(text);
  };
  await click(pane.button(pane.text('prepare.example.show')));
  await click(pane.confirmButton());
  await click(pane.footerButton('write.next'));
  await pane.findings().first().waitFor();
  await click(pane.tab(pane.text('frame.submit')));
  const blank = submit.locator('li:not([data-rule]) [data-jump]');
  await blank.first().waitFor();
  for (const address of await blank.allTextContents()) {
    await click(submit.getByRole('button', { name: address, exact: true }));
    await page.waitForFunction((at) => window.chiTieuWorkbench!.selection().address === at, address);
    // By mouse one goes on typing in the grid.
    await page.waitForFunction(() => document.querySelector('.grid')!.contains(document.activeElement));
    await page.keyboard.type('...');
    await page.keyboard.press('Enter');
  }
  const card = submit.locator('li[data-rule]').first();
  await click(card.getByRole('button', { name: pane.text('explain.open'), exact: true }).first());
  await type(card.getByLabel(pane.text('explain.by')), 'Lê Thị Hạnh');
  await click(card.locator('select'));
  await card.locator('select').selectOption('definition');
  await type(card.locator('textarea'), 'Đã đối chiếu với báo cáo của đơn vị.');
  await click(card.locator('summary'));
  await click(card.getByLabel(pane.text('explain.others.all')));
  await click(card.getByRole('button', { name: /^Ghi giải trình/ }));
  for (const [role, name] of signers) await type(submit.getByRole('textbox', { name: role }), name);
  await click(pane.button(pane.text('submit.sign.do')));
  await click(pane.button(pane.text('submit.seal.do')));
  const [file] = await Promise.all([page.waitForEvent('download'), click(pane.button(pane.text('submit.package')))]);
  expect(file.suggestedFilename()).toMatch(/^Thanh-Hoa_2018_TH-NAM_uoc-tinh_[0-9A-F]{12}\.zip$/);
  const files = Object.keys(unzipSync(readFileSync(await file.path())));
  expect(files.map((name) => name.replace(/^.*_[0-9A-F]{12}/, '')).sort()).toEqual([
    '-kiem-tra.html',
    '.csv',
    '.json',
    '.xlsx',
  ]);
  await pane.guide('guide-sealed');
  console.log(`From the first page to the package: ${clicks} clicks`);
  expect(clicks).toBeLessThanOrEqual(mostClicks);
});
