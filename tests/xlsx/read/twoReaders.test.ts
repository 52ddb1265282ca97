import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { shippedLists } from '../../../src/indicators/shippedLists';
import { readBook as readReports } from '../../../src/sheet/readBook';
import type { Grid, Snapshot } from '../../../src/sheet/grid/grid';
import { linesOf, sealedRows, sealOf } from '../../../src/submission/seal/canonical';
import { readCover } from '../../../src/submission/cover/readCover';
import { newBook } from '../../../src/xlsx/edit/model';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { toSnapshot } from '../../../src/xlsx/edit/snapshot';
import { readXlsx } from '../../../src/xlsx/read/readXlsx';
import { runTool } from '../../cli/runTool';
import { provinces } from '../../review/provinces';
import { quickWorkbook } from '../../review/quickWorkbook';
import { howMany } from '../../sampling';

/** What both readers tell of a grid; the small one tells more. */
function common({ grids }: Snapshot): unknown {
  return grids.map(({ sheet, top, left, values, formulas, numberFormats, inputRules }: Grid) => ({
    sheet,
    top,
    left,
    values,
    formulas,
    numberFormats,
    inputRules,
  }));
}

async function compare(bytes: Uint8Array): Promise<Snapshot> {
  const small = readXlsx(bytes);
  const large = toSnapshot(await readBook(bytes));
  expect(common(small)).toEqual(common(large));
  const seal = (snapshot: Snapshot): string =>
    sealOf(linesOf(sealedRows({ snapshot, book: readReports(snapshot, shippedLists()), cover: readCover(snapshot)! })));
  expect(seal(small)).toBe(seal(large));
  return small;
}

test('the small reader and the editing library read produced workbooks alike, seals included', async () => {
  for (let at = 0; at < howMany('workbooks read twice', 30, 2); at += 1)
    await compare(await quickWorkbook(provinces[at]!, at));
  const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-doc-'));
  try {
    const made = await runTool(folder, ['fill', '--province=38', '--year=2018', '--report=seeds', '--out=a.xlsx']);
    expect(made.code).toBe(0);
    await compare(await readFile(path.join(folder, 'a.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('they read generated workbooks alike', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !/[\r\ufffe\uffff]/u.test(one));
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    text.map((one) => one.trim()),
    fc.constantFrom('_x0041_', '  hai  ', 'dòng\nmột', '=không', '&amp;<b>'),
  );
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 30 }),
    column: fc.integer({ min: 1, max: 30 }),
    value,
    format: fc.constantFrom('General', '#,##0.00', '0.0%', '@', '0" triệu"', '+#,##0;-#,##0;0', '0\\ \\d'),
    formula: fc.option(fc.constantFrom('A1*2', 'SUM($A1:B$2)', '"A1"&\'Năm 1\'!B2', 'IF(A1="","",A1/2)'), {
      nil: null,
    }),
  });
  const book = fc.array(cell, { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(book, async (cells) => {
      const model = newBook('Năm 1');
      const sheet = model.worksheets[0]!;
      for (const one of cells) {
        const target = sheet.getCell(one.row, one.column);
        // The editing library leaves escapes in the results of formulas (18.18.97 of ECMA-376 says
        // otherwise).
        const result = one.value === '_x0041_' ? 'A' : one.value;
        target.value = one.formula === null ? one.value : { formula: one.formula, result };
        target.numFmt = one.format;
      }
      await compare(await saveBook(model));
    }),
    { numRuns: howMany('generated workbooks read twice', 200, 20) },
  );
});
