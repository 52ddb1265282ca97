import { remembered } from '../../indicators/lists';
import { parseAddress, type CellPosition } from '../../sheet/grid/address';
import type { CellValue } from '../../sheet/grid/grid';

/** A formula as a tree; cells are numbered, so that one tree serves whatever the addresses. */
export type Node =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'cell'; readonly index: number }
  | { readonly kind: 'negative'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

export interface ParsedFormula {
  readonly node: Node;
  /** Where its cells stand, by number; null for an address off every sheet. */
  readonly cells: readonly (CellPosition | null)[];
}

/*
 * A grammar that takes the forms' own formulas and refuses all else; `formulaText` takes anything.
 */
const tokens =
  /\s*(?:("(?:[^"]|"")*")|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![A-Za-z0-9_(!.:])|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z]+)(?=\()|(<=|>=|<>|[-+*/(),=<>]))/y;

/** Longer formulas are not ours, and deep ones would exhaust the stack. */
const longest = 1000;

/** Trees by shape: the formula with its addresses taken out. */
const shapes = new Map<string, Node | null>();
const mostShapes = 500;

/** Sheets of one form hold the same formulas at the same places. */
const byText = new Map<string, ParsedFormula | null>();
const mostTexts = 10_000;

interface Token {
  readonly kind: 'text' | 'cell' | 'number' | 'name' | 'sign';
  readonly text: string;
}

/** The tree of a formula with its leading `=`; null for anything beyond the forms' own formulas. */
export function parseFormula(formula: string): ParsedFormula | null {
  if (!formula.startsWith('=') || formula.length > longest) return null;
  if (byText.size >= mostTexts) byText.clear();
  return remembered(byText, formula, () => parse(formula));
}

function parse(formula: string): ParsedFormula | null {
  const read = tokenise(formula.slice(1));
  if (!read) return null;
  const cells = read.flatMap(({ kind, text }) => (kind === 'cell' ? [parseAddress(text)] : []));
  const shape = read.map(({ kind, text }) => (kind === 'cell' ? '@' : text)).join(' ');
  if (shapes.size >= mostShapes) shapes.clear();
  const node = remembered(shapes, shape, () => new Parser(read).whole());
  return node && { node, cells };
}

function tokenise(text: string): readonly Token[] | null {
  const kinds = ['text', 'cell', 'number', 'name', 'sign'] as const;
  const found: Token[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const match = tokens.exec(text);
    if (!match) return /^\s*$/.test(text.slice(tokens.lastIndex)) ? found : null;
    const group = kinds.findIndex((_, index) => match[index + 1] !== undefined);
    found.push({ kind: kinds[group]!, text: match[group + 1]! });
  }
  return found;
}

/** How many arguments the known functions take. */
const functions: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  IF: [2, 3],
  AND: [1, 255],
  OR: [1, 255],
  ISNUMBER: [1, 1],
  SUM: [1, 255],
};

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];

class NotOurs extends Error {}

class Parser {
  private place = 0;
  private cells = 0;

  constructor(private readonly list: readonly Token[]) {}

  whole(): Node | null {
    try {
      const node = this.level(0);
      return this.place === this.list.length ? node : null;
    } catch (error) {
      if (error instanceof NotOurs) return null;
      throw error;
    }
  }

  private level(depth: number): Node {
    const operators = levels[depth];
    if (!operators) return this.primary();
    let left = this.level(depth + 1);
    for (;;) {
      const next = this.list[this.place];
      if (next?.kind !== 'sign' || !operators.includes(next.text)) return left;
      this.place += 1;
      left = { kind: 'binary', operator: next.text, left, right: this.level(depth + 1) };
    }
  }

  private primary(): Node {
    if (this.takes('-')) return { kind: 'negative', operand: this.primary() };
    const token = this.list[this.place];
    this.place += 1;
    switch (token?.kind) {
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'cell':
        this.cells += 1;
        return { kind: 'cell', index: this.cells - 1 };
      case 'name':
        return this.call(token.text.toUpperCase());
      default: {
        const node = token?.text === '(' ? this.level(0) : null;
        if (!node || !this.takes(')')) throw new NotOurs();
        return node;
      }
    }
  }

  private call(name: string): Node {
    const known = functions[name];
    if (!known || !this.takes('(')) throw new NotOurs();
    const args: Node[] = [];
    do args.push(this.level(0));
    while (this.takes(','));
    if (!this.takes(')') || args.length < known[0] || args.length > known[1]) throw new NotOurs();
    return { kind: 'call', name, args };
  }

  private takes(sign: string): boolean {
    const next = this.list[this.place];
    if (next?.kind !== 'sign' || next.text !== sign) return false;
    this.place += 1;
    return true;
  }
}
