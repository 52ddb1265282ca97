import * as v from 'valibot';
import { idShape, localTextShape, romanShape, textShape, yearShape } from './seedShapes';
import { dataStatuses, type Template } from './template';

/** One file of `seeds/templates`. */
export const templateSchema: v.GenericSchema<unknown, Template> = v.strictObject({
  id: textShape,
  version: textShape,
  title: localTextShape,
  legalBasis: localTextShape,
  reportingUnit: localTextShape,
  receivingUnit: localTextShape,
  deadlines: v.array(v.strictObject({ status: v.picklist(dataStatuses), due: localTextShape, source: textShape })),
  validFromYear: v.nullable(yearShape),
  validToYear: v.nullable(yearShape),
  signatures: v.array(v.strictObject({ role: localTextShape, hint: localTextShape })),
  rows: v.array(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('section'), number: romanShape, title: localTextShape }),
      v.strictObject({
        kind: v.literal('indicator'),
        indicator: idShape,
        required: v.boolean(),
        level: v.picklist([1, 2]),
        computed: v.nullable(v.picklist(['sum', 'ratio'])),
      }),
    ]),
  ),
});
