import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fillWorkbook } from '../../src/cli/fillWorkbook';
import { upgradesOf } from '../../src/cli/upgradeForms';
import { snapshotOf } from '../../src/cli/workbookFiles';
import { findProvince } from '../../src/indicators/provinces';
import { shippedLists } from '../../src/indicators/shippedLists';
import { findTemplate } from '../../src/indicators/templates';
import { readBook } from '../../src/sheet/readBook';
import { buildCoverSheet } from '../../src/submission/cover/coverSheet';
import { gridOf } from '../sheet/layoutGrid';
import { runTool, useFolder } from './runTool';

// The command line is built and a workbook written twice.
jest.setTimeout(300_000);

const folder = useFolder();
const at = (file: string): string => path.join(folder(), file);

test('a workbook is brought over into a new file; the old one stays, and a sealed one is refused', async () => {
  const province = findProvince(2023, 'Thanh Hóa')!;
  const template = findTemplate({ id: 'AT-NAM', version: '2' })!;
  const { bytes } = await fillWorkbook({ province, year: 2023, template, status: 'final', figures: [] });
  await writeFile(at('cu.xlsx'), bytes);

  const shown = await runTool(folder(), ['form', 'cu.xlsx', '--upgrade']);
  expect(shown).toMatchObject({ code: 0, complained: [] });
  expect(shown.printed.join('\n')).toMatch(/phiên bản 2 lên phiên bản 4.*\n.*AT\.01[^]*AT\.51[^]*Chưa ghi gì/);
  const ran = await runTool(folder(), ['form', 'cu.xlsx', '--upgrade', '--out', 'moi.xlsx']);
  expect(ran).toMatchObject({ code: 0, complained: [] });
  const { reports } = readBook(await snapshotOf(await readFile(at('moi.xlsx'))), shippedLists());
  expect(reports.map(({ sheet, head }) => [sheet, head.template])).toEqual([
    ['Thanh Hóa 2023', { id: 'AT-NAM', version: '4' }],
  ]);
  expect((await readFile(at('cu.xlsx'))).equals(Buffer.from(bytes))).toBe(true);

  const { grids } = await snapshotOf(bytes);
  const cover = gridOf(buildCoverSheet({ fields: new Map([['seal', 'a'.repeat(64)]]), signings: [] }));
  expect(() => upgradesOf({ grids: [...grids, cover] }, 'cu.xlsx')).toThrow(/cu\.xlsx is sealed/);
});
