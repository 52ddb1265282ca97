import { readFileSync } from 'node:fs';
import { usePane } from './paneTest';

const pane = usePane();

/** The province and the year that Lập biểu stands on. */
const choice = async (): Promise<readonly string[]> => [
  await pane.frame.getByRole('combobox', { name: pane.text('prepare.province') }).inputValue(),
  await pane.frame.getByLabel(pane.text('prepare.year')).inputValue(),
];
const until = async (wanted: readonly string[]): Promise<void> => {
  for (let tries = 0; tries < 40 && String(await choice()) !== String(wanted); tries += 1)
    await pane.workbench.page.waitForTimeout(100);
  expect(await choice()).toEqual(wanted);
};

test('Lập biểu follows the sheet in front, and keeps what was just chosen', async () => {
  await pane.choose('nghe an', 2013);
  await pane.preview();
  await pane.confirm();
  const buffer = readFileSync(await (await pane.workbench.save()).path());
  await pane.startAfresh();
  await pane.choose('thanh hoa', 2018);
  await pane.preview();
  await pane.confirm();

  pane.workbench.page.once('dialog', (question) => void question.accept());
  // Another workbook: the choice is that of its sheet.
  await pane.workbench.openFile({ name: 'nghe-an.xlsx', mimeType: 'application/octet-stream', buffer });
  await until(['Nghệ An', '2013']);

  // A choice of one's own stays, and the sheet in front is one click away.
  await pane.choose('ha nam', 2019);
  const tab = (name: string) => pane.workbench.page.getByRole('tab', { name, exact: true });
  await tab('Số liệu nguồn').click();
  await tab('Nghệ An 2013').click();
  const offer = pane.button(pane.text('prepare.front', { sheet: 'Nghệ An 2013' }));
  await offer.waitFor();
  expect(await choice()).toEqual(['Hà Nam', '2019']);
  await offer.click();
  await until(['Nghệ An', '2013']);
  expect(await offer.count()).toBe(0);
});
