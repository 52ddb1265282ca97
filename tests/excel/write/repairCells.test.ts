import type { RepairWrite } from '../../../src/checks/finding';
import { repairCells } from '../../../src/excel/write/repairCells';
import { onHost, type OnHost } from '../onHost';

const sheet = 'Sheet1';

const write = (
  address: string,
  found: RepairWrite['found'],
  put: RepairWrite['put'],
  numberFormat: string | null = null,
): RepairWrite => ({
  sheet,
  address,
  row: 'VT.01',
  column: '3',
  found,
  put,
  numberFormat,
});

async function prepared(): Promise<OnHost> {
  const book = await onHost();
  book.host.enterAll(sheet, [
    { row: 0, column: 0, text: '3783' },
    { row: 1, column: 0, text: "'2.890.000" },
    { row: 2, column: 0, text: '5' },
  ]);
  return book;
}

const at = ({ host }: OnHost, row: number) => host.cellView(sheet, row, 0)?.value ?? '';

test('numbers and formulas are put in place of what was found', async () => {
  const book = await prepared();
  const changed = await repairCells(book.session, [
    write('A1', { value: 3783, formula: null }, { value: 3738 }),
    write('A2', { value: '2.890.000', formula: null }, { value: 2_890_000 }, '#,##0'),
    write('A3', { value: 5, formula: null }, { formula: '=A1+1' }),
  ]);
  expect(changed).toEqual([]);
  expect([0, 1, 2].map((row) => at(book, row))).toEqual([3738, 2_890_000, 3739]);
});

test('one cell that holds something else by now keeps all as they are, and is named', async () => {
  const book = await prepared();
  const changed = await repairCells(book.session, [
    write('A1', { value: 3783, formula: null }, { value: 3738 }),
    write('A3', { value: 6, formula: null }, { value: 7 }),
  ]);
  expect(changed).toEqual(['A3']);
  expect([0, 2].map((row) => at(book, row))).toEqual([3783, 5]);
});

test('a refused repair leaves every cell as it was', async () => {
  const book = await prepared();
  await book.session.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet);
    used.getRange('A1').format.protection.locked = false;
    used.protection.protect();
    await context.sync();
  });
  await expect(
    repairCells(book.session, [
      write('A1', { value: 3783, formula: null }, { value: 3738 }),
      write('A3', { value: 5, formula: null }, { value: 7 }),
    ]),
  ).rejects.toMatchObject({ reason: 'protectedSheet' });
  expect([0, 2].map((row) => at(book, row))).toEqual([3783, 5]);
});
