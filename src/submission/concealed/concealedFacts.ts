import type { LocalText } from '../../indicators/text';
import { fillMessage } from '../../checks/message';
import { columnLetters } from '../../sheet/grid/address';
import type { Grid, Snapshot, Stretch } from '../../sheet/grid/grid';
import { valueAt, numberFormatAt } from '../../sheet/grid/gridCells';
import { addressOf, common, rectanglesOf } from '../../sheet/grid/rectangles';
import type { Book, SheetReport } from '../../sheet/province/report';
import { concealedWords, type ConcealedKind } from './concealedWords';
import { lookOfName } from './sheetNames';
import { formatTrick } from './shownFormat';
import { exchangedHeads, figures, staleResults, uncodedFigures, type Place } from './tableFacts';

/** Something of a workbook that whoever looks at it does not see, or sees otherwise than it is. */
export interface ConcealedFact {
  readonly kind: ConcealedKind;
  readonly sheet: string;
  /** A1 addresses, or nothing for a whole sheet. */
  readonly cells: string;
  /** A figure reads differently from what it is. */
  readonly differs: boolean;
  readonly text: LocalText;
}

/**
 * What is concealed: hidden rows and columns with figures, hidden sheets and names that look alike,
 * number formats and merged cells that show another figure, exchanged headings, figures that
 * nothing reads, results that were not calculated anew, macros. Rows without a figure may be
 * hidden: a form is printed without them. Pure; empty where the reading did not ask.
 */
export function concealedFacts(
  { sheets = [], hasMacros = false }: Snapshot,
  { reports }: Pick<Book, 'reports'>,
): readonly ConcealedFact[] {
  const withReport = new Set(reports.map(({ sheet }) => sheet));
  const hidden = sheets.flatMap(({ name, visibility }) => {
    if (visibility === 'visible') return [];
    return [fact(withReport.has(name) ? `${visibility}Report` : visibility, name, '', withReport.has(name))];
  });
  return [
    ...(hasMacros ? [fact('macros', '', '', false)] : []),
    ...hidden,
    ...lookAlikes(sheets.map(({ name }) => name)),
    ...reports.flatMap((report) => [
      ...hiddenRows(report),
      ...hiddenColumns(report),
      ...formats(report),
      ...conditional(report),
      ...places('merged', report, covered(report), true),
      ...places('heads', report, exchangedHeads(report), true),
      ...places('stale', report, staleResults(report), true),
      ...places('uncoded', report, uncodedFigures(report), false),
    ]),
  ];
}

function fact(kind: ConcealedKind, sheet: string, cells: string, differs: boolean): ConcealedFact {
  return { kind, sheet, cells, differs, text: fillMessage(concealedWords[kind], { sheet, cells }) };
}

/** Sheets whose names cannot be told apart by eye, each after the first. */
function lookAlikes(names: readonly string[]): readonly ConcealedFact[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const look = lookOfName(name);
    const other = first.get(look);
    if (other === undefined) first.set(look, name);
    return other === undefined ? [] : [fact('lookAlike', name, other, true)];
  });
}

function places(
  kind: ConcealedKind,
  { grid, sheet }: SheetReport,
  found: readonly Place[],
  differs: boolean,
): readonly ConcealedFact[] {
  return found.length === 0 ? [] : [fact(kind, sheet, addresses(grid, found), differs)];
}

/**
 * Figures under a merged area, all but its first cell: the file holds them and nobody sees them.
 */
function covered(report: SheetReport): readonly Place[] {
  const { grid } = report;
  const merges = grid.merges ?? [];
  if (merges.length === 0) return [];
  return figures(report).filter((one) => {
    const [row, column] = [one.row + grid.top, one.column + grid.left];
    return merges.some(
      (area) =>
        (row !== area.row || column !== area.column) && common(area, { row, column, rows: 1, columns: 1 }) !== null,
    );
  });
}

function hiddenRows(report: SheetReport): readonly ConcealedFact[] {
  const { grid, sheet } = report;
  const rows = new Set(figures(report).map(({ row }) => row + grid.top));
  const hidden = [...rows].filter((row) => lies(row, grid.hiddenRows)).map((row) => row + 1);
  return hidden.length === 0 ? [] : [fact('rows', sheet, hidden.join(', '), false)];
}

function hiddenColumns(report: SheetReport): readonly ConcealedFact[] {
  const { grid, sheet } = report;
  const columns = new Set(figures(report).map(({ column }) => column + grid.left));
  const hidden = [...columns].filter((column) => lies(column, grid.hiddenColumns)).map(columnLetters);
  return hidden.length === 0 ? [] : [fact('columns', sheet, hidden.join(', '), false)];
}

function lies(at: number, stretches: readonly Stretch[] = []): boolean {
  return stretches.some(([first, last]) => at >= first && at <= last);
}

function formats(report: SheetReport): readonly ConcealedFact[] {
  const { grid, sheet } = report;
  const tricks = figures(report).flatMap((place) => {
    const trick = formatTrick(
      numberFormatAt(grid, place.row, place.column),
      Number(valueAt(grid, place.row, place.column)),
    );
    return trick === null ? [] : [{ ...place, trick }];
  });
  return [...new Set(tricks.map(({ trick }) => trick))].map((trick) =>
    fact(
      trick,
      sheet,
      addresses(
        grid,
        tricks.filter((one) => one.trick === trick),
      ),
      true,
    ),
  );
}

function conditional(report: SheetReport): readonly ConcealedFact[] {
  const { grid, sheet } = report;
  const telling = grid.conditionalFormats ?? [];
  if (telling.length === 0) return [];
  const met = figures(report).filter(({ row, column }) => {
    const cell = { row: row + grid.top, column: column + grid.left, rows: 1, columns: 1 };
    const value = Number(valueAt(grid, row, column));
    return telling.some(
      ({ area, numberFormat }) => common(area, cell) !== null && formatTrick(numberFormat, value) !== null,
    );
  });
  return met.length === 0 ? [] : [fact('conditional', sheet, addresses(grid, met), true)];
}

function addresses(grid: Grid, places: readonly Place[]): string {
  const cells = places.map(({ row, column }) => ({ row: row + grid.top, column: column + grid.left }));
  return rectanglesOf(cells).map(addressOf).join(', ');
}
