import type { LocalText } from '../../indicators/text';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { defineTable, type IdOf } from '../../sheet/table/defineTable';
import { namesInCopy } from './namesInCopy';
import type { SealedLine } from './sealedRow';

const copyHints: readonly LocalText[] = [
  {
    vi: 'Bản sao rút gọn của toàn bộ nội dung đã niêm phong, để chỉ ra ô nào đã đổi. Không sửa trang này: mã niêm phong tính từ chính các dòng dưới đây.',
    en: 'A compact copy of everything that was sealed, to tell which cells have changed. Leave it as it is: the seal is computed from these very rows.',
  },
];

/** The visible copy of what was sealed. */
export const copyTable = defineTable({
  title: { vi: 'Bản niêm phong', en: 'Sealed copy' },
  hints: copyHints,
  columns: [
    { id: 'place', width: 26, required: true, head: { vi: 'Phần niêm phong', en: 'Sealed part' } },
    { id: 'row', width: 24, required: true, head: { vi: 'Dòng niêm phong', en: 'Sealed row' } },
    {
      id: 'content',
      width: 110,
      required: true,
      // Cells of the text format show long contents as number signs in some Excels.
      format: null,
      head: { vi: 'Nội dung niêm phong', en: 'Sealed content' },
    },
  ],
});
export type CopyColumnId = IdOf<typeof copyTable>;

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
  const names = namesInCopy(lines);
  const hints = [...copyHints.map(({ vi }) => vi), ...(names === '' ? [] : [names])];
  return copyTable.build(copyRows(lines), { name, hints });
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
    const head = copyTable.find(grid);
    if (!head) continue;
    const lines: SealedLine[] = [];
    for (const own of copyTable.rows(grid, head)) {
      if (own.text('place') === '') continue;
      const [place, row, content] = [
        String(own.value('place')),
        String(own.value('row')),
        String(own.value('content')),
      ];
      const line = { place, row, content };
      const before = lines.at(-1);
      if (before && before.place === line.place && before.row === line.row) {
        lines[lines.length - 1] = { ...line, content: before.content + line.content };
      } else lines.push(line);
    }
    return { grid, columns: head.columns, headRow: head.row, lines };
  }
  return null;
}
