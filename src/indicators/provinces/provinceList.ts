import type { ProvinceKey, Scheme } from './province';
import type { ListedProvince, ProvinceSeed, SchemeSeed } from './provinceSchema';
import { seedErrorFor } from '../seedError';

/** Both schemes with what changed between them. */
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
 * @throws SeedError when two entries of a key overlap in time, or a merge names no province
 */
export function provinceListOf(seed: ProvinceSeed, file: string): ProvinceList {
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
