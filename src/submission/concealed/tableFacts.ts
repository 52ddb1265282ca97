import { evaluateFormula, isSameResult } from '../../checks/formula/evaluate';
import { cellAt } from '../../checks/formula/formulaCells';
import { columns, isFormulaRole, isInputRole } from '../../sheet/province/columns';
import { foldLabel } from '../../sheet/grid/fold';
import { formulaAt, isBlank, valueAt } from '../../sheet/grid/gridCells';
import type { CellValue } from '../../sheet/grid/grid';
import type { SheetReport } from '../../sheet/province/report';

/** A place of a report as indices into its grid. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const figureSymbols = columns
  .filter(({ role }) => isInputRole(role) || isFormulaRole(role))
  .map(({ symbol }) => symbol);

/** Places of a report that hold a number. */
export function figures({ grid, rows, columns: places }: SheetReport): readonly Place[] {
  return rows.flatMap((one) =>
    [...places.values()].flatMap((column) => {
      const row = one.row - 1 - grid.top;
      return typeof valueAt(grid, row, column) === 'number' ? [{ row, column }] : [];
    }),
  );
}

/** Numbers between the symbols and the last coded row, on rows that have no code. */
export function uncodedFigures({ grid, rows, columns: places, symbolRow }: SheetReport): readonly Place[] {
  const coded = new Set(rows.map(({ row }) => row));
  const last = rows.at(-1)?.row ?? symbolRow;
  const found: Place[] = [];
  for (let row = symbolRow + 1; row <= last; row += 1) {
    if (coded.has(row)) continue;
    for (const symbol of figureSymbols) {
      const column = places.get(symbol);
      const place = { row: row - 1 - grid.top, column: column ?? -1 };
      if (column !== undefined && typeof valueAt(grid, place.row, column) === 'number') found.push(place);
    }
  }
  return found;
}

const headWords = new Map(
  columns.flatMap(({ symbol, head }) => [head.vi, head.en].map((word) => [foldLabel(word), symbol] as const)),
);

/** Headings over the symbols that are those of other columns. */
export function exchangedHeads({ grid, columns: places, symbolRow }: SheetReport): readonly Place[] {
  const row = symbolRow - 2 - grid.top;
  return [...places].flatMap(([symbol, column]) => {
    const value = valueAt(grid, row, column);
    const said = typeof value === 'string' ? headWords.get(foldLabel(value)) : undefined;
    return said === undefined || said === symbol ? [] : [{ row, column }];
  });
}

/**
 * Formula cells of the table whose kept result is not what their formula gives for what the other
 * cells show. Formulas with anything but the forms' own functions are not worked out here; a sheet
 * without any result was never calculated and shows nothing.
 */
export function staleResults({ grid, rows, columns: places }: SheetReport): readonly Place[] {
  const cells = rows.flatMap(({ row }) => figureSymbols.map((symbol) => [row - 1 - grid.top, places.get(symbol)]));
  const valueOf = (address: string): CellValue => cellAt(grid, address);
  let hasResults = false;
  const stale = cells.flatMap(([row, column]): readonly Place[] => {
    const formula = column === undefined ? null : formulaAt(grid, row!, column);
    if (formula === null) return [];
    const kept = valueAt(grid, row!, column!);
    hasResults ||= !isBlank(kept);
    const wanted = evaluateFormula(formula, valueOf);
    return wanted === null || isSameResult(kept, wanted, formula, valueOf) ? [] : [{ row: row!, column: column! }];
  });
  return hasResults ? stale : [];
}
