import { textCell } from '../grid/layoutCells';
import type { LayoutCell, SheetLayout } from '../grid/sheetLayout';
import type { FormUpgrade } from './formUpgrade';

/** The sheet that keeps what found no place on a newer version of the form. */
export const leftSheetName = 'Không có chỗ';

const heads = ['Trang', 'Ô', 'Nội dung'] as const;

/**
 * What has no place on the new sheets, each with the cell where it stood; contents are text, a
 * formula too.
 */
export function buildLeftSheet(upgrades: readonly FormUpgrade[], name: string = leftSheetName): SheetLayout {
  const rows = upgrades.flatMap(({ sheet, left }) =>
    left.map(({ address, content }) => [sheet, address, String(content)] as const),
  );
  const cells: readonly LayoutCell[] = [
    textCell(0, 0, 'Nội dung của biểu cũ không có chỗ trên phiên bản mới', 'title'),
    ...heads.map((head, column) => textCell(1, column, head, 'head')),
    ...rows.flatMap((row, at) => row.map((text, column) => textCell(2 + at, column, text, 'text'))),
  ];
  return {
    name,
    cells,
    merges: [],
    columnWidths: [24, 10, 70],
    rowHeights: {},
    freeze: { rows: 2, columns: 0 },
    print: { orientation: 'portrait', repeatRows: [1, 1] },
    protect: false,
  };
}
