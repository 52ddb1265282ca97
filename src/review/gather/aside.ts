import { fillMessage, type Arguments } from '../../checks/message';
import { inBoth } from '../../checks/wording';
import { printMoment } from '../../sheet/grid/days';
import { completenessText } from '../../submission/completenessWords';
import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import type { LocalText } from '../../indicators/text';
import type { AsideReason, SetAside } from '../reviewResult';
import { asideSentences, voiceWords } from '../reviewWords';
import type { Arrival } from './arrival';
import type { Spoken } from './namedProvinces';
import { reasonAgainst } from './whichCounts';

export const nothingKnown = { time: null, completeness: null, candidates: [] } as const;

/**
 * What does not count, with its sentence and what is known of it. `spoken` are the provinces that
 * it can be counted for instead.
 */
export function asideOf(
  reason: Exclude<AsideReason, 'unread'>,
  values: Arguments & { readonly file: string; readonly sheet?: string },
  { time, completeness }: Pick<SetAside, 'time' | 'completeness'> = nothingKnown,
  spoken: readonly Pick<Spoken, 'province'>[] = [],
): SetAside {
  const candidates = new Map(spoken.map(({ province }) => [keyText(province), province]));
  return {
    file: values.file,
    sheet: values.sheet ?? null,
    reason,
    sentence: fillMessage(asideSentences[reason], values),
    time,
    completeness: completeness && { filled: completeness.filled, of: completeness.of },
    candidates: [...candidates.values()],
  };
}

/** `tên trang, nơi ký: Hà Nội; tên tệp: Huế`. */
export function othersText(against: readonly Spoken[]): LocalText {
  const by = new Map<string, { readonly province: Province; readonly words: LocalText[] }>();
  for (const { voice, province } of against) {
    const known = by.get(keyText(province)) ?? { province, words: [] };
    known.words.push(voiceWords[voice]);
    by.set(keyText(province), known);
  }
  return inBoth((language) =>
    [...by.values()]
      .map(({ province, words }) => `${words.map((word) => word[language]).join(', ')}: ${province.name[language]}`)
      .join('; '),
  );
}

/** What gives way to another of its province and form. */
export function asideAfter(best: Arrival, other: Arrival): SetAside {
  const { file, sheet, completeness, time } = other;
  const province = other.province!;
  const values = {
    ...{ file, sheet, counted: best.sheet, countedFile: best.file, province: province.name },
    ...factsOf(best, 'best'),
    ...factsOf(other, 'own'),
  };
  const reason = reasonAgainst(best, other);
  return asideOf(reason, values, { completeness, time }, [{ province }]);
}

/** How full and how old, in words. */
function factsOf({ completeness, time }: Arrival, whose: 'best' | 'own'): Arguments {
  const told = time === null ? { vi: 'không rõ lúc nào', en: 'at an unknown time' } : printMoment(time);
  return { [`${whose}Filled`]: completenessText(completeness), [`${whose}Time`]: told };
}
