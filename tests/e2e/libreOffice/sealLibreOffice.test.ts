import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { markRequired } from '../../cli/sampleBooks';
import { runTool } from '../../cli/runTool';
import { findLibreOffice, recalculate } from './libreoffice';

const program = findLibreOffice();
let folder = '';
const tool = (...args: string[]) => runTool(folder, [...args, '--lang', 'en']);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-seal-'));
  await tool('fill', '--province', '40', '--year', '2013', '--report', 'seeds', '--out', 'na.xlsx');
  await tool('fill', '--province', '38', '--year', '2018', '--report', 'seeds', '--out', 'th.xlsx');
  await tool('explain', 'th.xlsx', '--force');
  const model = await readBook(await readFile(path.join(folder, 'th.xlsx')));
  const notes = model.getWorksheet('Giải trình')!;
  notes.eachRow((_row, number) => {
    if (number < 4) return;
    notes.getCell(number, 8).value = 'Lý do khác';
    notes.getCell(number, 9).value = '  Hai dòng\nvà dấu "ngoặc", <b>, 1.000;  ';
    notes.getCell(number, 10).value = 'Lê Thị Hạnh';
  });
  markRequired(model);
  await writeFile(path.join(folder, 'th.xlsx'), await saveBook(model));
  const nghean = await readBook(await readFile(path.join(folder, 'na.xlsx')));
  markRequired(nghean);
  await writeFile(path.join(folder, 'na.xlsx'), await saveBook(nghean));
  for (const file of ['na.xlsx', 'th.xlsx']) {
    expect((await tool('seal', file, '--by', 'Trần Thị Mai', '--head', 'Trần Thị Mai', '--force')).code).toBe(0);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// The script that runs the tests says when LibreOffice is missing.
(program ? test : test.skip)(
  'a seal holds through LibreOffice, which recalculates and saves the workbook its own way',
  async () => {
    await recalculate(
      program!,
      ['na.xlsx', 'th.xlsx'].map((file) => path.join(folder, file)),
      folder,
    );
    for (const file of ['na.xlsx', 'th.xlsx']) {
      const { code, printed } = await tool('verify', path.join('recalculated', file));
      expect([file, code, printed.length]).toEqual([file, 0, 2]);
    }
    // And breaks there as it does here.
    const again = path.join(folder, 'recalculated', 'na.xlsx');
    const model = await readBook(await readFile(again));
    const sheet = model.getWorksheet('Nghệ An 2013')!;
    let address = '';
    sheet.eachRow((row, number) => {
      if (row.getCell(3).value !== 'CQ.04') return;
      sheet.getCell(number, 7).value = 1_468;
      address = `G${number}`;
    });
    await writeFile(again, await saveBook(model));
    const broken = await tool('verify', path.join('recalculated', 'na.xlsx'));
    expect(broken.code).toBe(1);
    expect(broken.printed.join('\n')).toContain(`Nghệ An 2013!${address} (CQ.04, column 3): sealed 1,467, now 1,468`);
    expect(broken.printed).toHaveLength(3);
  },
);
