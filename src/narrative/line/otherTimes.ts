import type { Lexicon } from '../words/lexicon';
import type { OtherTimeName } from '../words/otherTimeWords';
import type { Range } from '../words/sentences';
import { matchPattern } from '../words/tokenPattern';
import type { Token } from '../words/tokenizer';

/**
 * Words of a time that is no part of the report's year: several years together, or a day long past.
 */
export interface OtherTime extends Range {
  readonly name: OtherTimeName;
}

/** Finds the words of other times of a paragraph, in order; of several at a token the longest. */
export function findOtherTimes(tokens: readonly Token[], { otherTimes }: Lexicon): readonly OtherTime[] {
  const found: OtherTime[] = [];
  for (let at = 0; at < tokens.length;) {
    let longest: OtherTime | null = null;
    for (const { value, pattern } of otherTimes.at(tokens[at]!)) {
      const to = matchPattern(pattern, tokens, at);
      if (to > (longest?.to ?? at)) longest = { name: value, from: at, to };
    }
    if (longest) found.push(longest);
    at = longest?.to ?? at + 1;
  }
  return found;
}
