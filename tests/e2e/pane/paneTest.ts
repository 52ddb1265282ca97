import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Frame, Locator } from 'playwright-core';
import { messages } from '../../../src/taskpane/messages/catalogue';
import { sayIn, type Say } from '../../../src/taskpane/messages/say';
import type { Language } from '../../../src/indicators/text';
import { isPictured } from '../../sampling';
import { WorkbenchTest, type WorkbenchOptions } from '../workbench';

const screenshots = join(__dirname, '../screenshots', 'pane');
const guidePictures = join(__dirname, '../screenshots', 'guide');
/** How long anything may take to show, on a busy machine. */
const patience = 45_000;

interface PaneOptions extends WorkbenchOptions {
  readonly afresh?: 'each' | 'first';
}

/**
 * A pane for the tests of a file.
 * @param afresh whether each test, or only the first, begins with a new workbook and a pane that
 *   has never been opened
 */
export function usePane({ afresh = 'each', ...options }: PaneOptions = {}): PaneTest {
  const pane = new PaneTest();
  beforeAll(async () => {
    pane.workbench = await WorkbenchTest.open(options);
    pane.workbench.page.setDefaultTimeout(patience);
    if (afresh === 'first') await pane.startAfresh();
  });
  if (afresh === 'each') beforeEach(() => pane.startAfresh());
  afterAll(() => pane.workbench?.close());
  return pane;
}

/** The pane in the workbench, used as a person uses it: by what is written on things. */
export class PaneTest {
  private say: Say = sayIn('vi', messages);
  private language: Language = 'vi';

  /** Set while its page is open. */
  workbench!: WorkbenchTest;

  /** A new workbook and a pane that has never been opened. */
  async startAfresh(): Promise<void> {
    await this.workbench.forget();
    await this.workbench.load();
    this.say = sayIn('vi', messages);
    this.language = 'vi';
    await this.ready();
  }

  get frame(): Frame {
    return this.workbench.pane();
  }

