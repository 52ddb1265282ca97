import type { CellPosition } from '../../sheet/grid/address';
import { columnLetters } from '../../sheet/grid/address';
import type { Grid, Stretch } from '../../sheet/grid/grid';
import { valueAt } from '../../sheet/grid/gridCells';
import { addressOf, common, rectanglesOf } from '../../sheet/grid/rectangles';
import type { SheetReport } from '../../sheet/province/report';
import type { ConcealedKind } from './concealedWords';
import { formatTrick } from './shownFormat';
import { figures, type Place } from './tableFacts';

/** What is concealed on one sheet. */
export interface SheetFact {
  readonly kind: ConcealedKind;
  /** A1 addresses, rows or columns; empty for the whole sheet. */
  readonly cells: string;
  /** A figure reads differently from what it is. */
  readonly differs: boolean;
}

/**
 * How the figures of a sheet are kept from the eye, whatever their own formats: hidden rows and
 * columns, merged cells, conditions, colours, the sheet's view, its page, and notes at its cells.
 * Rows without a figure may be hidden or left out of print: a form is handed in without them.
 */
export function lookFacts(report: SheetReport): readonly SheetFact[] {
  const { grid } = report;
  const { looks = {} } = grid;
  const found = figures(report).map(({ row, column }): Figure => ({
    row: row + grid.top,
    column: column + grid.left,
    value: Number(valueAt(grid, row, column)),
  }));
  const at = (places: readonly CellPosition[] = []): readonly Figure[] => {
    const keys = new Set(places.map(keyOf));
    return keys.size === 0 ? [] : found.filter((one) => keys.has(keyOf(one)));
  };
  const told = (kind: ConcealedKind, places: readonly CellPosition[], differs: boolean): readonly SheetFact[] =>
    places.length === 0 ? [] : [{ kind, cells: addressesOf(places), differs }];
  const inRows = (kind: ConcealedKind, stretches: readonly Stretch[] = []): readonly SheetFact[] => {
    const rows = new Set(found.flatMap(({ row }) => (lies(row, stretches) ? [row + 1] : [])));
    return rows.size === 0 ? [] : [{ kind, cells: [...rows].join(', '), differs: false }];
  };
  const columns = new Set(found.flatMap(({ column }) => (lies(column, grid.hiddenColumns) ? [column] : [])));
  return [
    ...inRows('rows', grid.hiddenRows),
    ...(columns.size === 0
      ? []
      : [{ kind: 'columns' as const, cells: [...columns].map(columnLetters).join(', '), differs: false }]),
    ...conditional(grid, found).flatMap(([kind, places]) => told(kind, places, true)),
    ...told('merged', covered(grid, found), true),
    ...told('unseen', at(looks.unseen), true),
    ...told('repeated', at(looks.repeated), true),
    ...told('zeros', looks.hidesZeros === true ? found.filter(({ value }) => value === 0) : [], true),
    ...(looks.showsFormulas === true ? [{ kind: 'formulas' as const, cells: '', differs: false }] : []),
    ...told('print', looks.printed ? found.filter((one) => !lieIn(looks.printed!, one)) : [], false),
    ...inRows('pageHeads', looks.pageHeads),
    ...told('comments', tellingComments(report), false),
  ];
}

/** A figure by its place on the sheet. */
interface Figure extends CellPosition {
  readonly value: number;
}

/** Cells by their place on the sheet, in few areas. */
export function addressesOf(places: readonly CellPosition[]): string {
  return rectanglesOf(places).map(addressOf).join(', ');
}

/** Places in the matrices of a grid, as above. */
export function gridAddresses({ top, left }: Grid, places: readonly Place[]): string {
  return addressesOf(places.map(({ row, column }) => ({ row: row + top, column: column + left })));
}

/**
 * Figures under a merged area, all but its first cell: the file holds them and nobody sees them.
 */
function covered({ merges = [] }: Grid, found: readonly Figure[]): readonly Figure[] {
  if (merges.length === 0) return [];
  return found.filter((one) =>
    merges.some((area) => (one.row !== area.row || one.column !== area.column) && lieIn([area], one)),
  );
}

function conditional(
  { conditionalFormats = [] }: Grid,
  found: readonly Figure[],
): readonly (readonly [ConcealedKind, readonly Figure[]])[] {
  if (conditionalFormats.length === 0) return [];
  const met = (one: Figure, hides: boolean): boolean =>
    conditionalFormats.some(({ area, numberFormat }) => {
      const trick = lieIn([area], one) ? formatTrick(numberFormat, one.value) : null;
      return trick !== null && (trick === 'hides') === hides;
    });
  return [
    ['conditional', found.filter((one) => met(one, false))],
    ['conditionalHides', found.filter((one) => met(one, true))],
  ];
}

/** Cells of the table, heads included, at which a note or a comment names a figure. */
function tellingComments({ grid, columns, symbolRow, rows }: SheetReport): readonly CellPosition[] {
  const { comments = [] } = grid.looks ?? {};
  if (comments.length === 0) return [];
  const places = [...columns.values()].map((column) => column + grid.left);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const [top, bottom] = [symbolRow - 2, (rows.at(-1)?.row ?? symbolRow) - 1];
  return comments.filter(
    ({ row, column, text }) => /\d/.test(text) && row >= top && row <= bottom && column >= left && column <= right,
  );
}

function lieIn(areas: Grid['merges'] & object, { row, column }: CellPosition): boolean {
  return areas.some((area) => common(area, { row, column, rows: 1, columns: 1 }) !== null);
}

function lies(at: number, stretches: readonly Stretch[] = []): boolean {
  return stretches.some(([first, last]) => at >= first && at <= last);
}

const keyOf = ({ row, column }: CellPosition): string => `${row} ${column}`;
