import type { ProvinceKey, Scheme } from './province';
import { provinceSchema, type ListedProvince, type ProvinceSeed, type SchemeSeed } from './provinceSchema';
import { parseSeed, seedErrorFor } from '../seedError';

/** Both schemes with what changed between them, checked. */
export interface ProvinceList {
  readonly schemes: readonly SchemeSeed[];
  /** Entries under one key, oldest first. */
  readonly byKey: ReadonlyMap<string, readonly ListedProvince[]>;
  readonly provinces: readonly ListedProvince[];
}

/** A province key as one string, for maps: `63-38`. */
export function keyText(key: ProvinceKey): `${Scheme}-${string}` {
  return `${key.scheme}-${key.code}`;
}

/**
 * A province list from data of the shape of `seeds/provinces.json`.
 * @throws SeedError when the shape is wrong, two entries of a key overlap in time, or a merge names
 *   no province
 */
export function buildProvinceList(data: unknown, file: string): ProvinceList {
  const seed: ProvinceSeed = parseSeed(provinceSchema, data, file);
  const byKey = new Map<string, ListedProvince[]>();
  seed.provinces.forEach((province, at) => {
    const earlier = byKey.get(keyText(province)) ?? [];
    const last = earlier.at(-1);
    if (last && (last.validTo === null || province.validFrom === null || province.validFrom <= last.validTo)) {
      throw seedErrorFor(file, `provinces.${at}.validFrom`, 'duplicate');
    }
    byKey.set(keyText(province), [...earlier, province]);
  });
  seed.provinces.forEach(({ mergedInto, formedFrom }, at) => {
    if (mergedInto && !byKey.has(keyText(mergedInto))) {
      throw seedErrorFor(file, `provinces.${at}.mergedInto`, 'unknownProvince');
    }
    formedFrom.forEach((key, part) => {
      if (!byKey.has(keyText(key))) throw seedErrorFor(file, `provinces.${at}.formedFrom.${part}`, 'unknownProvince');
    });
  });
  return { schemes: seed.schemes, byKey, provinces: seed.provinces };
}
