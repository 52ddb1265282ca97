import { inputSymbols, type InputSymbol } from '../sheet/province/columns';
import type { Catalogue } from '../indicators/catalogue/catalogue';
import type { Indicator } from '../indicators/catalogue/indicator';
import type { Template } from '../indicators/forms/template';
import type { ReportRow, SheetReport } from '../sheet/province/report';
import { addend, numberIn, percentOf, rowsById } from './numbers';
import type { NationalRow, NationalTotal, ProvincePoint } from './reviewResult';

type Rows = ReadonlyMap<string, ReportRow>;

/**
 * How a national figure of an indicator follows from the provinces': added, recomputed from two
 * that follow, or not at all.
 */
export function nationalKind(indicator: Indicator, template: Template, catalogue: Catalogue): NationalRow['kind'] {
  if (indicator.additive) return 'sum';
  const ratio = catalogue.ratioOf(indicator.id);
  const summed = (id: string): boolean =>
    catalogue.byId(id)?.additive === true &&
    template.rows.some((row) => row.kind === 'indicator' && row.indicator === id);
  return ratio && summed(ratio.numerator) && summed(ratio.denominator) ? 'ratio' : 'none';
}

/**
 * The rows of a form over all provinces. Sums follow the yearbooks' marks (`-` is 0; blank, `…` and
 * `x` leave the total empty); ratios are numerator total / denominator total × factor. `reports` in
 * the order that points refer to.
 */
export function nationalRows(
  template: Template,
  reports: readonly SheetReport[],
  catalogue: Catalogue,
  isFlagged: (report: number, indicator: string) => boolean = () => false,
): readonly NationalRow[] {
  const provinces = reports.map(rowsById);
  const names = reports.map(({ head }) => head.province?.name.vi ?? '');
  const summed = (id: string, symbol: InputSymbol): NationalTotal => sumOf(id, symbol, provinces, names);
  return template.rows.flatMap((row): readonly NationalRow[] => {
    const indicator = row.kind === 'indicator' ? catalogue.byId(row.indicator) : null;
    if (!indicator) return [];
    const kind = nationalKind(indicator, template, catalogue);
    const ratio = catalogue.ratioOf(indicator.id);
    const totals = inputSymbols.map((symbol): NationalTotal => {
      const own = summed(indicator.id, symbol);
      if (kind === 'sum') return own;
      if (kind === 'none' || !ratio) return { ...own, total: null };
      const [top, bottom] = [summed(ratio.numerator, symbol), summed(ratio.denominator, symbol)];
      return { ...own, total: quotient(top.total, bottom.total, ratio.factor) };
    });
    const points = provinces.map((rows, at) => pointOf(indicator, rows, at, isFlagged(at, indicator.id)));
    return [{ indicator, kind, totals, points }];
  });
}

function sumOf(id: string, symbol: InputSymbol, provinces: readonly Rows[], names: readonly string[]): NationalTotal {
  let known = 0;
  const lacking: string[] = [];
  provinces.forEach((rows, at) => {
    const value = addend(rows.get(id)?.cells.get(symbol)?.value);
    if (value === null) lacking.push(names[at]!);
    else known += value;
  });
  const total = lacking.length === 0 && provinces.length > 0 ? known : null;
  return { symbol, total, known, given: provinces.length - lacking.length, lacking };
}

function quotient(top: number | null, bottom: number | null, factor: number): number | null {
  return top !== null && bottom !== null && bottom > 0 ? (top / bottom) * factor : null;
}

function pointOf(indicator: Indicator, rows: Rows, entry: number, flagged: boolean): ProvincePoint {
  const [previous, plan, actual] = (['1', '2', '3'] as const).map((symbol) =>
    numberIn(rows.get(indicator.id), symbol),
  ) as [number | null, number | null, number | null];
  return {
    entry,
    actual,
    attainment: indicator.comparison === 'none' ? null : percentOf(actual, plan),
    growth: growthOf(indicator, actual, previous),
    flagged,
  };
}

function growthOf({ comparison }: Indicator, actual: number | null, previous: number | null): number | null {
  if (comparison === 'none' || actual === null || previous === null) return null;
  if (comparison === 'points') return actual - previous;
  const percent = percentOf(actual, previous);
  return percent === null ? null : percent - 100;
}
