import type { ModelCell, ModelSheet } from './model';
import { readBook } from './readBook';
import { saveBook } from './saveBook';

/** A sheet that was made anew, and what its rows became, counted from 1. */
export interface CarriedSheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, number>;
}

/**
 * Gives sheets that were made anew what people had added to the old ones beside contents: hidden
 * rows and columns, fills and letters of their own. Cell notes are not in the model: the census of
 * what is lost tells of them.
 * @param before the workbook with the old sheets, as .xlsx bytes
 * @param after the one with the new sheets
 */
export async function carryLooks(
  before: Uint8Array,
  after: Uint8Array,
  sheets: readonly CarriedSheet[],
): Promise<Uint8Array> {
  const [from, to] = [await readBook(before), await readBook(after)];
  for (const carried of sheets) {
    const [old, made] = [from, to].map((book) => book.worksheets.find(({ name }) => name === carried.name));
    if (old && made) carrySheet(old, made, carried);
  }
  return saveBook(to);
}

function carrySheet(old: ModelSheet, made: ModelSheet, { rows }: CarriedSheet): void {
  old.eachRow({ includeEmpty: true }, (row, number) => {
    const target = rows.get(number);
    if (target === undefined) return;
    if (row.hidden) made.getRow(target).hidden = true;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const place = made.getCell(target, column);
      if (lookOf(cell) === lookOf(place)) return;
      const { fill, font } = cell.style;
      place.style = { ...place.style, ...(fill ? { fill } : {}), ...(font ? { font } : {}) };
    });
  });
  for (let column = 1; column <= old.columnCount; column += 1)
    if (old.getColumn(column).hidden) made.getColumn(column).hidden = true;
}

/** Fill and letters tell whose a look is; lines, sizes and alignment are the form's. */
function lookOf({ fill, font }: ModelCell): string {
  const background = fill?.type === 'pattern' && fill.pattern !== 'none' ? (fill.fgColor ?? null) : null;
  const { bold = false, italic = false, strike = false, underline = false, color } = font ?? {};
  return JSON.stringify([background, bold, italic, strike, underline, color?.argb?.slice(-6) ?? '000000']);
}
