import { printNumber } from '../../figures/print';
import type { SeriesBreak } from '../../indicators/catalogue/indicator';
import { statusWords } from '../../indicators/forms/statuses';
import type { Language, LocalText } from '../../indicators/text';
import { basisInNote, basisWords, populationIndicator } from '../fill/populationBasis';
import type { PreviousValue } from './carried';

const inBoth = (text: (language: Language) => string): LocalText => ({ vi: text('vi'), en: text('en') });

/**
 * The name of what a value comes from, and how final it is unless it is final: `biểu “Thanh Hóa
 * 2017” (sơ bộ)`.
 */
function sourceText({ sheet, from }: PreviousValue, language: Language): string {
  const words = {
    sheet: { vi: `biểu “${sheet}”`, en: `the sheet “${sheet}”` },
    ledger: { vi: `số liệu nguồn ở “${sheet}”`, en: `the source figures in “${sheet}”` },
  };
  return words[from][language];
}

function statusText({ status }: PreviousValue, language: Language): string {
  return status === null || status === 'final' ? '' : statusWords[status].word[language].toLowerCase();
}

const bracketed = (text: string): string => (text === '' ? '' : ` (${text})`);

/** `theo biểu “Thanh Hóa 2017” (ước tính)`. `also` follows after it. */
export function takenText(value: PreviousValue, also: readonly LocalText[]): LocalText {
  return inBoth((language) => {
    const by = { vi: 'theo', en: 'from' }[language];
    const source = `${by} ${sourceText(value, language)}${bracketed(statusText(value, language))}`;
    return [source, ...also.map((one) => one[language])].join('; ');
  });
}

/** `tổng năm 2024 của Phú Thọ (1.000), Vĩnh Phúc (2.000, ước tính)`. */
export function sumText(values: readonly PreviousValue[], also: readonly LocalText[]): LocalText {
  return inBoth((language) => {
    const parts = values.map((value) => {
      const shown = typeof value.value === 'number' ? printNumber(value.value, language) : `“${value.value}”`;
      const said = [shown, statusText(value, language)].filter((text) => text !== '').join(', ');
      return `${value.province.name[language]} (${said})`;
    });
    const year = values[0]!.year;
    const of = { vi: `tổng năm ${year} của`, en: `sum of ${year} over` }[language];
    return [`${of} ${parts.join(', ')}`, ...also.map((one) => one[language])].join('; ');
  });
}

/** `tính lại năm 2024 từ tổng của Phú Thọ, Vĩnh Phúc: 2.700.000 / 3.400.000 × 100`. */
export function ratioText(
  values: readonly PreviousValue[],
  {
    numerator,
    denominator,
    factor,
  }: { readonly numerator: number; readonly denominator: number; readonly factor: number },
  also: readonly LocalText[],
): LocalText {
  return inBoth((language) => {
    const names = [...new Set(values.map(({ province }) => province.name[language]))].join(', ');
    const [above, below, times] = [numerator, denominator, factor].map((one) => printNumber(one, language));
    const year = values[0]!.year;
    const of = {
      vi: `tính lại năm ${year} từ tổng của ${names}`,
      en: `computed anew for ${year} from the sums over ${names}`,
    }[language];
    return [`${of}: ${above!} / ${below!} × ${times!}`, ...also.map((one) => one[language])].join('; ');
  });
}

/** `không có gốc so sánh: không có biểu năm 2024 của Hòa Bình`. */
export function withoutBaseText(reason: LocalText): LocalText {
  return { vi: `không có gốc so sánh: ${reason.vi}`, en: `no base to compare with: ${reason.en}` };
}

/** What else a base says: changes of its definition since, and for a population whom it counts. */
export function alsoText(
  indicator: string,
  breaks: readonly SeriesBreak[],
  used: readonly PreviousValue[],
): readonly LocalText[] {
  const bases = new Set(
    used.filter((one) => one.indicator === populationIndicator).map(({ remark }) => basisInNote(remark)),
  );
  const [basis] = bases;
  const named = indicator === populationIndicator && bases.size === 1 && basis ? [basisWords[basis].word] : [];
  return [...named, ...breaks.map(breakText)];
}

function breakText({ fromYear, text }: SeriesBreak): LocalText {
  return { vi: `từ năm ${fromYear} ${text.vi}`, en: `since ${fromYear} ${text.en}` };
}
