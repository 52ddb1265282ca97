import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openHeadlessExcel } from '../../src/cli/write/headlessExcel';
import { writeSheets } from '../../src/excel/write/writeSheets';
import { findProvince } from '../../src/indicators/provinces/provinces';
import type { DataStatus, Template } from '../../src/indicators/forms/template';
import { templatesOfYear } from '../../src/indicators/forms/templates';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import type { CellValue } from '../../src/sheet/grid/grid';
import { requiredIndicators } from '../../src/sheet/province/completeness';
import { buildProvinceSheet } from '../../src/sheet/province/layout/layout';
import type { SheetLayout } from '../../src/sheet/grid/sheetLayout';
import type { Model } from '../../src/xlsx/edit/model';
import { catalogue as shipped, valuesOf } from '../sheet/samples';

export type Cells = Readonly<Record<string, Partial<Record<ColumnSymbol, CellValue>>>>;

export interface SampleSheet {
  readonly province: string;
  readonly year: number;
  readonly cells?: Cells;
  readonly status?: DataStatus;
  readonly template?: Template;
  readonly catalogue?: typeof shipped;
}

export function layoutOf({ province, year, cells = {}, status = 'final', ...form }: SampleSheet): SheetLayout {
  const known = findProvince(year, province)!;
  return buildProvinceSheet({
    template: form.template ?? templatesOfYear(year)[0]!,
    catalogue: form.catalogue ?? shipped,
    province: known,
    year,
    status,
    name: `${known.name.vi} ${year}`,
    values: valuesOf(cells),
  });
}

/** A workbook as a department's Excel would save it, every formula calculated. */
export async function bytesOf(layouts: readonly SheetLayout[]): Promise<Uint8Array> {
  const { session, save } = openHeadlessExcel();
  await writeSheets(session, [], () => ({ create: layouts, fill: [], show: null }));
  return save();
}

export async function writeBook(folder: string, file: string, layouts: readonly SheetLayout[]): Promise<void> {
  await writeFile(path.join(folder, file), await bytesOf(layouts));
}

/**
 * Marks required results that nobody gave, on the first sheet of a saved workbook, as not
 * collected.
 */
export function markRequired(model: Model): void {
  const [template] = templatesOfYear(2018);
  const codes = requiredIndicators(template!).map((id) => shipped.byId(id)!.code);
  model.worksheets[0]!.eachRow((row) => {
    if (codes.includes(String(row.getCell(3).value))) row.getCell(7).value ??= '…';
  });
}

/** A layout with one cell's value changed. */
export function withCell(layout: SheetLayout, from: CellValue, to: CellValue): SheetLayout {
  return {
    ...layout,
    cells: layout.cells.map((cell) =>
      'value' in cell.content && cell.content.value === from ? { ...cell, content: { value: to } } : cell,
    ),
  };
}