  /** What the pane says in the language it speaks now. */
  text: Say = (...call) => this.say(...call);

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.frame.getByRole('tab', { name });
  }

  async speak(language: Language): Promise<void> {
    if (this.language === language) return;
    this.language = language;
    await this.button(this.text('frame.otherLanguage')).click();
    this.say = sayIn(language, messages);
    await this.tab(this.text('frame.prepare')).waitFor();
  }

  async ready(): Promise<void> {
    await this.button(this.text('prepare.preview')).waitFor();
  }

  /** Types a province and leaves the field; the year after it. */
  async choose(province: string, year: number): Promise<void> {
    await this.frame.getByLabel(this.text('prepare.year')).selectOption(String(year));
    const picker = this.frame.getByRole('combobox', { name: this.text('prepare.province') });
    await picker.fill(province);
    await picker.press('Tab');
  }

  async preview(): Promise<void> {
    await this.button(this.text('prepare.preview')).click();
  }

  /** The button that says yes, whatever the number on it. */
  confirmButton(): Locator {
    return this.button(/^(Ghi|Write) [\d.,]+ /);
  }

  blankFormButton(sheet: string): Locator {
    return this.button(this.text('preview.confirm.blank', { sheet }));
  }

  async confirm(): Promise<void> {
    await this.confirmButton().click();
    await this.footerButton('write.next').waitFor();
  }

  /** The example's sheet, written. */
  async fillExample(): Promise<void> {
    await this.button(this.text('prepare.example.show')).click();
    await this.confirm();
  }

  footerButton(key: 'write.next'): Locator {
    return this.frame.locator('#view-prepare').getByRole('button', { name: this.text(key), exact: true });
  }

  /** Asks for a check in the check view and waits for its results. */
  async check(): Promise<void> {
    await this.tab(this.text('frame.check')).click();
    await this.frame
      .locator('#view-check')
      .getByRole('button', { name: /^(Kiểm tra|Kiểm tra lại|Check|Check again)$/ })
      .click();
    await this.button(this.text('check.again')).waitFor();
  }

  /**
   * Marks what a sheet requires and nobody has a number for, cell by cell as the submission names
   * them.
   */
  async markRequired(sheet: string): Promise<void> {
    const cells = this.frame.locator('#view-submit li:not([data-rule]) [data-jump]');
    await cells.first().waitFor();
    for (const address of await cells.allTextContents()) await this.enter(sheet, address, '…');
    await cells.first().waitFor({ state: 'detached' });
  }

  /** The findings on show, of a rule or of any, that mention a text. */
  findings(rule: string | null = null, text: string | RegExp = ''): Locator {
    const mark = rule === null ? '[data-rule]' : `[data-rule="${rule}"]`;
    return this.frame.locator(`#view-check section li${mark}`).filter({ hasText: text });
  }

  /** Explains everything that waits, at once, on the card that is shown first. */
  async explainAll(by: string, words = 'Đã đối chiếu với báo cáo của đơn vị.'): Promise<void> {
    const submit = this.frame.locator('#view-submit');
    const card = submit.locator('li[data-rule]').first();
    await card
      .getByRole('button', { name: new RegExp(`^${this.text('explain.open')}`) })
      .first()
      .click();
    await card.getByLabel(this.text('explain.by')).fill(by);
    await card.locator('select').selectOption('definition');
    await card.locator('textarea').fill(words);
    const others = card.locator('summary');
    if ((await others.count()) > 0) {
      await others.click();
      await card.getByLabel(this.text('explain.others.all')).check();
    }
    await card.getByRole('button', { name: /^(Ghi giải trình|Save the explanation)/ }).click();
    await card.waitFor({ state: 'detached' });
  }

  /** Looks of the system, as far as a browser can pretend to them. */
  async look(look: 'light' | 'dark' | 'contrast'): Promise<void> {
    await this.workbench.page.emulateMedia({
      colorScheme: look === 'light' ? 'light' : 'dark',
      forcedColors: look === 'contrast' ? 'active' : 'none',
    });
  }

  /** Width of the pane in pixels. */
  async width(pixels: number): Promise<void> {
    await this.workbench.page.evaluate((width) => {
      document.documentElement.style.setProperty('--pane-width', `${width}px`);
    }, pixels);
    // Tabs find out a frame later whether they still fit, and are drawn in the next one.
    await this.frame.evaluate(async () => {
      for (let frames = 0; frames < 4; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  }

  /** Waits until nothing moves any more: Fluent fades and slides what it shows. */
  async settled(): Promise<void> {
    await this.frame.evaluate(async () => {
      for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
  }

  /** A picture of the pane alone. */
  async picture(name: string): Promise<void> {
    if (!isPictured()) return;
    mkdirSync(screenshots, { recursive: true });
    await this.settled();
    await this.workbench.page.locator('iframe').screenshot({ path: join(screenshots, `${name}.png`) });
  }

  /**
   * A picture of the whole workbench for the guides; `npm run pictures` takes it into docs/images.
   */
  async guide(name: string): Promise<void> {
    if (!isPictured()) return;
    mkdirSync(guidePictures, { recursive: true });
    await this.settled();
    await this.workbench.page.screenshot({ path: join(guidePictures, `${name}.png`) });
  }

  /** The names of the workbook's sheets. */
  sheets(): Promise<readonly string[]> {
    return this.workbench.page.evaluate(() => window.chiTieuWorkbench!.book().sheets.map(({ name }) => name));
  }

  /** The value that the host holds of a cell; the empty string for a blank one. */
  async value(sheet: string, address: string): Promise<string | number | boolean> {
    return (await this.workbench.cell(sheet, address))?.value ?? '';
  }

  /** Types into a cell of any sheet as a person would, without the grid. */
  async enter(sheet: string, address: string, text: string): Promise<void> {
    const outcome = await this.workbench.page.evaluate(
      ([name, at, typed]) => window.chiTieuWorkbench!.enter(name!, at!, typed!),
      [sheet, address, text],
    );
    if (!outcome.done) throw new Error(`"${text}" was refused in ${address}: ${outcome.code}.`);
  }
}
