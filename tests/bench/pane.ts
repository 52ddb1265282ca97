import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { serve } from '../e2e/serve';
import type { Bench } from './benches';
import { provinceBook } from './provinceBook';
import { budgetLine, median } from './report';

const usableBudget = 500;
const taskBudget = 50;
const provinces = 34;
const loads = 9;

/** Milliseconds from the page's first request to a pane that can be worked with. */
async function usableAfter(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  const frame = await paneOf(page);
  await frame.waitForSelector('#view-prepare button:not([disabled])');
  // Both clocks start with the navigation; the page's own is the parent's.
  const usable = await page.evaluate(() => performance.now());
  return usable;
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  return (await element.contentFrame())!;
}

/** The longest stretches, in milliseconds, for which nothing else could run while the pane checked a book. */
async function longestTasks(page: Page, book: Uint8Array): Promise<{ longest: number; whole: number }> {
  await page.waitForFunction(() => window.chiTieuWorkbench?.gridReady());
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'provinces.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(book),
    });
  await page.waitForFunction((count) => (window.chiTieuWorkbench?.book().sheets.length ?? 0) >= count, provinces, {
    timeout: 60_000,
  });
  const frame = await paneOf(page);
  await frame.locator('#tab-check').click();
  await frame.waitForSelector('#view-check button');
  await page.waitForTimeout(1_000);
  await frame.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  const since = Date.now();
  await frame
    .locator('#view-check')
    .getByRole('button', { name: /^(Kiểm tra|Check)/ })
    .first()
    .click();
  await frame.waitForSelector('#view-check section li', { timeout: 60_000 });
  const whole = Date.now() - since;
  await page.waitForTimeout(500);
  const tasks = await frame.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  return { longest: Math.max(0, ...tasks), whole };
}

/** The pane in the workbench: how soon it can be used, and how long a check of a national book holds everything else up. */
export const paneBench: Bench = {
  name: 'pane',
  usage: 'pane',
  needsFile: false,
  async run() {
    const { address, server } = await serve('dist', '--port=0');
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
      // The first load fills the browser's caches, as any first visit does; it is told apart.
      const first = await usableAfter(page, address);
      const later: number[] = [];
      for (let load = 0; load < loads; load += 1) later.push(await usableAfter(page, address));
      console.log(
        `pane: first visit ${first.toFixed(0)} ms; ${loads} later ones ${later.map((ms) => ms.toFixed(0)).join(', ')}`,
      );
      console.log(budgetLine('pane usable after load, median', median(later), usableBudget, 'ms'));
      const { longest, whole } = await longestTasks(page, await provinceBook(provinces));
      console.log(`pane: check of ${provinces} provinces took ${whole} ms from the press to the findings`);
      console.log(budgetLine('longest task during that check, host included', longest, taskBudget, 'ms'));
    } finally {
      await browser.close();
      server.kill();
    }
  },
};
