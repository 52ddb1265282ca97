import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import type { Province } from '../../src/indicators/provinces/province';
import { loadProvinces, provincesOfYear } from '../../src/indicators/provinces/provinces';
import { loadTemplates, templatesOfYear } from '../../src/indicators/forms/templates';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import type { CellValue } from '../../src/sheet/grid/grid';
import { slots } from '../../src/checks/facts/slots';
import { Random } from '../checks/generated/random';
import { drawTruth } from '../checks/truth';
import { roundTo } from '../checks/generated/generate';

export const lists = {
  catalogue: loadCatalogue(),
  provinces: loadProvinces().provinces,
  templates: loadTemplates(),
};

/** The year after the mergers' first: every province has a last year of its own. */
export const year = 2026;
export const template = templatesOfYear(year)[0]!;
export const provinces: readonly Province[] = provincesOfYear(year);

/** Values by row code and column symbol. */
export type ProvinceCells = Record<string, Partial<Record<ColumnSymbol, CellValue>>>;

const onForm = new Set(template.rows.flatMap((row) => (row.kind === 'indicator' ? [row.indicator] : [])));

/**
 * A province's consistent figures, each rounded to its indicator's decimals; the same seed gives
 * the same province. Densities that the form computes are left to its formulas.
 */
export function provinceCells(seed: number): ProvinceCells {
  const truth = drawTruth(new Random(seed * 7919 + 17));
  const cells: ProvinceCells = {};
  for (const { name, symbol } of slots) {
    for (const [id, value] of truth[name]) {
      const indicator = lists.catalogue.byId(id)!;
      const row = template.rows.find((one) => one.kind === 'indicator' && one.indicator === id);
      if (!onForm.has(id) || (row?.kind === 'indicator' && row.computed !== null)) continue;
      // Places among the provinces of the year's own list.
      const drawn = indicator.measure === 'rank' ? ((value - 1) % provinces.length) + 1 : value;
      const rounded = roundTo(drawn, 10 ** -indicator.decimals);
      cells[indicator.code] = { ...cells[indicator.code], [symbol]: rounded };
    }
  }
  return cells;
}
