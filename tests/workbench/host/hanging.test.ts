import { Host } from '../../../src/workbench/host/host';
import { onHost } from '../../excel/onHost';
import { withEveryKind } from '../../xlsx/keep/everyKind';

test('a sheet tells how many charts, tables and comments hang on it', async () => {
  const plain = await Host.create().save();
  const counts = async (bytes: Uint8Array) => {
    const { session } = await onHost(bytes);
    return session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.load('count');
      sheet.tables.load('count');
      const [shapes, comments, pivots] = [
        sheet.shapes.getCount(),
        sheet.comments.getCount(),
        sheet.pivotTables.getCount(),
      ];
      await context.sync();
      return [sheet.charts.count, sheet.tables.count, shapes.value, comments.value > 0, pivots.value];
    });
  };
  expect(await counts(plain)).toEqual([0, 0, 0, false, 0]);
  expect(await counts(withEveryKind(plain, 'xl/worksheets/sheet1.xml', 'Sheet1'))).toEqual([1, 1, 1, true, 0]);
});
