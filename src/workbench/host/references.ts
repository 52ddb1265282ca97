import { columnIndex, columnLetters, lastColumn, lastRow, quoteSheet } from './address';

/** A stretch of a formula: quoted text, a sheet name before `!`, or anything else. */
interface Piece {
  readonly kind: 'text' | 'sheet' | 'other';
  readonly text: string;
}

const pieces =
  /("(?:[^"]|"")*")|('(?:[^']|'')+'!)|((?:[\p{L}_\\][\p{L}\p{N}_.\\]*)!)|([\p{L}_\\][\p{L}\p{N}_.\\]*|[^"'])/gu;

/** Cuts a formula so that texts and sheet names are not mistaken for anything else. */
export function formulaPieces(formula: string): readonly Piece[] {
  const found: Piece[] = [];
  for (const match of formula.matchAll(pieces)) {
    if (match[1] !== undefined) found.push({ kind: 'text', text: match[1] });
    else if (match[2] !== undefined || match[3] !== undefined) found.push({ kind: 'sheet', text: match[0] });
    else found.push({ kind: 'other', text: match[0] });
  }
  return found;
}

const named = new Map<string, readonly string[]>();

/** Lower-case names of the sheets a formula reads by name. */
export function sheetsNamed(formula: string): readonly string[] {
  if (!formula.includes('!')) return [];
  const known = named.get(formula);
  if (known !== undefined) return known;
  const names = new Set(
    formulaPieces(formula).flatMap((piece) => (piece.kind === 'sheet' ? [sheetName(piece.text).toLowerCase()] : [])),
  );
  const list = [...names];
  if (named.size > 100_000) named.clear();
  named.set(formula, list);
  return list;
}

/** The formula after a sheet took a new name; the same text when it never spoke of that sheet. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return replaceSheet(formula, before, () => `${quoteSheet(after)}!`);
}

/** The formula after a sheet was deleted: its references become `#REF!`, as in Excel. */
export function dropSheetIn(formula: string, name: string): string {
  const lost = '#REF!!';
  const replaced = replaceSheet(formula, name, () => lost);
  return replaced.replace(/#REF!!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?/gi, '#REF!');
}

function replaceSheet(formula: string, name: string, replacement: () => string): string {
  if (!formula.includes('!')) return formula;
  const wanted = name.toLowerCase();
  return formulaPieces(formula)
    .map((piece) =>
      piece.kind === 'sheet' && sheetName(piece.text).toLowerCase() === wanted ? replacement() : piece.text,
    )
    .join('');
}

function sheetName(piece: string): string {
  const name = piece.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** A formula as Excel stores it: function names and cell references in capitals. */
export function canonicalFormula(formula: string): string {
  const all = formulaPieces(formula);
  return all
    .map((piece, index) => {
      if (piece.kind !== 'other') return piece.text;
      const isFunction = all[index + 1]?.text === '(';
      const isCell = /^[A-Z]{1,3}\d{0,7}$/i.test(piece.text) && piece.text.length < 11;
      return isFunction || (isCell && /\d/.test(piece.text)) || /^(?:true|false)$/i.test(piece.text)
        ? piece.text.toUpperCase()
        : piece.text;
    })
    .join('');
}

/** A formula as it reads when its cell moves: relative references move along; past the sheet's edge they become `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let shifted = '';
  let run = '';
  for (const piece of formulaPieces(formula)) {
    if (piece.kind === 'other') run += piece.text;
    else {
      shifted += shiftReferences(run, rows, columns) + piece.text;
      run = '';
    }
  }
  return shifted + shiftReferences(run, rows, columns);
}

function shiftReferences(text: string, rows: number, columns: number): string {
  return text.replace(
    /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu,
    (_all, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const column = columnIndex(letters) + (fixedColumn === '' ? columns : 0);
      const row = Number(digits) + (fixedRow === '' ? rows : 0);
      if (column < 0 || column > lastColumn || row < 1 || row > lastRow + 1) return '#REF!';
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
    },
  );
}
