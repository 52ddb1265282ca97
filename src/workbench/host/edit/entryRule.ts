import type { CellValue } from '../../../sheet/grid/grid';
import { cellValue } from '../../../xlsx/edit/cellContent';
import type { ModelSheet } from '../../../xlsx/edit/model';
import { parseAddress } from '../model/address';
import type { Book } from '../model/book';
import { evaluate } from '../calculate/evaluate';
import { shiftFormula } from '../calculate/references';
import { validationAt } from '../model/validations';
import type { Validation } from '../model/validations';

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
  const placed = validationAt(sheet, row, column);
  if (placed === null) return null;
  const { validation } = placed;
  const stops = validation.showErrorMessage === true && (validation.errorStyle ?? 'stop') === 'stop';
  const value = cellValue(sheet.findCell(row + 1, column + 1));
  if (!stops || (value === '' && validation.allowBlank === true)) return null;
  const moved = (formula: string): string => shiftFormula(formula, row - placed.area.top, column - placed.area.left);
  const limits = ('formulae' in validation ? validation.formulae : []).map((formula) =>
    typeof formula === 'string' ? moved(formula) : formula,
  );
  return keeps(book, sheet, value, validation, limits)
    ? null
    : { title: validation.errorTitle ?? '', message: validation.error ?? '' };
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
  const words = /^"(.*)"$/s.exec(source)?.[1];
  if (words !== undefined) return words.split(',').some((word) => word.trim() === String(value));
  const address = parseAddress(source);
  const from =
    address?.sheet == null
      ? sheet
      : book.sheets.find(({ name }) => name.toLowerCase() === address.sheet!.toLowerCase());
  if (address === null || from === undefined) return true;
  let found = false;
  for (let row = address.area.top; row <= Math.min(address.area.bottom, from.rowCount); row += 1) {
    for (let column = address.area.left; column <= address.area.right; column += 1) {
      const one = cellValue(from.findCell(row + 1, column + 1));
      if (one !== '' && String(one).toLowerCase() === String(value).toLowerCase()) found = true;
    }
  }
  return found;
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
