import type { CellValue } from '../../../sheet/grid/grid';
import { cellValue } from '../../../xlsx/edit/cellContent';
import type { ModelSheet } from '../../../xlsx/edit/model';
import { parseAddress } from '../model/address';
import type { Book } from '../model/book';
import { evaluate } from '../calculate/evaluate';
import { shiftFormula } from '../calculate/references';
import { numberFormatAt } from '../model/cells';
import { validationAt } from '../model/validations';
import type { Validation } from '../model/validations';
import { entryText } from './entryText';

/** What Excel shows when it refuses an entry. Texts are the workbook's own and may be empty. */
export interface EntryAlert {
  readonly title: string;
  readonly message: string;
}

/**
 * The alert of the rule that a cell's present content breaks, or null. Only rules that stop an
 * entry count.
 */
export function brokenRule(book: Book, sheet: ModelSheet, row: number, column: number): EntryAlert | null {
  const ruled = ruleAt(sheet, row, column);
  if (ruled === null) return null;
  const { validation, limits } = ruled;
  const stops = validation.showErrorMessage === true && (validation.errorStyle ?? 'stop') === 'stop';
  const value = cellValue(sheet.findCell(row + 1, column + 1));
  if (!stops || (value === '' && validation.allowBlank === true)) return null;
  return keeps(book, sheet, value, validation, limits)
    ? null
    : { title: validation.errorTitle ?? '', message: validation.error ?? '' };
}

interface CellRule {
  readonly validation: Validation;
  /** As they read at the cell. */
  readonly limits: readonly (string | number | Date)[];
}

function ruleAt(sheet: ModelSheet, row: number, column: number): CellRule | null {
  const placed = validationAt(sheet, row, column);
  if (placed === null) return null;
  const { validation, area } = placed;
  const limits = ('formulae' in validation ? validation.formulae : []).map((formula) =>
    typeof formula === 'string' ? shiftFormula(formula, row - area.top, column - area.left) : formula,
  );
  return { validation, limits };
}

function keeps(
  book: Book,
  sheet: ModelSheet,
  value: CellValue,
  validation: Validation,
  limits: readonly (string | number | Date)[],
): boolean {
  const [first, second] = limits;
  if (first === undefined || first instanceof Date) return true;
  switch (validation.type as string) {
    case 'custom': {
      const result = evaluate(book, sheet, String(first));
      return result === true || (typeof result === 'number' && result !== 0);
    }
    case 'list':
      return listed(book, sheet, value, String(first));
    case 'whole':
      return Number.isInteger(value) && compares(book, sheet, value as number, validation, first, second);
    case 'decimal':
    case 'time':
      return typeof value === 'number' && compares(book, sheet, value, validation, first, second);
    case 'textLength':
      return compares(book, sheet, String(value).length, validation, first, second);
    default:
      return true;
  }
}

function listed(book: Book, sheet: ModelSheet, value: CellValue, source: string): boolean {
  const words = wordsOf(source);
  if (words !== null) return words.includes(String(value));
  const items = cellsOf(book, sheet, source);
  return items === null || items.some((one) => String(one).toLowerCase() === String(value).toLowerCase());
}

/** The entries that a rule writes out itself; null where it points to cells. */
function wordsOf(source: string): readonly string[] | null {
  const words = /^"(.*)"$/s.exec(source)?.[1];
  return words === undefined ? null : words.split(',').map((word) => word.trim());
}

/** The values in the cells that a rule points to; null where it points by something else. */
function cellsOf(book: Book, sheet: ModelSheet, source: string): readonly CellValue[] | null {
  const address = parseAddress(source);
  const from =
    address?.sheet == null
      ? sheet
      : book.sheets.find(({ name }) => name.toLowerCase() === address.sheet!.toLowerCase());
  if (address === null || from === undefined) return null;
  const { top, bottom, left, right } = address.area;
  const values: CellValue[] = [];
  for (let row = top; row <= Math.min(bottom, from.rowCount); row += 1) {
    for (let column = left; column <= right; column += 1) values.push(cellValue(from.findCell(row + 1, column + 1)));
  }
  return values.filter((value) => value !== '');
}

/**
 * What the list of a cell's rule offers, each as a person types it; null where the rule is no list.
 */
export function choicesAt(book: Book, sheet: ModelSheet, row: number, column: number): readonly string[] | null {
  const ruled = ruleAt(sheet, row, column);
  if (ruled === null || ruled.validation.type !== 'list') return null;
  const [source] = ruled.limits;
  if (typeof source !== 'string') return null;
  const format = numberFormatAt(sheet, sheet.findCell(row + 1, column + 1), row, column);
  const items =
    wordsOf(source) ?? cellsOf(book, sheet, source)?.map((value) => entryText(value, null, format, book.locale));
  return items ? [...new Set(items)] : null;
}

function compares(
  book: Book,
  sheet: ModelSheet,
  value: number,
  validation: Validation,
  first: string | number,
  second: unknown,
): boolean {
  const limit = (given: unknown): number =>
    typeof given === 'number' ? given : Number(evaluate(book, sheet, String(given)));
  const low = limit(first);
  const high = second === undefined || second instanceof Date ? NaN : limit(second);
  const tests: Readonly<Record<string, boolean>> = {
    between: value >= low && value <= high,
    notBetween: value < low || value > high,
    equal: value === low,
    notEqual: value !== low,
    greaterThan: value > low,
    lessThan: value < low,
    greaterThanOrEqual: value >= low,
    lessThanOrEqual: value <= low,
  };
  const operator = ('operator' in validation ? validation.operator : undefined) ?? 'between';
  return tests[operator] ?? true;
}
