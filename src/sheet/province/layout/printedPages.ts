import { columns } from '../columns';

/** A4 across, less the margins (see the printed page), in points. */
const pageWidth = 774;
const pageHeight = 510;
/** A column's width in points: digits of the workbook's own font, and the air beside them. */
const columnPoints = (characters: number): number => characters * 5.25 + 3.75;
/** What a sheet that has to be held to fewer pages may shrink to; smaller is hard to read. */
const leastShare = 0.88;
/**
 * What programs give a row of the sheet's letters that says no height of its own, in points: the
 * least and the most that Excel and LibreOffice were seen to give, and what lies between.
 */
const plainRows = [14, 14.5, 15, 15.75];
/**
 * What a digit of the workbook's own font is wide, against Excel's seven pixels: LibreOffice does
 * not round it, and draws the sheet together a little more.
 */
const digitShares = [1, 1.03, 1.06];
/** Rows of the table that the signatures' page has at least. */
const rowsBeside = 3;
/**
 * Points that may be left free at the head of each page, so that rows go on to the next, and a step
 * of them. Not at the foot: LibreOffice lets rows into a part of that margin.
 */
const mostSpare = 120;
const spareStep = 6;

interface Printed {
  /** Height in points of each row from the top; null for one that says none. */
  readonly heights: readonly (number | null)[];
  /** First and last row repeated on each page. */
  readonly repeated: readonly [number, number];
  /** Where the table's rows end and the signatures' block begins. */
  readonly footRow: number;
}

/** How a form is printed, where its signatures would stand alone otherwise. */
export interface PageHold {
  /** Pages below each other that it is held to. */
  readonly pagesTall?: number;
  /** Points left free at the head of each page. */
  readonly spare?: number;
}

/**
 * What keeps the signatures of a form on a page with the last rows of its table, in every program:
 * a little smaller it may fit on a page less; else each page ends a few rows earlier, so that these
 * go on to the last. Nothing where they stand so anyway, or where neither helps.
 */
export function pageHold(printed: Printed): PageHold {
  const width = columns.reduce((sum, column) => sum + columnPoints(column.width), 0);
  const scale = Math.min(1, pageWidth / width);
  const all = (room: number) =>
    plainRows.flatMap((plain) => digitShares.map((share) => paged(printed, plain, (room * share) / scale)));
  const alone = (room: number): number =>
    all(room).filter(({ pages, lastRow }) => pages > 1 && lastRow > printed.footRow - rowsBeside).length;
  if (alone(pageHeight) === 0) return {};
  const [most, least] = [pageHeight, pageHeight / leastShare].map((room) =>
    Math.max(...all(room).map(({ pages }) => pages)),
  );
  if (least! < most!) return { pagesTall: least! };
  const steps = Array.from({ length: mostSpare / spareStep + 1 }, (_, step) => step * spareStep);
  // As many programs as possible: what helps one may harm another.
  const [best] = steps
    .map((spare) => ({ spare, alone: alone(pageHeight - spare) }))
    .sort((one, other) => one.alone - other.alone || one.spare - other.spare);
  return best!.spare > 0 ? { spare: best!.spare } : {};
}

/**
 * How many pages rows take where each has room for so many points, and the first row of the last.
 */
function paged(
  { heights, repeated: [first, last] }: Printed,
  plain: number,
  room: number,
): { readonly pages: number; readonly lastRow: number } {
  const repeated = heights.slice(first, last + 1).reduce<number>((sum, height) => sum + (height ?? plain), 0);
  let pages = 1;
  let lastRow = 0;
  let used = 0;
  heights.forEach((own, row) => {
    const height = own ?? plain;
    if (used > 0 && used + height > room) {
      pages += 1;
      lastRow = row;
      used = repeated;
    }
    used += height;
  });
  return { pages, lastRow };
}
