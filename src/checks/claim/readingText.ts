import type { ChangeReading, PossibleChange } from '../../figures/change';
import type { StatedFigure } from '../../figures/stated';
import type { Indicator } from '../../indicators/indicator';
import type { LocalText } from '../../indicators/text';
import { between, inBoth, print } from '../wording';

type Words = (claim: { readonly vi: string; readonly en: string }) => LocalText;

const meanings: Readonly<Record<ChangeReading, Words>> = {
  relative: ({ vi, en }) => ({ vi: `tăng ${vi} so với gốc`, en: `${en} more than the base` }),
  points: ({ vi, en }) => ({ vi: `tăng thêm ${vi} điểm`, en: `${en} points above the base` }),
  ratio: ({ vi, en }) => ({ vi: `bằng ${vi} gốc`, en: `${en} of the base` }),
  increase: ({ vi, en }) => ({ vi: `tăng thêm ${vi} gốc`, en: `${en} of the base on top of it` }),
};

/** `tăng 1,1% so với gốc: năm trước từ 92,48 đến 93,52 thuê bao/100 dân`: one meaning of a change's words and the base it needs. */
export function readingText(possible: PossibleChange, claim: StatedFigure, indicator: Indicator): LocalText {
  const unit =
    claim.kind === 'multiple'
      ? { vi: ' lần', en: ' times' }
      : possible.reading === 'points'
        ? { vi: '', en: '' }
        : { vi: '%', en: '%' };
  const meaning = meanings[possible.reading]({
    vi: `${print(claim.value, 'vi')}${unit.vi}`,
    en: `${print(claim.value, 'en')}${unit.en}`,
  });
  const bases = between(possible.bases);
  return inBoth(
    (language) =>
      `${meaning[language]}: ${language === 'vi' ? 'gốc' : 'base'} ${bases[language]} ${indicator.unit.text[language]}`,
  );
}
