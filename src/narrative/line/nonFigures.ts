import type { Lexicon } from '../words/lexicon';
import { readNumeral } from '../words/readNumeral';
import { matchPattern } from '../words/tokenPattern';
import type { Token } from '../words/tokenizer';

/** For each token why its number is no figure, or null. */
export type NonFigures = readonly (string | null)[];

/** Signs that tie the parts of a document number, a file name or an address together. */
const ties: ReadonlySet<string> = new Set(['-', '/', '.', '_', '@', ':']);

/** Finds the numbers of a paragraph that are dates, documents, names, levels and the like. */
export function findNonFigures(tokens: readonly Token[], lexicon: Lexicon): NonFigures {
  const found: (string | null)[] = tokens.map(() => null);
  markListNumber(tokens, found);
  markCodes(tokens, found, lexicon);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { pattern, value } of lexicon.nonFigures.at(tokens[at]!)) {
      const end = matchPattern(pattern, tokens, at);
      if (end === -1 || value.notAfter.has(tokens[at - 1]?.text ?? '')) continue;
      if (value.unlessUnit && countsSomething(tokens, end, lexicon)) continue;
      for (let inside = at; inside < end; inside += 1) {
        if (tokens[inside]!.kind === 'number') found[inside] ??= value.id;
      }
    }
  }
  markNames(tokens, found, lexicon);
  return found;
}

/** A unit, a scale word or a percent sign stands at the token. */
function countsSomething(tokens: readonly Token[], at: number, { units, scales }: Lexicon): boolean {
  const first = tokens[at];
  return first !== undefined && (units.at(tokens, at) !== null || (scales.longest(tokens, at)?.value ?? null) !== null);
}

/** `1.`, `2)`, `1.1.` and `1.1 Bưu chính` at the head of a line, and `2)` within one. */
function markListNumber(tokens: readonly Token[], found: (string | null)[]): void {
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'number' || !/^\d{1,2}(\.\d{1,2}){0,4}$/.test(text)) return;
    const next = tokens[at + 1];
    const closes =
      next !== undefined &&
      next.glued &&
      (next.text === ')' || (next.text === '.' && !(tokens[at + 2]?.glued ?? false)));
    const opensLine = at === 0 && (closes || next?.text === '-' || (text.includes('.') && (next?.capital ?? false)));
    const opensItem = next?.text === ')' && next.glued && tokens[at - 1]?.text !== '(' && !isOpen(tokens, at);
    if (opensLine || opensItem) found[at] = 'listNumber';
  });
}

/** How far back a bracket is looked for. */
const bracketReach = 60;

function isOpen(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - bracketReach); back -= 1) {
    if (tokens[back]!.text === ')') return false;
    if (tokens[back]!.text === '(') return true;
  }
  return false;
}

/**
 * Numbers inside words and codes (IPv6, 36a, 749/QĐ-TTg, m03.jpg), and numerals that are no numbers
 * (0237.3852.456).
 */
function markCodes(tokens: readonly Token[], found: (string | null)[], lexicon: Lexicon): void {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== 'number') continue;
    if (isInsideWord(tokens, at, lexicon) || isTiedToWord(tokens, at, lexicon) || isTiedToCode(tokens, at, found))
      found[at] = 'code';
    else if (isNoNumber(token.text)) found[at] = 'unreadable';
  }
}

function isNoNumber(text: string): boolean {
  return /^0\d{2,}/.test(text) || readNumeral(text).length === 0;
}

function isInsideWord(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]!.glued && before?.kind === 'word') return true;
  return after?.kind === 'word' && after.glued && !countsSomething(tokens, at + 1, lexicon);
}

/** A word behind a slash may belong to a unit instead: 19 giờ/ngày. */
function isTiedToWord(tokens: readonly Token[], at: number, { links }: Lexicon): boolean {
  const [twoBefore, before, self, after, twoAfter] = [-2, -1, 0, 1, 2].map((step) => tokens[at + step]);
  const right =
    after?.glued &&
    ties.has(after.text) &&
    twoAfter?.glued &&
    twoAfter.kind === 'word' &&
    !links.unitTail.has(twoAfter.text);
  const left =
    self!.glued &&
    before !== undefined &&
    before.glued &&
    ties.has(before.text) &&
    before.text !== '/' &&
    twoBefore?.kind === 'word';
  return Boolean(right ?? false) || left;
}

/** The first half of a code whose second half is one: 45 in 45/2016/QĐ-TTg. */
function isTiedToCode(tokens: readonly Token[], at: number, found: readonly (string | null)[]): boolean {
  const after = tokens[at + 1];
  return Boolean(after?.glued && ties.has(after.text) && tokens[at + 2]?.glued && found[at + 2] === 'code');
}

/**
 * A small number that ends a proper name: Cẩm Thủy 1. What is counted or measured has its unit
 * after the number.
 */
function markNames(tokens: readonly Token[], found: (string | null)[], lexicon: Lexicon): void {
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'number' || found[at] !== null || !/^\d{1,2}$/.test(text)) return;
    const before = tokens[at - 1];
    const twoBefore = tokens[at - 2];
    const isName =
      before?.kind === 'word' && before.capital && !before.upper && twoBefore?.kind === 'word' && twoBefore.capital;
    const after = tokens[at + 1];
    const isBare = after === undefined || (after.kind === 'mark' && after.text !== '%' && after.text !== '/');
    if (isName && isBare && !countsSomething(tokens, at + 1, lexicon)) found[at] = 'name';
  });
}
