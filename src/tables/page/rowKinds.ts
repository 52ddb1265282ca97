import { isYear, type NumberCell } from '../cells/readCell';
import { readUnit, unitOf } from '../names/units';
import type { TableWords } from '../words/tableWords';
import type { PageView } from './pageView';

/** What a row of a page may be, before its table is known. */
export interface RowShape {
  /** Columns with text of its own that is no number. */
  readonly texts: readonly number[];
  /** Columns with numbers that are no years. */
  readonly figures: readonly number[];
  /** Columns with whole numbers that may be years. */
  readonly years: readonly number[];
  /** Columns with marks for no figure. */
  readonly marks: readonly number[];
  /** The row numbers the columns: `A, B, 1, 2, 3=2/1`. */
  readonly isNumbering: boolean;
}

/** Rows with more filled cells are looked at as far as this; nobody reports on more columns. */
export const mostColumns = 2_000;

/** Sorts the cells of a row. */
export function rowShape(view: PageView, row: number, words: TableWords): RowShape {
  const texts: number[] = [];
  const figures: number[] = [];
  const years: number[] = [];
  const marks: number[] = [];
  const filled: number[] = [];
  const cells = view.page.grid.values[row] ?? [];
  for (let column = 0; column < cells.length && filled.length < mostColumns; column += 1) {
    if (cells[column] === '') continue;
    const reading = view.reading(row, column);
    if (reading.kind === 'blank') continue;
    filled.push(column);
    if (reading.kind === 'mark') marks.push(column);
    else if (reading.kind === 'text' || isHeadNumber(reading, words)) texts.push(column);
    else if (isBareYear(reading) && /^\d{4}$/.test(view.text(row, column))) years.push(column);
    else figures.push(column);
  }
  return { texts, figures, years, marks, isNumbering: isNumbering(view, row, filled) };
}

/** `6 tháng`, `2019 so`: words of a head; `12 trạm` is a figure with its unit. */
function isHeadNumber({ unit, outOf }: NumberCell, words: TableWords): boolean {
  // `12/2008`.
  if (outOf !== null && isYear(outOf)) return true;
  if (unit === '' || readUnit(unit, words) !== null) return false;
  // `20 xã`: a word of heads that something is counted in.
  const counted = unitOf(unit, words);
  return !counted || words.lexicon.units.indicatorsOf(counted.key).size === 0;
}

/** `2019`, and not `2019 %` or `2019 trạm`; whether it has separators its text tells. */
function isBareYear({ readings, flaw, percent, unit }: NumberCell): boolean {
  return flaw === null && !percent && unit === '' && isYear(readings[0]!.value);
}

/** The sign of a column: `A`, `1`, `(2)`, `5=4/2`, `(6)=(5)/(3)*100`. */
const sign = /^\(?\s*([A-Za-z]|\d{1,2})\s*\)?\s*(?:=.*)?$/;

/** The sign of a numbered column, or null. */
export function columnSign(text: string): string | null {
  return sign.exec(text)?.[1]?.toUpperCase() ?? null;
}

function isNumbering(view: PageView, row: number, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  const signs: string[] = [];
  for (const column of filled) {
    const sign = columnSign(view.text(row, column));
    if (sign === null) return false;
    signs.push(sign);
  }
  const numbers = signs.map(Number).filter((one) => !Number.isNaN(one));
  if (numbers.length < 2 && signs.length - numbers.length < 3) return false;
  return numbers.every((one, at) => at === 0 || one === numbers[at - 1]! + 1) && (numbers[0] ?? 1) <= 3;
}
