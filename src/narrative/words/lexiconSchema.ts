import * as v from 'valibot';
import { idShape, textShape } from '../../indicators/seedShapes';
import type { Hedge } from '../../figures/stated';

const words = v.array(textShape);
const valued = v.array(v.strictTuple([textShape, v.pipe(v.number(), v.gtValue(0))]));
const pairs = v.array(v.strictTuple([textShape, textShape]));

/** What words of a text can say about the number beside them. */
export const cueNames = [
  'up',
  'down',
  'exceed',
  'short',
  'reach',
  'level',
  'raise',
  'planNoun',
  'versus',
  'lastYear',
  'estimate',
  'plan',
  'result',
  'done',
  'times',
  'fold',
  'rank',
  'rankOf',
  'respectively',
  'outOf',
  'rate',
] as const;
export type CueName = (typeof cueNames)[number];

/** Words that may or must stand between a number and what governs it. */
export const linkNames = [
  'unitTail',
  'rangeJoin',
  'from',
  'move',
  'listJoin',
  'memberJoins',
  'not',
  'missed',
  'respectiveJoin',
  'deadline',
  'opensYear',
  'ofYear',
  'besideYear',
  'until',
  'equals',
  'reached',
  'is',
  'versus',
  'with',
  'level',
  'afterDirection',
  'afterPlan',
  'beforePlan',
  'afterDone',
  'goalOpens',
  'goalCloses',
  'strongResult',
  'pastPlanBefore',
  'planVerb',
  'planNounBefore',
  'planNounAfter',
  'planHead',
  'opensPlan',
  'comparing',
  'rankedAmong',
  'now',
  'notNow',
  'planLead',
  'among',
  'rankStep',
  'pastPlan',
  'planSubject',
  'year',
  'subordinate',
  'perHead',
  'looseTopic',
  'former',
  'opensSentence',
  'abbreviated',
] as const;
export type LinkName = (typeof linkNames)[number];

const linkShape = Object.fromEntries(linkNames.map((name) => [name, words])) as Record<LinkName, typeof words>;
const cueShape = Object.fromEntries(cueNames.map((name) => [name, words])) as Record<CueName, typeof words>;
const some = v.optional(words);
const hedgeShape = { above: some, atLeast: some, below: some, atMost: some, about: some } satisfies Record<
  Hedge,
  unknown
>;

/** `seeds/narrative/words.json`. */
export const wordsSchema = v.strictObject({
  aliases: pairs,
  upperAliases: pairs,
  scales: valued,
  /** Words that open with a scale word and are none: `12 tỷ lệ`. */
  notScales: words,
  hedges: v.strictObject(hedgeShape),
  hedgesAfter: v.strictObject(hedgeShape),
  notHedges: words,
  cues: v.strictObject(cueShape),
  units: v.record(idShape, words),
  nouns: words,
  numberWords: v.strictObject({
    units: v.record(textShape, v.number()),
    ten: words,
    tens: words,
    dozen: words,
    hundred: words,
    odd: words,
    notBefore: words,
    /** What `năm` must follow to be the number and not the year. */
    fiveAfter: words,
    onlyAfterTens: words,
  }),
  folds: valued,
  fillers: words,
  heads: words,
  links: v.strictObject(linkShape),
});
export type WordsSeed = v.InferOutput<typeof wordsSchema>;

/** `seeds/narrative/phrases.json`. */
export const phrasesSchema = v.strictObject({
  phrases: v.record(idShape, words),
  /** Names of what is no indicator and would be taken for one. */
  others: words,
  /** Names of indicators that papers also use of more than the indicator. */
  wider: words,
  variants: v.array(v.strictObject({ members: v.record(idShape, words) })),
  densities: v.array(v.strictObject({ topic: words, indicator: idShape })),
});
export type PhrasesSeed = v.InferOutput<typeof phrasesSchema>;

/** `seeds/narrative/nonFigures.json`. */
export const nonFiguresSchema = v.strictObject({
  patterns: v.array(
    v.strictObject({
      id: textShape,
      forms: words,
      /** A unit right after the number makes it a figure after all. */
      unlessUnit: v.optional(v.boolean()),
      /** Words before the pattern that make it something else. */
      notAfter: v.optional(words),
    }),
  ),
});
export type NonFiguresSeed = v.InferOutput<typeof nonFiguresSchema>;
