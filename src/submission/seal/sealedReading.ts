import type { LocalText } from '../../indicators/text';
import { symbolOf } from '../../sheet/province/columns';
import { isBlank, refAt, valueAt } from '../../sheet/grid/gridCells';
import type { SheetReport } from '../../sheet/province/report';
import type { CellValue, Snapshot } from '../../sheet/grid/grid';
import { readCover } from '../cover/readCover';
import { noteTable } from '../notes/noteColumns';
import { submissionSheets } from '../submissionSheets';
import { valueText } from '../sealedValue';
import { readCopy } from './copySheet';
import type { SealedCell, SealedRow } from './sealedRow';

/** Rows of a sheet that say how its figures are read. */
export const headsRow = 'tên cột';
const textRow = 'lời';

/** The parts of a workbook that are neither a province sheet nor a table. */
export const workbookPlace = 'Sổ tính';
export const versionRow = 'phiên bản niêm phong';
const sheetRow = 'trang tính';

/** What such a row is called; null for any other. */
export function readingWords(row: string): LocalText | null {
  if (row === headsRow) return { vi: headsRow, en: 'headings' };
  const text = new RegExp(`^${textRow} (\\d+)$`).exec(row)?.[1];
  return text === undefined ? null : { vi: `lời ghi thứ ${text}`, en: `text ${text}` };
}

/** The sheet, in quotes, that a row of the workbook's place is about; null for any other row. */
export function quotedSheetOf({ place, row }: Pick<SealedRow, 'place' | 'row'>): string | null {
  return place === workbookPlace && row.startsWith(`${sheetRow} `) ? row.slice(sheetRow.length + 1) : null;
}

/** The name of an indicator, which says what a figure is. */
export const nameSymbol = symbolOf('name');

/** The line over the signatures; it and what stands under it are left to the hand that signs. */
const signing = /ngày.*tháng.*năm/iu;

/**
 * What the cell of a symbol is called: only how it is shown is sealed, it is read by what it holds.
 */
const symbolName = (symbol: string): string => `ký hiệu ${symbol}`;

/** The headings over the symbols, by symbol. */
export function sealedHeads({ grid, columns, symbolRow }: SheetReport): SealedRow {
  const row = symbolRow - 2 - grid.top;
  const refs = new Map(
    [...columns].flatMap(([symbol, column]) => [
      [symbol, refAt(grid, row, column)] as const,
      [symbolName(symbol), refAt(grid, row + 1, column)] as const,
    ]),
  );
  const cells = [...columns].flatMap(([symbol, column]): readonly SealedCell[] => {
    const value = valueAt(grid, row, column);
    return isBlank(value) ? [] : [{ name: symbol, text: valueText(value) }];
  });
  return { place: '', row: headsRow, cells, refs };
}

/** How far a province sheet is sealed besides its rows; rows and columns index its grid. */
export interface SealedBounds {
  /** First and last column of the table. */
  readonly first: number;
  readonly last: number;
  /** Addresses of the head's cells. */
  readonly heads: ReadonlySet<string>;
  /** The row of the line over the signatures; behind the last row where there is none. */
  readonly end: number;
}

export function sealedBounds({ grid, columns, rows, symbolRow, head }: SheetReport): SealedBounds {
  const [first, last] = [Math.min(...columns.values()), Math.max(...columns.values())];
  const heads = new Set([...head.found.values()].map(({ address }) => address));
  const lastCoded = rows.at(-1)?.row ?? symbolRow;
  const signs = (value: CellValue, row: number, column: number): boolean =>
    column >= first && column <= last && signing.test(String(value)) && !heads.has(refAt(grid, row, column).address);
  const end = grid.values.findIndex(
    (values, at) => grid.top + at + 1 > lastCoded && values.some((value, column) => signs(value, at, column)),
  );
  return { first, last, heads, end: end < 0 ? grid.values.length : end };
}

/**
 * What else stands in the columns of the table, row by row: titles, units, sections, legends, and
 * figures on rows without a code. What the head says of the report is sealed by its meaning.
 */
export function sealedTexts(report: SheetReport): readonly SealedRow[] {
  const { grid, symbolRow, rows } = report;
  const coded = new Set(rows.map(({ row }) => row));
  const { first, last, heads, end } = sealedBounds(report);
  const found: SealedRow[] = [];
  for (let at = 0; at < end; at += 1) {
    const row = grid.top + at + 1;
    if (coded.has(row) || row === symbolRow || row === symbolRow - 1) continue;
    const filled = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
      (column) => !isBlank(valueAt(grid, at, column)) && !heads.has(refAt(grid, at, column).address),
    );
    if (filled.length === 0) continue;
    const named = filled.map((column, place) => [String(place + 1), column] as const);
    found.push({
      place: '',
      row: `${textRow} ${found.length + 1}`,
      cells: named.map(([name, column]) => ({ name, text: valueText(valueAt(grid, at, column)) })),
      refs: new Map(named.map(([name, column]) => [name, refAt(grid, at, column)])),
      holdsDays: true,
    });
  }
  return found;
}

/**
 * Which version of the seal this is, and the names and visibility of all sheets that are neither
 * province sheets nor the submission's own; not what they hold. Null where nobody asked for them.
 */
export function sealedWorkbook(snapshot: Snapshot, ownSheets: readonly string[]): readonly SealedRow[] | null {
  if (!snapshot.sheets) return null;
  const first = new Set([readCover(snapshot)?.sheet, readCopy(snapshot)?.grid.sheet]);
  const tables = submissionSheets(snapshot).filter((sheet) => first.has(sheet) || isNotes(snapshot, sheet));
  const own = new Set([...ownSheets, ...tables]);
  const others = snapshot.sheets.filter(({ name, holdsCells }) => holdsCells !== false && !own.has(name));
  return [
    { place: workbookPlace, row: versionRow, cells: [{ name: 'value', text: '2' }], refs: new Map() },
    ...others.map(({ name, visibility }) => ({
      place: workbookPlace,
      row: `${sheetRow} ${JSON.stringify(name.normalize('NFC'))}`,
      cells: [{ name: 'value', text: JSON.stringify(visibility) }],
      refs: new Map(),
    })),
  ];
}

/** Every table of notes is sealed row by row; of covers and copies only the first is read. */
function isNotes(snapshot: Snapshot, sheet: string): boolean {
  const grid = snapshot.grids.find((one) => one.sheet === sheet);
  return grid !== undefined && noteTable.find(grid) !== null;
}
