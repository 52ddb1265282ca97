import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createExcelSession } from '../../../src/excel/door/session';
import { readSnapshot } from '../../../src/excel/read/readSnapshot';
import { writeNational, type NationalForms } from '../../../src/excel/write/nationalBook';
import { buildNationalBook, sheetsOf } from '../../../src/review/national/nationalBook';
import { reviewBooks } from '../../../src/review/review';
import { verifySeal } from '../../../src/submission/seal/verify';
import { Workbook } from '@cj-tech-master/excelts';
import { Host } from '../../../src/workbench/host/host';
import type { HostOptions } from '../../../src/workbench/host/hostOptions';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import { layoutBook } from '../../../src/xlsx/edit/layoutBook';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { runTool, useFolder } from '../../cli/runTool';
import { markRequired } from '../../cli/sampleBooks';
import { lists } from '../../review/provinces';
import { files } from '../../review/snapshots';
import { bookOf } from '../../submission/workbook';

const folder = useFolder();
const reviewed = reviewBooks(files(2), lists);
const book = (taken: readonly string[] = []) => buildNationalBook(reviewed, { ...lists, taken });
const forms: NationalForms = {
  layers: (taken) => {
    const { rollUps, receipts, provinces } = book(taken);
    return Promise.resolve({ below: provinces.map(({ layout }) => layout), above: [...rollUps, receipts] });
  },
  file: () => layoutBook(sheetsOf(book())),
};

/** A department's sealed workbook. */
let sealed: Uint8Array;

beforeAll(async () => {
  const tool = (...args: string[]) => runTool(folder(), args);
  const at = (file: string): string => path.join(folder(), file);
  await tool('fill', '--province', '40', '--year', '2013', '--report', 'seeds', '--out', 'na.xlsx');
  const model = await readBook(await readFile(at('na.xlsx')));
  markRequired(model);
  await writeFile(at('na.xlsx'), await saveBook(model));
  expect((await tool('seal', 'na.xlsx', '--by', 'Trần Thị Mai', '--out', 'sealed.xlsx')).code).toBe(0);
  sealed = await readFile(at('sealed.xlsx'));
});

async function open(bytes: Uint8Array | null, openNew: NonNullable<HostOptions['openNew']> | null) {
  const host = bytes ? await Host.open(bytes, { openNew }) : Host.create({ openNew });
  Object.assign(globalThis, loadOfficeJs(host));
  const session = createExcelSession({ timeLimit: 20_000 });
  return { session, snapshot: () => readSnapshot(session), sheets: () => host.view().sheets.map(({ name }) => name) };
}

test('a sealed workbook keeps its contents and its seal: the national book is a new workbook', async () => {
  const opened: Uint8Array[] = [];
  const { session, snapshot, sheets } = await open(sealed, (bytes) => opened.push(bytes));
  const [before, names] = [await snapshot(), sheets()];
  expect(verifySeal(before, bookOf(before)).state).toBe('valid');
  expect(await writeNational(session, forms)).toBe('new');
  const after = await snapshot();
  expect([after, sheets()]).toEqual([before, names]);
  expect(verifySeal(after, bookOf(after)).state).toBe('valid');
  const made = await readBook(opened[0]!);
  expect(made.worksheets.map(({ name }) => name)).toEqual(sheetsOf(book()).map(({ name }) => name));
});

test('an Excel that opens no new workbook leaves the open one as it is', async () => {
  const { session, snapshot, sheets } = await open(sealed, null);
  const [before, names] = [await snapshot(), sheets()];
  expect(await writeNational(session, forms)).toBe('nowhere');
  expect([await snapshot(), sheets()]).toEqual([before, names]);
});

test('an empty workbook is written into', async () => {
  const { session, sheets } = await open(null, null);
  expect(await writeNational(session, forms)).toBe('here');
  expect(sheets()).toEqual(expect.arrayContaining(sheetsOf(book()).map(({ name }) => name)));
});

test.each([
  ['a sheet that somebody named', ['Ngân sách']],
  ['a second sheet', ['Trang tính1', 'Trang tính2']],
])('%s, though empty, is no fresh workbook', async (_, names) => {
  const file = new Workbook();
  for (const name of names) file.addWorksheet(name);
  const opened: Uint8Array[] = [];
  const { session, sheets } = await open(await saveBook(file), (bytes) => opened.push(bytes));
  expect(await writeNational(session, forms)).toBe('new');
  expect(sheets()).toEqual(names);
  expect(opened).toHaveLength(1);
});
