import { Parser } from 'htmlparser2';
import type { Snapshot } from '../../sheet/grid/grid';
import { readTables, type HtmlTable } from './htmlTables';
import type { TextRows } from '../../sheet/grid/textGrid';
import { boundedGrid } from './boundedGrid';

/**
 * The tables of a page, also one that Excel or a web system saved under the name .xls: one grid a
 * table, texts only.
 */
export function readHtml(text: string): Snapshot {
  const tables = readTables(text, Parser).map((table, at) => ({ ...table, name: table.caption || `Bảng ${at + 1}` }));
  const names = uniqueNames(tables.map(({ name }) => name));
  const grids = tables.flatMap((table, at) => boundedGrid(names[at]!, withinTable(table)) ?? []);
  return { grids, sheets: names.map((name) => ({ name, visibility: 'visible' })) };
}

/** A cell may claim more rows than there are. */
function withinTable({ rows, merges, hiddenRows }: HtmlTable): TextRows {
  const clipped = merges.map((one) => ({ ...one, rows: Math.min(one.rows, rows.length - one.row) }));
  return { rows, merges: clipped, hiddenRows };
}

function uniqueNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
