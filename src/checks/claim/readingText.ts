import type { PossibleChange } from '../../figures/change';
import type { ChangeReading, StatedFigure } from '../../figures/stated';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { LocalText } from '../../indicators/text';
import { between, inBoth, print, withUnit } from '../wording';

type Words = (number: string) => string;

/** Meanings of percentages and points, then of multiples. */
const meanings: Readonly<Record<ChangeReading, { readonly vi: Words; readonly en: Words }>> = {
  relative: { vi: (number) => `tăng ${number}% so với gốc`, en: (number) => `${number}% more than the base` },
  points: { vi: (number) => `tăng thêm ${number} điểm`, en: (number) => `${number} points above the base` },
  ratio: { vi: (number) => `bằng ${number}% gốc`, en: (number) => `${number}% of the base` },
  increase: { vi: (number) => `tăng thêm ${number}% gốc`, en: (number) => `the base and ${number}% of it` },
};

const multiples: typeof meanings = {
  ...meanings,
  ratio: { vi: (number) => `gấp ${number} lần gốc`, en: (number) => `${number} times the base` },
  increase: { vi: (number) => `tăng thêm ${number} lần gốc`, en: (number) => `the base and ${number} times more` },
};

/** `tăng 1,1% so với gốc, gốc từ 92,44 đến 93,52 thuê bao/100 dân`. */
export function readingText({ reading, bases }: PossibleChange, claim: StatedFigure, indicator: Indicator): LocalText {
  const words = (claim.kind === 'multiple' ? multiples : meanings)[reading];
  const base = between(bases);
  return inBoth((language) => {
    const meaning = words[language](print(claim.value, language));
    return `${meaning}, ${language === 'vi' ? 'gốc' : 'base'} ${withUnit(base[language], indicator.unit.text[language])}`;
  });
}
