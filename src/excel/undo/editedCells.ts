import { cellAddress, quoteSheet } from '../../sheet/grid/address';
import { sameFormula } from '../../sheet/province/formulas';
import type { CellValue, Grid } from '../../sheet/grid/grid';
import type { LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';

/**
 * What sheets are called now that had another name when the layout was made: Excel has rewritten
 * the formulas that read them.
 */
export type Renamed = ReadonlyMap<string, string>;

/**
 * Share of a layout's filled cells that must stand in a sheet for it to be taken for the layout's.
 */
const likeness = 0.5;

/**
 * Addresses of cells that no longer hold what a layout wrote, and of cells beside it that hold
 * something by now. An `unfinished` sheet is one that is still being built: what it lacks is not an
 * edit.
 */
export function editedCells(
  layout: SheetLayout,
  grid: Grid | undefined,
  { unfinished = false, renamed = new Map() }: { readonly unfinished?: boolean; readonly renamed?: Renamed } = {},
): readonly string[] {
  const expected = new Map(layout.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const edited = [...filledCells(grid)].flatMap(([address, content]) => {
    const cell = expected.get(address);
    return cell && sameContent(cell, content, renamed) ? [] : [address];
  });
  if (unfinished) return edited;
  const present = new Set([...filledCells(grid)].map(([address]) => address));
  const emptied = [...expected].flatMap(([address, cell]) =>
    isFilled(cell) && !present.has(address) ? [address] : [],
  );
  return [...edited, ...emptied];
}

/** Whether a sheet is the one that a layout made, edits allowed. */
export function resembles(layout: SheetLayout, grid: Grid | undefined, renamed: Renamed = new Map()): boolean {
  const filled = layout.cells.filter(isFilled);
  const present = new Map(filledCells(grid));
  const found = filled.filter((cell) => {
    const content = present.get(cellAddress(cell.row, cell.column));
    return content !== undefined && sameContent(cell, content, renamed);
  });
  return found.length >= filled.length * likeness;
}

function isFilled({ content }: LayoutCell): boolean {
  return 'formula' in content || content.value !== '';
}

function sameContent({ content }: LayoutCell, present: CellValue, renamed: Renamed): boolean {
  if (!('formula' in content)) return content.value === present;
  if (typeof present !== 'string') return false;
  const now = [...renamed]
    .filter(([before, after]) => before !== after)
    .reduce(
      (one, [before, after]) => one.replaceAll(`${quoteSheet(before)}!`, `${quoteSheet(after)}!`),
      content.formula,
    );
  return sameFormula(unquoted(now), unquoted(present));
}

/** Excel drops quotes around sheet names that need none. */
function unquoted(formula: string): string {
  return formula.replace(/'([\p{L}_][\p{L}\d_.]*)'!/gu, '$1!');
}

/** Address and content (the formula where there is one) of every cell that is not blank. */
function* filledCells(grid: Grid | undefined): Iterable<[address: string, content: CellValue]> {
  if (!grid) return;
  for (const [row, contents] of grid.formulas.entries()) {
    for (const [column, content] of contents.entries()) {
      if (content !== '') yield [cellAddress(grid.top + row, grid.left + column), content];
    }
  }
}
