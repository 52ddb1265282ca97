import { formulaPieces, formulaRuns, mapPlain, sheetNameOf, withSheets } from '../../../sheet/formula/formulaText';
import { columnIndex, columnLetters, lastColumn, lastRow, quoteSheet } from '../model/address';

const named = new Map<string, readonly string[]>();

/** Lower-case names of the sheets a formula reads by name. */
export function sheetsNamed(formula: string): readonly string[] {
  if (!formula.includes('!')) return [];
  const known = named.get(formula);
  if (known !== undefined) return known;
  const names = new Set(
    formulaRuns(formula).flatMap((piece) => (piece.kind === 'sheet' ? [sheetNameOf(piece.text).toLowerCase()] : [])),
  );
  const list = [...names];
  if (named.size > 100_000) named.clear();
  named.set(formula, list);
  return list;
}

/** The formula after a sheet took a new name; the same text when it never spoke of that sheet. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return replaceSheet(formula, before, `${quoteSheet(after)}!`);
}

/** The formula after a sheet was deleted: its references become `#REF!`, as in Excel. */
export function dropSheetIn(formula: string, name: string): string {
  const lost = '#REF!!';
  const replaced = replaceSheet(formula, name, lost);
  return replaced.replace(/#REF!!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?/gi, '#REF!');
}

function replaceSheet(formula: string, name: string, replacement: string): string {
  const wanted = name.toLowerCase();
  return withSheets(formula, (sheet) => (sheet === wanted ? replacement : undefined));
}

const notBefore = String.raw`(?<![\p{L}\p{N}_.$])`;
const notAfter = String.raw`(?![\p{L}\p{N}_.(])`;
const cellReference = new RegExp(String.raw`${notBefore}(\$?)([A-Z]{1,3})(\$?)(\d{1,7})${notAfter}`, 'giu');
const spelledInCapitals = new RegExp(
  [
    String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\()`,
    String.raw`${notBefore}\$?[A-Z]{1,3}\$?\d{1,7}${notAfter}`,
    String.raw`${notBefore}\$?[A-Z]{1,3}:\$?[A-Z]{1,3}${notAfter}`,
    String.raw`${notBefore}(?:true|false)${notAfter}`,
  ].join('|'),
  'giu',
);

const quoted = /"[^"]*"|'[^']*'/g;

/** A formula as Excel stores it: function names and references in capitals. */
export function canonicalFormula(formula: string): string {
  if (!/[a-z]/.test(formula.replace(quoted, ''))) return formula;
  return mapPlain(formula, (run) => run.replace(spelledInCapitals, (word) => word.toUpperCase()));
}

/**
 * A formula as it reads when its cell moves: relative references move along; past the sheet's edge
 * they become `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shift = (_all: string, fixedColumn: string, letters: string, fixedRow: string, digits: string): string => {
    const column = columnIndex(letters.toUpperCase()) + (fixedColumn === '' ? columns : 0);
    const row = Number(digits) + (fixedRow === '' ? rows : 0);
    if (column < 0 || column > lastColumn || row < 1 || row > lastRow + 1) return '#REF!';
    return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  };
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === 'word' ? text.replace(cellReference, shift) : text))
    .join('');
}
