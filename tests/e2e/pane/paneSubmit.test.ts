import { readFileSync } from 'node:fs';
import { deepTest } from '../../sampling';
import { usePane } from './paneTest';

const sheet = 'Nghệ An 2013';

/** A browser on a machine with other work to do takes its time. */
jest.setTimeout(240_000);

const pane = usePane();

/** Address of a cell by row code, in a column of the sheet. */
async function cellOf(code: string, column: string): Promise<string> {
  for (let row = 1; row < 120; row += 1) {
    if ((await pane.value(sheet, `C${row}`)) === code) return `${column}${row}`;
  }
  throw new Error(`${sheet} has no row ${code}.`);
}

const view = () => pane.frame.locator('#view-submit');
const step = (key: 'fill' | 'errors' | 'warnings' | 'sign' | 'seal' | 'files') =>
  view()
    .locator('[aria-current="step"]')
    .filter({ hasText: pane.text(`submit.step.${key}`) });

/** What was pressed is gone: the keyboard goes on at the heading of what came. */
const atHeading = () => view().locator('h2:focus').waitFor({ state: 'attached' });

test('fill, mark what is required, explain two warnings, fix an error, sign, seal, change a figure: the seal is broken and the cell named', async () => {
  const { workbench } = pane;
  await pane.choose('nghe an', 2013);
  await pane.preview();
  await pane.confirm();

  // Two plans under the last result are warnings, a negative count is an error.
  const plan = { first: await cellOf('VT.11', 'K'), second: await cellOf('VT.12', 'K') };
  const actual = await cellOf('CQ.04', 'G');
  await pane.enter(sheet, plan.first, '3000');
  await pane.enter(sheet, plan.second, '10000');
  const wrong = await cellOf('CQ.06', 'G');
  await pane.enter(sheet, wrong, '-5');

  await pane.tab(pane.text('frame.submit')).click();
  // What the form requires and the report does not say comes first, each cell one button away.
  await step('fill').waitFor();
  await view()
    .getByText(/đã điền \d+\/\d+, bắt buộc còn \d+: [A-Z]{2}\.\d{2} \(G\d+\)/)
    .waitFor();
  await pane.picture('submit-fill-vi');
  await pane.speak('en');
  await pane.picture('submit-fill-en');
  await pane.speak('vi');
  const blank = view().locator('li [data-jump]').first();
  const place = (await blank.textContent())!;
  await blank.click();
  await workbench.page.waitForFunction((at) => window.chiTieuWorkbench!.selection().address === at, place);
  await pane.markRequired(sheet);
  await step('errors').waitFor();
  await pane.picture('submit-errors-vi');
  await view()
    .getByRole('button', { name: pane.text('submit.errors.go') })
    .click();
  await pane.findings(null, wrong).first().waitFor();
  await pane.enter(sheet, wrong, '5');
  await pane.tab(pane.text('frame.submit')).click();

  // The error is gone; the warnings wait.
  await step('warnings').waitFor();
  const cards = view().locator('li[data-rule]');
  await expect(cards.count()).resolves.toBe(2);
  await cards
    .first()
    .getByRole('button', { name: pane.text('explain.open'), exact: true })
    .click();
  await cards
    .first()
    .getByRole('button', { name: pane.text('explain.do') })
    .click();
  await view().getByText(pane.text('explain.missing.text')).waitFor();
  await pane.picture('submit-warnings-vi');
  await pane.speak('en');
  await pane.picture('submit-warnings-en');
  await pane.speak('vi');
  await cards
    .first()
    .getByRole('button', { name: pane.text('frame.cancel') })
    .click();
  await pane.explainAll('Lê Thị Hạnh', 'Dịch vụ được gộp theo quyết định mới.');
  expect(await pane.sheets()).toContain('Giải trình');

  // Signed in the order of the forms.
  await step('sign').waitFor();
  await atHeading();
  for (const [role, name] of [
    ['Người lập biểu', 'Lê Thị Hạnh'],
    ['Người kiểm tra biểu', 'Phạm Văn Đức'],
    ['Thủ trưởng đơn vị', 'Trần Thị Mai'],
  ])
    await view().getByRole('textbox', { name: role! }).fill(name!);
  await pane.picture('submit-sign-vi');
  await view()
    .getByRole('button', { name: pane.text('submit.sign.do') })
    .click();
  await step('seal').waitFor();
  await atHeading();
  await pane.picture('submit-seal-vi');
  await view()
    .getByRole('button', { name: pane.text('submit.seal.do'), exact: true })
    .click();
  await step('files').waitFor();
  await atHeading();
  expect(await pane.sheets()).toEqual(expect.arrayContaining(['Bìa', 'Bản niêm phong']));
  await pane.picture('submit-files-vi');
  await pane.speak('en');
  await pane.picture('submit-files-en');
  await pane.speak('vi');

  // The files are named by their content.
  await view()
    .locator('summary')
    .filter({ hasText: pane.text('submit.files.single') })
    .click();
  const [file] = await Promise.all([
    workbench.page.waitForEvent('download'),
    view()
      .getByRole('button', { name: pane.text('submit.files.csv') })
      .click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^Nghe-An_2013_TH-NAM_uoc-tinh_[0-9A-F]{12}\.csv$/);
  expect(readFileSync((await file.path())!, 'utf8')).toContain('63,40,2013,CQ.04,');

  // A figure changed by hand: the seal says so by itself, names the cell and leads there.
  await pane.enter(sheet, actual, '1476');
  await view().getByText(pane.text('submit.broken'), { exact: true }).waitFor();
  await view().getByText(`${sheet}!${actual} (CQ.04, cột 3): khi niêm phong 1.467, nay 1.476`).waitFor();
  await pane.picture('submit-broken-vi');
  await pane.speak('en');
  await view().getByText(`${sheet}!${actual} (CQ.04, column 3): sealed 1,467, now 1,476`).waitFor();
  await pane.picture('submit-broken-en');
  await pane.speak('vi');
  await view().getByRole('button', { name: actual, exact: true }).first().click();
  await workbench.page.waitForFunction((at) => window.chiTieuWorkbench!.selection().address === at, actual);

  // Put back, it holds again; locked, it cannot be changed by accident; unlocked for a return, it
  // can.
  await pane.enter(sheet, actual, '1467');
  await step('files').waitFor();
  await view()
    .getByRole('button', { name: pane.text('submit.lock') })
    .click();
  await view()
    .getByRole('button', { name: pane.text('submit.unlock') })
    .waitFor();
  await expect(pane.enter(sheet, actual, '1')).rejects.toThrow();
  await view()
    .getByRole('button', { name: pane.text('submit.unlock') })
    .click();
  await view()
    .getByRole('button', { name: pane.text('submit.lock') })
    .waitFor();
  await pane.enter(sheet, actual, '1467');
});

deepTest('the first reading can be called back, and asked for again', async () => {
  await pane.fillExample();
  // What the worker does not hear it does not answer; other questions of the pane wait for nothing.
  await pane.frame.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Object.assign(window, { hear: () => (Worker.prototype.postMessage = postMessage) });
    Worker.prototype.postMessage = function (question: { judgement?: string }, ...rest: []) {
      if (question.judgement !== 'standing') postMessage.call(this, question, ...rest);
    };
  });
  await pane.tab(pane.text('frame.submit')).click();
  await pane.button(pane.text('frame.cancel')).click();
  const again = pane.button(pane.text('submit.read'));
  await again.waitFor();
  // The keyboard is not thrown back to the top of the page.
  expect(await again.evaluate((element) => element === document.activeElement)).toBe(true);
  await pane.frame.evaluate(() => (window as unknown as { hear: () => void }).hear());
  await again.click();
  await view().locator('[aria-current="step"]').waitFor();
});
