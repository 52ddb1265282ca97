import { formulaPieces } from '../../../sheet/formula/formulaText';

/**
 * Functions that take texts and truth values in a referenced cell as absent, and only there:
 * `SUM(A1,"2")` adds the 2, not a text in A1. The engine forgets that an argument was a reference
 * when it is a single cell, so such arguments are handed to it as ranges of one cell.
 */
const aggregates = new Set(
  'SUM COUNT MAX MIN AVERAGE PRODUCT MEDIAN SUMSQ STDEV STDEVP STDEV.S STDEV.P VAR VARP VAR.S VAR.P GEOMEAN HARMEAN AND OR XOR'.split(
    ' ',
  ),
);

const signs = /[(),{}]|[^(),{}]+/g;
const oneCell = /^(\s*)((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?)(\$?[A-Z]{1,3}\$?\d{1,7})(\s*)$/iu;

const known = new Map<string, string>();
const mostKnown = 100_000;

/** A formula whose aggregates see single cells as ranges; the same text when there are none. */
export function cellsAsRanges(formula: string): string {
  const found = known.get(formula);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const changed = rewrite(formula);
  known.set(formula, changed);
  return changed;
}

/** A call whose arguments are being read. */
interface OpenCall {
  readonly aggregate: boolean;
  argument: string;
}

function rewrite(formula: string): string {
  const open: OpenCall[] = [{ aggregate: false, argument: '' }];
  const begin = (text: string, aggregate: boolean): void => {
    open.at(-1)!.argument += text;
    open.push({ aggregate, argument: '' });
  };
  for (const { kind, text } of formulaPieces(formula)) {
    if (kind === 'call')
      begin(
        text,
        aggregates.has(
          text
            .slice(0, -1)
            .toUpperCase()
            .replace(/^_XLFN\./, ''),
        ),
      );
    else if (kind !== 'other') open.at(-1)!.argument += text;
    else
      for (const [sign] of text.matchAll(signs)) {
        const call = open.at(-1)!;
        if (sign === '(' || sign === '{') begin(sign, false);
        else if ((sign === ')' || sign === '}') && open.length > 1) {
          open.pop();
          open.at(-1)!.argument += finished(call) + sign;
        } else if (sign === ',' && open.length > 1) {
          // What was read so far belongs to the call around it.
          open.at(-2)!.argument += finished(call) + sign;
          call.argument = '';
        } else call.argument += sign;
      }
  }
  return open.map(({ argument }) => argument).join('');
}

function finished({ aggregate, argument }: OpenCall): string {
  return aggregate
    ? argument.replace(oneCell, (_all, before, sheet, cell, after) => `${before}${sheet}${cell}:${cell}${after}`)
    : argument;
}
