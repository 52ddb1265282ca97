import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import { symbolOf } from '../columns';
import type { SheetReport } from '../report';
import type { SheetValues } from '../sheetValues';
import { templateRow } from '../templateRows';
import { buildProvinceSheet, symbolRow as homeSymbolRow } from './layout';
import { pageHold, type PageHold } from './printedPages';

const noteSymbol = symbolOf('note');

/**
 * How a sheet as it stands is held to its pages while some of its rows are hidden (Excel's
 * one-based numbers), whatever was inserted or moved. Null where nobody knows what sheet it is.
 */
export function pagesOfSheet(report: SheetReport, catalogue: Catalogue, hidden: ReadonlySet<number>): PageHold | null {
  const { template, head, grid } = report;
  const { province, year, status } = head;
  const bottom = report.rows.at(-1)?.row;
  if (!template || !province || year === null || status === null || bottom === undefined) return null;
  const { rowHeights, cells } = buildProvinceSheet({
    ...{ template, province, year, status, catalogue, name: report.sheet, values: notesOf(report) },
  });
  const [homeLast, homeEnd] = [homeSymbolRow + template.rows.length, Math.max(...cells.map(({ row }) => row))];
  const [symbols, lastRow] = [report.symbolRow - 1, bottom - 1];
  const homes = new Map(
    report.rows.flatMap(({ row, indicator }) => {
      const placed = indicator && templateRow(template, indicator.id);
      return [[row - 1, placed ? homeSymbolRow + 1 + placed.index : null] as const];
    }),
  );
  const homeOf = (row: number): number | null => {
    if (row <= symbols) return row - symbols + homeSymbolRow;
    return row > lastRow ? row - lastRow + homeLast : (homes.get(row) ?? null);
  };
  const end = Math.max(grid.top + grid.values.length - 1, lastRow + homeEnd - homeLast);
  const table = Array.from({ length: lastRow - symbols }, (_, at) => symbols + 1 + at);
  return pageHold({
    heights: Array.from({ length: end + 1 }, (_, row) => {
      const home = homeOf(row);
      return hidden.has(row + 1) ? 0 : ((home === null ? undefined : rowHeights[home]) ?? null);
    }),
    repeated: [Math.max(0, symbols - 1), symbols],
    lastRow,
    titles: new Set(table.filter((row) => !homes.has(row))),
  });
}

/** What stands in the notes: a long one makes its row higher. */
function notesOf({ rows }: SheetReport): SheetValues {
  return new Map(
    rows.flatMap(({ indicator, cells }) => {
      const note = cells.get(noteSymbol)?.value;
      return indicator && note !== undefined && note !== '' ? [[indicator.id, new Map([[noteSymbol, note]])]] : [];
    }),
  );
}
