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

const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()|[(),{}]|[^"'(),{}\p{L}_]+|[\p{L}_][\p{L}\p{N}_.]*|['"]/gu;
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
  let name = '';
  for (const [token] of formula.matchAll(tokens)) {
    const call = open[open.length - 1]!;
    if (token === '(' || token === '{') {
      call.argument += token;
      open.push({
        aggregate: token === '(' && aggregates.has(name.toUpperCase().replace(/^_XLFN\./, '')),
        argument: '',
      });
    } else if ((token === ')' || token === '}') && open.length > 1) {
      open.pop();
      open[open.length - 1]!.argument += finished(call) + token;
    } else if (token === ',' && open.length > 1) {
      // What was read so far belongs to the call around it.
      const before = finished(call) + token;
      open[open.length - 2]!.argument += before;
      call.argument = '';
    } else call.argument += token;
    name = token;
  }
  return open.map(({ argument }) => argument).join('');
}

function finished({ aggregate, argument }: OpenCall): string {
  return aggregate
    ? argument.replace(oneCell, (_all, before, sheet, cell, after) => `${before}${sheet}${cell}:${cell}${after}`)
    : argument;
}
