import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { columnOf, columns, type ColumnSymbol } from '../../sheet/province/columns';
import { formulaAt, isBlank, numberFormatAt, usedOf, valueAt } from '../../sheet/grid/gridCells';
import { buildProvinceSheet, symbolRow as homeSymbolRow } from '../../sheet/province/layout/layout';
import { looksTyped } from '../../sheet/grid/layoutCells';
import { textFormat } from '../../sheet/province/numberFormats';
import type { SheetReport } from '../../sheet/province/report';
import type { CellLook, LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';
import { isSafeFormula } from './safeFormula';

/** Formats of numbers and days; anything else could be refused, or hide what a cell holds. */
const knownFormat = /^(?:General|@|[+\-;#0,. %()]+|[dmyhs/\-: .]+)$/i;

/**
 * A submitted province sheet as it stands, under another name: every value, formula and format at
 * its own address, so that formulas of the roll-up find what reading found. Looks come from the
 * form's own layout where a cell stands as the form put it. Formulas that leave the sheet are
 * copied as the value they showed. Locked: a reviewer reads what was sent.
 */
export function copySheet(report: SheetReport, name: string, catalogue: Catalogue): SheetLayout {
  const { grid } = report;
  const home = homeLayout(report, name, catalogue);
  const cells: LayoutCell[] = [];
  grid.values.forEach((values, at) => {
    values.forEach((value, across) => {
      const [row, column] = [grid.top + at, grid.left + across];
      const formula = formulaAt(grid, at, across);
      const look = home.lookAt(row, column, report, across);
      if (isBlank(value) && formula === null && look === null) return;
      const format = numberFormatAt(grid, at, across);
      const isText = typeof value === 'string' && looksTyped(value);
      cells.push({
        row,
        column,
        content: formula !== null && isSafeFormula(formula) ? { formula } : { value: valueAt(grid, at, across) },
        look: look ?? 'plain',
        numberFormat:
          isText && formula === null ? textFormat : knownFormat.test(format) && format !== 'General' ? format : null,
        unlocked: false,
      });
    });
  });
  return {
    name,
    cells,
    merges: home.merges(cells),
    columnWidths: widthsOf(report),
    rowHeights: home.isAtHome ? home.layout.rowHeights : {},
    freeze: { rows: report.symbolRow, columns: 2 },
    print: { orientation: 'landscape', repeatRows: [Math.max(0, report.symbolRow - 2), report.symbolRow - 1] },
    protect: false,
  };
}

/** The form's own layout for the report, as far as it still describes the sheet. */
function homeLayout(report: SheetReport, name: string, catalogue: Catalogue) {
  const { template, head, grid } = report;
  const layout = buildProvinceSheet({
    template: template!,
    province: head.province!,
    year: head.year!,
    status: head.status ?? 'estimate',
    catalogue,
    name,
  });
  // Nothing was inserted above the table, and nothing in it: every cell of the form is where it
  // was.
  const isAtHome =
    report.symbolRow - 1 === homeSymbolRow && grid.top === 0 && grid.left === 0 && codesStand(report, layout);
  const looks = new Map(layout.cells.map(({ row, column, look }) => [`${row},${column}`, look]));
  const symbols = new Map([...report.columns].map(([symbol, index]) => [index, symbol]));
  const rows = new Map(report.rows.map(({ row, indicator }) => [row - 1, indicator !== null]));
  return {
    layout,
    isAtHome,
    merges: (cells: readonly LayoutCell[]) => {
      if (!isAtHome) return [];
      const filled = new Set(
        cells.flatMap(({ row, column, content }) =>
          'formula' in content || content.value !== '' ? [`${row},${column}`] : [],
        ),
      );
      // A merge hides all but its first cell: it ends before what a person, or an earlier version of
      // the product, has written into the others.
      return layout.merges.flatMap((one) => {
        const { row, column, rows, columns: width } = one;
        const isTaken = (across: number): boolean =>
          Array.from({ length: rows }, (_, down) => down).some(
            (down) => across + down > 0 && filled.has(`${row + down},${column + across}`),
          );
        const kept = Array.from({ length: width }, (_, across) => across).find(isTaken) ?? width;
        return kept * rows > 1 ? [{ ...one, columns: kept }] : [];
      });
    },
    lookAt: (row: number, column: number, { symbolRow }: SheetReport, across: number): CellLook | null => {
      if (isAtHome) return looks.get(`${row},${column}`) ?? null;
      const symbol = symbols.get(across);
      if (symbol === undefined) return null;
      if (row === symbolRow - 1) return 'symbol';
      if (row === symbolRow - 2) return 'head';
      return rows.has(row) ? lookOfColumn(symbol) : null;
    },
  };
}

function codesStand(report: SheetReport, layout: SheetLayout): boolean {
  const codeColumn = columns.findIndex(({ role }) => role === 'code');
  const own = new Map(report.rows.map(({ row, code }) => [row - 1, code]));
  return layout.cells
    .filter(({ look, column }) => look === 'code' && column === codeColumn)
    .every(({ row, content }) => 'value' in content && own.get(row) === content.value);
}

function lookOfColumn(symbol: ColumnSymbol): CellLook {
  const { role, content } = columnOf(symbol);
  return role === 'ordinal' || role === 'code' ? 'code' : content === 'text' ? 'text' : content;
}

/** Each column of the form has its own width, wherever it was moved to; others are narrow. */
function widthsOf({ columns: places, grid }: SheetReport): readonly number[] {
  const width = grid.left + usedOf(grid).columns;
  const known = new Map([...places].map(([symbol, index]) => [grid.left + index, columnOf(symbol).width]));
  return Array.from({ length: width }, (_, column) => known.get(column) ?? 13);
}
