import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fillWorkbook } from '../../../src/cli/write/fillWorkbook';
import { upgradesOf } from '../../../src/cli/write/upgradeForms';
import { snapshotOf } from '../../../src/cli/read/readFile';
import { findProvince } from '../../../src/indicators/provinces/provinces';
import { shippedLists } from '../../../src/indicators/shippedLists';
import { findTemplate } from '../../../src/indicators/forms/templates';
import { readBook as readSheets } from '../../../src/sheet/readBook';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { notesOf } from '../../../src/xlsx/edit/notes';
import { placeOf } from '../../../src/sheet/grid/address';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { buildCoverSheet } from '../../../src/submission/cover/coverSheet';
import { gridOf } from '../../sheet/grid/layoutGrid';
import { runTool, useFolder } from '../runTool';

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
  const { reports } = readSheets(await snapshotOf(await readFile(at('moi.xlsx'))), shippedLists());
  expect(reports.map(({ sheet, head }) => [sheet, head.template])).toEqual([
    ['Thanh Hóa 2023', { id: 'AT-NAM', version: '4' }],
  ]);
  expect((await readFile(at('cu.xlsx'))).equals(Buffer.from(bytes))).toBe(true);

  // What somebody had added beside contents goes with its row.
  const model = await readBook(bytes);
  const worked = model.worksheets.find(({ name }) => name === 'Thanh Hóa 2023')!;
  const rowOf = (sheet: typeof worked, code: string): number => {
    let found = 0;
    sheet.eachRow((row, number) => {
      if (row.getCell(3).value === code) found = number;
    });
    return found;
  };
  const codes: string[] = [];
  worked.eachRow((row) => {
    const code = row.getCell(3).value;
    if (typeof code === 'string' && /^AT\.\d/.test(code)) codes.push(code);
  });
  const [first, last] = [codes[0]!, codes.at(-1)!];
  const red = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } } as const;
  worked.getCell(rowOf(worked, last), 7).style = { ...worked.getCell(rowOf(worked, last), 7).style, fill: red };
  worked.getRow(rowOf(worked, last)).hidden = true;
  await writeFile(at('rieng.xlsx'), await saveBook(model));
  const carried = await runTool(folder(), ['form', 'rieng.xlsx', '--upgrade', '--out', 'rieng-moi.xlsx']);
  expect(carried).toMatchObject({ code: 0, complained: [] });
  const again = await readBook(await readFile(at('rieng-moi.xlsx')));
  const made = again.worksheets.find(({ name }) => name === 'Thanh Hóa 2023')!;
  expect(made.getCell(rowOf(made, last), 7).fill).toMatchObject({ fgColor: { argb: 'FFFF0000' } });
  expect(made.getCell(rowOf(made, first), 7).fill).not.toMatchObject({ fgColor: { argb: 'FFFF0000' } });
  const hidden: number[] = [];
  made.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) hidden.push(number);
  });
  expect(hidden).toEqual([rowOf(made, last)]);

  // Notes, letters, lines, alignment and the printed page go along, too.
  const cell = worked.getCell(rowOf(worked, last), 7);
  cell.note = 'hỏi lại phòng An toàn thông tin';
  worked.getCell(1, 1).note = 'mẫu in ngày 12/3';
  const line = { style: 'thick', color: { argb: 'FFFF0000' } } as const;
  cell.style = {
    ...cell.style,
    font: { ...cell.style.font, size: 20 },
    alignment: { horizontal: 'center' },
    border: { top: line },
  };
  worked.pageSetup.orientation = 'portrait';
  worked.pageSetup.printArea = `A1:M${rowOf(worked, last) + 2}`;
  worked.properties.tabColor = { argb: 'FFFF0000' };
  worked.headerFooter.oddFooter = '&LPhòng Kế hoạch&R&P';
  await writeFile(at('them.xlsx'), await saveBook(model));
  const added = await runTool(folder(), ['form', 'them.xlsx', '--upgrade', '--out', 'them-moi.xlsx']);
  expect(added).toMatchObject({ code: 0, complained: [] });
  const withAll = await readBook(await readFile(at('them-moi.xlsx')));
  const sheetNow = withAll.worksheets.find(({ name }) => name === 'Thanh Hóa 2023')!;
  const lastRow = rowOf(sheetNow, last);
  const placed = sheetNow.getCell(lastRow, 7);
  expect([...notesOf(sheetNow)]).toEqual([
    [placeOf(0, 0), 'mẫu in ngày 12/3'],
    [placeOf(lastRow - 1, 6), 'hỏi lại phòng An toàn thông tin'],
  ]);
  expect(placed.style).toMatchObject({
    font: { size: 20 },
    alignment: { horizontal: 'center' },
    border: { top: { style: 'thick' } },
  });
  expect(sheetNow.pageSetup).toMatchObject({ orientation: 'portrait', printArea: `A1:M${lastRow + 2}` });
  expect(sheetNow.properties.tabColor).toMatchObject({ argb: 'FFFF0000' });
  expect(sheetNow.headerFooter.oddFooter).toBe('&LPhòng Kế hoạch&R&P');
  const once = await runTool(folder(), ['form', 'them-moi.xlsx', '--upgrade', '--out', 'lai.xlsx']);
  expect(once.printed.join()).toMatch(/đã ở phiên bản mới nhất/);

  // A note beside the table would be lost: that is said, and nothing is written.
  worked.getCell(rowOf(worked, first), 20).note = 'bên lề';
  await writeFile(at('ghi-chu.xlsx'), await saveBook(model));
  const refused = await runTool(folder(), ['form', 'ghi-chu.xlsx', '--upgrade', '--out', 'khong.xlsx']);
  expect(refused).toMatchObject({ code: 2, complained: [expect.stringMatching(/ghi chú ô/)] });
  await expect(readFile(at('khong.xlsx'))).rejects.toThrow();

  // What somebody's own sheet, name and format read follows; a name is told where it cannot.
  const follows = await readBook(bytes);
  const sheet = follows.worksheets.find(({ name }) => name === 'Thanh Hóa 2023')!;
  const place = `'Thanh Hóa 2023'!$G$${rowOf(sheet, last)}`;
  const own = follows.addWorksheet('Tính');
  own.getCell('A1').value = { formula: `${place}*2`, result: 0 };
  follows.definedNames.model = [...follows.definedNames.model, { name: 'cuoi', ranges: [place] }];
  sheet.addConditionalFormatting({
    ref: `G${rowOf(sheet, last)}`,
    rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [500], priority: 9, style: { font: { bold: true } } }],
  });
  sheet.getRow(rowOf(sheet, last)).height = 77;
  await writeFile(at('theo.xlsx'), await saveBook(follows));
  const went = await runTool(folder(), ['form', 'theo.xlsx', '--upgrade', '--out', 'theo-moi.xlsx']);
  expect(went).toMatchObject({ code: 0, complained: [] });
  const now = await readBook(await readFile(at('theo-moi.xlsx')));
  const anew = now.worksheets.find(({ name }) => name === 'Thanh Hóa 2023')!;
  const row = rowOf(anew, last);
  expect(now.getWorksheet('Tính')!.getCell('A1').formula).toBe(`'Thanh Hóa 2023'!$G$${row}*2`);
  expect(now.definedNames.model.find(({ name }) => name === 'cuoi')?.ranges.join()).toContain(`$G$${row}`);
  expect(anew.conditionalFormattings.filter(({ rules }) => rules[0]!.type === 'cellIs').map(({ ref }) => ref)).toEqual([
    `G${row}`,
  ]);
  expect(anew.getRow(row).height).toBe(77);
  follows.definedNames.model = [
    ...follows.definedNames.model.filter(({ name }) => name !== 'cuoi'),
    { name: 'ngoai', ranges: ["'Thanh Hóa 2023'!$P$9"] },
  ];
  await writeFile(at('ten.xlsx'), await saveBook(follows));
  const named = await runTool(folder(), ['form', 'ten.xlsx', '--upgrade', '--out', 'khong.xlsx']);
  expect(named).toMatchObject({ code: 2, complained: [expect.stringMatching(/tên vùng “ngoai”/)] });
  own.getCell('A2').value = { formula: "SUM('Thanh Hóa 2023'!G:G)", result: 0 };
  await writeFile(at('doc.xlsx'), await saveBook(follows));
  const read = await runTool(folder(), ['form', 'doc.xlsx', '--upgrade', '--out', 'khong.xlsx']);
  expect(read).toMatchObject({ code: 2, complained: [expect.stringMatching(/“Tính” có công thức ở A2/)] });

  const { grids } = await snapshotOf(bytes);
  const cover = gridOf(buildCoverSheet({ fields: new Map([['seal', 'a'.repeat(64)]]), signings: [] }));
  expect(() => upgradesOf({ grids: [...grids, cover] }, 'cu.xlsx')).toThrow(/cu\.xlsx is sealed/);
});
