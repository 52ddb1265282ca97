import { isOfTheForm, isWholeYear, type Coordinates, type Period } from '../../figures/coordinates';
import type { LocalText } from '../../indicators/text';
import { uncertainties, type ExtractedFigure, type Uncertainty } from './extracted';

/**
 * The first reason why a figure must be asked about, or why no cell of the form is meant; null
 * where neither is.
 */
export function doubtText(figure: ExtractedFigure): LocalText | null {
  if (figure.reason) return figure.reason;
  const [doubt] = figure.doubts;
  if (doubt !== undefined) return inItsTime(doubtWith(doubt, figure), figure);
  if (!isOfTheForm(figure)) return elsewhereText(figure);
  return figure.readings.length > 1 ? uncertainties.changeWords : null;
}

/**
 * Reasons that quote words: what nobody accounts for, and what is counted that the catalogue has
 * not.
 */
const quoting: ReadonlySet<Uncertainty> = new Set(['modified', 'added', 'unnamed']);

/** Quotes the words that nobody accounts for. */
function doubtWith(doubt: Uncertainty, { scope }: ExtractedFigure): LocalText {
  const text = uncertainties[doubt];
  if (scope === null || !quoting.has(doubt)) return text;
  return { vi: `${text.vi}: “${scope}”`, en: `${text.en}: “${scope}”` };
}

/** A doubt of a part of the year names that, too: no answer to it makes the number one of the year. */
function inItsTime(text: LocalText, { period }: Coordinates): LocalText {
  if (isWholeYear(period)) return text;
  const time = periodText(period);
  return { vi: `${text.vi}; số của ${time.vi}`, en: `${text.en}; a number of ${time.en}` };
}

/** Of which time, place or part a figure speaks that a year's form has no cell for. */
export function elsewhereText({ period, territory, scope }: Coordinates): LocalText {
  const parts: LocalText[] = [];
  if (!isWholeYear(period)) parts.push(periodText(period));
  if (territory !== 'province') parts.push(territoryText(territory));
  if (scope !== null) parts.push({ vi: `một phần: “${scope}”`, en: `a part: “${scope}”` });
  return {
    vi: `Số của ${parts.map(({ vi }) => vi).join(', ')}`,
    en: `A number of ${parts.map(({ en }) => en).join(', ')}`,
  };
}

function periodText(period: Period): LocalText {
  const [, kind = '', rest = ''] = /^(as_of:|months-|month-|q)?(.*)$/.exec(period)!;
  switch (kind) {
    case 'as_of:':
      return { vi: `ngày ${rest.split('-').reverse().join('/')}`, en: rest };
    case 'months-':
      return { vi: `${rest} tháng`, en: `${rest} months` };
    case 'month-':
      return { vi: `tháng ${rest}`, en: `month ${rest}` };
    case 'q':
      return { vi: `quý ${rest}`, en: `quarter ${rest}` };
    default:
      return partsOfYear[rest] ?? { vi: 'cả năm', en: 'the whole year' };
  }
}

const partsOfYear: Readonly<Record<string, LocalText>> = {
  half1: { vi: '6 tháng đầu năm', en: 'the first half-year' },
  half2: { vi: '6 tháng cuối năm', en: 'the second half-year' },
  nine_months: { vi: '9 tháng', en: 'nine months' },
};

function territoryText(territory: Coordinates['territory']): LocalText {
  if (territory === 'country') return { vi: 'cả nước', en: 'the whole country' };
  if (territory === 'region') return { vi: 'vùng', en: 'a region' };
  const name = territory.replace(/^(?:part|other): /, '');
  return { vi: name, en: name };
}
