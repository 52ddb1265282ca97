import seed from '../../../seeds/provinces.json';
import { foldName, plainName } from '../names';
import type { Province, ProvinceKey, Scheme } from './province';
import { keyText, provinceListOf, type ProvinceList } from './provinceList';
import type { ListedProvince, ProvinceSeed } from './provinceSchema';
import { existsAtEndOf } from '../validity';

let loaded: ProvinceList | undefined;
const ofYear = new Map<number, readonly ListedProvince[]>();

/**
 * Both schemes that ship with the product; a test holds them against their schema.
 * @throws SeedError when an entry stands twice or names what is missing
 */
export function loadProvinces(): ProvinceList {
  return (loaded ??= provinceListOf(seed as unknown as ProvinceSeed, 'seeds/provinces.json'));
}

/**
 * The scheme that reports about a year use: the 63 until 2024, the 34 from 2025, because a year is
 * reported at its end.
 * @throws RangeError when the year is not a whole number
 */
export function schemeOfYear(year: number): Scheme {
  if (!Number.isInteger(year)) throw new RangeError(`Not a year: ${year}`);
  const serving = loadProvinces().schemes.find(
    ({ firstReportYear, lastReportYear }) =>
      (firstReportYear === null || firstReportYear <= year) && (lastReportYear === null || year <= lastReportYear),
  );
  return serving!.scheme;
}

/**
 * The provinces that report about a year, in code order, under the names they bore at its end; none
 * when it is no whole number.
 */
export function provincesOfYear(year: number): readonly Province[] {
  return listOfYear(year);
}

/**
 * The province that a code or a name means in a report year; null when the year's list has none.
 * Names are found without regard to case, Unicode form, tone placement and the words Tỉnh, Thành
 * phố, TP; also when typed without any diacritics.
 */
export function findProvince(year: number, codeOrName: string | number): Province | null {
  return findIn(listOfYear(year), codeOrName);
}

/**
 * The province of the other list that a name means, for saying what became of it: `Vĩnh Phúc` in
 * 2025 is found with its `mergedInto`. Null when the year's own list has the name, or no list has
 * it.
 */
export function findInOtherList(year: number, name: string): Province | null {
  if (!Number.isInteger(year) || findProvince(year, name) !== null || /^\d+$/.test(name.trim())) return null;
  const scheme = schemeOfYear(year);
  return findIn(
    loadProvinces().provinces.filter((province) => province.scheme !== scheme),
    name,
  );
}

/** The province of a key, as it was at the end of a year; without a year, as it was last. */
export function provinceByKey(key: ProvinceKey, year?: number): Province | null {
  const entries = loadProvinces().byKey.get(keyText(key)) ?? [];
  if (year === undefined) return entries.at(-1) ?? null;
  return entries.find((entry) => existsAtEndOf(year, entry)) ?? entries.at(-1) ?? null;
}

/**
 * The provinces of the 63 whose territory a province of the 34 took over, itself included where its
 * name went on; empty for the 63.
 */
export function predecessors(key: ProvinceKey): readonly Province[] {
  return (provinceByKey(key)?.formedFrom ?? []).flatMap((part) => provinceByKey(part) ?? []);
}

/** True when two keys name the same province of the same scheme. */
export function sameProvince(one: ProvinceKey, other: ProvinceKey): boolean {
  return one.scheme === other.scheme && one.code === other.code;
}

function listOfYear(year: number): readonly ListedProvince[] {
  if (!Number.isInteger(year)) return [];
  const known = ofYear.get(year);
  if (known) return known;
  const scheme = schemeOfYear(year);
  const list = loadProvinces()
    .provinces.filter((province) => province.scheme === scheme && existsAtEndOf(year, province))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  ofYear.set(year, list);
  return list;
}

const standing = /^(?:(?:tỉnh|tinh|thành phố|thanh pho|tp)\s+|t\.?p\.\s*)/iu;

function findIn(list: readonly ListedProvince[], codeOrName: string | number): ListedProvince | null {
  const text = bareName(String(codeOrName));
  if (text === '') return null;
  if (/^\d{1,2}$/.test(text)) return list.find(({ code }) => code === text.padStart(2, '0')) ?? null;
  // Whoever types diacritics means them; whoever types none is understood without.
  const fold = foldName(text) === plainName(text) ? plainName : foldName;
  const wanted = fold(text);
  return list.find((province) => namesOf(province).some((name) => fold(bareName(name)) === wanted)) ?? null;
}

const namesOf = (province: ListedProvince): readonly string[] => [province.name.vi, ...province.aliases];

/** Without the word for its standing. */
const bareName = (name: string): string => name.normalize('NFC').trim().replace(standing, '');
