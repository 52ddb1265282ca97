import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Download, Frame, Page } from 'playwright-core';
import type { CellView } from '../../src/workbench/host/model/view';
import { keep } from '../sharing/kept.cjs';
import { isPictured } from '../sampling';
import { launchBrowser } from './browser';
import { serve } from './serve';

const root = resolve(__dirname, '../..');
const screenshots = join(__dirname, 'screenshots');

// Builds and browsers are slow on small machines; a test that hangs still ends.
jest.setTimeout(180_000);

const opened = new Set<WorkbenchTest>();

// In one place for every suite: the built pages run under their content policies, load nothing from
// elsewhere and report no error.
afterEach(() => {
  for (const { problems } of opened) expect(problems.splice(0)).toEqual([]);
});

export interface WorkbenchOptions {
  /** Folder with a built pane and a built page; the project's `dist` when left out. */
  readonly dist?: string;
  /** Scroll bars that take room, which browsers without a window leave out otherwise. */
  readonly scrollBars?: boolean;
}

const laptop = { width: 1366, height: 768 };

/** A browser for all suites of a worker: its second page costs a third of its first one. */
async function contextFor(scrollBars: boolean): Promise<BrowserContext> {
  return keep(
    `browser, scroll bars ${String(scrollBars)}`,
    async () => {
      const browser = await launchBrowser({ scrollBars });
      const context = await browser.newContext({ viewport: laptop, locale: 'vi-VN', acceptDownloads: true });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy ${event.violatedDirective}: ${event.blockedURI}`);
        });
      });
      return context;
    },
    { isAlive: (context) => context.browser()?.isConnected() === true },
  );
}

/** The workbench page in a browser, and what a test may do with it. */
export class WorkbenchTest {
  /**
   * Console errors, uncaught errors, violations of a content policy, and loads that failed or asked
   * another origin. A test that brings some about takes them out; any that is left fails it.
   */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(new URL(address).origin)) {
        this.problems.push(`left the computer: ${request.url()}`);
      }
    });
    page.on('requestfailed', (request) => {
      // Dropped because the page was left, which is no problem of the page.
      const reason = request.failure()?.errorText ?? 'no reason';
      if (reason !== 'net::ERR_ABORTED') this.problems.push(`not loaded: ${request.url()} (${reason})`);
    });
  }

  /** Opens a page for a suite; `load` fills it. What an earlier suite stored is still there. */
  static async open({ dist = join(root, 'dist'), scrollBars = false }: WorkbenchOptions = {}): Promise<WorkbenchTest> {
    const { address } = await keep(`server of ${dist}`, () => serve(dist, '--port=0'), {
      end: ({ server }) => server.kill(),
    });
    const context = await contextFor(scrollBars);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
    const page = await keep(`page of ${address}, scroll bars ${String(scrollBars)}`, () => context.newPage(), {
      isAlive: (former) => !former.isClosed() && former.context() === context,
    });
    const test = new WorkbenchTest(page, address);
    opened.add(test);
    return test;
  }

  /** Takes away what the page stored in the browser, in this suite or before. */
  async forget(): Promise<void> {
    // A page that has not been loaded yet comes to a browser that knows nothing.
    if (!this.page.url().startsWith(this.address)) return;
    await this.page.evaluate(() => {
      localStorage.clear();
      const gone = ['chi-tieu.workbench', 'chi-tieu.review'].map(
        (name) =>
          new Promise((resolve) => {
            indexedDB.deleteDatabase(name).onsuccess = resolve;
          }),
      );
      return Promise.all(gone);
    });
  }

  /** Loads the page anew and waits until the grid can be typed into. */
  async load(): Promise<void> {
    await this.page.goto(this.address);
    await this.page.waitForFunction(() => window.chiTieuWorkbench?.gridReady());
  }

  /** The frame that the pane runs in. */
  pane(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().endsWith('/pane.html'));
    if (!frame) throw new Error('The page has no pane.');
    return frame;
  }

  /** What the host holds of a cell. */
  cell(sheet: string, address: string): Promise<CellView | null> {
    return this.page.evaluate(([name, at]) => window.chiTieuWorkbench!.cell(name!, at!), [sheet, address]);
  }

  /** The text that the grid shows in a cell of the active sheet. */
  shown(address: string): Promise<string> {
    return this.page.evaluate((at) => window.chiTieuWorkbench!.shown(at), address);
  }

  /** Waits until the grid shows a text in a cell of the active sheet. */
  async waitForShown(address: string, text: string): Promise<void> {
    await this.page
      .waitForFunction(([at, wanted]) => window.chiTieuWorkbench!.shown(at!) === wanted, [address, text])
      .catch(async () => {
        throw new Error(`${address} should show "${text}" and shows "${await this.shown(address)}".`);
      });
  }

  /** Goes to a cell as a person does: a click into the name box, the address, Enter. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await this.page.waitForFunction((at) => window.chiTieuWorkbench!.selection().address === at, address);
  }

  /** Presses keys in the grid, one after the other: `2`, `Enter`, `Control+c`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types into the selected cell and confirms with Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The sentence beside the standing note. */
  notice(): Promise<string> {
    return this.page.locator('.notice').innerText();
  }

  /** Presses a button of the toolbar: `new`, `open`, `save`, `undo`, `redo`, `find`. */
  command(name: string): Promise<void> {
    return this.page.locator(`button[data-command="${name}"]`).click();
  }

  /** Saves and gives the downloaded file. */
  async save(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.command('save')]);
    return download;
  }

  /** Opens a file as the file dialog would. */
  openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    return this.page.locator('input[type="file"]').first().setInputFiles(file);
  }

  /** Drops a file onto the grid as a desktop does. */
  async dropFile(name: string, bytes: Buffer): Promise<void> {
    const files = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(content!), (letter) => letter.charCodeAt(0))], fileName!));
        return data;
      },
      [name, bytes.toString('base64')],
    );
    await this.page.dispatchEvent('.grid', 'dragover', { dataTransfer: files });
    await this.page.dispatchEvent('.grid', 'drop', { dataTransfer: files });
  }

  async screenshot(name: string): Promise<void> {
    if (!isPictured()) return;
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  /** Leaves the page to the next suite, as a browser shows it at first. */
  async close(): Promise<void> {
    opened.delete(this);
    const { page } = this;
    page.removeAllListeners();
    await page.unrouteAll();
    for (const other of page.context().pages()) if (other !== page) await other.close();
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize(laptop);
  }
}
