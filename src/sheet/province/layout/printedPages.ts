import { columns } from '../columns';

/** A4 across, less the margins (see the printed page), in points. */
const pageWidth = 774;
const pageHeight = 510;
/** A column's width in points: digits of the workbook's own font, and the air beside them. */
const columnPoints = (characters: number): number => characters * 5.25 + 3.75;
const width = columns.reduce((sum, column) => sum + columnPoints(column.width), 0);
/** What the sheet's width is drawn together to; Excel was seen to cut it off to whole percents. */
const scale = Math.min(1, pageWidth / width);
const scales = [scale, Math.floor(scale * 100) / 100];
/** What Excel gives a row of the sheet's letters that says no height of its own, in points. */
const plainRow = 15.75;
/** How much of a page a form fills that will keep to it, though notes make rows higher. */
const easyShare = 0.85;
/** What a form may shrink to so that it takes one page; smaller is hard to read. */
const leastShare = 0.88;
/** Rows of the table that the signatures' page has at least. */
const rowsBeside = 3;
/**
 * How full pages may be that begin where the sheet says: a program that needs a little more room
 * than was counted would leave a line alone on a page. And what is tried to fill them evenly.
 */
const fullness = 0.98;
const shares = Array.from({ length: 49 }, (_, step) => 0.5 + step / 100);
/**
 * Points that may be left free at the head of each page, so that rows go on to the next, and a step
 * of them. Not at the foot: LibreOffice lets rows into a part of that margin.
 */
const mostSpare = 120;
const spareStep = 6;

export interface Printed {
  /** Height in points of each row from the top; null where it says none, 0 where it is hidden. */
  readonly heights: readonly (number | null)[];
  /** First and last row repeated on each page; the table's rows follow them. */
  readonly repeated: readonly [number, number];
  /** The last row of the table. */
  readonly lastRow: number;
  /** Rows that stand over others: no page that begins where the sheet says ends with one. */
  readonly titles: ReadonlySet<number>;
}

/** How a form is printed so that its signatures stand beside the last rows of its table. */
export interface PageHold {
  /** It is drawn together on one page. */
  readonly pagesTall?: 1;
  /** Rows that begin a page, zero-based. */
  readonly pageStarts?: readonly number[];
  /** Points left free at the head of each page. */
  readonly spare?: number;
}

/**
 * What keeps the signatures of a form on a page with the last rows of its table. A form that a
 * little shrinking brings to one page is printed so. Of others each page begins where the sheet
 * says, whatever fonts a program has. Pages are counted for Excel, where they hold least:
 * LibreOffice draws columns wider, and with them the whole smaller. Where a program heeds no page
 * starts on a sheet fitted to its width, points left free at the heads of pages leave rows for the
 * last one.
 */
export function pageHold(printed: Printed): PageHold {
  const { heights } = printed;
  const whole = heightOf(heights) * scale;
  if (whole <= easyShare * pageHeight) return {};
  if (whole <= pageHeight / leastShare) return { pagesTall: 1 };
  const latest = latestStart(printed);
  const alone = (spare: number): number =>
    scales.filter((one) => startsOf(printed, (pageHeight - spare) / one).at(-1)! > latest).length;
  const steps = Array.from({ length: mostSpare / spareStep + 1 }, (_, step) => step * spareStep);
  const counts = steps.map(alone);
  const spare = steps[counts.indexOf(Math.min(...counts))]!;
  return { pageStarts: evenStarts(printed, (pageHeight - spare) / scale, latest), ...(spare > 0 ? { spare } : {}) };
}

/** As few pages as have room, filled as evenly as they can be. */
function evenStarts(printed: Printed, room: number, latest: number): readonly number[] {
  const filled = (share: number): readonly number[] => startsOf(printed, share * room, printed.titles);
  const fewest = filled(fullness);
  for (const share of shares) {
    const starts = filled(share);
    if (starts.length === fewest.length && starts.at(-1)! <= latest) return starts;
  }
  return [...fewest.filter((start) => start < latest), latest];
}

const heightOf = (heights: readonly (number | null)[]): number =>
  heights.reduce<number>((sum, height) => sum + (height ?? plainRow), 0);

/** The last row that the signatures' page may begin with. */
function latestStart({ heights, repeated, lastRow, titles }: Printed): number {
  const first = repeated[1] + 1;
  const shown = heights.flatMap((height, row) => (row >= first && row <= lastRow && height !== 0 ? [row] : []));
  return underTitle(shown.at(-rowsBeside) ?? first, titles);
}

/** A row, or the title right above it. */
const underTitle = (row: number, titles: ReadonlySet<number>): number => (titles.has(row - 1) ? row - 1 : row);

const none: ReadonlySet<number> = new Set();

/** The rows that begin the pages after the first, where each has room for so many points. */
function startsOf({ heights, repeated }: Printed, room: number, titles = none): readonly number[] {
  const head = heightOf(heights.slice(repeated[0], repeated[1] + 1));
  const starts: number[] = [];
  let used = 0;
  heights.forEach((own, row) => {
    const height = own ?? plainRow;
    if (used > 0 && used + height > room) {
      const start = underTitle(row, titles);
      starts.push(start);
      used = head + heightOf(heights.slice(start, row));
    }
    used += height;
  });
  return starts;
}
