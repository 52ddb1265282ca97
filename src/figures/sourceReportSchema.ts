import * as v from 'valibot';
import {
  because,
  dateShape,
  decimalsShape,
  idShape,
  provinceKeyShape,
  scaleShape,
  textShape,
  wholeShape,
  yearShape,
} from '../indicators/seedShapes';
import {
  changeReadings,
  derivationAssumptions,
  figureKinds,
  hedges,
  type SourceReport,
  type StatedFigure,
} from './stated';

const figureSchema: v.GenericSchema<unknown, StatedFigure> = v.pipe(
  v.strictObject({
    id: textShape,
    province: provinceKeyShape,
    indicator: idShape,
    kind: v.picklist(figureKinds),
    wording: textShape,
    printed: textShape,
    value: v.number(),
    valueMax: v.nullable(v.number()),
    outOf: v.nullable(v.number()),
    unit: textShape,
    scale: scaleShape,
    decimals: decimalsShape,
    hedge: v.nullable(v.picklist(hedges)),
    year: yearShape,
    baseYear: v.nullable(yearShape),
    reading: v.exactOptional(v.picklist(changeReadings)),
    asOf: v.nullable(dateShape),
    deadline: v.nullable(dateShape),
    estimated: v.boolean(),
    source: v.strictObject({ report: idShape, paragraph: v.pipe(wholeShape, v.minValue(1)) }),
    derived: v.nullable(v.strictObject({ from: v.array(textShape), assumption: v.picklist(derivationAssumptions) })),
  }),
  v.check(
    ({ kind, value, valueMax }) => (kind === 'range' ? valueMax !== null && valueMax > value : valueMax === null),
    because('range'),
  ),
);

/** One file of `seeds/reports`. */
export const sourceReportSchema: v.GenericSchema<unknown, SourceReport> = v.strictObject({
  id: idShape,
  title: textShape,
  province: provinceKeyShape,
  year: yearShape,
  asOf: dateShape,
  figures: v.array(figureSchema),
});
