import * as v from 'valibot';
import seed from '../../seeds/facts.json';
import { idShape, localTextShape, textShape } from '../../src/indicators/seedShapes';

const factsSchema = v.strictObject({
  facts: v.array(
    v.strictObject({
      id: idShape,
      status: v.picklist(['settled', 'open']),
      secondHand: v.boolean(),
      claim: localTextShape,
      inProduct: localTextShape,
      source: v.pipe(textShape, v.regex(/https?:\/\//)),
    }),
  ),
});

test('each fact is settled or left open, says where it was read and what of the product stands on it', () => {
  const { facts } = v.parse(factsSchema, seed);
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  expect(facts.filter(({ status }) => status === 'open').map(({ id }) => id)).toEqual([
    'dti-2024-set',
    'dti-main-indices',
    'ict-index-after-2022',
  ]);
});
