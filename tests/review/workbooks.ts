import { openHeadlessExcel } from '../../src/cli/write/headlessExcel';
import { writeSheets } from '../../src/excel/write/writeSheets';
import type { Province } from '../../src/indicators/provinces/province';
import type { DataStatus } from '../../src/indicators/forms/template';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import type { CellValue } from '../../src/sheet/grid/grid';
import { buildProvinceSheet } from '../../src/sheet/province/layout/layout';
import type { SheetLayout } from '../../src/sheet/grid/sheetLayout';
import { lists, provinceCells, template, year, type ProvinceCells } from './provinces';

export interface WorkbookInput {
  readonly cells?: ProvinceCells;
  readonly status?: DataStatus;
  /** What is wrong with the sheet beside its values. */
  readonly change?: (layout: SheetLayout) => SheetLayout;
}

export function provinceSheet(province: Province, cells: ProvinceCells, status: DataStatus = 'final'): SheetLayout {
  const values = new Map(
    Object.entries(cells).map(([code, row]) => [
      lists.catalogue.byCode(code)!.id,
      new Map(Object.entries(row) as [ColumnSymbol, CellValue][]),
    ]),
  );
  const name = `${province.name.vi} ${year}`;
  return buildProvinceSheet({ template, catalogue: lists.catalogue, province, year, status, name, values });
}

/**
 * A province's workbook as a department would send it: written through Office.js, calculated,
 * saved.
 */
export async function provinceWorkbook(
  province: Province,
  seed: number,
  { cells = provinceCells(seed), status = 'final', change = (layout) => layout }: WorkbookInput = {},
): Promise<Uint8Array> {
  const layout = change(provinceSheet(province, cells, status));
  const { session, save } = openHeadlessExcel();
  await writeSheets(session, [], () => ({ create: [layout], fill: [], show: layout.name }));
  return save();
}
