import { fillMessage, type Arguments } from '../../checks/message';
import { inBoth } from '../../checks/wording';
import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import type { LocalText } from '../../indicators/text';
import type { AsideReason, SetAside } from '../reviewResult';
import { asideSentences, voiceWords } from '../reviewWords';
import type { Spoken } from './spoken';

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
