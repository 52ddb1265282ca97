import { cellFormula } from '../../xlsx/cellContent';
import type { ModelCell, ModelSheet } from '../../xlsx/model';
import { lastColumn, lastRow, parseAddress } from './address';
import type { Area } from './address';
import { formulaPieces, sheetNameOf } from './references';

/** What one formula reads. */
export interface FormulaReads {
  readonly cell: ModelCell;
  /** Areas by lower-case sheet name; the formula's own sheet is the empty string. */
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
  /** Reads what its references do not tell: a volatile function, a name, a table, an array. */
  readonly anything: boolean;
}

/** What the formulas of one sheet read. */
export interface SheetReads {
  readonly formulas: readonly FormulaReads[];
  /** Lower-case names of other sheets. */
  readonly sheets: ReadonlySet<string>;
  readonly anything: boolean;
}

const volatileCall = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/i;
const reference =
  /(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])|(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])|(?<![\p{L}\p{N}_.$:])\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(])/giu;
/** A word that is neither a function nor a truth value: a defined name or a table. */
const name = /(?<![\p{L}\p{N}_.$#])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(!])/giu;

/** Reads the formulas of a sheet. */
export function readsOf(sheet: ModelSheet): SheetReads {
  const formulas: FormulaReads[] = [];
  for (let rowNumber = 1; rowNumber <= sheet.rowCount; rowNumber += 1) {
    sheet.findRow(rowNumber)?.eachCell((cell) => {
      const formula = cellFormula(cell);
      if (formula !== null) formulas.push(readsOfFormula(cell, formula.slice(1)));
    });
  }
  const sheets = new Set(formulas.flatMap(({ areas }) => areas.map((area) => area.sheet)));
  sheets.delete('');
  return { formulas, sheets, anything: formulas.some(({ anything }) => anything) };
}

function readsOfFormula(cell: ModelCell, formula: string): FormulaReads {
  const areas: { sheet: string; area: Area }[] = [];
  let anything =
    cell.model.shareType === 'array' ||
    cell.model.isDynamicArray === true ||
    formula.includes('[') ||
    volatileCall.test(formula);
  let sheet = '';
  let run = '';
  const finish = (): void => {
    let first = true;
    const rest = run.replace(reference, (text, offset: number) => {
      const area = parseAddress(text)?.area ?? rowsArea(text);
      // Only a reference right behind `Sheet!` belongs to that sheet.
      areas.push({ sheet: first && offset === 0 ? sheet : '', area });
      first = false;
      return ' ';
    });
    const words = rest.replace(/[\p{L}_][\p{L}\p{N}_.]*\(|\d[\d.]*(?:E[+-]?\d+)?/giu, ' ').match(name) ?? [];
    if (words.some((word) => !/^(?:true|false)$/i.test(word))) anything = true;
    run = '';
  };
  for (const piece of formulaPieces(formula)) {
    if (piece.kind === 'other') run += piece.text;
    else {
      finish();
      sheet = piece.kind === 'sheet' ? sheetNameOf(piece.text).toLowerCase() : '';
    }
  }
  finish();
  return { cell, areas, anything };
}

function rowsArea(text: string): Area {
  const rows = text
    .replace(/\$/g, '')
    .split(':')
    .map((row) => Number(row) - 1);
  return { top: Math.min(...rows), bottom: Math.min(lastRow, Math.max(...rows)), left: 0, right: lastColumn };
}
