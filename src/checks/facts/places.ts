import { sameProvince } from '../../indicators/provinces/provinces';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { cellAddress, parseAddress } from '../../sheet/grid/address';
import { symbolOf, type ColumnSymbol } from '../../sheet/province/columns';
import type { CellRef, LedgerRow, ReportCell, ReportRow, SheetReport } from '../../sheet/province/report';
import type { FindingCell } from '../findingCell';

const noteSymbol = symbolOf('note');

/** A cell of a row that the catalogue knows. */
export interface KnownCell {
  readonly cell: ReportCell;
  readonly indicator: Indicator;
}

/** The cell at an address of a sheet; null where it is no cell of a known row. */
export function knownCellAt(address: string, { rows, columns, grid }: SheetReport): KnownCell | null {
  const position = parseAddress(address);
  const row = position && rows.find((one) => one.row === position.row + 1);
  const symbol = position && [...columns].find(([, column]) => grid.left + column === position.column)?.[0];
  const cell = symbol && row?.cells.get(symbol);
  return cell && row?.indicator ? { cell, indicator: row.indicator } : null;
}

export function cellOf(cell: ReportCell): FindingCell {
  return { sheet: cell.sheet, address: cell.address, row: cell.code, column: cell.column, value: cell.value };
}

/** The ledger row's cell that holds the number, or the note that claims it. */
export function ledgerCell(row: LedgerRow, code: string): FindingCell {
  const { figure, inNote } = row;
  if (inNote) return { sheet: row.sheet, address: row.address, row: code, column: noteSymbol, value: figure.printed };
  return { sheet: row.sheet, address: row.address, row: code, column: '', value: row.figure.value };
}

/** A place outside rows and columns: a head cell, a foreign row. */
export function placeOf(ref: CellRef, value: FindingCell['value']): FindingCell {
  return { sheet: ref.sheet, address: ref.address, row: '', column: '', value };
}

/** A row's cell under a symbol, or the symbol's own where the column is missing. */
export function cellUnder(symbol: ColumnSymbol, { cells }: ReportRow, report: SheetReport): FindingCell {
  const cell = cells.get(symbol);
  return cell ? cellOf(cell) : symbolCell(report, symbol);
}

/** The symbol's cell above a column; the first of the row where the symbol is missing. */
export function symbolCell(report: SheetReport, symbol: ColumnSymbol): FindingCell {
  const column = report.columns.get(symbol);
  const address = cellAddress(report.symbolRow - 1, report.grid.left + (column ?? 0));
  return { sheet: report.sheet, address, row: '', column: symbol, value: column === undefined ? null : symbol };
}

/**
 * The report of a book that a ledger row is judged with: of its province, the one of its year, else
 * the nearest earlier one (a plan for the next year stands on this year's sheet), else the nearest;
 * null when the province has no sheet.
 */
export function ownedBy({ figure }: LedgerRow, reports: readonly SheetReport[]): SheetReport | null {
  let nearest: SheetReport | null = null;
  let distance = Infinity;
  for (const report of reports) {
    const { province, year } = report.head;
    if (!province || !sameProvince(figure.province, province)) continue;
    const gap = year === null ? Number.MAX_VALUE : Math.abs(figure.year - year) + (year > figure.year ? 0.5 : 0);
    if (gap < distance) {
      nearest = report;
      distance = gap;
    }
  }
  return nearest;
}
