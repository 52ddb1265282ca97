import { openHeadlessExcel } from '../../src/cli/write/headlessExcel';
import { writeSheets } from '../../src/excel/write/writeSheets';
import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { provincesOfYear } from '../../src/indicators/provinces/provinces';
import { templatesOfYear } from '../../src/indicators/forms/templates';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import type { CellValue } from '../../src/sheet/grid/grid';
import { buildProvinceSheet } from '../../src/sheet/province/layout/layout';
import type { SheetLayout } from '../../src/sheet/grid/sheetLayout';
import { lists, provinceCells, provinces, template, year as reviewed } from '../review/provinces';

const year = 2025;

/**
 * A sheet of the annual form with every input filled. The numbers differ from province to province
 * and mean nothing.
 */
export function filledSheet(at: number): SheetLayout {
  const catalogue = loadCatalogue();
  const template = templatesOfYear(year)[0]!;
  const province = provincesOfYear(year)[at]!;
  const values = new Map(
    template.rows.flatMap((row, line) => {
      const indicator = 'indicator' in row ? catalogue.byId(row.indicator) : null;
      if (!indicator) return [];
      const value = 20 + ((at * 31 + line * 17) % 60);
      return [
        [
          indicator.id,
          new Map<ColumnSymbol, number>([
            ['1', value - 2],
            ['2', value + 1],
            ['3', value],
          ]),
        ] as const,
      ];
    }),
  );
  return buildProvinceSheet({ template, catalogue, province, year, status: 'final', name: province.name.vi, values });
}

/** The workbook of a province as the add-in makes it, with figures that agree with each other. */
export async function reportedBook(at: number): Promise<Uint8Array> {
  const { catalogue } = lists;
  const values = new Map(
    Object.entries(provinceCells(at)).map(([code, cells]) => [
      catalogue.byCode(code)!.id,
      new Map(Object.entries(cells) as [ColumnSymbol, CellValue][]),
    ]),
  );
  const province = provinces[at]!;
  return bookWith([
    buildProvinceSheet({
      template,
      catalogue,
      province,
      year: reviewed,
      status: 'final',
      name: province.name.vi,
      values,
    }),
  ]);
}

/** A workbook with one filled sheet for each of the first provinces of 2025, as .xlsx bytes. */
export async function provinceBook(count: number): Promise<Uint8Array> {
  return bookWith(Array.from({ length: count }, (_, at) => filledSheet(at)));
}

async function bookWith(create: readonly SheetLayout[]): Promise<Uint8Array> {
  const { session, save } = openHeadlessExcel();
  await writeSheets(session, [], () => ({ create, fill: [], show: null }));
  return save();
}
