import * as v from 'valibot';
import type { Indicator, IndicatorRelation, Ranking, SeriesBreak } from './indicator';
import {
  because,
  dateShape,
  decimalsShape,
  editionShape,
  firstEdition,
  idShape,
  localTextShape,
  rowCodeShape,
  scaleShape,
  textShape,
  wholeShape,
  yearShape,
} from '../seedShapes';

/** `indicators.json`. */
export interface CatalogueSeed {
  readonly indicators: readonly Indicator[];
  readonly relations: readonly IndicatorRelation[];
  readonly breaks: readonly SeriesBreak[];
  readonly rankings: readonly Ranking[];
}

/** What an indicator is that the data says nothing more of. */
const indicatorDefaults = {
  not: [] as readonly string[],
  secondHand: false,
  own: false,
  edition: firstEdition,
} satisfies Partial<Indicator>;

const bounds = v.pipe(
  v.strictObject({ min: v.nullable(v.number()), max: v.nullable(v.number()) }),
  v.check(({ min, max }) => min === null || max === null || min <= max, because('bounds')),
);

const indicatorShape = v.strictObject({
  id: idShape,
  code: rowCodeShape,
  name: localTextShape,
  spellings: v.array(textShape),
  not: v.optional(v.array(textShape), () => [...indicatorDefaults.not]),
  unit: v.strictObject({ text: localTextShape, base: textShape, scale: scaleShape, synonyms: v.array(textShape) }),
  measure: v.picklist(['count', 'amount', 'ratio', 'percentage', 'rank', 'index']),
  decimals: decimalsShape,
  nature: v.picklist(['stock', 'flow']),
  comparison: v.picklist(['relative', 'points', 'none']),
  direction: v.picklist(['higher', 'lower', 'neutral']),
  additive: v.boolean(),
  bounds,
  scope: v.picklist(['sector', 'context']),
  validFrom: v.nullable(dateShape),
  validTo: v.nullable(dateShape),
  source: v.nullable(textShape),
  secondHand: v.optional(v.boolean(), indicatorDefaults.secondHand),
  own: v.optional(v.boolean(), indicatorDefaults.own),
  edition: editionShape,
});

export const indicatorSchema: v.GenericSchema<unknown, Indicator> = v.pipe(
  indicatorShape,
  v.check(({ source, secondHand, own }) => own === (source === null) && !(own && secondHand), because('origin')),
);

/** Of a flow of which nothing is known, so much of its opening stock may be lost in a year. */
const usualLossUnknown = 15;

const several = v.pipe(v.array(idShape), v.minLength(2));

export const relationSchema: v.GenericSchema<unknown, IndicatorRelation> = v.variant('kind', [
  v.strictObject({ id: idShape, kind: v.literal('sum'), total: idShape, parts: several }),
  v.pipe(
    v.strictObject({
      id: idShape,
      kind: v.literal('atMost'),
      part: idShape,
      whole: idShape,
      certain: v.boolean(),
      note: v.nullable(localTextShape),
    }),
    v.check(({ certain, note }) => certain || note !== null, because('note')),
  ),
  v.strictObject({
    id: idShape,
    kind: v.literal('ratio'),
    ratio: idShape,
    numerator: idShape,
    denominator: idShape,
    factor: v.pipe(v.number(), v.gtValue(0)),
  }),
  v.strictObject({
    id: idShape,
    kind: v.literal('stockFlow'),
    stock: idShape,
    opening: v.pipe(v.array(idShape), v.minLength(1)),
    added: idShape,
    usualLoss: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(100)), usualLossUnknown),
  }),
  v.strictObject({ id: idShape, kind: v.literal('alike'), members: several }),
  v.strictObject({ id: idShape, kind: v.literal('perUnit'), figure: idShape, of: idShape }),
]);

const breakSchema: v.GenericSchema<unknown, SeriesBreak> = v.strictObject({
  indicator: idShape,
  fromYear: yearShape,
  text: localTextShape,
});

const rankingSchema: v.GenericSchema<unknown, Ranking> = v.strictObject({
  indicators: v.pipe(v.array(idShape), v.minLength(1)),
  published: v.picklist(['sameYear', 'nextYear']),
  editions: v.pipe(
    v.array(v.strictObject({ fromYear: v.nullable(yearShape), outOf: wholeShape })),
    v.minLength(1),
    v.check(
      (editions) => editions.every(({ fromYear }, at) => (fromYear ?? 0) > (editions[at - 1]?.fromYear ?? -1)),
      because('years'),
    ),
  ),
  note: localTextShape,
  source: textShape,
});

export const catalogueSchema: v.GenericSchema<unknown, CatalogueSeed> = v.strictObject({
  indicators: v.array(indicatorSchema),
  relations: v.array(relationSchema),
  breaks: v.optional(v.array(breakSchema), []),
  rankings: v.optional(v.array(rankingSchema), []),
});

/** Data of the schema's shape as the schema would give it, without being checked. */
export function withDefaults({ indicators, relations, breaks = [], rankings = [] }: UncheckedSeed): CatalogueSeed {
  return {
    // What is left out is put behind a copy of what is there: that is quicker than the other way.
    indicators: indicators.map((one) => ({
      ...one,
      not: one.not ?? indicatorDefaults.not,
      secondHand: one.secondHand ?? indicatorDefaults.secondHand,
      own: one.own ?? indicatorDefaults.own,
      edition: one.edition ?? indicatorDefaults.edition,
    })),
    relations: relations.map((one) => (one.kind === 'stockFlow' ? { usualLoss: usualLossUnknown, ...one } : one)),
    breaks,
    rankings,
  };
}

type StockFlow = Extract<IndicatorRelation, { readonly kind: 'stockFlow' }>;

type UncheckedSeed = Partial<Pick<CatalogueSeed, 'breaks' | 'rankings'>> & {
  readonly indicators: readonly (Omit<Indicator, keyof typeof indicatorDefaults> & Partial<Indicator>)[];
  readonly relations: readonly (
    Exclude<IndicatorRelation, StockFlow> | (Omit<StockFlow, 'usualLoss'> & Partial<StockFlow>)
  )[];
};
