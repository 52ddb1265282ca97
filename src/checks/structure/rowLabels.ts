import type { Indicator, Scale } from '../../indicators/indicator';
import { foldName } from '../../indicators/names';
import type { ReportRow, SheetReport } from '../../sheet/province/report';
import { symbolOf } from '../../sheet/province/columns';
import type { CheckContext } from '../context';

const unitSymbol = symbolOf('unit');
const nameSymbol = symbolOf('name');

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
export function unitSaid(text: string): { readonly scale: number; readonly isPercent: boolean } {
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
export function* oddUnits(report: SheetReport): Iterable<OddUnit> {
  for (const { row, text } of texts(report, unitSymbol)) {
    const { indicator } = row;
    if (!indicator || text === indicator.unit.text.vi || text === indicator.unit.text.en) continue;
    const { scale, isPercent } = unitSaid(text);
    const isShare = indicator.measure === 'percentage';
    if (isPercent !== isShare) yield { row, indicator, text, times: null };
    else if (!isShare && scale !== indicator.unit.scale && indicator.measure !== 'index')
      yield { row, indicator, text, times: scale / indicator.unit.scale };
  }
}

/** A row that bears the name of another indicator than its code says. */
export interface OddName {
  readonly row: ReportRow;
  readonly indicator: Indicator;
  readonly named: Indicator;
}

/** Rows whose name in column B is that of another indicator, and not also their own. */
export function* oddNames(report: SheetReport, { catalogue, facts }: CheckContext): Iterable<OddName> {
  let byName: ReadonlyMap<string, Indicator> | null = null;
  for (const { row, text } of texts(report, nameSymbol)) {
    const { indicator } = row;
    if (!indicator || text === indicator.name.vi || text === indicator.name.en) continue;
    byName ??= new Map(
      catalogue.indicators.flatMap((one) => [one.name.vi, one.name.en].map((name) => [foldName(name), one] as const)),
    );
    const own = facts.indicator(indicator.id) ?? indicator;
    const named = byName.get(foldName(text));
    const isOwn = [own.name.vi, own.name.en, ...own.spellings].some((name) => foldName(name) === foldName(text));
    if (named && named.id !== indicator.id && !isOwn) yield { row, indicator, named };
  }
}

function* texts(
  { columns, rows, grid }: SheetReport,
  symbol: typeof unitSymbol,
): Iterable<{ readonly row: ReportRow; readonly text: string }> {
  const column = columns.get(symbol);
  if (column === undefined) return;
  for (const row of rows) {
    const text = grid.values[row.row - 1 - grid.top]?.[column];
    if (typeof text === 'string' && text !== '') yield { row, text };
  }
}
