import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import type { SheetLayout } from '../../../src/sheet/grid/sheetLayout';

/**
 * A formula made ready: works on the values of the areas that it names, by their number; a cell is
 * an area of one.
 */
type Compiled = (area: (index: number) => readonly CellValue[]) => CellValue;

/**
 * Works out the formulas of one sheet by the textbook meaning of the few functions that it uses,
 * each cell when it is first asked for. Knows nothing of the checks and nothing of the product's
 * other evaluators; LibreOffice and the host are asked the same questions elsewhere. Throws at
 * anything it does not know.
 */
export function withPlainResults(grids: readonly Grid[], layout: SheetLayout): Grid {
  const places = new Map<string, CellValue>();
  for (const { sheet, top, left, values } of grids)
    values.forEach((row, r) => row.forEach((value, c) => places.set(placeOf(sheet, top + r, left + c), value)));
  const formulas = new Map<string, string>();
  for (const { row, column, content } of layout.cells) {
    const place = placeOf(layout.name, row, column);
    if ('formula' in content) formulas.set(place, content.formula);
    else places.set(place, content.value);
  }
  const cell = (place: string): CellValue => {
    const known = places.get(place);
    if (known !== undefined) return known;
    const formula = formulas.get(place);
    if (formula === undefined) return '';
    const { work, areas } = compile(formula, layout.name);
    const value = work((index) => areas[index]!.map(cell));
    places.set(place, value);
    return value;
  };
  const rows = Math.max(...layout.cells.map(({ row }) => row)) + 1;
  const width = Math.max(...layout.cells.map(({ column }) => column)) + 1;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => cell(placeOf(layout.name, row, column))),
  );
  return { sheet: layout.name, top: 0, left: 0, values, formulas: values, numberFormats: [] };
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet.toLowerCase()}!${String.fromCharCode(65 + column)}${row + 1}`;
}

const references =
  /(?<![\p{L}\d.])(?:(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!)?\$?([A-Z])\$?(\d+)(?::\$?[A-Z]\$?(\d+))?(?![\p{L}\d(])/gu;
const tokens = /("(?:[^"]|"")*")|@(\d+)|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|([A-Z]+)(?=\()|(<=|>=|<>|[-+*/&(),=<>])/y;

/** Formulas that differ in their cells only are understood once. */
const shapes = new Map<string, Compiled>();

function compile(
  formula: string,
  own: string,
): { readonly work: Compiled; readonly areas: readonly (readonly string[])[] } {
  const areas: string[][] = [];
  const shape = formula.replace(references, (_, quoted, named, column, first, last) => {
    const sheet = String(quoted?.replaceAll("''", "'") ?? named ?? own).toLowerCase();
    const rows = Number(last ?? first) - Number(first) + 1;
    areas.push(Array.from({ length: rows }, (_unused, index) => `${sheet}!${column}${Number(first) + index}`));
    return `@${areas.length - 1}`;
  });
  const work = shapes.get(shape) ?? new Compiler(shape).whole();
  shapes.set(shape, work);
  return { work, areas };
}

class Compiler {
  private readonly list: RegExpExecArray[] = [];
  private at = 0;

  constructor(formula: string) {
    tokens.lastIndex = 1;
    while (tokens.lastIndex < formula.length) {
      const match = tokens.exec(formula);
      if (!match) throw new Error(`not understood: ${formula}`);
      this.list.push(match);
    }
  }

  whole(): Compiled {
    const result = this.binary(0);
    if (this.at < this.list.length) throw new Error(`not understood: ${this.list[this.at]![0]}`);
    return result;
  }

  private binary(level: number): Compiled {
    const operators = levels[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = this.list[this.at]?.[5];
      const work = operator === undefined ? undefined : operators[operator];
      if (!work) return left;
      this.at += 1;
      const [one, other] = [left, this.binary(level + 1)];
      left = (cell) => work(one(cell), other(cell));
    }
  }

  private unary(): Compiled {
    if (!this.takes('-')) return this.primary();
    const operand = this.unary();
    return (cell) => -number(operand(cell));
  }

  private primary(): Compiled {
    const [all, text, area, digits, name] = this.list[this.at]!;
    this.at += 1;
    if (text !== undefined) return always(text.slice(1, -1).replaceAll('""', '"'));
    if (digits !== undefined) return always(Number(digits));
    if (area !== undefined) return (areas) => areas(Number(area))[0]!;
    if (name !== undefined) return this.call(name);
    if (all !== '(') throw new Error(`not understood: ${all}`);
    const inner = this.binary(0);
    this.closes();
    return inner;
  }

  private call(name: string): Compiled {
    this.at += 1;
    if (name === 'COUNTIF') return this.countIf();
    const args: Compiled[] = [];
    do args.push(this.binary(0));
    while (this.takes(','));
    this.closes();
    if (name === 'IF')
      return (cell) => {
        const condition = args[0]!(cell);
        if (typeof condition !== 'boolean') throw new Error(`no condition: ${condition}`);
        return condition ? args[1]!(cell) : args[2]!(cell);
      };
    const work = functions[name];
    if (!work) throw new Error(`unknown function: ${name}`);
    return (cell) => work(args.map((arg) => arg(cell)));
  }

  private countIf(): Compiled {
    const area = Number(this.list[this.at]![2]);
    this.at += 1;
    if (!this.takes(',')) throw new Error('COUNTIF without what it counts');
    const wanted = this.binary(0);
    this.closes();
    return (areas) => areas(area).filter((value) => value === wanted(areas)).length;
  }

  private takes(sign: string): boolean {
    if (this.list[this.at]?.[5] !== sign) return false;
    this.at += 1;
    return true;
  }

  private closes(): void {
    if (!this.takes(')')) throw new Error('a bracket is not closed');
  }
}

const always =
  (value: CellValue): Compiled =>
  () =>
    value;

function number(value: CellValue): number {
  if (value === '') return 0;
  if (typeof value !== 'number') throw new Error(`no number: ${value}`);
  return value;
}

function truth(value: CellValue): boolean {
  if (typeof value !== 'boolean') throw new Error(`no truth value: ${value}`);
  return value;
}

const same = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'string' && typeof other === 'string' ? one.toLowerCase() === other.toLowerCase() : one === other;

const levels: readonly Readonly<Record<string, (one: CellValue, other: CellValue) => CellValue>>[] = [
  {
    '=': same,
    '<>': (one, other) => !same(one, other),
    '<': (one, other) => number(one) < number(other),
    '>': (one, other) => number(one) > number(other),
    '<=': (one, other) => number(one) <= number(other),
    '>=': (one, other) => number(one) >= number(other),
  },
  { '&': (one, other) => `${one}${other}` },
  {
    '+': (one, other) => snapped(number(one), number(other)),
    '-': (one, other) => snapped(number(one), -number(other)),
  },
  { '*': (one, other) => number(one) * number(other), '/': (one, other) => number(one) / number(other) },
];

/** Spreadsheet programs take a sum that is but the dust of its parts as 0. */
function snapped(one: number, other: number): number {
  const sum = one + other;
  return Math.abs(sum) < Math.abs(one) * 2 ** -48 ? 0 : sum;
}

/** Half away from zero on the decimal digits that a cell holds. */
function round(value: number, places: number): number {
  const scaled = Number(`${Number(value.toPrecision(15))}e${places}`);
  return Number(`${Math.sign(scaled) * Math.round(Math.abs(scaled))}e${-places}`);
}

const functions: Readonly<Record<string, (values: readonly CellValue[]) => CellValue>> = {
  AND: (values) => values.map(truth).every(Boolean),
  OR: (values) => values.map(truth).some(Boolean),
  ISNUMBER: ([value]) => typeof value === 'number',
  ABS: ([value]) => Math.abs(number(value!)),
  MAX: (values) => Math.max(...values.map(number)),
  MIN: (values) => Math.min(...values.map(number)),
  ROUND: ([value, places]) => round(number(value!), number(places!)),
  TRUNC: ([value]) => Math.trunc(number(value!)),
  MOD: ([value, by]) => number(value!) - number(by!) * Math.floor(number(value!) / number(by!)),
  POWER: ([base, exponent]) => number(base!) ** number(exponent!),
  LEN: ([text]) => String(text).length,
  LEFT: ([text, count]) => String(text).slice(0, number(count!)),
  RIGHT: ([text, count]) => String(text).slice(-number(count!)),
  TRIM: ([text]) => String(text).trim().replace(/ +/g, ' '),
};
