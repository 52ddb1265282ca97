import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { serve } from '../../e2e/serve';
import { typingPause } from '../../../src/taskpane/follow/checkLoop';
import type { Bench } from '../benches';
import { printLongest, tracedTasks } from './mainThread';
import { press, printLongText, printReview, printSubmit, until } from './paneViews';
import { provinceBook } from '../provinceBook';
import { budgetLine, median } from '../report';
import { sentSize } from './size';

const usableBudget = 500;
const provinces = 34;
const loads = 9;
/**
 * Milliseconds until nothing is going on any more: after a window opened, after a page was left.
 */
const restOfTab = 3_000;
const restOfPage = 1_000;
/** The grid draws and calculates an opened workbook for a while yet. */
const restOfGrid = 8_000;
const viewport = { width: 1366, height: 768 };
const views = ['prepare', 'check', 'submit', 'review'] as const;

/**
 * Runs in every page and frame before anything else: notes when the pane's first button can be
 * pressed and is drawn.
 */
function noteUsable(): void {
  if (window === window.top) return;
  const observer = new MutationObserver(() => {
    const button = document.querySelector<HTMLElement>('#view-prepare button:not([disabled])');
    if (!button?.offsetParent) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // After the frame in which it is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.timeOrigin + performance.now() - window.top!.performance.timeOrigin;
        Object.assign(window.top!, { paneUsableAt: now });
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** A tab that has come to rest: a browser that opens a window is busy with itself for seconds. */
async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(noteUsable);
  await page.waitForTimeout(restOfTab);
  return page;
}

/**
 * A visit in an open tab: milliseconds from its navigation to a pane that can be worked with, and
 * to the grid.
 */
async function visit(page: Page, address: string): Promise<{ usable: number; grid: number }> {
  await page.goto('about:blank');
  await page.waitForTimeout(restOfPage);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.chiTieuWorkbench?.gridReady());
  const grid = await page.evaluate(() => performance.now());
  const noted = await page.waitForFunction(() => (window as unknown as { paneUsableAt?: number }).paneUsableAt);
  return { usable: Number(await noted.jsonValue()), grid };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  return (await element.contentFrame())!;
}

/** Kilobytes of script, gzipped, that each place loads when it is first opened. */
async function printParts(page: Page): Promise<void> {
  const frame = await paneOf(page);
  const known = new Set<string>();
  for (const view of views) {
    await frame.locator(`#tab-${view}`).click();
    await frame.waitForSelector(`#view-${view} button`);
    await page.waitForTimeout(500);
    const scripts = await frame.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /taskpane\/[^/]+\.js$/.exec(name)?.[0] ?? []),
    );
    const fresh = [...new Set(scripts)].filter((script) => !known.has(script));
    for (const script of fresh) known.add(script);
    const size = fresh.reduce((sum, script) => sum + sentSize(join('dist', script)), 0);
    console.log(`pane: ${view} loads ${size.toFixed(0)} KB in ${fresh.length} scripts`);
  }
}

async function openBook(page: Page, book: Uint8Array, count: number): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const file = { name: 'provinces.xlsx', mimeType, buffer: Buffer.from(book) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.waitForFunction((wanted) => (window.chiTieuWorkbench?.book().sheets.length ?? 0) >= wanted, count, {
    timeout: 60_000,
  });
}

async function printCheck(page: Page, frame: Frame): Promise<void> {
  await frame.locator('#tab-check').click();
  await frame.waitForSelector('#view-check button');
  for (const which of ['first', 'second']) {
    const { tasks, whole } = await tracedTasks(page, async () => {
      await press(frame, '#view-check button');
      await until(frame, '#view-check section li');
      if (which === 'second') await page.waitForTimeout(2_000);
    });
    if (which === 'first') console.log(`pane: check of ${provinces} provinces shown ${whole} ms after the press`);
    printLongest(`the ${which} check runs`, tasks);
  }
}

/** Edits of one cell, each with a number that cannot be right: a finding of its own. */
const edits = 7;

/**
 * From the last key of an edit to its finding on the screen: the one that names the number typed,
 * others standing there already.
 */
