import type { Line } from './line';
import type { Quantity } from './quantities';

/**
 * A row of a table whose numbers cannot be told apart: what each of them is stands at the head of
 * its column.
 */
export interface TableRow {
  /** The indicators named in the row. */
  readonly named: readonly string[];
}

/** Between the cells of a row, as a table's text is handed over. */
const cellBar = '|';
/**
 * Between the cells of a row that was pasted from a spreadsheet, and how many of them a sentence
 * never has.
 */
const pastedBar = '\t';
const cellsOfARow = 2;

/** Cells that were pasted with semicolons between them: `tỷ đồng;1.200;1.236`. */
const separated = /;\d[^;\n]*;\d/;

/** `tỷ đồng 1.200 1.236 103`: in sentences no number follows another without a word or a sign. */
function hasRunOfNumbers({ quantities }: Line): boolean {
  return quantities.some(({ to, form }, at) => {
    const next = quantities[at + 1];
    return form !== 'rank' && next !== undefined && next.from === to && !next.worded;
  });
}

/**
 * The row that a line is, or null for sentences; a row with one number that has its unit beside it
 * is a sentence of its own.
 */
export function tableRowOf(line: Line, text: string): TableRow | null {
  const words = text.slice(line.tokens[0]!.start, line.tokens.at(-1)!.end);
  const isPasted = words.split(pastedBar).length > cellsOfARow || separated.test(words) || hasRunOfNumbers(line);
  if (!isPasted && !line.tokens.some((token) => token.text === cellBar)) return null;
  const counted = line.quantities.filter((quantity) => !isRowNumber(line, quantity, true));
  const [only] = counted;
  if (counted.length === 1 && (only!.unit !== null || only!.form === 'percent')) return null;
  return { named: [...new Set(line.mentions.map(({ indicator }) => indicator))] };
}

/** `2 | Doanh thu | …`, `2 Doanh thu tỷ đồng 1.200 1.236`: the number of the row. */
export function isRowNumber({ tokens }: Line, { from, to, unit }: Quantity, isRow: boolean): boolean {
  const next = tokens[to];
  if (from !== 0 || unit !== null || next === undefined) return false;
  return next.text === cellBar || (isRow && (next.text === ';' || next.capital));
}
