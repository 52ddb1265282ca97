import { parseAddress } from '../../sheet/address';
import { numberText, plainText, valueText } from '../sealedValue';
import type { CellValue } from '../../sheet/grid';

/** What a formula's references mean. */
export interface References {
  /** The sealed name of a cell (`VT.04[3]`), or null where it is no part of what is sealed. */
  readonly nameOf: (sheet: string | null, address: string) => string | null;
  /** Whether everything that stands in a rectangle of a sheet is sealed. */
  readonly coversRange: (sheet: string | null, first: string, last: string) => boolean;
}

/** Functions whose result depends on their arguments alone; with any other the result is sealed too. */
const plainFunctions = new Set(
  'IF AND OR NOT TRUE FALSE ISNUMBER ISBLANK ISTEXT ISERROR IFERROR SUM ROUND ROUNDUP ROUNDDOWN INT ABS MIN MAX AVERAGE COUNT'.split(
    ' ',
  ),
);

/** Results of other programs may differ in the last digits of an arithmetic. */
const resultDigits = 12;

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
 * A formula as it is sealed: `="…"` with row codes and symbols instead of addresses, so that moved rows do no harm, and without its result. A formula
 * that reads anything unsealed (other cells, names, links, functions of time or chance) is followed by its result, or a figure could change unseen.
 */
export function formulaText(formula: string, result: CellValue, references: References): string {
  let isClosed = true;
  const nameOf = (sheet: string | null, address: string): string => {
    const name = references.nameOf(sheet, address.replaceAll('$', '').toUpperCase());
    isClosed &&= name !== null;
    return name ?? '?';
  };
  const written = plainText(formula.slice(1)).replace(
    tokens,
    (whole, text, quoted, bare, first, last, called, number, other, blank) => {
      if (text !== undefined) return text as string;
      if (first !== undefined) {
        const sheet = (quoted as string | undefined)?.replaceAll("''", "'") ?? (bare as string | undefined) ?? null;
        const name = nameOf(sheet, first as string);
        if (last === undefined) return name;
        isClosed &&= references.coversRange(sheet, first as string, last as string);
        return `${name}:${nameOf(sheet, last as string)}`;
      }
      if (called !== undefined) {
        const name = (called as string).replace(/^(?:_xl[a-z]+\.)+/i, '').toUpperCase();
        isClosed &&= plainFunctions.has(name);
        return name;
      }
      if (number !== undefined) return numberText(Number(number));
      if (other !== undefined) {
        const word = (other as string).toUpperCase();
        isClosed &&= word === 'TRUE' || word === 'FALSE';
        return word;
      }
      return blank === undefined ? whole : '';
    },
  );
  const sealed = `=${JSON.stringify(written)}`;
  if (isClosed) return sealed;
  return `${sealed}#${typeof result === 'number' ? numberText(result, resultDigits) : valueText(result)}`;
}

/** The rectangle between two corners, zero-based and ends included; null for what are no addresses. */
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
