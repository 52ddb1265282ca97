import type { Catalogue } from '../../indicators/catalogue';
import { catalogueOfForm } from '../../indicators/formCatalogue';
import type { CellValue, Grid } from '../grid/grid';
import { isBlank } from '../grid/gridCells';
import { symbolOf } from './columns';
import { readRows } from './readSheet';
import type { SheetReport } from './report';
import { isSymbolRow } from './symbolRows';

/** Rows that an edit may change and leave the sheet what it is; more are read as a sheet of their own. */
const mostRows = 50;

/**
 * A report after an edit that only changed numbers in its table, or input rules: head, symbols and rows stand where they stood, and only the rows that changed are read
 * anew; all others are the same objects. Rows are told apart by identity (`keepUnchanged`).
 * @param report the only report of its sheet, as it was
 * @returns null where the edit may have changed what the sheet is: then it is to be read anew
 */
export function reportAfterEdit(report: SheetReport, grid: Grid, catalogue: Catalogue): SheetReport | null {
  const changed = changedRows(report, grid);
  if (changed === null) return null;
  const rows = [...report.rows];
  for (const row of changed) {
    const at = rows.findIndex((one) => one.row === grid.top + row + 1);
    const [read] = readRows(
      grid,
      report.columns,
      { top: row, bottom: row + 1 },
      catalogueOfForm(catalogue, report.template),
    );
    if (at < 0 || !read) return null;
    rows[at] = read;
  }
  return { ...report, rows, grid };
}

/** The rows, as indexes into the matrices, that are other objects than before; null where more than numbers changed. */
function changedRows(report: SheetReport, grid: Grid): readonly number[] | null {
  const { grid: old, columns } = report;
  const codeColumn = columns.get(symbolOf('code'));
  if (old.sheet !== grid.sheet || old.top !== grid.top || old.left !== grid.left) return null;
  if (old.values.length !== grid.values.length) return null;
  const rows: number[] = [];
  for (let row = 0; row < grid.values.length; row += 1) {
    const [before, now] = [old.values[row]!, grid.values[row]!];
    const isSame =
      before === now && old.formulas[row] === grid.formulas[row] && old.numberFormats[row] === grid.numberFormats[row];
    if (isSame) continue;
    if (rows.length === mostRows || !areNumbers(before, now, codeColumn)) return null;
    if (isSymbolRow(before) || isSymbolRow(now)) return null;
    rows.push(row);
  }
  return rows;
}

/** True where two rows differ in numbers and blanks only: neither can have begun, ended or named a table, a head or a ledger. */
function areNumbers(before: readonly CellValue[], now: readonly CellValue[], codeColumn: number | undefined): boolean {
  if (before.length !== now.length) return false;
  return now.every((value, column) => {
    const old = before[column]!;
    return value === old || (column !== codeColumn && isNumber(value) && isNumber(old));
  });
}

function isNumber(value: CellValue): boolean {
  return typeof value === 'number' || isBlank(value);
}
