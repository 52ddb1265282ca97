import * as v from 'valibot';
import otherTimesSeed from '../../../seeds/narrative/otherTimes.json';
import { textShape } from '../../indicators/seedShapes';
import type { PhraseCutter } from './phraseCutter';
import { PatternIndex } from './tokenPattern';

const forms = v.array(textShape);

/**
 * `seeds/narrative/otherTimes.json`: times that no cell of the report's year is for, as patterns
 * over tokens.
 */
export const otherTimesSchema = v.strictObject({
  /** `giai đoạn 2016-2018`, `trong 5 năm`: a sum or mean over years. */
  severalYears: forms,
  /** `sau 5 năm thực hiện`: what is told of a flow is a sum; a stock is that of the end. */
  afterYears: forms,
  /** `quý này`: a part of the year that the sentence does not name. */
  partOfYear: forms,
  /** `mười năm trước`, `đầu nhiệm kỳ`. */
  pastTime: forms,
  /** Back to the report's own time. */
  now: forms,
  /** `so với quý trước`: compared with something else than the year before. */
  otherBase: forms,
});

export type OtherTimesSeed = v.InferOutput<typeof otherTimesSchema>;

export const otherTimeNames = ['severalYears', 'afterYears', 'partOfYear', 'pastTime', 'now', 'otherBase'] as const;
export type OtherTimeName = (typeof otherTimeNames)[number];

/** The patterns of other times by the word they begin with. */
export type OtherTimeWords = PatternIndex<OtherTimeName>;

export function otherTimeWords(cutter: PhraseCutter): OtherTimeWords {
  const seed: OtherTimesSeed = otherTimesSeed;
  const declared = otherTimeNames.flatMap((name) => seed[name].map((form) => ({ form, value: name })));
  return new PatternIndex(declared, cutter);
}
