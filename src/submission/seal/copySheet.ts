import type { LocalText } from '../../indicators/text';
import { textCell, merge, wrappedHeight } from '../../sheet/grid/layoutCells';
import { textFormat } from '../../sheet/province/numberFormats';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { isBlank, valueAt } from '../../sheet/grid/gridCells';
import type { LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';
import { tableHeadFinder, type TableColumn } from '../../sheet/grid/tableHead';
import type { SealedLine } from './sealedRow';

/** Sheet name and title of the visible copy of what was sealed. */
export const copyTitle: LocalText = { vi: 'Bản niêm phong', en: 'Sealed copy' };

const copyHint: LocalText = {
  vi: 'Bản sao rút gọn của toàn bộ nội dung đã niêm phong, để chỉ ra ô nào đã đổi. Không sửa trang này: mã niêm phong tính từ chính các dòng dưới đây.',
  en: 'A compact copy of everything that was sealed, to tell which cells have changed. Leave it as it is: the seal is computed from these very rows.',
};

export const copyColumns = [
  { id: 'place', width: 26, required: true, head: { vi: 'Phần niêm phong', en: 'Sealed part' } },
  { id: 'row', width: 24, required: true, head: { vi: 'Dòng niêm phong', en: 'Sealed row' } },
  { id: 'content', width: 110, required: true, head: { vi: 'Nội dung niêm phong', en: 'Sealed content' } },
] as const satisfies readonly TableColumn[];
export type CopyColumnId = (typeof copyColumns)[number]['id'];

/** Where the heads of a sealed copy stand on a grid, or null. */
export const findCopyHead = tableHeadFinder<CopyColumnId>(copyColumns);

const headRow = 2;
/** First row of contents on a new copy, zero-based. */
export const firstCopyRow = headRow + 1;

/**
 * A cell takes 32,767 characters; a longer content goes on in the next row, under the same name.
 */
const longestContent = 30_000;

/** The rows of the copy: a line each, long ones in pieces. */
export function copyRows(lines: readonly SealedLine[]): readonly SealedLine[] {
  return lines.flatMap((line) => {
    const pieces = Math.max(1, Math.ceil(line.content.length / longestContent));
    return Array.from({ length: pieces }, (_, piece) => ({
      ...line,
      content: line.content.slice(piece * longestContent, (piece + 1) * longestContent),
    }));
  });
}

/** The copy as a new sheet. */
export function buildCopySheet(lines: readonly SealedLine[], name: string): SheetLayout {
  const width = copyColumns.reduce((sum, column) => sum + column.width, 0);
  return {
    name,
    cells: [
      textCell(0, 0, copyTitle.vi, 'title'),
      textCell(1, 0, copyHint.vi, 'legend'),
      ...copyColumns.map(({ head }, column) => textCell(headRow, column, head.vi, 'head')),
      ...copyRows(lines).flatMap((line, index) =>
        copyColumns.map(({ id }, column): LayoutCell => ({
          row: firstCopyRow + index,
          column,
          content: { value: line[id] },
          look: 'text',
          // Cells of the text format show long contents as number signs in some Excels.
          numberFormat: id === 'content' ? null : textFormat,
          unlocked: false,
        })),
      ),
    ],
    merges: [merge(0, 0, copyColumns.length), merge(1, 0, copyColumns.length)],
    columnWidths: copyColumns.map((column) => column.width),
    rowHeights: {
      0: 24,
      1: wrappedHeight([{ text: copyHint.vi, width }]),
      ...Object.fromEntries(copyRows(lines).map((line, index) => [firstCopyRow + index, heightOf(line)])),
    },
    freeze: { rows: headRow + 1, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
    protect: false,
  };
}

/** No row of a spreadsheet is higher than this, in points. */
const tallest = 409;

function heightOf(line: SealedLine): number {
  return Math.min(tallest, wrappedHeight(copyColumns.map(({ id, width }) => ({ text: line[id], width }))));
}

/** A sealed copy that was found. */
export interface FoundCopy {
  readonly grid: Grid;
  readonly columns: ReadonlyMap<CopyColumnId, number>;
  /** Index of the heads in the grid's matrices. */
  readonly headRow: number;
  readonly lines: readonly SealedLine[];
}

/** The workbook's sealed copy, pieces put together again; null without one. */
export function readCopy({ grids }: Snapshot): FoundCopy | null {
  for (const grid of grids) {
    const head = findCopyHead(grid);
    if (!head) continue;
    const lines: SealedLine[] = [];
    const text = (row: number, id: CopyColumnId): string => String(valueAt(grid, row, head.columns.get(id)!));
    for (let row = head.row + 1; row < grid.values.length; row += 1) {
      if (isBlank(text(row, 'place'))) continue;
      const line = { place: text(row, 'place'), row: text(row, 'row'), content: text(row, 'content') };
      const before = lines.at(-1);
      if (before && before.place === line.place && before.row === line.row) {
        lines[lines.length - 1] = { ...line, content: before.content + line.content };
      } else lines.push(line);
    }
    return { grid, columns: head.columns, headRow: head.row, lines };
  }
  return null;
}
