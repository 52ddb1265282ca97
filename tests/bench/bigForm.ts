import { catalogueOf, loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import type { Indicator, IndicatorRelation } from '../../src/indicators/catalogue/indicator';
import { provincesOfYear } from '../../src/indicators/provinces/provinces';
import { templatesOfYear } from '../../src/indicators/forms/templates';
import type { Template } from '../../src/indicators/forms/template';
import { buildProvinceSheet, symbolRow } from '../../src/sheet/province/layout/layout';
import type { Rectangle } from '../../src/sheet/grid/rectangles';
import type { Grid } from '../../src/sheet/grid/grid';
import type { ReadContext } from '../../src/sheet/province/readSheet';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import { EditedSheet } from '../checks/books';
import { Random } from '../checks/generated/random';
import { gridOf } from '../sheet/grid/layoutGrid';

/** The year after the mergers: every province has a last year of its own. */
const firstYear = 2026;
/**
 * Rows come in families of eight: a total, its four parts, a part of the total, a ratio and its
 * denominator.
 */
const family = 8;

const [base] = loadCatalogue().indicators as readonly [Indicator];

const code = (at: number): string =>
  `${String.fromCharCode(65 + Math.floor(at / 100))}Z.${String(at % 100).padStart(2, '0')}`;
const id = (at: number): string => `row-${at}`;

function indicatorOf(at: number): Indicator {
  const isRatio = at % family === 6;
  return {
    ...base,
    id: id(at),
    code: code(at),
    name: { vi: `Chỉ tiêu thứ ${at}`, en: `Indicator ${at}` },
    spellings: [],
    scope: 'sector',
    measure: isRatio ? 'ratio' : 'count',
    decimals: isRatio ? 2 : 0,
    bounds: { min: 0, max: null },
    direction: 'neutral',
  };
}

/** Five relations a family: with 50 families and four input columns 1,000 comparisons a sheet. */
function relationsOf(first: number): readonly IndicatorRelation[] {
  const at = (offset: number): string => id(first + offset);
  const whole = (part: number, of: number): IndicatorRelation => ({
    id: `within-${first}-${part}-${of}`,
    kind: 'atMost',
    part: at(part),
    whole: at(of),
    certain: true,
    note: null,
  });
  return [
    { id: `sum-${first}`, kind: 'sum', total: at(0), parts: [1, 2, 3, 4].map(at) },
    whole(5, 0),
    whole(1, 0),
    whole(2, 0),
    { id: `ratio-${first}`, kind: 'ratio', ratio: at(6), numerator: at(0), denominator: at(7), factor: 100 },
  ];
}

const provinces = provincesOfYear(firstYear);

/** Years of growth behind the number of each column. */
const columnYears = [
  { symbol: '1', power: 0 },
  { symbol: '2', power: 1.05 },
  { symbol: '3', power: 1 },
  { symbol: '7', power: 2.05 },
] as const;

/** A made-up workbook for measurements; the numbers mean nothing, but agree with each other. */
export interface BigBook {
  readonly grids: readonly Grid[];
  readonly lists: ReadContext;
  /** Relations that a sheet's number columns hold. */
  readonly comparisons: number;
}

/**
 * A consistent sheet of each of the 34 provinces for some years, of a form of so many rows (a
 * multiple of eight).
 */
export function bigBook(rows: number, years: number): BigBook {
  const indicators = Array.from({ length: rows }, (_, at) => indicatorOf(at));
  const relations = Array.from({ length: rows / family }, (_, at) => relationsOf(at * family)).flat();
  const catalogue = catalogueOf({ indicators, relations, breaks: [], rankings: [] }, 'bench');
  const template: Template = {
    ...templatesOfYear(firstYear)[0]!,
    rows: indicators.map(({ id: indicator }) => ({
      kind: 'indicator' as const,
      indicator,
      required: true,
      level: 1 as const,
      computed: null,
    })),
  };
  const grids = Array.from({ length: years }, (_, later) =>
    provinces.map((province, at) => {
      const year = firstYear + later;
      const values = valuesOf(rows, later, years, new Random(at));
      const name = `${province.name.vi} ${year}`;
      const sheet = new EditedSheet(
        gridOf(buildProvinceSheet({ template, catalogue, province, year, status: 'final', name, values })),
      );
      sheet.calculate();
      return { ...sheet.grid, inputRules: inputRules(rows) };
    }),
  ).flat();
  return { grids, lists: { catalogue, templates: [template], provinces }, comparisons: relations.length * 4 };
}

/** As a new sheet has them: columns 1 to 3, and column 7. */
function inputRules(rows: number): readonly Rectangle[] {
  const row = symbolRow + 1;
  return [
    { row, column: 4, rows, columns: 3 },
    { row, column: 10, rows, columns: 1 },
  ];
}

/** A province's numbers; those of a later year go on where the year before ended. */
function valuesOf(
  rows: number,
  later: number,
  years: number,
  random: Random,
): ReadonlyMap<string, ReadonlyMap<ColumnSymbol, number>> {
  const values = new Map<string, Map<ColumnSymbol, number>>();
  const put = (at: number, symbol: ColumnSymbol, value: number): void => {
    const row = values.get(id(at)) ?? new Map<ColumnSymbol, number>();
    values.set(id(at), row.set(symbol, value));
  };
  for (let first = 0; first < rows; first += family) {
    const parts = [1, 2, 3, 4].map(() => random.whole(1_001, 99_999));
    // Slower over many years, so that numbers stay numbers.
    const growth = 1 + random.whole(4, 16) / 100 / years;
    const share = random.whole(30, 70) / 100;
    const people = parts.reduce((sum, part) => sum + part, 0) * 7;
    for (const { symbol, power } of columnYears) {
      const grown = parts.map((part) => Math.round(part * growth ** (power + later)) * 2 + 1);
      const total = grown.reduce((sum, part) => sum + part, 0);
      const inhabitants = Math.round(people * 1.01 ** (power + later)) + 1;
      put(first, symbol, total);
      grown.forEach((part, at) => put(first + at + 1, symbol, part));
      put(first + 5, symbol, Math.floor(total * share));
      put(first + 6, symbol, Math.round((total / inhabitants) * 10_000) / 100);
      put(first + 7, symbol, inhabitants);
    }
  }
  return values;
}
