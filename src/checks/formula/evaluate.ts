import type { CellPosition } from '../../sheet/grid/address';
import type { CellValue } from '../../sheet/grid/grid';
import { isBlank } from '../../sheet/grid/gridCells';
import { parseFormula, type Node } from './parseFormula';

/** A value while a formula is worked out; `error` is one of Excel's error texts. */
type Value = CellValue | { readonly error: string };

/** Gives the value of a cell by its place on the sheet: the empty string for a blank. */
export type ValueOf = (place: CellPosition) => CellValue;

/**
 * What a formula of a province sheet gives for the present cells: a number, a text, a truth value,
 * or an error text such as `#DIV/0!`. Null when the formula uses anything that the sheet's own
 * formulas do not use. Handles IF, AND, OR, ISNUMBER, SUM, arithmetic, comparisons, texts and
 * single cells of the same sheet, with the meaning Excel gives them.
 */
export function evaluateFormula(formula: string, valueOf: ValueOf): CellValue | null {
  const parsed = parseFormula(formula);
  if (!parsed) return null;
  const { cells } = parsed;
  const result = evaluate(parsed.node, (index) => {
    const place = cells[index]!;
    return place === null ? '' : readCell(valueOf(place));
  });
  return typeof result === 'object' ? result.error : result;
}

/** Programs differ in a double's last digits; a difference of large inputs keeps their dust. */
const relativeDust = 1e-9;
const inputDust = 1e-12;

/**
 * Whether a kept result is the one that a formula gives, but for the dust of doubles.
 * @param formula whose inputs are large or small; `wanted` is what it gives
 */
export function isSameResult(kept: CellValue, wanted: CellValue, formula: string, valueOf: ValueOf): boolean {
  if (kept === wanted) return true;
  if (typeof kept !== 'number' || typeof wanted !== 'number') return isBlank(kept) && isBlank(wanted);
  let largest = 0;
  for (const place of parseFormula(formula)?.cells ?? []) {
    const value = place === null ? '' : valueOf(place);
    if (typeof value === 'number') largest = Math.max(largest, Math.abs(value));
  }
  return Math.abs(kept - wanted) <= relativeDust * Math.max(Math.abs(kept), Math.abs(wanted)) + inputDust * largest;
}

/** One of Excel's error values, as the cell shows it. */
export const errorText = /^#(?:N\/A|[A-Z0-9_/]+[!?])$/;

function readCell(value: CellValue): Value {
  return typeof value === 'string' && errorText.test(value) ? { error: value } : value;
}

function evaluate(node: Node, cell: (index: number) => Value): Value {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'cell':
      return cell(node.index);
    case 'negative':
      return arithmetic('-', 0, evaluate(node.operand, cell));
    case 'binary':
      return binary(node.operator, evaluate(node.left, cell), evaluate(node.right, cell));
    case 'call':
      return call(node.name, node.args, cell);
  }
}

function binary(operator: string, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  return '+-*/'.includes(operator) ? arithmetic(operator, left, right) : compares(operator, left, right);
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  const a = toNumber(left);
  const b = toNumber(right);
  if (typeof a === 'object') return a;
  if (typeof b === 'object') return b;
  if (operator === '/' && b === 0) return { error: '#DIV/0!' };
  return finite(operations[operator]!(a, b));
}

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

function finite(value: number): Value {
  return Number.isFinite(value) ? value : { error: '#NUM!' };
}

/** Blanks are 0; any other text is no number (Excel reads some; the forms never ask it to). */
function toNumber(value: Value): number | { readonly error: string } {
  if (typeof value === 'object') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return value === '' ? 0 : { error: '#VALUE!' };
}

const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Numbers come before texts, texts before truth values; upper and lower case are the same. */
function compares(operator: string, left: CellValue, right: CellValue): boolean {
  // A blank beside a number is 0, beside a truth value FALSE.
  const fit = (one: CellValue, other: CellValue): CellValue => {
    if (one === '' && typeof other !== 'string') return typeof other === 'number' ? 0 : false;
    return typeof one === 'string' ? one.toLowerCase() : one;
  };
  const [a, b] = [fit(left, right), fit(right, left)];
  const order = rank(a) !== rank(b) ? rank(a) - rank(b) : a < b ? -1 : a > b ? 1 : 0;
  return orders[operator]!(order);
}

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function call(name: string, args: readonly Node[], cell: (index: number) => Value): Value {
  switch (name) {
    case 'IF': {
      const condition = truth(evaluate(args[0]!, cell));
      if (typeof condition === 'object') return condition;
      const branch = condition ? args[1] : args[2];
      return branch ? evaluate(branch, cell) : false;
    }
    case 'AND':
    case 'OR':
      return junction(name, args, cell);
    case 'ISNUMBER':
      return typeof evaluate(args[0]!, cell) === 'number';
    default:
      return total(args, cell);
  }
}

/** Every argument is looked at: an error in any of them is what Excel gives. */
function junction(name: 'AND' | 'OR', args: readonly Node[], cell: (index: number) => Value): Value {
  let [all, some] = [true, false];
  for (const arg of args) {
    const is = truth(evaluate(arg, cell));
    if (typeof is === 'object') return is;
    all &&= is;
    some ||= is;
  }
  return name === 'AND' ? all : some;
}

function truth(value: Value): boolean | { readonly error: string } {
  if (typeof value === 'object') return value;
  if (typeof value === 'string') return value === '' ? false : { error: '#VALUE!' };
  return Boolean(value);
}

/** SUM over cells: numbers count, texts and truth values do not. */
function total(args: readonly Node[], cell: (index: number) => Value): Value {
  let sum = 0;
  for (const arg of args) {
    const value = evaluate(arg, cell);
    if (isError(value)) return value;
    if (typeof value === 'number') sum += value;
  }
  return finite(sum);
}

function isError(value: unknown): value is { readonly error: string } {
  return typeof value === 'object';
}
