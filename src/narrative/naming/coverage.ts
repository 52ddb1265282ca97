import type { View } from '../line/view';
import { beginningIn } from '../words/sentences';
import { oneLine } from '../words/oneLine';
import type { Token } from '../words/tokenizer';
import type { Naming } from './naming';
import type { SenseReading } from '../sense/kinds';

/** Words that nothing accounts for, and what they are taken for. */
export interface Coverage {
  /** The words, as the paper writes them; null where every word is accounted for. */
  readonly unknown: string | null;
  /** They stand before the number, behind a head of their own: another subject. */
  readonly isSubject: boolean;
  /** They are the noun that is counted. */
  readonly isNoun: boolean;
  /** Known words that narrow: newness, negation, rates. */
  readonly narrowed: string | null;
  /**
   * Of both those that stand before the number, and so hold for the members of a list that it
   * opens.
   */
  readonly before: string | null;
}

/**
 * Looks whether every word of a quantity's noun phrase and clause is part of the indicator's name,
 * a cue, a filler, or words of time and place that were understood. What is left restricts the
 * figure: `402 trạm 2G`, `41 điểm xuống cấp`.
 */
export function coverageOf(view: View, naming: Naming, sense: SenseReading, isListed: boolean, text: string): Coverage {
  const { line, quantity, segment } = view;
  const unknown: number[] = [];
  const end = wallBehind(view);
  const units = new Set(line.tokens.slice(quantity.unitFrom, quantity.to).map((token) => token.text));
  const from = startOf(view, naming);
  const own = line.lexicon.names.wordsOf(naming.indicator ?? '');
  const named = namedTokens(view, naming, isListed);
  for (let at = from; at < end; at += 1) {
    if (at === quantity.from) at = quantity.to;
    if (at >= end) break;
    const isOpen = line.open[at] === 1 && !(line.tokens[at]!.kind === 'word' && units.has(line.tokens[at]!.text));
    const isAside = line.aside[at] === 1;
    if (isOpen && !isAside && !named.has(at) && !isOfName(line.tokens[at]!, own)) unknown.push(at);
  }
  const first = unknown[0];
  const isLevel = sense.sense === 'level' || sense.sense === 'plannedLevel' || sense.sense === 'baseLevel';
  const narrowing = isLevel
    ? beginningIn(line.narrowing, { from: segment.from, to: end }).find(
        (range) => range.to <= end && !isInside(range, named) && !isInside(range, quantityTokens(view)),
      )
    : undefined;
  const leading = unknown.filter((at) => at < quantity.from);
  const narrowed = narrowing
    ? text.slice(line.tokens[narrowing.from]!.start, line.tokens[narrowing.to - 1]!.end)
    : null;
  return {
    unknown: first === undefined ? null : words(view, text, unknown),
    isSubject: first !== undefined && first < quantity.from && hasHead(view, first),
    isNoun: first === quantity.to && quantity.unit === null && quantity.form === 'plain',
    narrowed,
    before:
      leading.length > 0 ? words(view, text, leading) : narrowing && narrowing.to <= quantity.from ? narrowed : null,
  };
}

/**
 * Any word of an indicator's names; of levels and technologies only the one that the name holds.
 */
function isOfName({ kind, text }: Token, own: ReadonlySet<string> | undefined): boolean {
  return kind === 'word' && own?.has(text) === true;
}

/** Tokens of every name of the indicator in the segment; of a list those of all its names. */
function namedTokens({ line, segment }: View, { used, indicator }: Naming, isListed: boolean): ReadonlySet<number> {
  const named = new Set(used);
  for (const mention of beginningIn(line.mentions, { from: segment.from, to: segment.to })) {
    if (isListed || mention.indicator === indicator) mention.used.forEach((at) => named.add(at));
  }
  return named;
}

function quantityTokens({ quantity }: View): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (let at = quantity.from; at < quantity.to; at += 1) tokens.add(at);
  return tokens;
}

function isInside({ from, to }: { readonly from: number; readonly to: number }, used: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (!used.has(at)) return false;
  return true;
}

/**
 * Where the name leads in from an earlier segment, the words behind it count as well; who tells the
 * figure says nothing of it: `Giám đốc Sở cho biết …`.
 */
function startOf({ line, segment, quantity }: View, { by, mention }: Naming): number {
  if (by === 'lead' && mention) return mention.from;
  const end = Math.min(quantity.from, mention?.from ?? quantity.from);
  for (let at = end - 1; at >= segment.from; at -= 1) {
    const told = line.lexicon.coordinates.speech.longest(line.tokens, at);
    if (told && told.to <= end) return told.to;
  }
  return segment.from;
}

/** Causes and purposes behind the number say nothing of what is counted. */
function wallBehind({ line, quantity, segment }: View): number {
  for (let at = quantity.to; at < segment.to; at += 1) {
    if (line.lexicon.coordinates.walls.longest(line.tokens, at)) return at;
  }
  return segment.to;
}

/**
 * `tỷ lệ hộ đang sử dụng …`, `trụ cột kinh tế số …`: a head right before the unknown words begins a
 * subject.
 */
function hasHead({ line, segment }: View, first: number): boolean {
  for (let at = segment.from; at < first; at += 1) {
    if (line.lexicon.heads.longest(line.tokens, at)) return true;
  }
  return line.lexicon.heads.longest(line.tokens, first) !== null;
}

/** Longer restrictions are cut. */
const wordsShown = 90;

/** Words of addition are no longer. */
const newnessReach = 4;

function words({ line: { tokens, newness } }: View, text: string, unknown: readonly number[]): string {
  const parts: string[] = [];
  // `phát triển mới` is quoted whole where one of its words is a word of the name as well.
  const [lead] = beginningIn(newness, { from: unknown[0]! - newnessReach, to: unknown[0]! }).filter(
    ({ to }) => to > unknown[0]!,
  );
  let start = tokens[lead?.from ?? unknown[0]!]!.start;
  unknown.forEach((at, order) => {
    const next = unknown[order + 1];
    if (next === at + 1) return;
    parts.push(oneLine(text.slice(start, tokens[at]!.end)));
    if (next !== undefined) start = tokens[next]!.start;
  });
  return [...new Set(parts)].join(' … ').slice(0, wordsShown);
}
