import { columnIndex, columnLetters } from '../grid/address';
import { formulaPieces, sheetNameOf, type FormulaPiece } from '../formula/formulaText';

/** What became of the rows (counted from 1) and columns (from 0) of a sheet. */
export interface MovedCells {
  readonly sheet: string;
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

const address = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether a formula on another sheet names this one. */
export function readsSheet(formula: string, sheet: string): boolean {
  return formulaPieces(formula).some((piece) => piece.kind === 'sheet' && isSheet(piece, sheet));
}

function isSheet({ text }: FormulaPiece, sheet: string): boolean {
  // A stretch of sheets (`'A:B'!`) may hold it, too.
  return sheetNameOf(text)
    .split(':')
    .some((name) => folded(name) === folded(sheet));
}

/**
 * A formula of another sheet that reads cells of a sheet whose rows moved, so that it reads the
 * same indicators; null where it reads anything whose new place is not known.
 */
export function movedFormula(formula: string, moved: MovedCells): string | null {
  const pieces = formulaPieces(formula);
  let text = '';
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    text += piece.text;
    if (piece.kind !== 'sheet' || !isSheet(piece, moved.sheet)) continue;
    if (sheetNameOf(piece.text).includes(':')) return null;
    const cells = movedAt(pieces, at + 1, moved);
    if (cells === null) return null;
    text += cells.text;
    at += cells.pieces;
  }
  return text;
}

/**
 * A formula on the sheet itself, so that it reads the same indicators; null where it reads another
 * sheet or file, a name, or cells whose new places are not known.
 */
export function movedOnSheet(formula: string, moved: MovedCells): string | null {
  const pieces = formulaPieces(formula);
  let text = '';
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (piece.kind === 'sheet' || piece.kind === 'brackets') return null;
    if (piece.kind !== 'word' || /^\d*\.?\d+(?:E\d*)?$/i.test(piece.text)) {
      text += piece.text;
      continue;
    }
    const cells = movedAt(pieces, at, moved);
    if (cells === null) return null;
    text += cells.text;
    at += cells.pieces - 1;
  }
  return text;
}

/** The same where the cells of several sheets moved. */
export function movedThrough(formula: string, all: readonly MovedCells[]): string | null {
  return all.reduce<string | null>((now, one) => (now === null ? null : movedFormula(now, one)), formula);
}

/** The cell or area that a formula reads from a piece on, at its new place, and its pieces. */
function movedAt(
  pieces: readonly FormulaPiece[],
  at: number,
  moved: MovedCells,
): { readonly text: string; readonly pieces: number } | null {
  const [first, between, last] = [0, 1, 2].map((place) => pieces[at + place]?.text ?? '') as [string, string, string];
  const isArea = between.startsWith(':');
  if (isArea && between !== ':') return null;
  const text = isArea ? movedArea(first, last, moved) : movedCell(first, moved);
  return text === null ? null : { text, pieces: isArea ? 3 : 1 };
}

function movedCell(text: string, { rows, columns }: MovedCells): string | null {
  const [, left = '', letters = '', top = '', number = ''] = address.exec(text) ?? [];
  const [row, column] = [rows.get(Number(number)), columns.get(columnIndex(letters))];
  return letters === '' || row === undefined || column === undefined
    ? null
    : `${left}${columnLetters(column)}${top}${row}`;
}

/** An area is known where all of it moves in one piece. */
function movedArea(first: string, last: string, moved: MovedCells): string | null {
  const [from, to] = [address.exec(first), address.exec(last)];
  if (!from || !to) return null;
  const [top, bottom] = [Number(from[4]), Number(to[4])];
  const [left, right] = [columnIndex(from[2]!), columnIndex(to[2]!)];
  if (shiftOf(moved.rows, top, bottom) === null || shiftOf(moved.columns, left, right) === null) return null;
  return `${movedCell(first, moved)}:${movedCell(last, moved)}`;
}

/** By how much a stretch moves; null where it does not stay together. */
export function shiftOf(places: ReadonlyMap<number, number>, first: number, last: number): number | null {
  const start = places.get(first);
  if (start === undefined || last < first) return null;
  for (let at = first; at <= last; at += 1) if (places.get(at) !== start + at - first) return null;
  return start - first;
}
