import * as v from 'valibot';
import seed from '../../../seeds/populations.json';
import type { ProvinceKey } from './province';
import { keyText } from './provinceList';
import { loadProvinces, sameProvince } from './provinces';
import { parseSeed, seedErrorFor } from '../seedError';
import { dateShape, localTextShape, provinceKeyShape, textShape, wholeShape, yearShape } from '../seedShapes';
import type { LocalText } from '../text';

/** Whom a population counts; two bases of one year can differ by a tenth. */
export const populationBases = ['average', 'census', 'yearEnd', 'register'] as const;
export type PopulationBasis = (typeof populationBases)[number];

/** A population that somebody published. */
export interface Population {
  readonly province: ProvinceKey;
  readonly year: number;
  /** Day it stands for, ISO; null for the average of a year and where it is not said. */
  readonly asOf: string | null;
  /** People. */
  readonly value: number;
  readonly basis: PopulationBasis;
  readonly source: string;
  readonly note: LocalText | null;
}

const populationSchema: v.GenericSchema<unknown, { readonly populations: readonly Population[] }> = v.strictObject({
  populations: v.array(
    v.strictObject({
      province: provinceKeyShape,
      year: yearShape,
      asOf: v.nullable(dateShape),
      value: wholeShape,
      basis: v.picklist(populationBases),
      source: textShape,
      note: v.nullable(localTextShape),
    }),
  ),
});

const seedFile = 'seeds/populations.json';
let loaded: readonly Population[] | undefined;

/**
 * The published populations that ship with the product; checked once. A density names the one it
 * divides by.
 * @throws SeedError when the seed is damaged
 */
export function loadPopulations(): readonly Population[] {
  return (loaded ??= buildPopulations(seed, seedFile));
}

/**
 * Populations from data of the shape of `seeds/populations.json`.
 * @throws SeedError when the shape is wrong or a province is unknown
 */
export function buildPopulations(data: unknown, file: string): readonly Population[] {
  const { populations } = parseSeed(populationSchema, data, file);
  populations.forEach(({ province }, at) => {
    if (!loadProvinces().byKey.has(keyText(province))) {
      throw seedErrorFor(file, `populations.${at}.province`, 'unknownProvince');
    }
  });
  return populations;
}

/**
 * What was published about a province's population in a year: none, one, or several on different
 * bases.
 */
export function populationsOf(province: ProvinceKey, year: number): readonly Population[] {
  return loadPopulations().filter((one) => one.year === year && sameProvince(one.province, province));
}
