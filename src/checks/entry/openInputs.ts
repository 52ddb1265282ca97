import { remembered } from '../../indicators/lists';
import type { CellPosition } from '../../sheet/grid/address';
import { inputSymbols } from '../../sheet/province/columns';
import { rectanglesOf, type Rectangle } from '../../sheet/grid/rectangles';
import type { SheetReport } from '../../sheet/province/report';
import { templateRow } from '../../sheet/province/templateRows';
import type { Arrangement } from '../survey/arrangement';

/** The cells that a form leaves to the statistician, as blocks on the sheet. */
export interface OpenInputs {
  readonly blocks: readonly Rectangle[];
  /** Of cells. */
  readonly count: number;
}

/** Sheets of one arrangement have them in the same places. */
const known = new WeakMap<Arrangement, OpenInputs>();

/**
 * The input cells of a sheet's form where it writes no formula of its own: those that a new sheet
 * of it gets an input rule for, wherever they stand now (a test compares the two). Rows that the
 * form does not have, or that stand twice, are left out.
 */
export function openInputs(report: SheetReport, arrangement: Arrangement): OpenInputs {
  return remembered(known, arrangement, () => gather(report, arrangement));
}

function gather({ template, rows, columns, grid }: SheetReport, arrangement: Arrangement): OpenInputs {
  const cells = inputSymbols.flatMap((symbol): readonly CellPosition[] => {
    const column = columns.get(symbol);
    if (column === undefined || !template) return [];
    const formulas = arrangement.expected(symbol);
    return rows.flatMap(({ row, indicator }, at) => {
      const isOwn = indicator && arrangement.rowOf.get(indicator.id) === at && templateRow(template, indicator.id);
      return isOwn && formulas[at] === null ? [{ row: row - 1, column: grid.left + column }] : [];
    });
  });
  return { blocks: rectanglesOf(cells), count: cells.length };
}
