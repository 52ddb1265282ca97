import { readArrangement } from '../../../src/excel/read/arrangement';
import { readSnapshot } from '../../../src/excel/read/readSnapshot';
import { onHost } from '../onHost';

test('merged areas, hidden rows and columns and indents of a sheet are read in one round trip', async () => {
  const { session, trips } = await onHost();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'Riêng';
    sheet.getRange('B2:E6').values = Array.from({ length: 5 }, (_, row) => [`${row}a`, 'b', 'c', 'd']);
    sheet.getRange('C2:D2').merge();
    sheet.getRange('E1:E1').columnHidden = true;
    sheet.getRange('A4:A5').rowHidden = true;
    sheet.getRange('B6').format.indentLevel = 2;
    await context.sync();
  });
  const [grid] = (await readSnapshot(session, ['Riêng'])).grids;
  let read;
  expect(await trips(async () => (read = await readArrangement(session, grid!)))).toBe(1);
  expect(read).toEqual({
    merges: [{ row: 1, column: 2, rows: 1, columns: 2 }],
    hiddenRows: [[3, 4]],
    hiddenColumns: [[4, 4]],
    indents: [{ row: 5, column: 1, levels: 2 }],
  });
});

test('more merged areas than Excel lists leave those of the heads', async () => {
  const { session } = await onHost();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'Riêng';
    sheet.getRange('A1:B600').values = Array.from({ length: 600 }, (_, row) => [row, '']);
    sheet.getRange('A1:B600').merge(true);
    await context.sync();
  });
  const [grid] = (await readSnapshot(session, ['Riêng'])).grids;
  const { merges } = await readArrangement(session, grid!);
  expect(merges).toHaveLength(40);
});
