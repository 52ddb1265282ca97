import { isPeriod, isTerritory, type Period, type Territory } from '../../figures/coordinates';
import { dayIn, printDay } from '../grid/days';
import { foldLabel } from '../grid/fold';

/**
 * How the ledger writes a period: `6 tháng đầu năm`, `Quý 3`, `Tháng 11`, `11 tháng`, `30/06/2020`.
 */
export function periodCell(period: Period): string {
  const [, kind = '', rest = ''] = /^(as_of:|months-|month-|q)?(.*)$/.exec(period)!;
  switch (kind) {
    case 'as_of:':
      return printDay(rest);
    case 'months-':
      return `${rest} tháng`;
    case 'month-':
      return `Tháng ${rest}`;
    case 'q':
      return `Quý ${rest}`;
    default:
      return words[rest as NamedPeriod];
  }
}

type NamedPeriod = 'year' | 'half1' | 'half2' | 'nine_months';
const words: Readonly<Record<NamedPeriod, string>> = {
  year: 'Cả năm',
  half1: '6 tháng đầu năm',
  half2: '6 tháng cuối năm',
  nine_months: '9 tháng',
};
const byWord = new Map(Object.entries(words).map(([period, word]) => [foldLabel(word), period as NamedPeriod]));

/** The period that a cell of the ledger names; null for anything else. */
export function periodIn(text: string): Period | null {
  const folded = foldLabel(text);
  const named = byWord.get(folded);
  if (named) return named;
  const months = /^(\d{1,2}) tháng$/.exec(folded)?.[1];
  const month = /^tháng (\d{1,2})$/.exec(folded)?.[1];
  const quarter = /^quý ([1-4])$/.exec(folded)?.[1];
  const day = dayIn(text);
  const period = months
    ? `months-${Number(months)}`
    : month
      ? `month-${Number(month)}`
      : quarter
        ? `q${quarter}`
        : day
          ? `as_of:${day}`
          : '';
  return isPeriod(period) ? period : null;
}

const wide: Readonly<Record<'province' | 'country' | 'region', string>> = {
  province: 'Toàn tỉnh',
  country: 'Cả nước',
  region: 'Vùng',
};
const otherMark = 'Ngoài tỉnh: ';

/** How the ledger writes a territory: `Cả nước`, `huyện Mèo Vạc`, `Ngoài tỉnh: Nam Định`. */
export function territoryCell(territory: Territory): string {
  if (territory === 'province' || territory === 'country' || territory === 'region') return wide[territory];
  const name = territory.replace(/^(?:part|other): /, '');
  return territory.startsWith('other: ') ? `${otherMark}${name}` : name;
}

/** The territory that a cell of the ledger names: any other words are a part of the province. */
export function territoryIn(text: string): Territory {
  const trimmed = text.trim();
  const folded = foldLabel(trimmed);
  for (const [territory, word] of Object.entries(wide)) {
    if (foldLabel(word) === folded) return territory as keyof typeof wide;
  }
  if (folded.startsWith(foldLabel(otherMark))) return `other: ${trimmed.slice(otherMark.length).trim()}`;
  const part = `part: ${trimmed}`;
  return isTerritory(part) ? part : 'province';
}
