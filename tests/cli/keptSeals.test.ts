import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const kept = path.join(__dirname, '../fixtures/sealed');

/**
 * Workbooks sealed by this product, as files; nothing of them is made anew: by the first version of
 * the seal on 29/11/2026, by the second one on 30/11/2026.
 */
test.each([
  ['nghe-an-2013.xlsx', 1],
  ['thanh-hoa-2018.xlsx', 1],
  ['nghe-an-2013-v2.xlsx', 2],
])('%s, sealed once, is valid for ever', async (file, version) => {
  await copyFile(path.join(kept, file), path.join(folder(), file));
  const { code, printed } = await runTool(folder(), ['verify', file, '--json', '--lang', 'vi']);
  expect(code).toBe(0);
  const [workbook] = (JSON.parse(printed.join('\n')) as { workbooks: { seal: unknown; concealed: unknown }[] })
    .workbooks;
  expect(workbook!.seal).toMatchObject({ state: 'valid', version, changes: [] });
  expect(workbook!.concealed).toEqual([]);
});
