import { once } from '../indicators/once';
import type { Indicator } from '../indicators/catalogue/indicator';
import { languages, type Language, type LocalText } from '../indicators/text';
import { decimalsShown, type Exact } from '../figures/decimal';
import { printNumber } from '../figures/print';
import type { Interval } from '../figures/interval';
import type { CellValue } from '../sheet/grid/grid';
import { isBlank } from '../sheet/grid/gridCells';
import type { Argument } from './message';
import { columnOf, type ColumnSymbol } from '../sheet/province/columns';
import { hedgeWords, kindWords } from '../sheet/ledger/ledgerWords';
import type { LedgerRow } from '../sheet/province/report';
import type { Fact } from './facts/fact';
import { addressOn, type FindingCell } from './findingCell';
import { slotOf, type SlotName } from './facts/slots';

/** A text in both languages, made the same way in each. */
export function inBoth(make: (language: Language) => string): LocalText {
  const [vi, en] = languages.map(make) as [string, string];
  return { vi, en };
}

/**
 * A number with as many decimals as a reader needs: its own when they are few, else fewer the
 * larger it is. The dust that doubles leave behind 12 digits does not count.
 */
export function neat(value: number): { readonly value: number; readonly decimals: number } {
  const own = Number.isInteger(value) ? 0 : decimalsShown(Number(value.toPrecision(12)));
  if (own <= 2) return { value, decimals: own };
  const size = Math.abs(value);
  const decimals = size >= 1000 ? 0 : size >= 1 ? 2 : 4;
  return { value, decimals: decimalsShown(Number(value.toFixed(decimals))) };
}

/** A computed number: as `neat`, but without decimals where it has five digits before them. */
export function rough(value: number): { readonly value: number; readonly decimals: number } {
  return Math.abs(value) >= 10_000 ? { value, decimals: 0 } : neat(value);
}

export function print(value: number, language: Language): string {
  const { decimals } = neat(value);
  return printNumber(value, language, Number.isFinite(value) ? decimals : undefined);
}

/** `VT.04 Tổng số thuê bao điện thoại`. */
export const named = once(({ code, name }: Indicator): LocalText => inBoth((language) => `${code} ${name[language]}`));

/** `ô G12`; with its sheet where the reader would not expect it. */
export function at(cell: FindingCell | undefined, home: string): LocalText {
  if (!cell) return { vi: '', en: '' };
  const address = addressOn(cell, home);
  return { vi: `ô ${address}`, en: `cell ${address}` };
}

/** `VT.08 Mật độ điện thoại (ô I24): trên 80,98 máy/100 dân`, with a word where it is derived. */
export function quote(fact: Fact, home: string): LocalText {
  const place = at(fact.cells[0], home);
  return inBoth((language) => `${named(fact.indicator)[language]} (${place[language]}): ${amount(fact, language)}`);
}

/** `trên 80,98 máy/100 dân (ô I24)`, for messages that have named the indicator already. */
export function quoteValue(fact: Fact, home: string): LocalText {
  const place = at(fact.cells[0], home);
  return inBoth((language) => `${amount(fact, language)} (${place[language]})`);
}

/** `trên 80,98 máy/100 dân`, with a word where nobody reported it. */
export function amount(fact: Fact, language: Language): string {
  const hedged = fact.hedge ? `${hedgeWords[fact.hedge][language]} ` : '';
  const derived = fact.origin === 'derived' ? derivedWord[language] : '';
  return `${hedged}${withUnit(print(fact.value, language), fact.indicator.unit.text[language])}${derived}`;
}

const derivedWord: LocalText = { vi: ' (số suy ra)', en: ' (derived)' };

/** `72%`, `3.738 tỷ đồng`. */
export function withUnit(number: string, unit: string): string {
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}

/** `“tăng 265.000 thuê bao” (ô Số liệu nguồn!H23)`: a ledger row in its paper's words. */
export function quoteRow(row: LedgerRow, home: string): LocalText {
  const { figure } = row;
  const printed = figure.printed.trim();
  return inBoth((language) => {
    const place = at({ ...row, row: '', column: '', value: figure.value }, home)[language];
    const said = `${kindWords[figure.kind][language]} ${withUnit(print(figure.value, language), figure.unit)}`.trim();
    return `“${printed === '' ? said : printed}” (${place})`;
  });
}

/** Where a claim stands: a paper's in the ledger, or a note's on the sheet. */
export function sourceOf({ inNote }: LedgerRow): LocalText {
  return inNote ? { vi: 'ghi chú', en: 'the note' } : { vi: 'báo cáo', en: 'the paper' };
}

const levelWords = {
  actual: { vi: 'thực hiện năm', en: 'result of' },
  plan: { vi: 'kế hoạch năm', en: 'plan for' },
} as const;

/** `kế hoạch năm 2019 (cột 7)`. */
export function slotText(name: SlotName, sheetYear: number | null): LocalText {
  const { level, symbol, yearsOn } = slotOf(name);
  const year = sheetYear === null ? '…' : String(sheetYear + yearsOn);
  const { vi, en } = levelWords[level];
  return { vi: `${vi} ${year} (cột ${symbol})`, en: `${en} ${year} (column ${symbol})` };
}

/** `cột 4 (Đạt so với kế hoạch (%))`. */
export function columnText(symbol: ColumnSymbol): LocalText {
  const { head } = columnOf(symbol);
  return { vi: `cột ${symbol} “${head.vi}”`, en: `column ${symbol} “${head.en}”` };
}

/** `từ 3.553,74 đến 3.554,08`; one number where both ends are the same. */
export function between(interval: Interval<Exact>): LocalText {
  const low = interval.low.toNumber();
  const high = interval.high.toNumber();
  return inBoth((language) => {
    if (low === high) return print(low, language);
    const [least, most] = [print(low, language), print(high, language)];
    if (!Number.isFinite(low)) return language === 'vi' ? `không quá ${most}` : `at most ${most}`;
    if (!Number.isFinite(high)) return language === 'vi' ? `từ ${least} trở lên` : `at least ${least}`;
    return language === 'vi' ? `từ ${least} đến ${most}` : `${least} to ${most}`;
  });
}

/** Texts one after the other. */
export function listed(texts: readonly LocalText[]): LocalText {
  return inBoth((language) => texts.map((text) => text[language]).join('; '));
}

/** A text from a cell, short and on one line, so that a message stays readable. */
export function excerpt(value: string | number | boolean | null, longest = 40): string {
  const text = String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

const emptyWord: LocalText = { vi: 'trống', en: 'empty' };

/** A cell's content for a message: numbers by locale, texts short, blanks named. */
export function shownValue(value: CellValue): Argument {
  if (typeof value === 'number') return neat(value);
  return isBlank(value) ? emptyWord : excerpt(value);
}
