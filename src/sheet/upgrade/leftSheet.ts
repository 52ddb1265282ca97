import type { SheetLayout } from '../grid/sheetLayout';
import { defineTable } from '../table/defineTable';
import type { FormUpgrade } from './formUpgrade';
import { contentText } from './leftCells';

/** The sheet that keeps what found no place on a newer version of the form. */
export const leftSheetName = 'Không có chỗ';

export const leftTable = defineTable({
  title: {
    vi: 'Nội dung của biểu cũ không có chỗ trên phiên bản mới',
    en: 'Contents of the old form without a place on the new version',
  },
  hints: [],
  columns: [
    { id: 'sheet', width: 24, head: { vi: 'Trang', en: 'Sheet' } },
    { id: 'address', width: 10, head: { vi: 'Ô', en: 'Cell' } },
    { id: 'row', width: 20, head: { vi: 'Dòng', en: 'Row' } },
    { id: 'column', width: 22, head: { vi: 'Cột', en: 'Column' } },
    { id: 'content', width: 50, head: { vi: 'Nội dung', en: 'Contents' } },
  ],
});

/**
 * What has no place on the new sheets, each with the cell, row and column where it stood; contents
 * are text, a formula too.
 */
export function buildLeftSheet(upgrades: readonly FormUpgrade[], name: string = leftSheetName): SheetLayout {
  const rows = upgrades.flatMap(({ sheet, left }) =>
    left.map((cell) => ({
      ...{ sheet, address: cell.address, row: cell.row, column: cell.column?.vi ?? '', content: contentText(cell) },
    })),
  );
  const layout = leftTable.build(rows, { name });
  return { ...layout, print: { ...layout.print, orientation: 'portrait' } };
}
