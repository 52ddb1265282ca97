import type { Lexicon } from '../words/lexicon';
import type { PhraseMatch, Skips } from '../words/phraseTrie';
import type { Quantity } from './quantities';
import type { Range } from '../words/sentences';
import type { Token } from '../words/tokenizer';

/** The name of an indicator in the text. */
export interface Mention extends Range {
  readonly indicator: string;
  /** Tokens of the name itself, in order; what stands between them was passed over. */
  readonly used: readonly number[];
  /** Words stand in a declared gap of the name. */
  readonly gapped: boolean;
}

/**
 * Finds the names of indicators; a name inside a longer one does not count. `topic` are the words
 * of the heading above: they count as said before the first sentence (`Bưu chính`, then `Doanh thu:
 * 250 tỷ đồng`).
 */
export function findMentions(
  tokens: readonly Token[],
  sentences: readonly Range[],
  quantities: readonly Quantity[],
  {
    lexicon,
    topic,
    fillers,
  }: { readonly lexicon: Lexicon; readonly topic: readonly Token[]; readonly fillers: Int32Array },
): readonly Mention[] {
  const restricting = new Uint8Array(tokens.length);
  tokens.forEach((_, at) => {
    if (lexicon.coordinates.notFiller.longest(tokens, at)) restricting[at] = 1;
  });
  const skips: Skips = { fillers, restricting, numbers: numbersOf(tokens.length, quantities) };
  const found: Mention[] = [];
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at += 1) {
      const matches = lexicon.names.phrases.all(tokens, at, to, skips);
      if (matches.length > 0) found.push(...best(matches));
    }
  }
  found.push(...underTopic(tokens, sentences[0]!, skips, lexicon, topic));
  return [...dropContained(found, tokens.length)].sort((one, other) => one.from - other.from);
}

/**
 * Names that begin in the heading and end in the paragraph's first sentence; only what stands in
 * the paragraph is kept of them.
 */
function underTopic(
  tokens: readonly Token[],
  { to }: Range,
  skips: Skips,
  lexicon: Lexicon,
  topic: readonly Token[],
): readonly Mention[] {
  if (topic.length === 0) return [];
  const length = topic.length;
  const joined = [...topic, ...tokens.slice(0, Math.min(to, headReach))];
  const shift = <V extends Int32Array | Uint8Array>(values: V, shifted: V): V => {
    shifted.set(values.subarray(0, joined.length - length), length);
    return shifted;
  };
  const shifted: Skips = {
    fillers: shift(skips.fillers, new Int32Array(joined.length)),
    restricting: shift(skips.restricting, new Uint8Array(joined.length)),
    numbers: shift(skips.numbers, new Int32Array(joined.length)),
  };
  return topic.flatMap((_, at) =>
    best(lexicon.names.phrases.all(joined, at, joined.length, shifted)).flatMap((mention) => {
      const used = mention.used.filter((index) => index >= length).map((index) => index - length);
      return used.length > 1 ? [{ ...mention, used, from: used[0]!, to: mention.to - length, gapped: true }] : [];
    }),
  );
}

/** A heading is heard this far into the line below it. */
const headReach = 16;

/** For each token how many tokens from it on are a filler; 0 for none. */
export function fillersOf(tokens: readonly Token[], lexicon: Lexicon): Int32Array {
  const fillers = new Int32Array(tokens.length);
  tokens.forEach((_, at) => (fillers[at] = (lexicon.fillers.longest(tokens, at)?.to ?? at) - at));
  return fillers;
}

function numbersOf(length: number, quantities: readonly Quantity[]): Int32Array {
  const numbers = new Int32Array(length);
  for (const { from, numberFrom, unitFrom, form, to } of quantities) {
    const end = form === 'percent' ? to : unitFrom;
    numbers[from] = end - from;
    numbers[numberFrom] = end - numberFrom;
  }
  return numbers;
}

/** Of the ways to find one indicator at one place: the most words, then the closest together. */
function best(matches: readonly PhraseMatch<string>[]): readonly Mention[] {
  const byIndicator = new Map<string, Mention>();
  for (const { value, from, to, used, gapped } of matches) {
    const known = byIndicator.get(value);
    const better =
      !known ||
      used.length > known.used.length ||
      (used.length === known.used.length && to - from < known.to - known.from);
    if (better) byIndicator.set(value, { indicator: value, from, to, used, gapped });
  }
  return [...byIndicator.values()];
}

/** How many longer names at one place are looked at. */
const rivalsAtMost = 40;

function dropContained(found: readonly Mention[], length: number): readonly Mention[] {
  const byToken: Mention[][] = Array.from({ length }, () => []);
  for (const mention of found) {
    for (const at of mention.used) if (byToken[at]!.length < rivalsAtMost) byToken[at]!.push(mention);
  }
  return found.filter((mention) => {
    const rivals = byToken[mention.used[0]!]!;
    return !rivals.some((rival) => rival !== mention && contains(rival, mention));
  });
}

/**
 * True when a longer name uses every word of a shorter one. A name with words in its gap leaves a
 * closed one beside it: their units tell which is meant.
 */
function contains(rival: Mention, mention: Mention): boolean {
  if (rival.used.length < mention.used.length || (rival.gapped && !mention.gapped)) return false;
  if (rival.used.length === mention.used.length && rival.gapped === mention.gapped) return false;
  const words = new Set(rival.used);
  return mention.used.every((at) => words.has(at));
}
