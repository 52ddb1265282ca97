import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { shippedLists } from '../../../src/indicators/shippedLists';
import { snapshotOf } from '../../../src/cli/read/readFile';
import { templatesOfYear } from '../../../src/indicators/forms/templates';
import type { CellValue } from '../../../src/sheet/grid/grid';
import { formTable, type FormColumnId } from '../../../src/sheet/formSheet/formColumns';
import { readBookWithForms } from '../../../src/sheet/formSheet/readBookWithForms';
import { readBook as openBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { runTool, useFolder } from '../runTool';

jest.setTimeout(60_000);

const folder = useFolder();
const run = (...args: string[]) => runTool(folder(), args);
const at = (file: string): string => path.join(folder(), file);
const columnOf = (id: FormColumnId): number => formTable.columns.findIndex((column) => column.id === id) + 1;

/**
 * Types into a finished file as a person would: by sheet, code of the row (or a new row at the end)
 * and column.
 */
async function edit(
  from: string,
  to: string,
  sheet: string,
  edits: readonly (readonly [code: string | null, cells: Partial<Record<FormColumnId, CellValue>>])[],
): Promise<void> {
  const model = await openBook(await readFile(at(from)));
  const page = model.getWorksheet(sheet)!;
  for (const [code, cells] of edits) {
    let row = page.rowCount + 1;
    for (let r = 1; code !== null && r <= page.rowCount; r += 1) {
      if (page.getCell(r, columnOf('code')).value === code) row = r;
    }
    for (const [id, value] of Object.entries(cells)) page.getCell(row, columnOf(id as FormColumnId)).value = value;
  }
  await writeFile(at(to), await saveBook(model));
}

const fiveG = {
  kind: 'Chỉ tiêu',
  code: 'VT.30',
  nameVi: 'Số thuê bao 5G',
  nameEn: '5G subscriptions',
  unitVi: 'thuê bao',
  unitEn: 'subscriptions',
  measure: 'Số đếm',
  decimals: 0,
  comparison: 'Tốc độ %',
  direction: 'Tăng là tốt',
  max: 1_000_000,
};

describe('form', () => {
  it('exports every form of a year, and reads them back without a change', async () => {
    const ran = await run('form', '--year', '2025', '--out', 'mau.xlsx');
    expect(ran).toMatchObject({ code: 0, complained: [] });
    for (const { id } of templatesOfYear(2025)) expect(ran.printed[0]).toContain(`“Mẫu ${id} 5”`);
    const { forms } = readBookWithForms(await snapshotOf(await readFile(at('mau.xlsx'))), shippedLists());
    expect(forms.problems).toEqual([]);
    expect(forms.own).toEqual(templatesOfYear(2025));
    expect(forms.catalogue.indicators).toEqual(shippedLists().catalogue.indicators);
    const read = await run('form', 'mau.xlsx', '--lang', 'en');
    expect(read).toMatchObject({ code: 0, complained: [] });
    expect(read.printed).toHaveLength(6);
    expect(read.printed[0]).toMatch(/TH-NAM version 5, indicators \d+, read without a problem/);
  });

  it('one form by its number', async () => {
    const ran = await run('form', '--year', '2025', '--form', 'vt-nam', '--out', 'vt.xlsx');
    expect(ran.printed).toEqual(['Đã ghi vt.xlsx: “Mẫu VT-NAM 5”.']);
  });

  it('a row that is added works in fill, formulas and check without a change of code', async () => {
    await run('form', '--year', '2025', '--form', 'VT-NAM', '--out', 'goc.xlsx');
    await edit('goc.xlsx', 'them.xlsx', 'Mẫu VT-NAM 5', [[null, fiveG]]);
    const read = await run('form', 'them.xlsx');
    expect(read).toMatchObject({ code: 0, complained: [] });
    expect(read.printed[1]).toContain('VT.30');

    const filled = await run(
      ...['fill', '--province', '38', '--year', '2025', '--out', 'th.xlsx', '--forms', 'them.xlsx'],
    );
    expect(filled).toMatchObject({ code: 0, complained: [] });
    const shipped = shippedLists();
    const read1 = readBookWithForms(await snapshotOf(await readFile(at('th.xlsx'))), shipped);
    expect(read1.forms.own).toHaveLength(1);
    expect(read1.book.otherSheets).toEqual([]);
    const row = read1.book.reports[0]!.rows.find(({ code }) => code === 'VT.30')!;
    expect(row.indicator!.name.vi).toBe('Số thuê bao 5G');
    expect(row.cells.get('6')!.formula).toContain('ISNUMBER');

    // A number beyond the row's own bound, typed where the new workbook wants it, is found by the
    // workbook's own form.
    const model = await openBook(await readFile(at('th.xlsx')));
    const page = model.getWorksheet('Thanh Hóa 2025')!;
    page.getCell(row.cells.get('3')!.address).value = 3_000_000;
    await writeFile(at('th-sai.xlsx'), await saveBook(model));
    const checked = await run('check', 'th-sai.xlsx', '--json');
    const { workbooks } = JSON.parse(checked.printed.join('\n')) as {
      workbooks: {
        formProblems: unknown[];
        sheets: { findings: { rule: string; cells: { address: string }[] }[] }[];
      }[];
    };
    expect(workbooks[0]!.formProblems).toEqual([]);
    const about = workbooks[0]!.sheets[0]!.findings.filter(({ cells }) =>
      cells.some(({ address }) => address === row.cells.get('3')!.address),
    );
    expect(about.map(({ rule }) => rule)).toContain('CT-202');
    expect(workbooks[0]!.sheets[0]!.findings.map(({ rule }) => rule)).not.toContain('CT-105');

    // Last year's value of the added row is carried like any other.
    const next = await run(
      ...['fill', '--province', '38', '--year', '2026', '--out', 'th26.xlsx', '--forms', 'them.xlsx'],
      ...['--previous', 'th-sai.xlsx'],
    );
    expect(next.code).toBe(0);
    const later = readBookWithForms(await snapshotOf(await readFile(at('th26.xlsx'))), shipped).book;
    expect(later.reports[0]!.rows.find(({ code }) => code === 'VT.30')!.cells.get('1')!.value).toBe(3_000_000);
  });

  it('a form that is given comes before the one in the workbook', async () => {
    await run('form', '--year', '2025', '--form', 'VT-NAM', '--out', 'goc.xlsx', '--force');
    await edit('goc.xlsx', 'chat.xlsx', 'Mẫu VT-NAM 5', [['VT.11', { max: 10 }]]);
    await run(
      'fill',
      '--province',
      '38',
      '--year',
      '2025',
      '--form',
      'VT-NAM',
      '--forms',
      'goc.xlsx',
      '--out',
      'a.xlsx',
    );
    const model = await openBook(await readFile(at('a.xlsx')));
    const page = model.getWorksheet('Thanh Hóa 2025')!;
    for (let r = 1; r <= page.rowCount; r += 1) {
      if (page.getCell(r, 3).value === 'VT.11') page.getCell(r, 7).value = 5000;
    }
    await writeFile(at('b.xlsx'), await saveBook(model));
    const rules = async (...args: string[]): Promise<string> =>
      (await run('check', 'b.xlsx', ...args)).printed.join('\n');
    expect(await rules()).not.toMatch(/CT-202 .*VT\.11/);
    expect(await rules('--forms', 'chat.xlsx')).toMatch(/CT-202 .*VT\.11/);
  });
});

describe('a damaged form', () => {
  beforeAll(async () => {
    await run('form', '--year', '2025', '--form', 'VT-NAM', '--out', 'lanh.xlsx');
  });
  const damages: readonly (readonly [string, string | null, Partial<Record<FormColumnId, CellValue>>, RegExp])[] = [
    ['a code that is none', 'VT.11', { code: 'V11' }, /ô C\d+ \(“V11”\): mã số phải có dạng/],
    ['a code that stands twice', 'VT.12', { code: 'VT.11' }, /ô C\d+ \(“VT\.11”\)/],
    ['a kind of row that is none', 'VT.11', { kind: 'Chi tieu gi' }, /ô A\d+ \(“Chi tieu gi”\): cần một trong các từ/],
    ['a level that is none', 'VT.11', { level: 5 }, /ô G\d+ \(“5”\): cần 1, hoặc 2/],
    ['a bound in words', 'VT.11', { max: 'nhiều' }, /ô W\d+ \(“nhiều”\): cần một số/],
    [
      'another name on a known code',
      'VT.11',
      { nameVi: 'Số xe máy' },
      /ô D\d+ \(“Số xe máy”\): mã số của dòng đang dùng cho/,
    ],
    ['a new row without a unit', null, { ...fiveG, unitVi: '' }, /ô M\d+ \(ô trống\): không được để trống/],
    ['decimals that are none', null, { ...fiveG, decimals: 12 }, /ô Q\d+ \(“12”\): cần số nguyên từ 0 đến 6/],
    ['a sum over a code that is none', null, { ...fiveG, computed: 'Tổng', parts: 'VT.98; VT.99' }, /ô I\d+ .*VT\.98/],
    ['a day that is none', 'VT.11', { validTo: '30/02/2025' }, /ô Y\d+ \(“30\/02\/2025”\): ngày phải có dạng/],
    ['a formula that gives an error', 'VT.11', { max: '#REF!' }, /ô W\d+ \(“#REF!”\): ô báo lỗi/],
  ];

  it.each(damages)(
    '%s: fill refuses and names the cell, and so does reading it',
    async (name, code, cells, sentence) => {
      const file = `hong-${damages.findIndex(([one]) => one === name)}.xlsx`;
      await edit('lanh.xlsx', file, 'Mẫu VT-NAM 5', [[code, cells]]);
      const filled = await run('fill', '--province', '38', '--year', '2025', '--forms', file, '--out', `x-${file}`);
      expect(filled).toMatchObject({ code: 2, printed: [] });
      expect(filled.complained.join('\n')).toMatch(sentence);
      expect(filled.complained.join('\n')).toContain(`Tệp ${file}. Trang “Mẫu VT-NAM 5”, `);
      const read = await run('form', file);
      expect(read.code).toBe(2);
      expect(read.complained.join('\n')).toMatch(sentence);
    },
  );

  it('in a workbook that is checked is named, and the check does not pass', async () => {
    await run('fill', '--province', '38', '--year', '2025', '--forms', 'lanh.xlsx', '--out', 'so.xlsx');
    await edit('so.xlsx', 'so-hong.xlsx', 'Mẫu VT-NAM 5', [['VT.11', { max: 'nhiều' }]]);
    const checked = await run('check', 'so-hong.xlsx', '--json');
    expect(checked.code).toBe(2);
    expect(checked.complained).toHaveLength(1);
    expect(checked.complained[0]).toMatch(
      /^Tệp so-hong\.xlsx\. Trang “Mẫu VT-NAM 5”, ô W\d+ \(“nhiều”\): cần một số\.$/,
    );
    const { workbooks } = JSON.parse(checked.printed.join('\n')) as { workbooks: { formProblems: unknown[] }[] };
    expect(workbooks[0]!.formProblems).toMatchObject([{ sheet: 'Mẫu VT-NAM 5', value: 'nhiều' }]);
  });

  it('a workbook without any form is said to have none', async () => {
    await run('fill', '--province', '38', '--year', '2018', '--out', 'khong-mau.xlsx');
    const ran = await run('form', 'khong-mau.xlsx');
    expect(ran).toMatchObject({ code: 2, complained: ['Sổ tính khong-mau.xlsx không có trang “Mẫu …” nào.'] });
    expect((await run('form')).complained).toHaveLength(1);
  });
});
