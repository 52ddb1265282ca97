import { deepTest, laterTest } from '../../sampling';
import { usePane } from './paneTest';

const sheet = 'Thanh Hóa 2018';
/** Revenue (TH.02) of the example, and its attainment. */
const revenue = { actual: 'G10', attainment: 'H10' };

const pane = usePane();

beforeEach(async () => {
  await pane.fillExample();
});

const repairButton = (key: 'repair.formula' | 'repair.inputRule', cells: string) =>
  pane.button(pane.text(key, { cells }));
const changeTo = (address: string, value: string) => pane.button(pane.text('repair.to', { address, value }));

test('a repair shows what it would change, changes it after a yes, and the finding goes', async () => {
  await pane.enter(sheet, revenue.actual, '-3738');
  await pane.check();
  await changeTo(revenue.actual, '3.738').first().click();
  const preview = pane.frame.getByRole('group', { name: pane.text('repair.preview') });
  expect(await preview.innerText()).toMatch(/G10[^]*-3\.738[^]*→[^]*3\.738/);
  await pane.picture('repair-preview');
  expect(await pane.value(sheet, revenue.actual)).toBe(-3738);
  await preview.getByRole('button', { name: pane.text('repair.yes'), exact: true }).click();
  await pane.findings('CT-202').waitFor({ state: 'detached' });
  // The walk goes on where the finding was.
  await pane.frame.locator('#view-check :is([data-finding], h2):focus').waitFor();
  expect(await pane.value(sheet, revenue.actual)).toBe(3738);
});

deepTest('a formula that was overwritten comes back', async () => {
  const formula = (await pane.workbench.cell(sheet, revenue.attainment))?.formula;
  await pane.enter(sheet, revenue.attainment, '99');
  await pane.check();
  await repairButton('repair.formula', revenue.attainment).click();
  await pane.button(pane.text('repair.yes')).click();
  await pane.findings('CT-301').waitFor({ state: 'detached' });
  expect((await pane.workbench.cell(sheet, revenue.attainment))?.formula).toBe(formula);
});

test('a paste over formulas is told in whatever place the pane is, and put back with one button', async () => {
  const { workbench } = pane;
  const places = ['H10', 'I10', 'J10', 'H13', 'I13', 'J13'];
  const formulas = () => Promise.all(places.map(async (at) => (await workbench.cell(sheet, at))?.formula));
  const before = await formulas();
  expect(before.every((formula) => formula !== undefined && formula !== null && formula !== '')).toBe(true);
  await workbench.goTo('F10');
  await workbench.press('Control+c');
  await workbench.goTo('H10:J13');
  await workbench.press('Control+v');
  const bar = pane.frame.getByRole('region', { name: pane.text('guard.title') });
  await bar.waitFor();
  expect(await bar.innerText()).toContain('H10:J11, H13:J13');
  await pane.picture('guard');
  await bar.getByRole('button', { name: pane.text('guard.restore') }).click();
  await bar.waitFor({ state: 'detached' });
  expect(await formulas()).toEqual(before);
  // Set aside, it stays so until other cells are written over.
  await pane.enter(sheet, 'H10', '99');
  await bar.getByRole('button', { name: pane.text('frame.dismiss') }).click();
  await pane.enter(sheet, 'I10', '98');
  await bar.getByText('I10 (98)').waitFor();
});

laterTest('locking the formulas is offered beside a sheet that was just made', async () => {
  await pane.button(pane.text('lock.on')).first().click();
  await pane.frame.getByText(pane.text('lock.done')).first().waitFor();
  await expect(pane.enter(sheet, 'H10', '99')).rejects.toThrow('refused');
  await pane.enter(sheet, 'G10', '3739');
});

