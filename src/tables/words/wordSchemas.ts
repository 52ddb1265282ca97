import * as v from 'valibot';
import { idShape, textShape } from '../../indicators/seedShapes';

const words = v.array(textShape);
const pairs = v.array(v.strictTuple([textShape, textShape]));

/** What a column of a table may hold besides figures. */
export const columnKinds = ['order', 'name', 'unit', 'code', 'note'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** What words of a head say. */
export const headWordNames = [
  'actual',
  'estimate',
  'plan',
  'assigned',
  'proposed',
  'compare',
  'attain',
  'grow',
  'index',
  'absolute',
  'relative',
  'points',
  'times',
  'lastYear',
  'samePeriod',
  'nextYear',
  'planYear',
  'thisYear',
  'wholeYear',
  'yearEnd',
  'part',
  'total',
  'subdivision',
  'place',
  'company',
  'elsewhere',
  'helper',
] as const;
export type HeadWord = (typeof headWordNames)[number];

const listsOf = <Name extends string>(names: readonly Name[]): Record<Name, typeof words> =>
  Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>;

/** `seeds/tables/heads.json`. */
export const headsSchema = v.strictObject({
  columns: v.strictObject(listsOf(columnKinds)),
  words: v.strictObject(listsOf(headWordNames)),
  neutral: words,
  members: words,
  /** Words of titles that name nothing. */
  title: words,
  /** A title of the country's figures. */
  country: words,
  /** A title of an office's or a company's figures. */
  organisations: words,
  /** Words that begin as the name of a place does. */
  notPlaces: words,
  unitLine: words,
  workSheets: words,
  english: words,
  /** What a quarter is called besides its Vietnamese word. */
  quarters: words,
  /** Behind `6 tháng`: the first, or the last of the year. */
  firstPart: words,
  lastPart: words,
  /** A month and a year in short and in full. */
  monthShort: words,
  years: words,
  /** Before the year that a target is to be reached by. */
  until: words,
  /** Before what is compared with. */
  with: words,
});

export type HeadsSeed = v.InferOutput<typeof headsSchema>;

/** `seeds/tables/names.json`. */
export const namesSchema = v.strictObject({
  /** Words before a name that say only that things are counted. */
  openings: words,
  /** Words before a name that say that it is a share. */
  shares: words,
  neutral: words,
  /** Ways to write the same; the second is kept. */
  same: pairs,
  /** Words that name nothing when they stand alone. */
  generic: words,
  /** Words of a parent that hold for its members. */
  narrowing: words,
  /** Short names that stand in tables only. */
  phrases: v.record(idShape, words),
  /** Ways to write units; the second is kept. */
  units: pairs,
  /** Marks for the unit above. */
  ditto: words,
});
export type NamesSeed = v.InferOutput<typeof namesSchema>;
