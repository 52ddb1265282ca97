import type { InputSymbol } from '../sheet/province/columns';
import { parseMark } from '../indicators/marks';
import type { ReportRow, SheetReport } from '../sheet/province/report';
import type { CellValue } from '../sheet/grid/grid';

/** Reports are asked for every cell of every sum: each is indexed once and forgotten with it. */
const indexes = new WeakMap<SheetReport, ReadonlyMap<string, ReportRow>>();

/** Rows of a report by catalogue id, the first where one stands twice. */
export function rowsById(report: SheetReport): ReadonlyMap<string, ReportRow> {
  let byId = indexes.get(report);
  if (!byId) {
    const rows = report.rows.flatMap((row) => (row.indicator ? [[row.indicator.id, row] as const] : []));
    byId = new Map(rows.reverse());
    indexes.set(report, byId);
  }
  return byId;
}

/** What a cell adds to a sum: its number, 0 for `-`, or null where it leaves the sum empty. */
export function addend(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return parseMark(value)?.countsAsZero ? 0 : null;
}

/** A cell's number; marks, texts and blanks are none. */
export function numberIn(row: ReportRow | undefined, symbol: InputSymbol): number | null {
  const value = row?.cells.get(symbol)?.value;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** left / base × 100, or null: both must be there and the base above 0. */
export function percentOf(left: number | null, base: number | null): number | null {
  return left !== null && base !== null && base > 0 ? (left / base) * 100 : null;
}
