import type { Lexicon } from '../words/lexicon';
import { firstFrom, type Range } from '../words/sentences';
import type { Token } from '../words/tokenizer';
import type { Mention } from './mentions';
import type { Quantity } from './quantities';

/**
 * A stretch of a sentence between two walls: signs, brackets, and words that begin anew. At most
 * one number stands in it.
 */
export interface Segment extends Range {
  /** What stands before it. */
  readonly after: 'start' | 'clause' | 'comma' | 'open' | 'close' | 'colon' | 'word';
  /** Depth of brackets, and where the innermost opens; 0 and -1 outside of them. */
  readonly depth: number;
  readonly bracket: number;
  /** It tells a part of what was told before: `trong đó`, `riêng`. */
  readonly isPart: boolean;
  /** Index into the quantities; null for a stretch without a number. */
  readonly quantity: number | null;
}

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly territoryMarks: readonly Range[];
  readonly lexicon: Lexicon;
}

interface Wall {
  readonly at: number;
  readonly next: number;
  readonly after: Segment['after'];
}

/** Cuts the sentences of a paragraph into segments, in order. */
export function segmentsOf(surroundings: Surroundings): readonly Segment[] {
  const held = heldTogether(surroundings);
  const segments: Segment[] = [];
  let from = 0;
  for (const sentence of surroundings.sentences) {
    while (from < surroundings.quantities.length && surroundings.quantities[from]!.from < sentence.from) from += 1;
    let to = from;
    while (to < surroundings.quantities.length && surroundings.quantities[to]!.from < sentence.to) to += 1;
    segments.push(...new Cutter(surroundings, held, sentence, from, to).segments());
    from = to;
  }
  return segments;
}

/** Tokens inside a name or a number with its unit: no wall stands there. */
function heldTogether({ tokens, mentions, quantities, territoryMarks, lexicon }: Surroundings): Uint8Array {
  const held = new Uint8Array(tokens.length);
  for (const { used } of mentions) {
    for (let at = 1; at < used.length; at += 1) {
      if (used[at]! - used[at - 1]! <= 2) held.fill(1, used[at - 1]! + 1, used[at]! + 1);
    }
  }
  tokens.forEach((_, at) => {
    const compound = lexicon.coordinates.compounds.longest(tokens, at);
    if (compound) held.fill(1, at + 1, compound.to);
  });
  for (const { from, to } of territoryMarks) held.fill(1, from, to);
  for (const { numberFrom, to } of quantities) held.fill(1, numberFrom, to);
  return held;
}

class Cutter {
  private depth = 0;
  private isPart = false;
  /** Whether a part was being told outside the open brackets. */
  private readonly outside: boolean[] = [];
  private readonly brackets: number[] = [];
  private readonly found: Segment[] = [];

  constructor(
    private readonly around: Surroundings,
    private readonly held: Uint8Array,
    private readonly sentence: Range,
    private readonly firstQuantity: number,
    private readonly endQuantity: number,
  ) {}

  segments(): readonly Segment[] {
    let from = this.sentence.from;
    let after: Segment['after'] = 'start';
    for (let at = from; at < this.sentence.to;) {
      const wall = this.wallAt(at, from);
      if (!wall) {
        at += 1;
        continue;
      }
      this.close(from, wall.at, after);
      this.turn(wall);
      from = wall.next;
      after = wall.after;
      at = Math.max(wall.next, at + 1);
    }
    this.close(from, this.sentence.to, after);
    return this.found;
  }

  private turn({ after, at }: Wall): void {
    if (after === 'open') {
      this.outside.push(this.isPart);
      this.brackets.push(at);
      this.depth += 1;
    } else if (after === 'close') {
      this.isPart = this.outside.pop() ?? false;
      this.brackets.pop();
      this.depth = Math.max(0, this.depth - 1);
    } else if (after === 'clause' && this.depth === 0 && !this.opensList) this.isPart = false;
  }

  /** `gồm: …; …`: the members of a list are parts beyond a semicolon. */
  private opensList = false;

