import type { StatedFigure } from '../../figures/stated';
import type { Steps } from '../../figures/steps';
import type { CellWrite } from '../grid/cellWrite';
import type { Grid } from '../grid/grid';
import type { SheetLayout } from '../grid/sheetLayout';
import { lastFilledRow } from '../table/tableRow';
import { ledgerTable, type LedgerColumnId } from './ledgerColumns';
import { ledgerCells, type LedgerContext } from './ledgerRows';
import { readLedger } from './readLedger';

/** All columns on one page would be too small to read. */
const pagesWide = 2;

/**
 * The ledger as a new sheet: title, heads and one row a figure, in the order given. A row each step.
 */
export function* buildingLedgerSheet(
  figures: readonly StatedFigure[],
  context: LedgerContext,
  name: string = ledgerTable.title.vi,
): Steps<SheetLayout> {
  const layout = yield* ledgerTable.building(rowsOf(figures, context), { name });
  const { print } = layout;
  const named = [ledgerTable.at('code'), ledgerTable.at('indicatorName')] as const;
  return { ...layout, print: { ...print, pagesWide, repeatColumns: named } };
}

function* rowsOf(figures: Iterable<StatedFigure>, context: LedgerContext) {
  for (const figure of figures) yield ledgerCells(figure, context);
}

/** Rows to add to a ledger, and the figures that stand there already. */
export interface LedgerAppend {
  readonly writes: readonly CellWrite[];
  readonly added: readonly StatedFigure[];
  readonly present: readonly StatedFigure[];
}

/**
 * Writes that add figures under the last filled row of an existing ledger, in the order its columns
 * have now; a figure whose id and report are there already is not added again. Columns that the
 * ledger has lost are left out. Throws a RangeError when the grid is no ledger. A
 * figure each step.
 */
export function* appendingToLedger(
  grid: Grid,
  figures: readonly StatedFigure[],
  context: LedgerContext,
): Steps<LedgerAppend> {
  const head = ledgerTable.find(grid);
  if (!head) throw new RangeError(`"${grid.sheet}" is no ledger`);
  const known = new Set(readLedger(grid, context.catalogue, head).ledger.map(({ figure }) => identity(figure)));
  const present: StatedFigure[] = [];
  const added = new Map<string, StatedFigure>();
  for (const figure of figures) {
    yield;
    const key = identity(figure);
    if (known.has(key)) present.push(figure);
    else if (!added.has(key)) added.set(key, figure);
  }
  const placed = [...added.values()].filter(({ coordinates }) => coordinates !== undefined);
  const lacking = neededColumns.filter(
    (id) => !head.columns.has(id) && placed.some((figure) => ledgerCells(figure, context)[id] !== null),
  );
  const widened = ledgerTable.widen(grid, head, lacking);
  const writes = [...widened.writes];
  let row = lastFilledRow(grid, head.row);
  for (const figure of added.values()) {
    yield;
    row += 1;
    writes.push(...ledgerTable.write(grid, widened.columns, row, ledgerCells(figure, context)));
  }
  return { writes, added: [...added.values()], present };
}

/**
 * Columns that tell of which time, place and part a figure speaks: a row without them would speak
 * of the whole.
 */
const neededColumns: readonly LedgerColumnId[] = ['period', 'territory', 'scope'];

/** Figures typed by hand have no id and are told apart by what they say. */
function identity(figure: StatedFigure): string {
  const { id, source, province, indicator, kind, year, value, printed } = figure;
  return JSON.stringify(
    id === ''
      ? [source.report, province.scheme, province.code, indicator, kind, year, value, printed]
      : [source.report, id],
  );
}
