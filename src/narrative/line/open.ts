import type { Lexicon } from '../words/lexicon';
import type { Range } from '../words/sentences';
import type { PhraseTrie } from '../words/phraseTrie';
import type { Token } from '../words/tokenizer';
import type { Cue } from './cue';
import type { Mention } from './mentions';
import type { NonFigures } from './nonFigures';
import type { Segment } from './segments';

/** Numbers that are no figures and yet say what is counted: `cấp 2`, `4G`, `từ 60 tuổi`. */
const tellingNumbers: ReadonlySet<string> = new Set(['level', 'technology', 'threshold', 'name', 'code', 'number']);

/**
 * For each token 1 where nothing but the name of an indicator could account for it: no known word,
 * cue, time, place or number.
 */
export function openWords(
  tokens: readonly Token[],
  ruledOut: NonFigures,
  { coordinates, unitKeys }: Lexicon,
  mentions: readonly Mention[],
  understood: readonly (readonly Range[])[],
): Uint8Array {
  const open = new Uint8Array(tokens.length);
  tokens.forEach(({ kind }, at) => {
    if (kind === 'word' || (kind === 'number' && tellingNumbers.has(ruledOut[at] ?? ''))) open[at] = 1;
  });
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.text === unitKeys.percent) open[at] = 0;
    const known = coordinates.known.longest(tokens, at);
    if (known) open.fill(0, at, known.to);
  }
  const named = new Uint8Array(tokens.length);
  for (const { from, to } of mentions) named.fill(1, from, to);
  for (const { from, to } of phrasesIn(tokens, coordinates.notFiller)) {
    if (named[from] === 0) open.fill(1, from, to);
  }
  for (const ranges of understood) for (const { from, to } of ranges) open.fill(0, from, to);
  return open;
}

/**
 * For each token 1 inside brackets without numbers that hold abbreviations, names, or what is left
 * out: `(BTS)`, `(không tính …)`.
 */
export function asides(
  tokens: readonly Token[],
  segments: readonly Segment[],
  open: Uint8Array,
  mentions: readonly Mention[],
  { coordinates }: Lexicon,
): Uint8Array {
  const aside = new Uint8Array(tokens.length);
  const named = new Uint8Array(tokens.length);
  for (const { used } of mentions) for (const at of used) named[at] = 1;
  for (const { from, to, depth, quantity } of segments) {
    if (depth === 0 || quantity !== null) continue;
    const leavesOut = coordinates.leftOut.longest(tokens, from) !== null;
    for (let at = from; at < to; at += 1) {
      if (leavesOut || named[at] === 1 || tokens[at]!.upper || open[at] === 0) aside[at] = 1;
    }
  }
  return aside;
}

/** Known words that narrow what is counted, in order. */
export function narrowingIn(tokens: readonly Token[], { coordinates }: Lexicon): readonly Range[] {
  return phrasesIn(tokens, coordinates.restricting);
}

/** `phát triển mới`, in order. */
export function newnessIn(tokens: readonly Token[], { coordinates }: Lexicon): readonly Range[] {
  return phrasesIn(tokens, coordinates.newness);
}

/** `100 dân`, in order. */
export function perHundredIn(tokens: readonly Token[], { coordinates }: Lexicon): readonly Range[] {
  return phrasesIn(tokens, coordinates.perHundred);
}

function phrasesIn(tokens: readonly Token[], phrases: PhraseTrie<true>): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phrases.longest(tokens, at);
    if (found) ranges.push({ from: at, to: found.to });
    at = found?.to ?? at + 1;
  }
  return ranges;
}

/** What a line must have been cut into before comparisons are found in it. */
interface Compared {
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
  readonly quantities: readonly Range[];
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/**
 * From "so với" to the end of its segment, or to the next verb; from "cao hơn" to the end, or to
 * the number that says by how much.
 */
export function comparedIn({ segments, cues, quantities, tokens, lexicon }: Compared): readonly Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const { from, to, quantity } of segments) {
    while (at < cues.length && cues[at]!.from < from) at += 1;
    for (; at < cues.length && cues[at]!.from < to; at += 1) {
      const cue = cues[at]!;
      if (lexicon.links.comparing.has(tokens[cue.to - 1]!.text) && (cue.name === 'up' || cue.name === 'down')) {
        const end = quantity === null ? to : Math.min(to, quantities[quantity]!.from);
        if (end > cue.to) ranges.push({ from: cue.to, to: end });
      }
      if (cue.name !== 'versus' && cue.name !== 'lastYear') continue;
      let end = to;
      for (let next = at + 1; next < cues.length && cues[next]!.from < to; next += 1) {
        if (['reach', 'up', 'down'].includes(cues[next]!.name)) {
          end = cues[next]!.from;
          break;
        }
      }
      ranges.push({ from: cue.from, to: end });
    }
  }
  return ranges;
}
