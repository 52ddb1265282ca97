import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { deepTest, laterTest } from '../../sampling';
import type { PaneDoor } from '../../../src/workbench/page/door/paneDoor';
import { usePane } from './paneTest';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sheet = 'Thanh Hóa 2018';
const pane = usePane();

laterTest('a protected workbook is told in one sentence and left as it is', async () => {
  await pane.workbench.openFile({ name: 'khoa.xlsx', mimeType: xlsx, buffer: await lockedWorkbook() });
  await pane.workbench.page.waitForFunction(() => window.chiTieuWorkbench?.book().structureProtected);
  await pane.ready();
  const before = await pane.sheets();
  await pane.choose('Thanh Hóa', 2018);
  await pane.preview();
  await pane.frame.getByText(pane.text('failure.preview')).waitFor();
  await pane.frame.getByText(pane.text('failure.protectedWorkbook.why')).last().waitFor();
  await pane.picture('failure-vi');
  expect(await pane.sheets()).toEqual(before);
});

/** A blank workbook as the page saves it, its structure locked as Excel does. */
async function lockedWorkbook(): Promise<Buffer> {
  const saved = await (await pane.workbench.save()).path();
  const parts = unzipSync(readFileSync(saved));
  const name = 'xl/workbook.xml';
  const book = strFromU8(parts[name]!).replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(book) }));
}

describe('when Excel does not answer as wished', () => {
  /** Lets the host refuse everything with one of Excel's codes, or answer again. */
  const refuse = (code: string | null): Promise<void> =>
    pane.workbench.page.evaluate((wanted) => {
      const door = window.chiTieuPaneDoor as { answer: PaneDoor['answer']; genuine?: PaneDoor['answer'] };
      door.genuine ??= door.answer;
      const refusal = {
        HttpStatusCode: 400,
        ErrorCode: wanted,
        ErrorMessage: 'No.',
        Headers: {},
        Body: { Error: { Code: wanted, Message: 'No.', ActionIndex: 0 }, Results: [] },
      };
      door.answer = wanted === null ? door.genuine : () => Promise.resolve(JSON.stringify(refusal));
    }, code);

  deepTest('results older than the data say so, and are brought up to date by themselves', async () => {
    await pane.fillExample();
    await pane.check();
    await refuse('InvalidOperationInCellEditMode');
    await pane.enter(sheet, 'G10', '-3738');
    await pane.frame.getByText(pane.text('failure.cellEditMode.why')).waitFor();
    await pane.picture('stale-vi');
    await refuse(null);
    await pane.findings('CT-202', /G10/).waitFor();
    expect(await pane.frame.getByText(pane.text('failure.cellEditMode.why')).count()).toBe(0);
  });

  test('a write that is refused says what happened, why and what to do', async () => {
    await pane.button(pane.text('prepare.example.show')).click();
    await pane.confirmButton().waitFor();
    await refuse('InvalidOperationInCellEditMode');
    await pane.confirmButton().click();
    await pane.frame.getByText(pane.text('failure.write')).waitFor();
    await pane.frame.getByText(pane.text('failure.cellEditMode.do')).waitFor();
    await pane.frame.getByText(pane.text('failure.details')).click();
    expect(await pane.frame.locator('pre').innerText()).toContain('InvalidOperationInCellEditMode');
    await pane.picture('refused-vi');
    await refuse(null);
    await pane.button(pane.text('failure.retry')).click();
    await pane.confirm();
    expect(await pane.sheets()).toContain(sheet);
  });
});

describe('where the pane cannot work', () => {
  afterEach(async () => {
    await pane.workbench.page.unrouteAll();
    // What was kept from loading is no surprise here.
    pane.workbench.problems.splice(0);
  });

  deepTest('an Excel that is too old is told in one sentence', async () => {
    await pane.workbench.page.route('**/pane-bridge.js', async (route) => {
      const bridge = await (await route.fetch()).text();
      const tooOld = 'Office.context.requirements.isSetSupported = () => false;';
      await route.fulfill({ contentType: 'text/javascript', body: `${bridge};${tooOld}` });
    });
    await pane.workbench.load();
    await pane.frame.getByText(pane.text('start.tooOld')).waitFor();
    expect(await pane.frame.getByRole('tab').count()).toBe(0);
  });

  laterTest('without Office.js it says what to look at', async () => {
    await pane.workbench.page.route(/(pane-bridge|excel-web[^/]*)\.js$/, (route) => route.abort());
    await pane.workbench.load();
    await pane.frame.getByText(pane.text('start.noOffice')).waitFor();
  });

  deepTest('a part that does not load leaves the rest usable', async () => {
    const loaded = new Set(
      await pane.frame.evaluate(() => [...document.querySelectorAll('script')].map(({ src }) => src)),
    );
    await pane.workbench.page.route('**/taskpane/*.js', (route) =>
      loaded.has(route.request().url()) ? route.continue() : route.abort(),
    );
    await pane.tab(pane.text('frame.check')).click();
    // Views out of sight that loaded in advance may say the same.
    const panel = pane.frame.getByRole('tabpanel', { name: pane.text('frame.check') });
    await panel.getByText(pane.text('failure.loading.why')).waitFor();
    await pane.tab(pane.text('frame.prepare')).click();
    await pane.button(pane.text('prepare.preview')).waitFor();
  });
});
