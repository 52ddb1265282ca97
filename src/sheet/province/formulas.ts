import type { Comparison } from '../../indicators/catalogue/indicator';
import type { RelationOf } from '../../indicators/catalogue/declaredRelations';
import type { Template } from '../../indicators/forms/template';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { formulaPieces } from '../formula/formulaText';
import {
  columnOf,
  isFormulaRole,
  isInputRole,
  symbolOf,
  type ColumnSymbol,
  type FormulaRole,
  type InputRole,
} from './columns';
import { templateRow, type IndicatorRow } from './templateRows';

/** Address of an indicator's cell under a symbol, or null where the sheet has none. */
export type Locate = (indicator: string, symbol: ColumnSymbol) => string | null;

/** A formula's body over cell addresses, and the columns it reads. */
interface ColumnFormula {
  readonly reads: readonly [InputRole, InputRole];
  readonly write: (left: string, right: string) => string;
}

/** Both are numbers, else the cell is empty: a no-data mark gives no error. */
export const whenNumbers = (left: string, right: string, body: string): string =>
  `=IF(AND(ISNUMBER(${left}),ISNUMBER(${right})),${body},"")`;

/** A ratio needs a base above zero as well. */
export const overBase = (left: string, base: string, body: string): string =>
  whenNumbers(left, base, `IF(${base}>0,${body},"")`);

const attainment: ColumnFormula = {
  reads: ['actual', 'plan'],
  write: (actual, plan) => overBase(actual, plan, `${actual}/${plan}*100`),
};
const difference = (reads: ColumnFormula['reads']): ColumnFormula => ({
  reads,
  write: (left, right) => whenNumbers(left, right, `${left}-${right}`),
});
const growth = (reads: ColumnFormula['reads']): ColumnFormula => ({
  reads,
  write: (left, base) => overBase(left, base, `(${left}/${base}-1)*100`),
});

/**
 * The formula of each formula column by comparison kind (design, the province worksheet: columns 4,
 * 5, 6 and 8). Percentages come out as percent numbers, 105.18 and not 1.0518, so that a cell shows
 * and holds what papers print; with `none` the columns stay empty.
 */
export const columnFormulas: Readonly<Record<FormulaRole, Readonly<Record<Comparison, ColumnFormula | null>>>> = {
  attainment: { relative: attainment, points: attainment, none: null },
  change: { relative: difference(['actual', 'previous']), points: difference(['actual', 'previous']), none: null },
  growth: { relative: growth(['actual', 'previous']), points: difference(['actual', 'previous']), none: null },
  nextGrowth: { relative: growth(['nextPlan', 'actual']), points: difference(['nextPlan', 'actual']), none: null },
};

/**
 * Total of its parts with the yearbooks' marks: `-` counts as 0; a part that is blank, `…` or `x`
 * leaves the total empty, never silently too small. Adds without SUM: not every program skips the
 * text of single cells there.
 */
export function sumFormula(parts: readonly string[]): string {
  const known = parts.map((part) => `OR(ISNUMBER(${part}),${part}="-")`);
  const numbers = parts.map((part) => `IF(ISNUMBER(${part}),${part},0)`);
  return `=IF(AND(${known.join(',')}),${numbers.join('+')},"")`;
}

/**
 * numerator / denominator × factor, in the units of the three rows; empty unless both are numbers
 * and the denominator is above 0.
 */
export function ratioFormula(numerator: string, denominator: string, factor: number): string {
  return overBase(numerator, denominator, `${numerator}/${denominator}*${factor}`);
}

/**
 * The formula that belongs in an indicator's cell under a symbol, or null where a typed value
 * belongs. `locate` says where cells stand now, so the same table writes new sheets and recognises
 * formulas of moved rows.
 *
 * In a `computed` row the formula stands unless its inputs are unknown and a paper states the
 * result (see `placement`).
 */
export function expectedFormula(
  template: Template,
  catalogue: Catalogue,
  indicator: string,
  symbol: ColumnSymbol,
  locate: Locate,
): string | null {
  const row = templateRow(template, indicator)?.row;
  const known = catalogue.byId(indicator);
  if (!row || !known) return null;
  const role = columnOf(symbol).role;
  if (isFormulaRole(role)) {
    const formula = columnFormulas[role][known.comparison];
    const cells = formula?.reads.map((read) => locate(indicator, symbolOf(read)));
    return formula && allFound(cells) ? formula.write(cells[0]!, cells[1]!) : null;
  }
  return isInputRole(role) ? computedFormula(row, catalogue, symbol, locate) : null;
}

/**
 * The indicators a computed row is computed from, in formula order; null for rows that are typed.
 */
export function inputsOf(row: IndicatorRow, catalogue: Catalogue): readonly string[] | null {
  const relation = relationOf(row, catalogue);
  if (!relation) return null;
  return relation.kind === 'sum' ? relation.parts : [relation.numerator, relation.denominator];
}

function relationOf(row: IndicatorRow, catalogue: Catalogue): RelationOf<'sum' | 'ratio'> | null {
  if (row.computed === null) return null;
  return row.computed === 'sum' ? catalogue.sumOf(row.indicator) : catalogue.ratioOf(row.indicator);
}

function computedFormula(row: IndicatorRow, catalogue: Catalogue, symbol: ColumnSymbol, locate: Locate): string | null {
  const relation = relationOf(row, catalogue);
  const cells = inputsOf(row, catalogue)?.map((input) => locate(input, symbol));
  if (!relation || !allFound(cells)) return null;
  return relation.kind === 'sum' ? sumFormula(cells) : ratioFormula(cells[0]!, cells[1]!, relation.factor);
}

/** True when two formulas are the same but for blanks, case and `$` outside quotes. */
export function sameFormula(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

function plain(formula: string): string {
  return formulaPieces(formula)
    .map(({ text }) => (/^["']/.test(text) ? text : text.replace(/[\s$]/g, '').toUpperCase()))
    .join('');
}

function allFound(cells: readonly (string | null)[] | undefined): cells is readonly string[] {
  return cells?.every((cell) => cell !== null) ?? false;
}