laterTest('an input rule that a paste took away is put back, and that can be taken back', async () => {
  const { workbench } = pane;
  // An empty note, over an empty input cell.
  await workbench.goTo('M11');
  await workbench.press('Control+c');
  await workbench.goTo('G11');
  await workbench.press('Control+v');
  await pane.enter(sheet, 'G11', 'chữ');
  await pane.enter(sheet, 'G11', '12');
  await pane.check();
  await pane.frame.getByRole('combobox', { name: pane.text('check.filter.family') }).selectOption('entry');
  const finding = pane.findings('CT-216');
  await repairButton('repair.inputRule', 'G11').click();
  const preview = pane.frame.getByRole('group', { name: pane.text('repair.preview') });
  expect(await preview.innerText()).toContain(pane.text('repair.ruled'));
  await pane.picture('repair-input-rule');
  await preview.getByRole('button', { name: pane.text('repair.yes'), exact: true }).click();
  await finding.waitFor({ state: 'detached' });
  await expect(pane.enter(sheet, 'G11', 'chữ')).rejects.toThrow('refused');
  // What the cell holds is left alone: the note's format had made text of it.
  expect(await pane.value(sheet, 'G11')).toBe('12');
  await pane.button(pane.text('back.do')).click();
  await pane.button(pane.text('back.again')).waitFor();
  await pane.enter(sheet, 'G11', 'chữ');
});

deepTest('a paste over a column names ranges, and shows its many cells when asked', async () => {
  const { workbench } = pane;
  await workbench.goTo('M11');
  await workbench.press('Control+c');
  await workbench.goTo('E10:E60');
  await workbench.press('Control+v');
  await pane.check();
  await pane.frame.getByRole('combobox', { name: pane.text('check.filter.family') }).selectOption('entry');
  const finding = pane.findings('CT-216');
  const cells = finding.locator('[data-jump]');
  expect(await finding.textContent()).toContain('trong E10:E60)');
  expect(await cells.count()).toBe(6);
  await pane.picture('many-cells');
  await finding.getByRole('button', { name: /^Xem tiếp/ }).press('Enter');
  const count = await cells.count();
  expect(count).toBeGreaterThan(25);
  expect(await finding.locator('[data-jump]:focus').innerText()).toBe(await cells.nth(6).innerText());
});

laterTest('exchanged digits are told by cell and value, with every other possibility', async () => {
  await pane.enter(sheet, revenue.actual, '3783');
  await pane.check();
  const finding = pane.findings('CT-706').first();
  await finding.locator('[data-unfold]').click();
  expect(await finding.innerText()).toContain('3.783 → 3.738');
  await changeTo(revenue.actual, '3.738').first().click();
  await pane.picture('repair-located');
  await finding.getByRole('button', { name: pane.text('repair.yes'), exact: true }).click();
  await finding.waitFor({ state: 'detached' });
  expect(await pane.value(sheet, revenue.actual)).toBe(3738);
});

deepTest('findings are walked through by keyboard alone', async () => {
  await pane.enter(sheet, revenue.actual, '3783');
  await pane.enter(sheet, revenue.attainment, '99');
  await pane.check();
  const { keyboard } = pane.workbench.page;
  await pane.frame.getByRole('combobox', { name: pane.text('check.filter.family') }).focus();
  await keyboard.press('Tab');
  await keyboard.press('j');
  const focused = pane.frame.locator('[data-finding]:focus');
  const first = await focused.innerText();
  await keyboard.press('j');
  expect(await focused.innerText()).not.toBe(first);
  await keyboard.press('k');
  expect(await focused.innerText()).toBe(first);
  await keyboard.press('e');
  await focused.locator('[data-unfold][aria-expanded="true"]').waitFor();
  const family = pane.frame.getByRole('combobox', { name: pane.text('check.filter.family') });
  await family.selectOption('formula');
  await family.focus();
  await keyboard.press('Tab');
  await keyboard.press('j');
  await keyboard.press('f');
  await pane.frame.getByRole('group', { name: pane.text('repair.preview') }).waitFor();
  await pane.picture('walk');
});

deepTest('findings are shown by family', async () => {
  await pane.enter(sheet, revenue.attainment, '99');
  await pane.check();
  await pane.frame.getByRole('combobox', { name: pane.text('check.filter.family') }).selectOption('formula');
  expect(await pane.findings('CT-301').count()).toBe(1);
  expect(await pane.frame.locator('#view-check section li[data-finding]').count()).toBe(1);
  await pane.picture('filtered');
});
