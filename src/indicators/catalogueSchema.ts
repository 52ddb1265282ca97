import * as v from 'valibot';
import type { Indicator, IndicatorRelation, SeriesBreak } from './indicator';
import {
  because,
  dateShape,
  decimalsShape,
  idShape,
  localTextShape,
  rowCodeShape,
  scaleShape,
  textShape,
  yearShape,
} from './seedShapes';

/** `indicators.json`. */
export interface CatalogueSeed {
  readonly indicators: readonly Indicator[];
  readonly relations: readonly IndicatorRelation[];
  readonly breaks: readonly SeriesBreak[];
}

const bounds = v.pipe(
  v.strictObject({ min: v.nullable(v.number()), max: v.nullable(v.number()) }),
  v.check(({ min, max }) => min === null || max === null || min <= max, because('bounds')),
);

export const indicatorSchema: v.GenericSchema<unknown, Indicator> = v.strictObject({
  id: idShape,
  code: rowCodeShape,
  name: localTextShape,
  spellings: v.array(textShape),
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
});

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
  }),
  v.strictObject({ id: idShape, kind: v.literal('alike'), members: several }),
  v.strictObject({ id: idShape, kind: v.literal('perUnit'), figure: idShape, of: idShape }),
]);

const breakSchema: v.GenericSchema<unknown, SeriesBreak> = v.strictObject({
  indicator: idShape,
  fromYear: yearShape,
  text: localTextShape,
});

export const catalogueSchema: v.GenericSchema<unknown, CatalogueSeed> = v.strictObject({
  indicators: v.array(indicatorSchema),
  relations: v.array(relationSchema),
  breaks: v.optional(v.array(breakSchema), []),
});
