import * as v from 'valibot';
import otherTimesSeed from '../../../seeds/narrative/otherTimes.json';
import { textShape } from '../../indicators/seedShapes';
import { parseSeed } from '../../indicators/seedError';
import { compilePattern, type TokenPattern } from './tokenPattern';
import type { Token } from './tokenizer';

const forms = v.array(textShape);

/** `seeds/narrative/otherTimes.json`: times that no cell of the report's year is for, as patterns over tokens. */
export const otherTimesSchema = v.strictObject({
  /** `giai đoạn 2016-2018`, `trong 5 năm`: a sum or mean over years. */
  severalYears: forms,
  /** `mười năm trước`, `đầu nhiệm kỳ`. */
  pastTime: forms,
  /** Back to the report's own time. */
  now: forms,
  /** `so với quý trước`: compared with something else than the year before. */
  otherBase: forms,
});

export const otherTimeNames = ['severalYears', 'pastTime', 'now', 'otherBase'] as const;
export type OtherTimeName = (typeof otherTimeNames)[number];

interface NamedPattern {
  readonly name: OtherTimeName;
  readonly pattern: TokenPattern;
}

/** The patterns of other times by the word they begin with. */
export interface OtherTimeWords {
  readonly numeric: readonly NamedPattern[];
  readonly worded: ReadonlyMap<string, readonly NamedPattern[]>;
}

/**
 * Builds the patterns of other times.
 * @throws SeedError when the seed is damaged
 */
export function otherTimeWords(toTokens: (phrase: string) => readonly Token[]): OtherTimeWords {
  const seed = parseSeed(otherTimesSchema, otherTimesSeed, 'seeds/narrative/otherTimes.json');
  const numeric: NamedPattern[] = [];
  const worded = new Map<string, NamedPattern[]>();
  for (const name of otherTimeNames) {
    for (const form of seed[name]) {
      const pattern = compilePattern(form, toTokens);
      if (pattern.firstWords === null) numeric.push({ name, pattern });
      for (const word of new Set(pattern.firstWords ?? []))
        worded.set(word, [...(worded.get(word) ?? []), { name, pattern }]);
    }
  }
  return { numeric, worded };
}
