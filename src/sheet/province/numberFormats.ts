import type { Indicator } from '../../indicators/catalogue/indicator';
import { decimalsShown } from '../../figures/decimal';
import { type ColumnRole, isFormulaRole, type FormulaRole } from './columns';

/** Percentages and points are shown with two decimals, as papers print them. */
const percentDecimals = 2;

/** More decimals than this are the trace of an arithmetic, not of a paper. */
const mostDecimals = 6;

/** Text, whatever it looks like. */
export const textFormat = '@';

/**
 * Thousands grouped, a fixed number of decimals, in en-US form: `#,##0.00`. A Vietnamese Excel
 * shows 1.234,56.
 */
export function decimalFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** As `decimalFormat`, with the sign that the heads announce: `+#,##0;-#,##0;0`. */
export function signedFormat(decimals: number): string {
  const positive = decimalFormat(decimals);
  return `+${positive};-${positive};${decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0'}`;
}

/**
 * The format of an indicator's cell for typed numbers; a value with more decimals than usual shows
 * all of them.
 */
export function inputFormat(indicator: Indicator, value?: unknown): string {
  return decimalFormat(Math.max(indicator.decimals, typeof value === 'number' ? ownDecimals(value) : 0));
}

/** Thousands grouped and as many decimals as the number has. */
export function groupedFormat(value: number): string {
  return decimalFormat(ownDecimals(value));
}

function ownDecimals(value: number): number {
  return Math.min(decimalsShown(value), mostDecimals);
}

/**
 * The format of a number under a column: percent columns have two decimals, all others the
 * indicator's.
 */
export function formatOf(role: ColumnRole, indicator: Indicator, value?: unknown): string | null {
  if (isFormulaRole(role)) return formulaFormats[role](indicator);
  return role === 'note' ? textFormat : inputFormat(indicator, value);
}

const formulaFormats: Readonly<Record<FormulaRole, (indicator: Indicator) => string>> = {
  attainment: () => decimalFormat(percentDecimals),
  change: (indicator) => signedFormat(indicator.decimals),
  growth: () => signedFormat(percentDecimals),
  nextGrowth: () => signedFormat(percentDecimals),
};
