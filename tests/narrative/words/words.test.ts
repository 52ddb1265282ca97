import * as v from 'valibot';
import coordinates from '../../../seeds/narrative/coordinates.json';
import nonFigures from '../../../seeds/narrative/nonFigures.json';
import otherTimes from '../../../seeds/narrative/otherTimes.json';
import phrases from '../../../seeds/narrative/phrases.json';
import words from '../../../seeds/narrative/words.json';
import { coordinatesSchema } from '../../../src/narrative/words/coordinateSchema';
import { nonFiguresSchema, phrasesSchema, wordsSchema } from '../../../src/narrative/words/lexiconSchema';
import { otherTimesSchema } from '../../../src/narrative/words/otherTimeWords';
import { plainCutter } from '../../../src/narrative/words/phraseCutter';
import { Terms } from '../../../src/narrative/words/terms';
import { nodesOf } from '../../seeds/seedFiles';
import { catalogue } from '../measure';

test.each([
  ['coordinates', coordinatesSchema, coordinates],
  ['nonFigures', nonFiguresSchema, nonFigures],
  ['otherTimes', otherTimesSchema, otherTimes],
  ['phrases', phrasesSchema, phrases],
  ['words', wordsSchema, words],
])('seeds/narrative/%s.json, which no start checks, has its schema’s shape', (_, schema, seed) => {
  expect(v.safeParse(schema as v.GenericSchema, seed).issues ?? []).toEqual([]);
});

test('every indicator that the words name is in the catalogue', () => {
  const named = [
    ...Object.keys(words.units),
    ...Object.keys(phrases.phrases),
    ...phrases.variants.flatMap(({ members }) => Object.keys(members)),
    ...phrases.densities.map(({ indicator }) => indicator),
  ];
  expect(named.filter((id) => catalogue.byId(id) === null)).toEqual([]);
});

test('a phrase is found by the word that it is cut to begin with', () => {
  const pairs = (list: readonly string[][]) => list.map(([short, full]) => [short!, full!] as const);
  const terms = new Terms(pairs(words.aliases), pairs(words.upperAliases));
  const texts = [coordinates, phrases, words, catalogue.indicators].flatMap((seed) =>
    [...nodesOf(seed)].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
  expect(texts.length).toBeGreaterThan(3000);
  for (const text of texts) {
    expect([text, terms.firstWord(text)]).toEqual([text, terms.words(text)[0]?.text ?? '']);
    expect([text, plainCutter.firstWord(text)]).toEqual([text, plainCutter.words(text)[0]?.text ?? '']);
  }
});
