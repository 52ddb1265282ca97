import type { CueName } from '../words/lexiconSchema';
import type { Cue } from './cue';
import type { Line } from './line';
import type { Quantity } from './quantities';
import type { Segment } from './segments';
import { beginningIn, firstFrom, type Range } from '../words/sentences';

/** A quantity with what stands around it. All positions are tokens of its paragraph. */
export interface View {
  readonly line: Line;
  readonly quantity: Quantity;
  readonly index: number;
  readonly sentence: Range;
  /**
   * The stretch between two walls in which the quantity stands alone, and its place among the
   * line's.
   */
  readonly segment: Segment;
  readonly segmentAt: number;
  /** From the end of the quantity before (or the clause's start) up to this one. */
  readonly left: Range;
  /** The segment, with the stretches without numbers that lead into it. */
  readonly near: Range;
  /** From the quantity up to the next one (or the clause's end). */
  readonly right: Range;
  /** From the last semicolon (or the sentence's start) to the next (or its end). */
  readonly clause: Range;
}

/** The surroundings of every quantity of a paragraph, in order. */
export function viewsOf(line: Line): readonly View[] {
  const { quantities, sentences, tokens } = line;
  let at = 0;
  const place = new Map(
    line.segments.flatMap(({ quantity }, index) => (quantity === null ? [] : [[quantity, index] as const])),
  );
  return quantities.map((quantity, index) => {
    while (at < sentences.length - 1 && sentences[at]!.to <= quantity.numberFrom) at += 1;
    const sentence = sentences[at]!;
    const clause = clauseAround(tokens, sentence, quantity);
    const before = quantities[index - 1];
    const after = quantities[index + 1];
    const left = { from: Math.max(clause.from, before?.to ?? 0), to: quantity.from };
    const right = { from: quantity.to, to: Math.max(quantity.to, Math.min(clause.to, after?.from ?? clause.to)) };
    const segmentAt = place.get(index)!;
    const segment = line.segments[segmentAt]!;
    return {
      line,
      quantity,
      index,
      sentence,
      segment,
      segmentAt,
      left: { ...left, from: Math.min(left.from, left.to) },
      near: { from: Math.min(quantity.from, leadFrom(line, segmentAt, sentence)), to: quantity.from },
      right,
      clause,
    };
  });
}

/** Where the stretches without numbers begin that lead into a segment. */
function leadFrom({ segments }: Line, segmentAt: number, sentence: Range): number {
  const { depth } = segments[segmentAt]!;
  let at = segmentAt;
  while (at > 0 && segments[at]!.after !== 'open') {
    const before = segments[at - 1]!;
    if (before.quantity !== null || before.from < sentence.from || before.depth < depth) break;
    at -= 1;
  }
  return segments[at]!.from;
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

/** The texts of a stretch. */
export function wordsIn({ tokens }: Line, { from, to }: Range): readonly string[] {
  return tokens.slice(from, to).map(({ text }) => text);
}

/** True when every token of a stretch is one of the given words. */
export function onlyWords(line: Line, range: Range, allowed: ReadonlySet<string>): boolean {
  return wordsIn(line, range).every((word) => allowed.has(word));
}

/**
 * The day that a sentence gives before a number, ISO, or null; a day of another year is none of the
 * figure's.
 */
export function asOfBefore({ line, sentence, quantity }: View, year: number): string | null {
  const last = beginningIn(line.dates, { from: sentence.from, to: quantity.from }).at(-1);
  return last?.year === year ? last.iso : null;
}
