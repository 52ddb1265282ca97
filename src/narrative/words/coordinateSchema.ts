import * as v from 'valibot';
import { textShape } from '../../indicators/seedShapes';

const words = v.array(textShape);

/** Parts of a year that have words of their own. */
export const namedPeriods = ['half1', 'half2', 'year'] as const;
export type NamedPeriod = (typeof namedPeriods)[number];

/**
 * `seeds/narrative/coordinates.json`: what tells when and where a figure holds, and of which part
 * of its indicator.
 */
export const coordinatesSchema = v.strictObject({
  periods: v.strictObject({
    named: v.strictObject({ half1: words, half2: words, year: words }),
    months: words,
    /** Behind `6 tháng`: they belong to it and change nothing. */
    firstPart: words,
    lastPart: words,
    quarters: words,
    romans: words,
    numerals: v.record(textShape, v.number()),
    /** Before a day or a month: the figure stands as of then. */
    until: words,
    /** `kế hoạch cả năm` is what a part of the year is compared with. */
    planLead: words,
  }),
  territories: v.strictObject({
    own: words,
    /** Of a province that is a city. */
    ownCity: words,
    country: words,
    /** Before a country or region: what a rank is held in. */
    rankedIn: words,
    /** Names that hold the country's name and are no territory. */
    notCountry: words,
    region: words,
    regionHead: words,
    province: words,
    city: words,
    /** Together a part that has no name: `khu vực miền núi`; its figures say so in their scope. */
    area: words,
    areaOf: words,
    /** Together with a verb of telling one who speaks of the country: `Bộ … cho biết`. */
    authority: words,
    tells: words,
    place: words,
    /** The district that was named last. */
    samePlace: words,
    company: words,
  }),
  parts: v.strictObject({
    /** What follows is a part of what was told before. */
    opens: words,
    /** What follows is the whole again. */
    adds: words,
  }),
  /**
   * `Thực hiện Kế hoạch … giai đoạn 2021-2025`: names of papers, whose years and plans are not
   * those of the figures.
   */
  documents: v.strictObject({ leads: words, nouns: words, until: words }),
  /** Words that belong together across a comma. */
  compounds: words,
  /** Known words that narrow what is counted: newness, negation, rates. */
  restricting: words,
  /** What was added in a time, with everything that is listed behind it: never the total. */
  newness: words,
  /** Opens brackets that say what is left out, or is in any case included. */
  leftOut: words,
  /** Behind these a clause gives causes and purposes. */
  walls: words,
  /** What stands before them says who tells the figure. */
  speech: words,
  /** A stretch without numbers that opens with them says of whom the clause behind it speaks. */
  frames: words,
  /** Words at which two numbers of one clause part. */
  joints: words,
  /** Words that begin a clause of their own. */
  breaks: words,
  /**
   * Known words that restrict where they stand together behind a name: `từ dịch vụ`, `cấp tỉnh`.
   */
  notFiller: words,
  /** What is told for so many people is a density. */
  perHundred: words,
  /** Words that say nothing of what is counted. */
  known: words,
});
export type CoordinatesSeed = v.InferOutput<typeof coordinatesSchema>;
