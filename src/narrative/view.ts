import type { CueName } from './lexiconSchema';
import type { Cue, Line } from './line';
import type { Quantity } from './quantities';
import type { Range } from './sentences';

/** A quantity with what stands around it. All positions are tokens of its paragraph. */
export interface View {
  readonly line: Line;
  readonly quantity: Quantity;
  readonly index: number;
  readonly sentence: Range;
  /** From the end of the quantity before (or the clause's start) up to this one. */
  readonly left: Range;
  /** From the quantity up to the next one (or the clause's end). */
  readonly right: Range;
  /** From the last semicolon (or the sentence's start) to the next (or its end). */
  readonly clause: Range;
}

/** The surroundings of every quantity of a paragraph, in order. */
export function viewsOf(line: Line): readonly View[] {
  const { quantities, sentences, tokens } = line;
  let at = 0;
  return quantities.map((quantity, index) => {
    while (at < sentences.length - 1 && sentences[at]!.to <= quantity.numberFrom) at += 1;
    const sentence = sentences[at]!;
    const clause = clauseAround(tokens, sentence, quantity);
    const before = quantities[index - 1];
    const after = quantities[index + 1];
    const left = { from: Math.max(clause.from, before?.to ?? 0), to: quantity.from };
    const right = { from: quantity.to, to: Math.max(quantity.to, Math.min(clause.to, after?.from ?? clause.to)) };
    return { line, quantity, index, sentence, left: { ...left, from: Math.min(left.from, left.to) }, right, clause };
  });
}

/** A clause is looked for this far; nobody writes a longer one. */
const clauseReach = 400;

function clauseAround(tokens: Line['tokens'], sentence: Range, { numberFrom, to }: Quantity): Range {
  let from = numberFrom;
  while (from > sentence.from && numberFrom - from < clauseReach && tokens[from - 1]!.text !== ';') from -= 1;
  let end = to;
  while (end < sentence.to && end - to < clauseReach && tokens[end]!.text !== ';') end += 1;
  return { from, to: end };
}

/** The cues of some kinds that lie within a stretch. */
export function cuesIn({ cues }: Line, { from, to }: Range, ...names: readonly CueName[]): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = firstFrom(cues, from); at < cues.length; at += 1) {
    const cue = cues[at]!;
    if (cue.from >= to) break;
    if (cue.to <= to && names.includes(cue.name)) found.push(cue);
  }
  return found;
}

/** The last cue of some kinds within a stretch, or null. */
export function lastCue(line: Line, range: Range, ...names: readonly CueName[]): Cue | null {
  return cuesIn(line, range, ...names).at(-1) ?? null;
}

/** Index of the first of ordered ranges that begins at or after a token. */
export function firstFrom(ranges: readonly Range[], from: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of ordered ranges that begin within a stretch. */
export function beginningIn<R extends Range>(ranges: readonly R[], { from, to }: Range): readonly R[] {
  return ranges.slice(firstFrom(ranges, from), firstFrom(ranges, to));
}

/** The texts of a stretch. */
export function wordsIn({ tokens }: Line, { from, to }: Range): readonly string[] {
  return tokens.slice(from, to).map(({ text }) => text);
}

/** True when every token of a stretch is one of the given words. */
export function onlyWords(line: Line, range: Range, allowed: ReadonlySet<string>): boolean {
  return wordsIn(line, range).every((word) => allowed.has(word));
}
