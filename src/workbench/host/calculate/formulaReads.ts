import { cellFormula } from '../../../xlsx/edit/cellContent';
import type { ModelCell, ModelSheet } from '../../../xlsx/edit/model';
import { lastColumn, lastRow, parseAddress } from '../model/address';
import type { Area } from '../model/address';
import { formulaRuns, sheetNameOf } from '../../../sheet/formula/formulaText';
import { sheetsNamed } from './references';

/** An area that a formula reads; its own sheet is the empty string, others are in lower case. */
export interface ReadArea {
  readonly sheet: string;
  readonly area: Area;
}

/** One formula of a sheet. */
export class FormulaReads {
  readonly cell: ModelCell;
  /** Reads what its references do not tell: a volatile function, a name, a table, an array. */
  readonly anything: boolean;
  /** Reads another workbook: only the file knows its result. */
  readonly external: boolean;
  private readonly formula: string;
  private found: readonly ReadArea[] | null = null;

  constructor(cell: ModelCell, formula: string, names: RegExp | null) {
    this.cell = cell;
    this.formula = formula;
    this.external = otherBook.test(formula);
    this.anything =
      isArray(cell) || formula.includes('[') || volatileCall.test(formula) || (names?.test(formula) ?? false);
  }

  /** Found on first use: most formulas are never asked. */
  get areas(): readonly ReadArea[] {
    return (this.found ??= areasOf(this.formula));
  }
}

/** What the formulas of one sheet read. */
export interface SheetReads {
  readonly formulas: readonly FormulaReads[];
  /** Lower-case names of other sheets. */
  readonly sheets: ReadonlySet<string>;
  readonly anything: boolean;
}

const otherBook = /\[\d+\]|\[[^\]]+\.xl\w+\]/i;
const volatileCall = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/i;

const notBefore = String.raw`(?<![\p{L}\p{N}_.$:])`;
const notAfter = String.raw`(?![\p{L}\p{N}_.(:])`;
const corner = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const reference = new RegExp(
  [`${corner}(?::${corner})?`, String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`, String.raw`\$?\d{1,7}:\$?\d{1,7}`]
    .map((shape) => `${notBefore}${shape}${notAfter}`)
    .join('|'),
  'giu',
);

/**
 * Reads the formulas of a sheet.
 * @param names matches formulas that use a name or a table of the workbook; null when it has none.
 */
export function readsOf(sheet: ModelSheet, names: RegExp | null): SheetReads {
  const formulas: FormulaReads[] = [];
  const sheets = new Set<string>();
  for (let rowNumber = 1; rowNumber <= sheet.rowCount; rowNumber += 1) {
    sheet.findRow(rowNumber)?.eachCell((cell) => {
      const formula = cellFormula(cell);
      if (formula === null) return;
      formulas.push(new FormulaReads(cell, formula.slice(1), names));
      for (const name of sheetsNamed(formula)) sheets.add(name);
    });
  }
  return { formulas, sheets, anything: formulas.some(({ anything }) => anything) };
}

/** Whether a formula stands in several cells at once, or spills into them. */
export function isArray(cell: ModelCell): boolean {
  const { shareType, isDynamicArray } = cell.model;
  return shareType === 'array' || isDynamicArray === true;
}

function areasOf(formula: string): readonly ReadArea[] {
  const areas: ReadArea[] = [];
  mapReferences(formula, (text, sheet) => {
    areas.push({ sheet, area: areaOfReference(text) });
    return text;
  });
  return areas;
}

/**
 * A formula with each reference replaced by what comes back for it.
 * @param change is told the reference without its sheet, and the sheet's name in lower case; empty
 *   where it is the formula's own
 */
export function mapReferences(formula: string, change: (reference: string, sheet: string) => string): string {
  let sheet = '';
  return formulaRuns(formula)
    .map(({ kind, text }) => {
      // Only a reference right behind `Sheet!` belongs to that sheet.
      const put = (found: string, at: number): string => change(found, at === 0 ? sheet : '');
      const now = kind === 'plain' ? text.replace(reference, put) : text;
      sheet = kind === 'sheet' ? sheetNameOf(text).toLowerCase() : '';
      return now;
    })
    .join('');
}

/** The area that a reference without a sheet names: `B2`, `$A$1:C3`, `B:C`, `2:5`. */
export function areaOfReference(text: string): Area {
  return parseAddress(text)?.area ?? rowsArea(text);
}

function rowsArea(text: string): Area {
  const rows = text
    .replace(/\$/g, '')
    .split(':')
    .map((row) => Number(row) - 1);
  return { top: Math.min(...rows), bottom: Math.min(lastRow, Math.max(...rows)), left: 0, right: lastColumn };
}
