import type { Province } from '../../src/indicators/provinces/province';
import { formulaAt } from '../../src/sheet/grid/gridCells';
import { newBook } from '../../src/xlsx/edit/model';
import { saveBook } from '../../src/xlsx/edit/saveBook';
import { snapshotOf, type SnapshotInput } from './snapshots';

/**
 * A province's workbook as .xlsx bytes without a look: contents, formulas with their results,
 * number formats.
 */
export async function quickWorkbook(province: Province, seed: number, input: SnapshotInput = {}): Promise<Uint8Array> {
  const [grid] = snapshotOf(province, seed, input).grids;
  const book = newBook(grid!.sheet);
  const sheet = book.worksheets[0]!;
  grid!.values.forEach((row, at) => {
    row.forEach((value, across) => {
      const formula = formulaAt(grid!, at, across);
      if (value === '' && formula === null) return;
      const cell = sheet.getCell(grid!.top + at + 1, grid!.left + across + 1);
      cell.value = formula === null ? value : { formula: formula.slice(1), result: value };
      cell.numFmt = grid!.numberFormats[at]![across]!;
    });
  });
  return saveBook(book);
}
