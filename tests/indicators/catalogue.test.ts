import { buildCatalogue, loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { membersOf } from '../../src/indicators/catalogue/declaredRelations';
import { SeedError } from '../../src/indicators/seedError';
import seed from '../../seeds/indicators.json';

const file = 'seeds/indicators.json';
const catalogue = loadCatalogue();

/** The error that a damaged copy of the seed gives. */
function damaged(change: (copy: typeof seed) => void): SeedError {
  const copy = structuredClone(seed);
  change(copy);
  try {
    buildCatalogue(copy, file);
  } catch (error) {
    if (error instanceof SeedError) return error;
    throw error;
  }
  throw new Error('the damage went unseen');
}

test('an indicator is found by id and by row code', () => {
  expect(catalogue.byId('phone-subscribers-total')?.code).toBe('VT.04');
  expect(catalogue.byCode('VT.04')?.id).toBe('phone-subscribers-total');
  expect(catalogue.byCode(' vt.04 ')?.id).toBe('phone-subscribers-total');
  expect(catalogue.byCode('VT.4')).toBeNull();
  expect(catalogue.byId('unknown')).toBeNull();
  expect(catalogue.byId('constructor')).toBeNull();
  for (const indicator of catalogue.indicators) {
    expect(catalogue.byId(indicator.id)).toBe(indicator);
    expect(catalogue.byCode(indicator.code)).toBe(indicator);
  }
});

test('relations are found by every indicator they name', () => {
  for (const relation of catalogue.relations) {
    for (const { id } of membersOf(relation)) expect(catalogue.relationsOf(id)).toContain(relation);
  }
  expect(catalogue.relationsOf('unknown')).toEqual([]);
  expect(catalogue.sumOf('phone-subscribers-total')?.parts).toEqual(['phone-fixed', 'phone-mobile']);
  expect(catalogue.sumOf('phone-fixed')).toBeNull();
  expect(catalogue.ratioOf('phone-density')).toMatchObject({ numerator: 'phone-subscribers-total', factor: 100 });
  expect(catalogue.ratioOf('phone-fixed')).toBeNull();
  expect(catalogue.relationsOfKind('perUnit').map(({ figure }) => figure)).toEqual(['online-services-l3-commune-each']);
});

test('the catalogue that ships, which no start checks, has its schema’s shape', () => {
  const { indicators, relations, breaks, rankings } = buildCatalogue(seed, file);
  expect({ indicators, relations, breaks, rankings }).toEqual({
    indicators: catalogue.indicators,
    relations: catalogue.relations,
    breaks: catalogue.breaks,
    rankings: catalogue.rankings,
  });
});

test('the catalogue that ships is read once', () => {
  expect(loadCatalogue()).toBe(catalogue);
});

test('a catalogue can be built from other data', () => {
  const [one] = seed.indicators;
  const small = buildCatalogue({ indicators: [one], relations: [] }, 'Mẫu');
  expect(small.indicators).toHaveLength(1);
  expect(small.byCode(one!.code)?.id).toBe(one!.id);
});

describe('damage is named by file, place and reason', () => {
  test.each<[string, (copy: typeof seed) => void, string, string]>([
    [
      'a code used twice',
      (copy) => (copy.indicators[1]!.code = 'TH.01'),
      'indicators.1.code',
      'already used by another entry',
    ],
    [
      'an id used twice',
      (copy) => (copy.indicators[1]!.id = 'population-average'),
      'indicators.1.id',
      'already used by another entry',
    ],
    [
      'a relation used twice',
      (copy) => (copy.relations[1]!.id = copy.relations[0]!.id),
      'relations.1.id',
      'already used by another entry',
    ],
    [
      'a code of another form',
      (copy) => (copy.indicators[2]!.code = 'TH3'),
      'indicators.2.code',
      'row code must be two capitals, a dot and two digits',
    ],
    [
      'a missing English name',
      (copy) => (copy.indicators[0]!.name.en = ''),
      'indicators.0.name.en',
      'must not be blank or padded with blanks',
    ],
    [
      'decomposed Unicode',
      (copy) => (copy.indicators[0]!.name.vi = 'Dân số'.normalize('NFD')),
      'indicators.0.name.vi',
      'text must be in composed Unicode (NFC)',
    ],
    [
      'an unknown measure',
      (copy) => (copy.indicators[3]!.measure = 'weight'),
      'indicators.3.measure',
      'expected ("count" | "amount" | "ratio" | "percentage" | "rank" | "index"), found "weight"',
    ],
    [
      'decimals as text',
      (copy) => (copy.indicators[0]!.decimals = '0' as never),
      'indicators.0.decimals',
      'expected number, found "0"',
    ],
    [
      'bounds that cross',
      (copy) => (copy.indicators[0]!.bounds = { min: 1, max: 0 } as never),
      'indicators.0.bounds',
      'lower bound above upper bound',
    ],
    [
      'a day that is none',
      (copy) => (copy.indicators[0]!.validTo = '2025-06-31' as never),
      'indicators.0.validTo',
      'date must read year-month-day',
    ],
    [
      'an odd scale',
      (copy) => (copy.indicators[0]!.unit.scale = 100),
      'indicators.0.unit.scale',
      'expected (1 | 1000 | 1000000 | 1000000000), found 100',
    ],
    [
      'an unknown field',
      (copy) => Object.assign(copy.indicators[0]!, { colour: 'red' }),
      'indicators.0.colour',
      'this field is not known',
    ],
    [
      'a missing field',
      (copy) => delete (copy.indicators[0] as { additive?: boolean }).additive,
      'indicators.0.additive',
      'expected "additive", found undefined',
    ],
    [
      'a relation with a stranger',
      (copy) => (copy.relations[0]!.parts![1] = 'unknown'),
      'relations.0.parts.1',
      'indicator is not in the catalogue',
    ],
    [
      'doubt without a reason',
      (copy) => (copy.relations[4]!.note = null as never),
      'relations.4',
      'an uncertain relation needs a note that says why',
    ],
    [
      'a break of a stranger',
      (copy) => (copy.breaks[0]!.indicator = 'unknown'),
      'breaks.0.indicator',
      'indicator is not in the catalogue',
    ],
    [
      'a break told twice',
      (copy) => copy.breaks.splice(1, 0, copy.breaks[0]!),
      'breaks.1.fromYear',
      'already used by another entry',
    ],
    [
      'no list at all',
      (copy) => delete (copy as { relations?: unknown }).relations,
      'relations',
      'expected "relations", found undefined',
    ],
  ])('%s', (_, change, path, reason) => {
    const error = damaged(change);
    expect({ file: error.file, path: error.path, reason: error.reason.en }).toEqual({ file, path, reason });
    expect(error.text.en).toBe(`Seed ${file}, ${path}: ${reason}.`);
    expect(error.message).toBe(`Dữ liệu gốc ${file}, ${path}: ${error.reason.vi}.`);
  });

  test('data that is no object at all has no place to name', () => {
    expect(() => buildCatalogue('?', file)).toThrow(`Dữ liệu gốc ${file}: cần Object, gặp "?".`);
  });
});
