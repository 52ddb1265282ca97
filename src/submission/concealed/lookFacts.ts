import { listUnder } from '../../indicators/lists';
import { columnLetters, placeOf, type CellPosition } from '../../sheet/grid/address';
import type { Grid, Stretch } from '../../sheet/grid/grid';
import { usedOf, valueAt } from '../../sheet/grid/gridCells';
import { cellsOf, addressOf, common, coveredBy, rectanglesOf, type Rectangle } from '../../sheet/grid/rectangles';
import type { SheetReport } from '../../sheet/province/report';
import type { ConcealedKind } from './concealedWords';
import { sealedPart, type IsSealed } from './sealedPart';
import { doubtfulCells } from './formatDoubts';
import { writesText } from './formatSections';
import { formatTrick } from './shownFormat';
import type { Place } from './tableFacts';

/** What is concealed on one sheet. */
export interface SheetFact {
  readonly kind: ConcealedKind;
  /** A1 addresses, rows or columns; empty for the whole sheet. */
  readonly cells: string;
  /** A figure reads differently from what it is. */
  readonly differs: boolean;
}

/**
 * How a province sheet is kept from the eye, whatever the formats of its cells: hidden rows and
 * columns, merged cells, conditions, letters, the sheet's view, its page, and notes at its cells.
 * Rows without a figure may be hidden or left out of print: a form is handed in without them.
 * @param places where its figures stand in the grid
 */
export function lookFacts(report: SheetReport, places: readonly Place[]): readonly SheetFact[] {
  const { grid } = report;
  const { looks = {} } = grid;
  const found = places.map(({ row, column }): Figure => ({
    row: row + grid.top,
    column: column + grid.left,
    value: Number(valueAt(grid, row, column)),
  }));
  const keys = looks.marked?.repeated === undefined ? null : new Set(found.map(keyOf));
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
    ...cellFacts(grid, sealedPart(report)),
    ...told(
      'repeated',
      looks.marked?.repeated?.filter((one) => keys!.has(keyOf(one))),
      true,
    ),
    ...told('zeros', looks.hidesZeros === true ? found.filter(({ value }) => value === 0) : [], true),
    ...(looks.showsFormulas === true ? [{ kind: 'formulas' as const, cells: '', differs: false }] : []),
    ...told('print', looks.printed ? found.filter((one) => !lieIn(looks.printed!, one)) : [], false),
    ...inRows('pageHeads', looks.pageHeads),
    ...told('comments', tellingComments(report), false),
  ];
}

/**
 * What is told of any sealed cell, figure, name, unit or head, of a province sheet or a table:
 * conditions, merged cells, letters that cannot be seen, are struck out or have a reading over them,
 * number formats that add what is easily misread.
 */
export function cellFacts(grid: Grid, isSealed: IsSealed): readonly SheetFact[] {
  const { marked = {} } = grid.looks ?? {};
  return [
    ...conditional(grid, isSealed),
    ...told('merged', covered(grid, isSealed), true),
    ...told('tips', tellingTips(grid, isSealed), false),
    ...told('unseen', marked.unseen?.filter(isSealed), true),
    ...told('struck', marked.struck?.filter(isSealed), true),
    ...[...doubtfulCells(grid, isSealed)].flatMap(([doubt, places]) => told(doubt, places, true)),
    ...told('readings', marked.readings?.filter(isSealed), true),
  ];
}

function told(kind: ConcealedKind, places: readonly CellPosition[] = [], differs: boolean): readonly SheetFact[] {
  return places.length === 0 ? [] : [{ kind, cells: addressesOf(places), differs }];
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

/** What stands under a merged area, all but its first cell: the file holds it and nobody sees it. */
function covered(grid: Grid, isSealed: IsSealed): readonly CellPosition[] {
  const { merges = [] } = grid;
  const first = new Set(merges.map(keyOf));
  return placesIn(grid, merges).filter((one) => !first.has(keyOf(one)) && isSealed(one));
}

/** Sealed cells that a condition shows otherwise than they are, or with a text of its own. */
function conditional(grid: Grid, isSealed: IsSealed): readonly SheetFact[] {
  const areas = new Map<string, Rectangle[]>();
  for (const { area, numberFormat } of grid.conditionalFormats ?? []) listUnder(areas, numberFormat, area);
  const [shown, hidden] = [new Map<number, CellPosition>(), new Map<number, CellPosition>()];
  for (const [numberFormat, all] of areas) {
    for (const one of placesIn(grid, all).filter(isSealed)) {
      const trick = formatTrick(numberFormat, valueAt(grid, one.row - grid.top, one.column - grid.left));
      if (trick === 'hides') hidden.set(keyOf(one), one);
      else if (trick !== null || writesText(numberFormat)) shown.set(keyOf(one), one);
    }
  }
  return [...told('conditional', [...shown.values()], true), ...told('conditionalHides', [...hidden.values()], true)];
}

/** Sealed cells at which a prompt or a link names a figure. */
function tellingTips(grid: Grid, isSealed: IsSealed): readonly CellPosition[] {
  const telling = (grid.looks?.tips ?? []).filter(({ text }) => /\d/.test(text));
  return placesIn(
    grid,
    telling.map(({ area }) => area),
  ).filter(isSealed);
}

/** The cells of areas within the used range, each once, however the areas overlap. */
function placesIn(grid: Grid, areas: readonly Rectangle[]): readonly CellPosition[] {
  return coveredBy(areas, usedOf(grid)).flatMap(cellsOf);
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

function lieIn(areas: readonly Rectangle[], { row, column }: CellPosition): boolean {
  return areas.some((area) => common(area, { row, column, rows: 1, columns: 1 }) !== null);
}

function lies(at: number, stretches: readonly Stretch[] = []): boolean {
  return stretches.some(([first, last]) => at >= first && at <= last);
}

const keyOf = ({ row, column }: CellPosition): number => placeOf(row, column);
