import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import { GridEdits } from '../../../src/workbench/page/cells/gridEdits';
import type { Refused } from '../../../src/workbench/page/cells/refusedEntry';

/** A sheet whose B2 takes numbers alone, edited through the grid. */
async function onRuledCell({ protect = false } = {}) {
  const host = Host.create({ locale: 'vi-VN' });
  const { Excel } = loadOfficeJs(host);
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    dataValidation.rule = { custom: { formula: '=ISNUMBER(B2)' } };
    dataValidation.errorAlert = { title: 'Chỉ số', message: 'Nhập số', style: 'Stop', showAlert: true };
    if (protect) context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  const said: string[] = [];
  let open: Refused | null = null;
  let releases = 0;
  const edits = new GridEdits(
    () => host,
    { say: (key) => said.push(key), clear: () => said.splice(0) },
    {
      show: (refused) => (open = refused),
      close: () => (open = null),
    },
    { released: () => (releases += 1), find: () => undefined, goTo: () => undefined, choose: () => undefined },
  );
  const { id } = host.view().sheets[0]!;
  return {
    said,
    refused: (): Refused | null => open,
    enter: (text: string, row = 1, column = 1) => {
      edits.enter(id, [{ row, column, text }]);
    },
    edits,
    releases: () => releases,
    edit: (address: string): string => {
      const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
      return host.cellView('Sheet1', Number(row) - 1, letter!.charCodeAt(0) - 65)?.edit ?? '';
    },
    changed: () => {
      host.onChange(() => {
        edits.changed();
      });
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

test.each([
  ['1234.5', '1234,5'],
  // With its sign the cell would take it as 0,987.
  ['98.7%', '98,7'],
])('a decimal point is told with the number that is meant: %s', async (text, number) => {
  const grid = await onRuledCell();
  grid.enter(text);
  expect(grid.refused()).toMatchObject({
    sentence: 'grid.comma',
    values: { cell: 'B2', text, number },
  });
});

test.each([
  ['1,234,567', '1.234.567'],
  ['1,234.5', '1.234,5'],
])('%s is answered with the thousands of the cell', async (text, number) => {
  const grid = await onRuledCell();
  grid.enter(text);
  expect(grid.refused()).toMatchObject({ sentence: 'grid.dots', values: { cell: 'B2', text, number } });
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

const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const pasted = (copyId: string | null, text: string, values = false) => ({ copyId, text, values });

test('cells that are cut move with the next paste, once', async () => {
  const grid = await onRuledCell();
  grid.changed();
  grid.enter('7', 4, 0);
  grid.enter('=A5*2', 4, 1);
  grid.edits.copy('one', at(4, 0), true);
  grid.edits.paste(at(6, 0), pasted('one', '7'));
  expect([grid.edit('A5'), grid.edit('A7'), grid.edit('B5'), grid.said]).toEqual(['', '7', '=A7*2', []]);
  grid.edits.paste(at(8, 0), pasted('one', '7'));
  expect([grid.edit('A7'), grid.edit('A9'), grid.edit('B5')]).toEqual(['7', '7', '=A7*2']);
});

test('cells that are cut stay where something was typed since, as in Excel', async () => {
  const grid = await onRuledCell();
  grid.changed();
  grid.enter('7', 4, 0);
  grid.edits.copy('one', at(4, 0), true);
  grid.enter('8', 5, 5);
  expect(grid.releases()).toBe(1);
  grid.edits.paste(at(6, 0), pasted('one', '7'));
  expect([grid.edit('A5'), grid.edit('A7')]).toEqual(['7', '7']);
});

test('cells that cannot be cut are told with what stands against it', async () => {
  const grid = await onRuledCell();
  grid.enter('7', 4, 0);
  grid.enter('=SUM(A4:A5)', 4, 1);
  grid.edits.copy('one', at(4, 0), true);
  grid.edits.paste(at(6, 0), pasted('one', '7'));
  expect([grid.said, grid.edit('A5'), grid.edit('A7')]).toEqual([['grid.blocked'], '7', '']);
});

test('values alone are pasted of a copy, and too much is said', async () => {
  const grid = await onRuledCell();
  grid.enter('=1+1', 4, 0);
  grid.edits.copy('one', at(4, 0), false);
  grid.edits.paste(at(6, 0), pasted('one', '2', true));
  grid.edits.paste(at(7, 0), pasted('one', '2'));
  expect([grid.edit('A7'), grid.edit('A8')]).toEqual(['2', '=1+1']);
  grid.edits.copy('two', { top: 0, left: 0, bottom: 1_048_575, right: 0 }, false);
  grid.edits.paste(at(0, 2), pasted('two', ''));
  expect(grid.said).toEqual(['grid.pasteTooLarge']);
});

test('a per cent that a cell of numbers takes as a fraction is told at once', async () => {
  const grid = await onRuledCell();
  grid.enter('12%');
  expect([grid.value(), grid.said]).toEqual([0.12, []]);
  grid.enter('1.000', 4, 0);
  grid.enter('12%', 4, 0);
  expect([grid.edit('A5'), grid.said]).toEqual(['0,12', ['grid.percent']]);
});

test('a day that a cell of numbers takes as a number is told at once, one that a cell shows is not', async () => {
  const grid = await onRuledCell();
  grid.enter('1.000', 4, 0);
  grid.enter('5/6', 4, 0);
  expect(grid.said).toEqual(['grid.day']);
  expect(Number(grid.edit('A5'))).toBeGreaterThan(46_000);
  grid.enter('7:30', 4, 0);
  expect(grid.said).toEqual(['grid.day']);
  grid.enter('1 1/2', 4, 0);
  expect([grid.edit('A5'), grid.said]).toEqual(['1,5', []]);
  grid.enter('5/6', 5, 0);
  expect(grid.said).toEqual([]);
});

test('that a cell is protected is said until another sheet is in front or the workbook has changed', async () => {
  const { edits, enter, said } = await onRuledCell({ protect: true });
  enter('12');
  expect(said).toEqual(['grid.protected']);
  edits.moveOn();
  expect(said).toEqual([]);
});
