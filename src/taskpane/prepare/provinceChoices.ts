import { plainName } from '../../indicators/names';
import type { Province } from '../../indicators/provinces/province';
import type { Language } from '../../indicators/text';

/**
 * Provinces whose name contains what is typed, with or without diacritics, or whose code begins
 * with it; names that begin with it come first, then by the alphabet. Nothing typed gives all of
 * them.
 */
export function matchProvinces(provinces: readonly Province[], typed: string, language: Language): readonly Province[] {
  const wanted = plainName(typed);
  const collator = new Intl.Collator(language);
  const plain = (province: Province): string => plainName(province.name[language]);
  return provinces
    .filter(
      (province) =>
        plain(province).includes(wanted) || plainName(province.name.vi).includes(wanted) || isCode(province, wanted),
    )
    .sort(
      (one, other) =>
        Number(plain(other).startsWith(wanted)) - Number(plain(one).startsWith(wanted)) ||
        collator.compare(one.name[language], other.name[language]),
    );
}

function isCode({ code }: Province, typed: string): boolean {
  return /^\d+$/.test(typed) && code.startsWith(typed);
}
