import { remembered } from '../../indicators/lists';
import type { Indicator, Scale } from '../../indicators/catalogue/indicator';
import { foldName } from '../../indicators/names';
import type { ReportRow } from '../../sheet/province/report';
import { symbolOf, type ColumnSymbol } from '../../sheet/province/columns';
import type { CheckContext } from '../context';
import type { Facts } from '../facts/facts';
import { listedWord } from '../survey/arrangement';

/** Scale words as they begin a unit, the longer first. */
const scaleWords: readonly (readonly [word: string, scale: Scale | 1e12])[] = [
  ['nghìn tỷ', 1e12],
  ['ngàn tỷ', 1e12],
  ['nghìn tỉ', 1e12],
  ['triệu', 1e6],
  ['million', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['billion', 1e9],
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['thousand', 1000],
  ['1.000', 1000],
  ['1000', 1000],
];

/** The factor by which a unit's text counts, and whether it is per cent. */
function unitSaid(text: string): { readonly scale: number; readonly isPercent: boolean } {
  const words = ` ${foldName(text)} `;
  const found = scaleWords.find(([word]) => words.startsWith(` ${foldName(word)} `));
  return { scale: found?.[1] ?? 1, isPercent: /^ (?:%|phần trăm|per ?cent)/.test(` ${text.trim().toLowerCase()}`) };
}

/** A row whose unit counts otherwise than its indicator's. */
export interface OddUnit {
  readonly row: ReportRow;
  readonly indicator: Indicator;
  readonly text: string;
  /** Times as much as the indicator's unit; null where one is per cent and the other is not. */
  readonly times: number | null;
}

/** Rows whose unit in column D is another than the catalogue's: another scale word, or per cent. */
export function oddUnits(context: CheckContext): readonly OddUnit[] {
  return unlike(context, symbolOf('unit')).flatMap(({ row, indicator, text }): readonly OddUnit[] => {
    const { scale, isPercent } = unitSaid(text);
    const isShare = indicator.measure === 'percentage';
    if (isPercent !== isShare) return [{ row, indicator, text, times: null }];
    return !isShare && scale !== indicator.unit.scale && indicator.measure !== 'index'
      ? [{ row, indicator, text, times: scale / indicator.unit.scale }]
      : [];
  });
}

/** A row that bears the name of another indicator than its code says. */
export interface OddName {
  readonly row: ReportRow;
  readonly indicator: Indicator;
  readonly named: Indicator;
}

const named = new WeakMap<Facts, readonly OddName[]>();

/**
 * Rows whose name in column B is that of another indicator, and not also their own; looked for once
 * as long as the sheet reads the same.
 */
export function oddNames(context: CheckContext): readonly OddName[] {
  return remembered(named, context.facts, () => findNames(context));
}

function findNames(context: CheckContext): readonly OddName[] {
  const { catalogue, facts } = context;
  const rows = unlike(context, symbolOf('name'));
  if (rows.length === 0) return [];
  const byName = new Map(
    catalogue.indicators.flatMap((one) => [one.name.vi, one.name.en].map((name) => [foldName(name), one] as const)),
  );
  return rows.flatMap(({ row, indicator, text }) => {
    const own = facts.indicator(indicator.id) ?? indicator;
    const other = byName.get(foldName(text));
    const isOwn = [own.name.vi, own.name.en, ...own.spellings].some((name) => foldName(name) === foldName(text));
    return other && other.id !== indicator.id && !isOwn ? [{ row, indicator, named: other }] : [];
  });
}

interface Unlike {
  readonly row: ReportRow;
  readonly indicator: Indicator;
  readonly text: string;
}

/** Rows whose text under a symbol is not letter by letter what the catalogue has: hardly any. */
function unlike({ facts }: CheckContext, symbol: ColumnSymbol): readonly Unlike[] {
  return facts.survey.relabelledRows.flatMap((row): readonly Unlike[] => {
    const { indicator } = row;
    const text = row.cells.get(symbol)?.value;
    if (!indicator || typeof text !== 'string' || text === '') return [];
    const { vi, en } = listedWord(indicator, symbol)!;
    return text !== vi && text !== en ? [{ row, indicator, text }] : [];
  });
}
