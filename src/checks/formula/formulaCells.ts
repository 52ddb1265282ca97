import { remembered } from '../../indicators/lists';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { once } from '../../indicators/once';
import type { CellPosition } from '../../sheet/grid/address';
import { columns, type ColumnSymbol, isFormulaRole, isInputRole } from '../../sheet/province/columns';
import { sameFormula } from '../../sheet/province/formulas';
import { valueAt } from '../../sheet/grid/gridCells';
import type { CellValue, Grid } from '../../sheet/grid/grid';
import type { ReportCell, SheetReport } from '../../sheet/province/report';
import type { Facts } from '../facts/facts';
import { evaluateFormula } from './evaluate';

/** A cell that has a formula of the form, whatever stands there now. */
export interface FormulaCell {
  readonly indicator: Indicator;
  readonly symbol: ColumnSymbol;
  readonly cell: ReportCell;
  /** The formula that belongs there, over the cells' present places. */
  readonly expected: string;
  /** `column` of columns 4, 5, 6, 8; `row` of a total or ratio, which may be stated instead. */
  readonly kind: 'column' | 'row';
  /**
   * How the form computes the row, whatever else the catalogue knows of its indicator: a ratio may
   * be a sum as well. Null for rows that are typed.
   */
  readonly computed: 'sum' | 'ratio' | null;
}

const symbols = columns
  .filter(({ role }) => isFormulaRole(role) || isInputRole(role))
  .map(({ symbol, role }) => ({ symbol, kind: isFormulaRole(role) ? ('column' as const) : ('row' as const) }));

/**
 * The formula cells of the rows in which a formula may be amiss, row by row; of rows with one code
 * only the first, which is the one that is read.
 */
export const formulaCells = once((facts: Facts): readonly FormulaCell[] => {
  const { arrangement, openRows } = facts.survey;
  return openRows.flatMap((row) => {
    const { indicator } = row;
    if (!indicator || facts.row(indicator.id) !== row) return [];
    const at = arrangement.rowOf.get(indicator.id)!;
    return symbols.flatMap(({ symbol, kind }): readonly FormulaCell[] => {
      const cell = row.cells.get(symbol);
      const expected = arrangement.expected(symbol)[at]!;
      return cell && expected !== null
        ? [{ indicator, symbol, cell, expected, kind, computed: arrangement.computed[at]! }]
        : [];
    });
  });
});

/** True where the form's own formula stands. */
export function isExpected({ cell, expected }: FormulaCell): boolean {
  return cell.formula !== null && (cell.formula === expected || sameFormula(cell.formula, expected));
}

/** Three rules ask; a formula cell belongs to one reading of one sheet. */
const expectedValues = new WeakMap<FormulaCell, CellValue>();

/** What the form's own formula gives for the present cells. */
export function expectedValue({ grid }: SheetReport, one: FormulaCell): CellValue {
  return remembered(expectedValues, one, () => evaluateFormula(one.expected, (place) => cellAt(grid, place)) ?? '');
}

/** What stands at a place of the sheet; blank outside of what is used of it. */
export function cellAt(grid: Grid, { row, column }: CellPosition): CellValue {
  return valueAt(grid, row - grid.top, column - grid.left);
}