  private wallAt(at: number, from: number): Wall | null {
    const { tokens, lexicon } = this.around;
    if (this.held[at] === 1) return null;
    const { text, kind, glued } = tokens[at]!;
    if (kind === 'mark') {
      const next = at + 1;
      if (text === ';') return { at, next, after: 'clause' };
      if (text === ',') return { at, next, after: 'comma' };
      if (text === '(') return { at, next, after: 'open' };
      if (text === ')') return { at, next, after: 'close' };
      if (text === ':') return this.isVerb(at) ? null : { at, next, after: 'colon' };
      if (text === '-' && !glued && !(tokens[next]?.glued ?? false)) return { at, next, after: 'comma' };
      return null;
    }
    if (at === from) return null;
    const opens = lexicon.coordinates.parts.opens.longest(tokens, at) ?? lexicon.coordinates.breaks.longest(tokens, at);
    if (opens && this.beginsAnew(at, from, opens.to)) return { at, next: at, after: 'word' };
    return null;
  }

  /** `Doanh thu: 702 tỷ đồng`, `3G: 1.004 trạm`: the number stands right behind the colon. */
  private isVerb(at: number): boolean {
    const { quantities } = this.around;
    return quantities[firstFrom(quantities, at + 1)]?.from === at + 1;
  }

  /**
   * `còn` between a subject and its number is a verb; `riêng` in the middle of a name is no wall.
   */
  private beginsAnew(at: number, from: number, to: number): boolean {
    const text = this.around.tokens[at]!.text;
    if (text === 'còn' || text === 'nâng' || text === 'đưa' || text === 'gồm' || text === 'bao')
      return this.holdsNumber(from, at);
    return to > at + 1 || this.holdsNumber(from, at) || text === 'riêng';
  }

  private holdsNumber(from: number, to: number): boolean {
    const { quantities } = this.around;
    for (let index = this.firstQuantity; index < this.endQuantity; index += 1) {
      const quantity = quantities[index]!;
      if (quantity.from >= from && quantity.to <= to) return true;
    }
    return false;
  }

  /** Adds a stretch; several numbers in it are parted where the second's words begin. */
  private close(from: number, to: number, after: Segment['after']): void {
    if (to <= from) return;
    const { quantities, tokens, lexicon } = this.around;
    const opens = lexicon.coordinates.parts.opens.longest(tokens, from);
    const named = lexicon.coordinates.parts.adds.longest(tokens, from);
    if (opens) {
      this.isPart = true;
      this.opensList = tokens[to]?.text === ':';
    } else if (named && this.depth === 0) this.isPart = false;
    const inside: number[] = [];
    for (let index = this.firstQuantity; index < this.endQuantity; index += 1) {
      const quantity = quantities[index]!;
      if (quantity.numberFrom >= from && quantity.numberFrom < to) inside.push(index);
    }
    let start = from;
    inside.forEach((index, order) => {
      const next = inside[order + 1];
      const end = next === undefined ? to : this.partingPoint(quantities[index]!, quantities[next]!);
      this.found.push(this.segment(start, end, order === 0 ? after : 'word', index));
      start = end;
    });
    if (inside.length === 0) this.found.push(this.segment(from, to, after, null));
  }

  private segment(from: number, to: number, after: Segment['after'], quantity: number | null): Segment {
    return { from, to, after, depth: this.depth, bracket: this.brackets.at(-1) ?? -1, isPart: this.isPart, quantity };
  }

  /** Between two numbers: at the last joint before the second, or right behind the first. */
  private partingPoint(first: Quantity, second: Quantity): number {
    const { tokens, lexicon } = this.around;
    const limit = Math.min(second.from, second.numberFrom);
    for (let at = limit - 1; at >= first.to; at -= 1) {
      if (this.held[at] === 1 && this.held[at - 1] === 1) continue;
      const joint = lexicon.coordinates.joints.longest(tokens, at);
      if (joint) return this.firstOfJoints(at, first.to);
    }
    return Math.min(first.to, limit);
  }

  /** `trong khi đó với`: joints that follow each other are one. */
  private firstOfJoints(at: number, least: number): number {
    const { tokens, lexicon } = this.around;
    let first = at;
    while (first > least && lexicon.coordinates.joints.longest(tokens, first - 1)) first -= 1;
    return first;
  }
}
