import * as fc from 'fast-check';
import type { Indicator } from '../../../src/indicators/catalogue/indicator';
import type { DataStatus } from '../../../src/indicators/forms/template';
import { loadProvinces } from '../../../src/indicators/provinces/provinces';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import type { Book, ReportCell, ReportRow, SheetReport } from '../../../src/sheet/province/report';
import { catalogue } from '../measure';

/** Values of the columns that a person types: last year, plan, result, next plan. */
export type Values = Readonly<Partial<Record<'1' | '2' | '3' | '7', number | '-'>>>;

export const vinhPhuc = loadProvinces().provinces.find(({ scheme, code }) => scheme === '63' && code === '26')!;

/** A sheet as it is read back, with the numbers of some indicators and nothing else. */
export function sheetOf(
  values: ReadonlyMap<string, Values>,
  { year = 2021, status = 'estimate' }: { readonly year?: number; readonly status?: DataStatus } = {},
): SheetReport {
  const name = `Vĩnh Phúc ${year}`;
  const rows = [...values].map(([id, cells], index): ReportRow => {
    const indicator = catalogue.byId(id)!;
    const row = index + 10;
    const columnOf: Readonly<Record<string, string>> = { 1: 'E', 2: 'F', 3: 'G', 7: 'K' };
    return {
      row,
      code: indicator.code,
      indicator,
      cells: new Map(
        Object.entries(cells).map(([symbol, value]): [ColumnSymbol, ReportCell] => [
          symbol as ColumnSymbol,
          {
            sheet: name,
            address: `${columnOf[symbol]!}${row}`,
            row,
            column: symbol as ColumnSymbol,
            code: indicator.code,
            value,
            formula: null,
            numberFormat: 'General',
          },
        ]),
      ),
    };
  });
  return {
    sheet: name,
    head: { template: null, province: vinhPhuc, year, status, found: new Map() },
    template: null,
    symbolRow: 9,
    columns: new Map(),
    rows,
    grid: {
      sheet: name,
      top: 0,
      left: 0,
      values: [],
      formulas: [],
      numberFormats: [],
    } as unknown as SheetReport['grid'],
  };
}

export const bookWith = (...reports: readonly SheetReport[]): Book => ({
  reports,
  ledger: [],
  ledgerProblems: [],
  otherSheets: [],
});

/**
 * Numbers that a department could report of an indicator: within bounds, in the decimals it is
 * shown with.
 */
export function valueOf({ measure, unit, decimals, bounds }: Indicator): fc.Arbitrary<number> {
  const low = bounds.min ?? -1000;
  const high = bounds.max ?? (measure === 'ratio' ? 500 : unit.scale > 1 ? 90_000 : 20_000_000);
  const step = 10 ** decimals;
  return fc.integer({ min: Math.ceil(low * step), max: Math.floor(high * step) }).map((whole) => whole / step);
}

/** A few indicators with the numbers of a year, each column there or not. */
export const anyValues: fc.Arbitrary<ReadonlyMap<string, Values>> = fc
  .uniqueArray(fc.constantFrom(...catalogue.indicators), {
    minLength: 1,
    maxLength: 12,
    selector: ({ id }) => id,
  })
  .chain((indicators) =>
    fc
      .tuple(
        ...indicators.map((indicator) => {
          const value = valueOf(indicator);
          return fc.record({ 1: value, 2: value, 3: value, 7: value }, { requiredKeys: [] });
        }),
      )
      .map((columns) => new Map(indicators.map(({ id }, index) => [id, columns[index] as Values]))),
  );

export const anyStatus = fc.constantFrom<DataStatus>('estimate', 'preliminary', 'final');
