import { strFromU8, unzipSync } from 'fflate';
import { WorkbookFileError } from './workbookFileError';

/** Cells that merged areas, or areas with an entry rule, may cover on one sheet: the library visits each of them. */
const mostCells = 2_000_000;

const areas = /<(?:\w+:)?(?:mergeCell\b[^>]*?\bref|dataValidation\b[^>]*?\bsqref)\s*=\s*"([^"]*)"/g;

/**
 * Looks at how far merged cells and entry rules reach before anything is built from them: one line of a file can name the whole sheet.
 * @throws WorkbookFileError `huge-area` with the number of cells
 */
export function guardAreas(bytes: Uint8Array): void {
  const sheets = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name) });
  for (const part of Object.values(sheets)) {
    let cells = 0;
    for (const [, refs] of strFromU8(part).matchAll(areas)) {
      for (const ref of refs!.split(/\s+/)) cells += cellsIn(ref);
      if (cells > mostCells) throw new WorkbookFileError('huge-area', cells);
    }
  }
}

/** Whole columns and rows of an entry rule are kept as they are written; only rectangles are counted. */
function cellsIn(ref: string): number {
  const [, left, top, right, bottom] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(ref) ?? [];
  if (left === undefined) return 1;
  return (Math.abs(columnOf(right!) - columnOf(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