async function printEdits(page: Page, frame: Frame): Promise<void> {
  await frame.locator('#tab-check').click();
  await frame.waitForSelector('#view-check button');
  await press(frame, '#view-check button');
  await until(frame, '#view-check [data-finding]');
  const count = await page.evaluate(() => window.chiTieuWorkbench!.book().sheets.length);
  const times: number[] = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    await page.waitForTimeout(restOfPage);
    const standing = await frame.evaluate(() =>
      [...document.querySelectorAll('#view-check [data-finding]')].map(({ textContent }) => textContent),
    );
    const typed = await page.evaluate((value) => {
      const sheet = window.chiTieuWorkbench!.book().sheets.find(({ name }) => name !== 'Sheet1')!;
      window.chiTieuWorkbench!.enter(sheet.name, 'G10', value);
      return performance.now();
    }, `-${edit}`);
    await frame.waitForFunction(
      ([known, number]) =>
        [...document.querySelectorAll('#view-check [data-finding]')].some(
          ({ textContent }) => !known.includes(textContent) && /G10/.test(textContent) && textContent.includes(number),
        ),
      [standing, String(edit)] as const,
      { polling: 'raf' },
    );
    times.push((await page.evaluate(() => performance.now())) - typed);
    // Findings of one kind are one card: the edit's own is told by its number once that is unfolded.
    await frame.evaluate(() => {
      const cards = [...document.querySelectorAll('#view-check section > ul > [data-finding]')];
      const card = cards.find(({ textContent }) => /G10/.test(textContent));
      card?.querySelector<HTMLElement>('[data-unfold][aria-expanded="false"]')?.click();
    });
  }
  const list = times.map((ms) => ms.toFixed(0)).join(', ');
  console.log(
    `pane: provinces ${count}, last key to the edit's own finding ${median(times).toFixed(0)} ms (${list}), the pause for typing of ${typingPause} ms included`,
  );
}

/** How soon the pane can be used, and what each place loads. */
async function printLoads(browser: Browser, address: string): Promise<void> {
  // A profile of its own: the pane remembers where a person was last.
  const parts = await openTab(await browser.newContext({ viewport }));
  await visit(parts, address);
  await printParts(parts);
  await parts.context().close();
  const page = await openTab(await browser.newContext({ viewport }));
  // The first visit fills the browser's caches; it is told apart.
  const first = await visit(page, address);
  const later: number[] = [];
  const grids: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const { usable, grid } = await visit(page, address);
    later.push(usable);
    grids.push(grid);
  }
  const list = later.map((ms) => ms.toFixed(0)).join(', ');
  console.log(`pane: usable ${first.usable.toFixed(0)} ms after the first visit began, then ${list}`);
  console.log(budgetLine('pane usable after load, median', median(later), usableBudget, 'ms'));
  console.log(`pane: the grid beside it stands after ${median(grids).toFixed(0)} ms`);
  await page.context().close();
}

/**
 * A measurement in a tab of its own, with a workbook of so many provinces open where any are
 * wanted.
 */
const inTab =
  (measure: (page: Page, frame: Frame) => Promise<void>, count: number) =>
  async (browser: Browser, address: string): Promise<void> => {
    const page = await openTab(await browser.newContext({ viewport }));
    await visit(page, address);
    if (count > 0) {
      await openBook(page, await provinceBook(count), count);
      await page.waitForTimeout(restOfGrid);
    }
    await measure(page, await paneOf(page));
    await page.context().close();
  };

/** What is measured, each by its name. */
const measurements = {
  load: printLoads,
  check: inTab(printCheck, provinces),
  edit: inTab(printEdits, 1),
  edits: inTab(printEdits, provinces),
  submit: inTab(printSubmit, provinces),
  text: inTab(printLongText, 0),
  review: inTab(printReview, 0),
} as const;

/**
 * The pane in the workbench: how soon it can be used, what it loads, and how long its work holds
 * everything else up.
 */
export const paneBench: Bench = {
  name: 'pane',
  usage: `pane [${Object.keys(measurements).join('|')} …]`,
  needsFile: false,
  async run(names) {
    const { address, server } = await serve('dist', '--port=0');
    const browser = await launchBrowser();
    try {
      for (const [name, measure] of Object.entries(measurements)) {
        if (names.length === 0 || names.includes(name)) await measure(browser, address);
      }
    } finally {
      await browser.close();
      server.kill();
    }
  },
};
