import { parseAddress } from '../../sheet/grid/address';
import { numberText, plainText, valueText } from '../sealedValue';
import type { CellValue } from '../../sheet/grid/grid';

/** What a formula's references mean. */
export interface References {
  /** The sealed name of a cell (`VT.04[3]`), or null where it is no part of what is sealed. */
  readonly nameOf: (sheet: string | null, address: string) => string | null;
  /** Whether everything that stands in a rectangle of a sheet is sealed. */
  readonly coversRange: (sheet: string | null, first: string, last: string) => boolean;
}

/**
 * Functions whose result depends on their arguments alone; with any other the result is sealed too.
 */
const plainFunctions = new Set(
  'IF AND OR NOT TRUE FALSE ISNUMBER ISBLANK ISTEXT ISERROR IFERROR SUM ROUND ROUNDUP ROUNDDOWN INT ABS MIN MAX AVERAGE COUNT'.split(
    ' ',
  ),
);

/** Results of other programs may differ in the last digits of an arithmetic. */
const resultDigits = 12;

/*
 * What is sealed was cut by these very patterns: they stay as they are, whatever `formulaText`
 * does.
 */
const sheetPart = String.raw`(?:'((?:[^']|'')+)'|(\[?[\p{L}_][\p{L}\p{N}_.\]]*))!`;
const cellPart = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const tokens = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`(?:${sheetPart})?(${cellPart})(?::(${cellPart}))?(?![\p{L}\p{N}_(!.:])`,
    String.raw`((?:_xl[a-z]+\.)*[\p{L}_][\p{L}\p{N}_.]*)\s*(?=\()`,
    String.raw`((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\d:$]))`,
    String.raw`((?:'(?:[^']|'')*'|[\p{L}\p{N}_.$\[\]\\#?]+)!?[\p{L}\p{N}_.$:\[\]\\#?]*)`,
    String.raw`(\s+)`,
    String.raw`(.)`,
  ].join('|'),
  'gsu',
);

/**
 * A formula as it is sealed: `="…"` with row codes and symbols instead of addresses, so that moved
 * rows do no harm, and without its result. A formula that reads anything unsealed (other cells,
 * names, links, functions of time or chance) is followed by its result, or a figure could change
 * unseen.
 */
export function formulaText(formula: string, result: CellValue, references: References): string {
  const { parts, isPlain } = shapeOf(formula);
  let isClosed = isPlain;
  const nameOf = (sheet: string | null, address: string): string => {
    const name = references.nameOf(sheet, address.replaceAll('$', '').toUpperCase());
    isClosed &&= name !== null;
    return name ?? '?';
  };
  const written = parts.map((part) => {
    if (typeof part === 'string') return part;
    const { sheet, first, last } = part;
    const name = nameOf(sheet, first);
    if (last === null) return name;
    isClosed &&= references.coversRange(sheet, first, last);
    return `${name}:${nameOf(sheet, last)}`;
  });
  const sealed = `=${JSON.stringify(written.join(''))}`;
  if (isClosed) return sealed;
  return `${sealed}#${typeof result === 'number' ? numberText(result, resultDigits) : valueText(result)}`;
}

interface Reference {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: string;
  /** Null for a single cell. */
  readonly last: string | null;
}

/** A formula taken apart: what stands in it as it is sealed, and its references. */
interface Shape {
  readonly parts: readonly (string | Reference)[];
  /** Whether its functions and names depend on nothing but what is handed to them. */
  readonly isPlain: boolean;
}

/** Formulas with the same text but for single addresses: a form has a few, a workbook thousands. */
const shapes = new Map<string, Shape>();
const mostShapes = 500;
const singleCell = /\$?[A-Z]{1,3}\$?\d{1,7}/g;

function shapeOf(formula: string): Shape {
  // Sheets, ranges, names and numbers that look like addresses, and quoted texts need a careful
  // look each time.
  if (/[!:[\]_.]|"[^"]+"|[A-Z]\d+\(|\d[A-Z]|[A-Z]{4,}\$?\d|\d{8}|\p{Ll}|[^\0-\x7f]/u.test(formula))
    return takenApart(formula);
  const key = formula.replace(singleCell, '@');
  const known = shapes.get(key);
  if (!known) {
    const shape = takenApart(formula);
    if (shapes.size < mostShapes) shapes.set(key, shape);
    return shape;
  }
  const addresses = formula.match(singleCell) ?? [];
  let next = 0;
  return {
    ...known,
    parts: known.parts.map((part) => (typeof part === 'string' ? part : { ...part, first: addresses[next++]! })),
  };
}

function takenApart(formula: string): Shape {
  const parts: (string | Reference)[] = [];
  let isPlain = true;
  for (const match of plainText(formula.slice(1)).matchAll(tokens)) {
    const [whole, text, quoted, bare, first, last, called, number, other, blank] = match;
    if (text !== undefined) parts.push(text);
    else if (first !== undefined) {
      parts.push({ sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, first, last: last ?? null });
    } else if (called !== undefined) {
      const name = called.replace(/^(?:_xl[a-z]+\.)+/i, '').toUpperCase();
      isPlain &&= plainFunctions.has(name);
      parts.push(name);
    } else if (number !== undefined) parts.push(numberText(Number(number)));
    else if (other !== undefined) {
      const word = other.toUpperCase();
      isPlain &&= word === 'TRUE' || word === 'FALSE';
      parts.push(word);
    } else if (blank === undefined) parts.push(whole);
  }
  return { parts, isPlain };
}

/**
 * The rectangle between two corners, zero-based and ends included; null for what are no addresses.
 */
export function rectangleBetween(
  first: string,
  last: string,
): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | null {
  const [one, other] = [parseAddress(first), parseAddress(last)];
  if (!one || !other) return null;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}
