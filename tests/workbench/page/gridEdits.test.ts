import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import { GridEdits } from '../../../src/workbench/page/gridEdits';
import type { Refused } from '../../../src/workbench/page/refusedEntry';

/** A sheet whose B2 takes numbers alone, edited through the grid. */
async function onRuledCell() {
  const host = Host.create({ locale: 'vi-VN' });
  const { Excel } = loadOfficeJs(host);
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    dataValidation.rule = { custom: { formula: '=ISNUMBER(B2)' } };
    dataValidation.errorAlert = { title: 'Chỉ số', message: 'Nhập số', style: 'Stop', showAlert: true };
    await context.sync();
  });
  const said: string[] = [];
  let open: Refused | null = null;
  const edits = new GridEdits(
    () => host,
    { say: (key) => said.push(key), clear: () => said.splice(0) },
    {
      show: (refused) => (open = refused),
      close: () => (open = null),
    },
  );
  const { id } = host.view().sheets[0]!;
  return {
    said,
    refused: (): Refused | null => open,
    enter: (text: string, row = 1, column = 1) => {
      edits.enter(id, [{ row, column, text }]);
    },
    value: () => host.cellView('Sheet1', 1, 1)?.value ?? '',
  };
}

test('a refused entry is kept with its reason, and is taken once it is mended', async () => {
  const grid = await onRuledCell();
  grid.enter('nhiều');
  expect(grid.refused()).toMatchObject({ row: 1, column: 1, text: 'nhiều', sentence: 'grid.rule' });
  expect([grid.value(), grid.said]).toEqual(['', []]);
  grid.refused()!.retry('ít');
  expect(grid.refused()).toMatchObject({ text: 'ít' });
  grid.refused()!.retry('12,5');
  expect([grid.refused(), grid.value()]).toEqual([null, 12.5]);
});

test('a decimal point is told with the comma that is meant', async () => {
  const grid = await onRuledCell();
  grid.enter('1234.5');
  expect(grid.refused()).toMatchObject({
    sentence: 'grid.comma',
    values: { cell: 'B2', text: '1234.5', number: '1234,5' },
  });
});

test('a formula that cannot be read is kept as it was typed', async () => {
  const grid = await onRuledCell();
  grid.enter('=1+*2');
  expect(grid.refused()).toMatchObject({ text: '=1+*2', sentence: 'grid.unreadable' });
  expect(grid.value()).toBe('');
});

test('the next entry that is taken closes it', async () => {
  const grid = await onRuledCell();
  grid.enter('nhiều');
  grid.enter('7', 5, 5);
  expect(grid.refused()).toBeNull();
});
