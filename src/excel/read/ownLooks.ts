import type { LayoutCell, OwnLook, SheetLayout } from '../../sheet/grid/sheetLayout';
import { lookOf } from '../../sheet/grid/looks';
import { boundsOf, type Rectangle } from '../../sheet/grid/rectangles';
import type { OwnLooks } from '../../sheet/upgrade/ownLooks';
import type { ExcelSession } from '../door/session';

/** Some hundred bytes tell of a cell: one answer stays well below the 5 MB of Excel on the web. */
const mostCells = 20_000;

interface Asked extends Rectangle {
  readonly layout: SheetLayout;
}

/**
 * The fills, letters and hidden rows that people gave sheets, over what their layouts give them;
 * by the sheets' names. One round trip for the sheets of one department.
 * @throws ExcelFailure
 */
export async function readOwnLooks(
  session: ExcelSession,
  layouts: readonly SheetLayout[],
): Promise<ReadonlyMap<string, OwnLooks>> {
  const found = new Map<string, OwnLooks>();
  for (const part of partsOf(layouts)) {
    for (const [layout, looks] of await session.run((context) => loadLooks(context, part)))
      found.set(layout.name, looks);
  }
  return found;
}

/** Sheets that one answer can tell of. */
function partsOf(layouts: readonly SheetLayout[]): readonly (readonly Asked[])[] {
  const parts: Asked[][] = [[]];
  let cells = 0;
  for (const layout of layouts) {
    const bounds = boundsOf(layout.cells);
    if (!bounds) continue;
    const size = bounds.rows * bounds.columns;
    if (cells > 0 && cells + size > mostCells) {
      parts.push([]);
      cells = 0;
    }
    cells += size;
    parts.at(-1)!.push({ layout, ...bounds });
  }
  return parts.filter((part) => part.length > 0);
}

async function loadLooks(
  context: Excel.RequestContext,
  part: readonly Asked[],
): Promise<readonly (readonly [SheetLayout, OwnLooks])[]> {
  const asked = part.map(({ layout, row, column, rows, columns }) => {
    const range = context.workbook.worksheets.getItem(layout.name).getRangeByIndexes(row, column, rows, columns);
    range.untrack();
    return {
      ...{ layout, row, column },
      cells: range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true, italic: true, color: true, size: true } },
      }),
      hidden: range.getRowProperties({ rowHidden: true }),
    };
  });
  await context.sync();
  return asked.map(({ layout, row: top, column: left, cells, hidden }) => [
    layout,
    {
      cells: layout.cells.flatMap((cell) => {
        const own = ownLook(cell, cells.value[cell.row - top]?.[cell.column - left]?.format);
        return own ? [{ row: cell.row, column: cell.column, own }] : [];
      }),
      hiddenRows: hidden.value.flatMap(({ rowHidden }, at) => (rowHidden === true ? [top + at] : [])),
    },
  ]);
}

/** What differs from the cell's look, of what Excel told; null where nothing does. */
function ownLook(cell: LayoutCell, format: Excel.CellPropertiesFormat | undefined): OwnLook | null {
  const usual = lookOf(cell);
  const { fill, font } = format ?? {};
  // Excel says white of a cell without a fill.
  const ground = fill?.color?.toUpperCase();
  const told = {
    size: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    color: font?.color?.toUpperCase(),
    fill: ground === '#FFFFFF' ? null : ground,
  };
  const own = Object.entries(told).filter(
    // Letters of several kinds in one cell have no value of their own.
    ([name, value]) =>
      value !== undefined && (value !== null || name === 'fill') && value !== usual[name as keyof OwnLook],
  );
  return own.length > 0 ? Object.fromEntries(own) : null;
}
