import type { LocalText } from '../../indicators/text';
import { fillMessage } from '../../checks/message';
import { columnLetters } from '../../sheet/grid/address';
import type { Grid, Snapshot, Stretch } from '../../sheet/grid/grid';
import { valueAt, numberFormatAt } from '../../sheet/grid/gridCells';
import { addressOf, common, rectanglesOf } from '../../sheet/grid/rectangles';
import type { Book, SheetReport } from '../../sheet/province/report';
import { concealedWords, type ConcealedKind } from './concealedWords';
import { formatTrick } from './shownFormat';

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
 * What is concealed: hidden rows and columns with figures, hidden sheets, number formats that show
 * another figure, macros. Rows without a figure may be hidden: a form is printed without them.
 * Pure; empty where the reading did not ask.
 */
export function concealedFacts(
  { sheets = [], hasMacros = false }: Snapshot,
  { reports }: Book,
): readonly ConcealedFact[] {
  const withReport = new Set(reports.map(({ sheet }) => sheet));
  const hidden = sheets.flatMap(({ name, visibility }) => {
    if (visibility === 'visible') return [];
    return [fact(withReport.has(name) ? `${visibility}Report` : visibility, name, '', withReport.has(name))];
  });
  return [
    ...(hasMacros ? [fact('macros', '', '', false)] : []),
    ...hidden,
    ...reports.flatMap((report) => [
      ...hiddenRows(report),
      ...hiddenColumns(report),
      ...formats(report),
      ...conditional(report),
    ]),
  ];
}

function fact(kind: ConcealedKind, sheet: string, cells: string, differs: boolean): ConcealedFact {
  return { kind, sheet, cells, differs, text: fillMessage(concealedWords[kind], { sheet, cells }) };
}

/** Places of a report that hold a number, as indices into its grid. */
function figures({ grid, rows, columns }: SheetReport): readonly { row: number; column: number }[] {
  return rows.flatMap((one) =>
    [...columns.values()].flatMap((column) => {
      const row = one.row - 1 - grid.top;
      return typeof valueAt(grid, row, column) === 'number' ? [{ row, column }] : [];
    }),
  );
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
    const trick = formatTrick(numberFormatAt(grid, place.row, place.column));
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
  const telling = (grid.conditionalFormats ?? []).filter(({ numberFormat }) => formatTrick(numberFormat) !== null);
  const met = figures(report).filter(({ row, column }) => {
    const cell = { row: row + grid.top, column: column + grid.left, rows: 1, columns: 1 };
    return telling.some(({ area }) => common(area, cell) !== null);
  });
  return met.length === 0 ? [] : [fact('conditional', sheet, addresses(grid, met), true)];
}

function addresses(grid: Grid, places: readonly { row: number; column: number }[]): string {
  const cells = places.map(({ row, column }) => ({ row: row + grid.top, column: column + grid.left }));
  return rectanglesOf(cells).map(addressOf).join(', ');
}
