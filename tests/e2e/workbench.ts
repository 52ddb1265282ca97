import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Download, Frame, Page } from 'playwright-core';
import type { CellView } from '../../src/workbench/host/model/view';
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

/** The workbench page in a browser, and what a test may do with it. */
export class WorkbenchTest {
  /**
   * Console errors, uncaught errors, violations of a content policy, and loads that failed or asked
   * another origin. A test that brings some about takes them out; any that is left fails it.
   */
  readonly problems: string[] = [];

  private constructor(
    readonly browser: Browser,
    readonly page: Page,
    private readonly server: ChildProcess,
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

  /** Opens the page. */
  static async open({ dist = join(root, 'dist'), scrollBars = false }: WorkbenchOptions = {}): Promise<WorkbenchTest> {
    const { address, server } = await serve(dist, '--port=0');
    let browser: Browser | null = null;
    try {
      browser = await launchBrowser({ scrollBars });
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'vi-VN',
        acceptDownloads: true,
      });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
      const page = await context.newPage();
      const test = new WorkbenchTest(browser, page, server, address);
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy ${event.violatedDirective}: ${event.blockedURI}`);
        });
      });
      await test.load();
      opened.add(test);
      return test;
    } catch (error) {
      // A half-opened page must not keep the test program alive.
      await browser?.close();
      server.kill();
      throw error;
    }
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
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  async close(): Promise<void> {
    opened.delete(this);
    await this.browser.close();
    this.server.kill();
  }
}
