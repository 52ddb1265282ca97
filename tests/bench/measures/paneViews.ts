import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { withFaults } from '../../review/faults';
import { provinces } from '../../review/provinces';
import { quickWorkbook } from '../../review/quickWorkbook';
import { messages } from '../../../src/taskpane/messages/catalogue';
import { printLongest, tracedTasks } from './mainThread';
import { passageTexts, reportOf } from './passages';

const pages = 20;
/** Milliseconds that drawing goes on after the first of a list is in sight. */
const afterShown = 2_000;
/** Milliseconds until nothing is going on any more after a view was opened. */
const restOfView = 1_500;

/**
 * Where a workbook stands on its way to the Ministry: the longest task from opening the view on.
 */
export async function printSubmit(page: Page, frame: Frame): Promise<void> {
  const { tasks, whole } = await tracedTasks(page, async () => {
    await press(frame, '#tab-submit');
    await until(frame, '#view-submit ol');
    await page.waitForTimeout(afterShown);
  });
  console.log(`pane: the steps of a submission shown ${whole - afterShown} ms after the press`);
  printLongest('a submission is judged', tasks);
}

/** A long report text, read and listed, with a sheet written that it speaks of. */
export async function printLongText(page: Page, frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: messages['prepare.example.show'].vi }).click();
  await frame.getByRole('button', { name: /^Ghi \d/ }).click();
  await frame.getByRole('button', { name: messages['write.next'].vi }).waitFor();
  await frame.getByRole('button', { name: messages['prepare.text'].vi }).click();
  await until(frame, '#view-text input[type="file"]');
  await inFolder(async (folder) => {
    const file = join(folder, 'bao-cao.txt');
    await writeFile(file, reportOf(passageTexts(), pages));
    await page.waitForTimeout(restOfView);
    const { tasks, whole } = await tracedTasks(page, async () => {
      await frame.setInputFiles('#view-text input[type="file"]', file);
      await until(frame, '#view-text section li');
      await page.waitForTimeout(afterShown);
    });
    console.log(`pane: a report text of ${pages} pages listed ${whole - afterShown} ms after it was given`);
    printLongest(`a text of ${pages} pages is read and listed`, tasks);
    await printPress(page, frame, '#view-text section li input:checked', 'one of its figures is left out');
    await printPress(page, frame, '#view-text [role="tab"][value="compare"]', 'it is compared with the sheet');
  });
}

/** What follows a press, in the time that drawing may take. */
async function printPress(page: Page, frame: Frame, selector: string, during: string): Promise<void> {
  const { tasks } = await tracedTasks(page, async () => {
    await press(frame, selector);
    await page.waitForTimeout(afterShown);
  });
  printLongest(during, tasks);
}

/** Dozens of workbooks with faults in them, chosen at once. */
export async function printReview(page: Page, frame: Frame): Promise<void> {
  await press(frame, '#tab-review');
  await until(frame, '#view-review input[type="file"]');
  await inFolder(async (folder) => {
    const files: string[] = [];
    for (const [at, province] of provinces.entries()) {
      const file = join(folder, `${province.code}.xlsx`);
      await writeFile(file, await quickWorkbook(province, at, withFaults(at)));
      files.push(file);
    }
    await page.waitForTimeout(restOfView);
    const { tasks, whole } = await tracedTasks(page, async () => {
      await frame.setInputFiles('#view-review input[type="file"]', files);
      await until(frame, '#view-review section li');
      await page.waitForTimeout(afterShown);
    });
    console.log(`pane: ${files.length} workbooks reviewed ${whole - afterShown} ms after they were chosen`);
    printLongest(`${files.length} workbooks are reviewed`, tasks);
    await printPress(page, frame, '#view-review section li button', 'a province of them is opened');
    await printPress(page, frame, '#view-review div:has(> details) > details > summary', 'its plots are drawn');
  });
}

/** Presses without asking the page anything that would cost time itself. */
export function press(frame: Frame, selector: string): Promise<void> {
  return frame.evaluate((wanted) => {
    document.querySelector<HTMLElement>(wanted)!.click();
  }, selector);
}

export async function until(frame: Frame, selector: string): Promise<void> {
  while (!(await frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector))) {
    await frame.page().waitForTimeout(50);
  }
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chi-tieu-bench-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
