import type { Page } from 'playwright-core';
import { deepTest, laterTest, sample } from '../../sampling';
import { usePane } from '../pane/paneTest';

const sheet = 'Thanh Hóa 2018';
const pane = usePane();

const offer = (page: Page = pane.workbench.page) => page.locator('.offer');

/** What the host holds of a cell, as the formula bar shows it. */
const edit = async (address: string): Promise<string> => (await pane.workbench.cell(sheet, address))?.edit ?? '';

/** The page is gone from one moment to the next and loaded anew; what was lost is opened again. */
async function reload(): Promise<void> {
  await pane.workbench.load();
  await pane.workbench.page.locator('[data-offer="kept.open"]').click();
  await pane.workbench.page.locator(`.tabs button[data-sheet="${sheet}"]`).waitFor();
}

/** A page that was just written needs the moment that IndexedDB takes, on a busy machine too. */
const moment = () => pane.workbench.page.waitForTimeout(600);

/** Points of a newcomer's way at which the page may go, and what must stand there afterwards. */
const points = [
  { name: 'the example was written', do: () => Promise.resolve(), at: 'G10', is: '3738' },
  { name: 'a number was typed', do: () => pane.enter(sheet, 'G11', '12,5'), at: 'G11', is: '12,5' },
  { name: 'a formula was typed', do: () => pane.enter(sheet, 'G12', '=G11*2'), at: 'G12', is: '=G11*2' },
  { name: 'a note was typed', do: () => pane.enter(sheet, 'M11', 'rà soát lại'), at: 'M11', is: 'rà soát lại' },
  { name: 'a cell was emptied', do: () => pane.enter(sheet, 'G10', ''), at: 'G10', is: '' },
  {
    name: 'a cell was typed over in the grid',
    do: async () => {
      await pane.workbench.goTo('K11');
      await pane.workbench.type('77');
    },
    at: 'K11',
    is: '77',
  },
  {
    name: 'a block was pasted',
    do: async () => {
      await pane.workbench.page.evaluate(() => navigator.clipboard.writeText('5\t6\n7\t8'));
      await pane.workbench.goTo('F13');
      await pane.workbench.press('Control+v');
      await pane.workbench.page.waitForFunction(
        (name) => window.chiTieuWorkbench!.cell(name, 'G14')?.value === 8,
        sheet,
      );
    },
    at: 'G14',
    is: '8',
  },
  {
    name: 'an edit was taken back',
    do: async () => {
      await pane.enter(sheet, 'G11', '99');
      await pane.workbench.command('undo');
    },
    at: 'G11',
    is: '',
  },
  {
    name: 'cells were cut and pasted',
    do: async () => {
      await pane.enter(sheet, 'O20', '41');
      await pane.enter(sheet, 'O21', '=O20+1');
      await pane.workbench.goTo('O20');
      await pane.workbench.press('Control+x');
      await pane.workbench.goTo('P20');
      await pane.workbench.press('Control+v');
      await pane.workbench.page.locator('button[data-command="undo"]', { hasText: 'cắt sang P20' }).waitFor();
    },
    at: 'O21',
    is: '=P20+1',
  },
  { name: 'the workbook was checked', do: () => pane.check(), at: 'G10', is: '3738' },
  {
    name: 'much was typed quickly',
    do: async () => {
      for (let row = 11; row < 19; row += 1) await pane.enter(sheet, `M${String(row)}`, `hàng ${String(row)}`);
    },
    at: 'M18',
    is: 'hàng 18',
  },
] as const;

laterTest.each(
  sample('points at which the page goes', points, ({ name }) => (name === 'much was typed quickly' ? name : '')),
)('nothing is lost where the page goes after $name', async (point) => {
  await pane.fillExample();
  await pane.workbench.page.waitForTimeout(1_500);
  await point.do();
  await moment();
  await reload();
  expect(await edit(point.at)).toBe(point.is);
});

test('a tab that crashed is offered in the next one, with name and time; put off, it stays among the versions', async () => {
  const { page, address } = pane.workbench;
  await pane.fillExample();
  await pane.enter(sheet, 'G11', '12,5');
  await moment();
  const next = await page.context().newPage();
  // Still open there: nothing is offered, and the other tab is spoken of.
  await next.goto(address);
  await next.waitForFunction(() => window.chiTieuWorkbench?.gridReady());
  await next.locator('.notice').filter({ hasText: 'thẻ khác' }).waitFor();
  expect(await offer(next).innerText()).toBe('');
  // The genuine page goes without a word.
  await page.goto('about:blank');
  await next.reload();
  await next.waitForFunction(() => window.chiTieuWorkbench?.gridReady());
  await offer(next)
    .filter({ hasText: `Sổ mới (${sheet}` })
    .waitFor();
  expect(await offer(next).innerText()).toMatch(/lúc \d\d:\d\d:\d\d, \d+\/\d+\/\d{4}/);
  await next.locator('[data-offer="kept.later"]').click();
  await next.locator('button[data-command="kept"]').click();
  await next.locator('.versions li').first().waitFor();
  await next.locator('[data-kept="kept.open"]').first().click();
  await next.waitForFunction((name) => window.chiTieuWorkbench!.book().sheets.some((one) => one.name === name), sheet);
  expect(await next.evaluate((name) => window.chiTieuWorkbench!.cell(name, 'G11')?.value, sheet)).toBe(12.5);
  await next.close();
  await pane.workbench.load();
});

deepTest('Ctrl+S saves from grid and pane, and what is in a file is not offered', async () => {
  const { page } = pane.workbench;
  await pane.fillExample();
  for (const focus of [() => pane.workbench.goTo('G11'), () => pane.tab(pane.text('frame.prepare')).focus()]) {
    await focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  }
  await page.waitForTimeout(1_000);
  await pane.workbench.load();
  expect(await offer().innerText()).toBe('');
});

laterTest('a full disk is said, and the page asks before it goes', async () => {
  const { page } = pane.workbench;
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await pane.fillExample();
  await page.locator('.notice').filter({ hasText: 'Ổ đĩa đã đầy' }).waitFor();
  const asked = new Promise((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await Promise.all([asked, pane.workbench.load()]);
  expect(await asked).toBe('beforeunload');
});
