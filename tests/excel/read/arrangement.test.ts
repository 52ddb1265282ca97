import { readArrangement, type Arrangement } from '../../../src/excel/read/arrangement';
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
  let read: Arrangement;
  expect(await trips(async () => (read = await readArrangement(session, grid!)))).toBe(1);
  const { merges, hiddenRows, hiddenColumns, indents } = { ...grid!, ...read! };
  expect({ merges, hiddenRows, hiddenColumns, indents }).toEqual({
    merges: [{ row: 1, column: 2, rows: 1, columns: 2 }],
    hiddenRows: [[3, 4]],
    hiddenColumns: [[4, 4]],
    indents: [{ row: 5, column: 1, levels: 2 }],
  });
});

test('more merged areas than Excel lists at once are asked for by stretches of rows', async () => {
  const { session, trips } = await onHost();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = 'Riêng';
    sheet.getRange('A1:D1200').values = Array.from({ length: 1200 }, (_, row) => [row, '', '', 'd']);
    sheet.getRange('A1:B1200').merge(true);
    // Over the edge of two stretches.
    sheet.getRange('D590:D610').merge();
    await context.sync();
  });
  const [grid] = (await readSnapshot(session, ['Riêng'])).grids;
  let merges: unknown;
  const taken = await trips(async () => ({ merges } = await readArrangement(session, grid!)));
  expect(merges).toHaveLength(1201);
  expect(merges).toContainEqual({ row: 589, column: 3, rows: 21, columns: 1 });
  expect(merges).toContainEqual({ row: 1199, column: 0, rows: 1, columns: 2 });
  expect(taken).toBeLessThan(10);
});
