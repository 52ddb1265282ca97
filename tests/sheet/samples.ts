import { loadCatalogue, type Catalogue } from '../../src/indicators/catalogue/catalogue';
import type { Province } from '../../src/indicators/provinces/province';
import { loadProvinces } from '../../src/indicators/provinces/provinces';
import type { Template } from '../../src/indicators/forms/template';
import { loadTemplates } from '../../src/indicators/forms/templates';
import type { StatedFigure } from '../../src/figures/stated';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import type { CellValue } from '../../src/sheet/grid/grid';
import { buildProvinceSheet, type ProvinceSheetInput } from '../../src/sheet/province/layout/layout';
import type { ReadContext } from '../../src/sheet/province/readSheet';
import type { SheetValues } from '../../src/sheet/province/sheetValues';

export const catalogue: Catalogue = loadCatalogue();
export const templates: readonly Template[] = loadTemplates();
export const provinces: readonly Province[] = loadProvinces().provinces;
export const context: ReadContext = { catalogue, templates, provinces };
export const [annual] = templates as readonly [Template];

export const province = (scheme: '63' | '34', code: string): Province =>
  provinces.find((one) => one.scheme === scheme && one.code === code)!;
export const thanhHoa = province('63', '38');

/** A form with the given rows and nothing else of its own. */
export const formOf = (rows: Template['rows'], id = 'MAU-01'): Template => ({ ...annual, id, rows });

export const indicatorRow = (
  indicator: string,
  computed: 'sum' | 'ratio' | null = null,
  level: 1 | 2 = 1,
): Template['rows'][number] => ({ kind: 'indicator', indicator, required: false, level, computed });

/** The sheet `Thanh Hóa 2018` of the annual form, blank but for what is given. */
export const sheet = (change: Partial<ProvinceSheetInput> = {}) =>
  buildProvinceSheet({
    template: annual,
    catalogue,
    province: thanhHoa,
    year: 2018,
    status: 'estimate',
    name: 'Thanh Hóa 2018',
    ...change,
  });

/** A result of Thanh Hóa 2018 with a few words changed. */
export const figure = (change: Partial<StatedFigure> = {}): StatedFigure => ({
  id: 'T-1',
  province: { scheme: '63', code: '38' },
  indicator: 'ict-sector-revenue',
  kind: 'actual',
  wording: 'tổng doanh thu toàn ngành',
  printed: '3.738 tỷ đồng',
  value: 3738,
  valueMax: null,
  outOf: null,
  unit: 'tỷ đồng',
  scale: 1_000_000_000,
  decimals: 0,
  hedge: null,
  year: 2018,
  baseYear: null,
  asOf: '2018-12-31',
  deadline: null,
  estimated: false,
  source: { report: 'thanh-hoa-2018', paragraph: 5 },
  derived: null,
  ...change,
});

/** Values for a sheet, by indicator and column: `valuesOf({ 'bts-stations': { 3: 4100 } })`. */
export const valuesOf = (values: Readonly<Record<string, Partial<Record<ColumnSymbol, CellValue>>>>): SheetValues =>
  new Map(
    Object.entries(values).map(([indicator, row]) => [
      indicator,
      new Map(Object.entries(row) as [ColumnSymbol, CellValue][]),
    ]),
  );
