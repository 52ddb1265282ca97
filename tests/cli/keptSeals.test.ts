import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { runTool, useFolder } from './runTool';

const folder = useFolder();
const kept = path.join(__dirname, '../fixtures/sealed');

/** Workbooks sealed by this product on 29/11/2026, as files; nothing of them is made anew. */
test.each(['nghe-an-2013.xlsx', 'thanh-hoa-2018.xlsx'])('%s, sealed once, is valid for ever', async (file) => {
  await copyFile(path.join(kept, file), path.join(folder(), file));
  const { code, printed } = await runTool(folder(), ['verify', file, '--json', '--lang', 'vi']);
  expect(code).toBe(0);
  const [workbook] = (JSON.parse(printed.join('\n')) as { workbooks: { seal: unknown }[] }).workbooks;
  expect(workbook!.seal).toMatchObject({ state: 'valid', changes: [] });
});
