import { columns } from './columns';

/** A4 across, less the margins (see the printed page), in points. */
const pageWidth = 774;
const pageHeight = 510;
/** A column's width in points: digits of the workbook's own font, and the air beside them. */
const columnPoints = (characters: number): number => characters * 5.25 + 3.75;
/** What a sheet that has to be held to fewer pages may shrink to; smaller is hard to read. */
const leastShare = 0.88;

interface Printed {
  /** Height in points of each row from the top. */
  readonly heights: readonly number[];
  /** Rows repeated on each page. */
  readonly repeated: number;
  /** Where the table's rows end and the signatures' block begins. */
  readonly footRow: number;
}

/**
 * How many pages below each other a form is held to, so that its signatures never stand on a page
 * without rows of the table: where they would, a little smaller it fits on a page less. Null where
 * it needs no such hold, or would become too small.
 */
export function pagesTall(printed: Printed): number | null {
  const width = columns.reduce((sum, column) => sum + columnPoints(column.width), 0);
  const room = pageHeight / Math.min(1, pageWidth / width);
  const { pages, lastRow } = paged(printed, room);
  if (pages === 1 || lastRow < printed.footRow) return null;
  return paged(printed, room / leastShare).pages < pages ? pages - 1 : null;
}

/**
 * How many pages rows take where each has room for so many points, and the first row of the last.
 */
function paged({ heights, repeated }: Printed, room: number): { readonly pages: number; readonly lastRow: number } {
  let pages = 1;
  let lastRow = 0;
  let used = 0;
  heights.forEach((height, row) => {
    if (used > 0 && used + height > room) {
      pages += 1;
      lastRow = row;
      used = repeated;
    }
    used += height;
  });
  return { pages, lastRow };
}
