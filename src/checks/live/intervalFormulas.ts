import { isCounted } from '../../indicators/catalogue/wholeThings';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { noDataMarks } from '../../indicators/marks';
import { powerOfTen } from '../../figures/decimal';
import { exactZeros, readStated, type Reading, type Spread } from '../../figures/reading';
import { sheetReference } from '../../sheet/grid/address';
import { sameFormula } from '../../sheet/province/formulas';
import { decimalsOfHands } from '../facts/fact';
import type { LedgerRow, ReportCell } from '../../sheet/province/report';

/** Stands for an end that is open to all sides: no figure of a report comes near it. */
export const farAway = 1e300;

/** The cells of one row of the table of intervals, by what they hold. */
export interface IntervalCells {
  readonly value: string;
  readonly decimals: string;
  readonly step: string;
  readonly strictLow: string;
  readonly strictHigh: string;
  readonly strictEnds: string;
  readonly wideLow: string;
  readonly wideHigh: string;
  readonly wideEnds: string;
}

/** A formula or a constant for each of them. */
export type IntervalRow = Readonly<Record<keyof IntervalCells, string | number>>;

const isZeroMark = (cell: string): string => {
  const spellings = noDataMarks.filter((mark) => mark.countsAsZero).flatMap((mark) => mark.spellings);
  return `OR(${spellings.map((spelling) => `TRIM(${cell})="${spelling}"`).join(',')})`;
};

const mostZeros = 12;

/**
 * A typed number: its strict interval by the indicator's decimals, its wide one by the digits it
 * shows (`readCell`, as formulas). A ledger row that says the same lends its own intervals, as long
 * as both still hold what they held.
 */
export function typedRow(
  indicator: Indicator,
  cell: ReportCell,
  twins: readonly LedgerRow[],
  at: IntervalCells,
): IntervalRow {
  const source = sheetReference(cell.sheet, cell.address);
  const { value, decimals, step } = at;
  const { measure, decimals: own } = indicator;
  const isRank = measure === 'rank';
  const whole = isCounted(indicator);
  const endless = `${decimals}>${own + decimalsOfHands}`;
  const half = powerOfTen(-own) / 2;
  const strictHalf = isRank
    ? '0'
    : `IF(${endless},${half},${whole ? `IF(${decimals}=0,0,` : '('}POWER(10,-MAX(${own},${decimals}))/2))`;
  const wideHalf = isRank
    ? '0'
    : `IF(${endless},${half},IF(${decimals}>0,POWER(10,-${decimals})/2,IF(${step}>1,${step}/2,${whole ? '0' : '0.5'})))`;
  const ends = (spread: string): string => `IF(OR(${spread}=0,${endless}),"[]",IF(${value}>=0,"[)","(]"))`;
  const borrowed = twins.map((twin) => {
    const reading = readStated(twin.figure, indicator);
    const ledger = sheetReference(twin.sheet, twin.address);
    const near = Math.abs(reading.value) * 1e-14;
    return {
      reading,
      holds: `AND(ABS(${value}-${plain(reading.value)})<=${plain(near)},${ledger}=${plain(twin.figure.value)})`,
    };
  });
  /** The first twin's, else the typed number's; 0 for the mark that counts as 0; else nothing. */
  const choose = (ofTwin: (reading: Reading) => string, ofCell: string, ofMark: string): string => {
    const chosen = borrowed.reduceRight(
      (rest, { reading, holds }) => `IF(${holds},${ofTwin(reading)},${rest})`,
      ofCell,
    );
    return `=IF(ISNUMBER(${value}),${chosen},IF(${value}="-",${ofMark},""))`;
  };
  return {
    value: `=IF(ISNUMBER(${source}),${source},IF(${isZeroMark(source)},"-",""))`,
    decimals: `=IF(ISNUMBER(${value}),${decimalsFormula(value, own + decimalsOfHands)},"")`,
    step: `=IF(ISNUMBER(${value}),${stepFormula(indicator, value, decimals)},"")`,
    strictLow: choose(({ value: face, strict }) => low(face, strict), `${value}-${strictHalf}`, '0'),
    strictHigh: choose(({ high, strict }) => top(high, strict), `${value}+${strictHalf}`, '0'),
    strictEnds: choose(({ strict }) => brackets(strict), ends(strictHalf), '"[]"'),
    wideLow: choose(({ value: face, wide }) => low(face, wide), `${value}-${wideHalf}`, '0'),
    wideHigh: choose(({ high, wide }) => top(high, wide), `${value}+${wideHalf}`, '0'),
    wideEnds: choose(({ wide }) => brackets(wide), ends(wideHalf), '"[]"'),
  };
}

/** A figure that the ledger alone gives, as long as its cell holds what it held. */
export function statedRow(indicator: Indicator, row: LedgerRow, at: IntervalCells): IntervalRow {
  const reading = readStated(row.figure, indicator);
  const ledger = sheetReference(row.sheet, row.address);
  const given = (text: string): string => `=IF(ISNUMBER(${at.value}),${text},"")`;
  return {
    value: `=IF(${ledger}=${plain(row.figure.value)},${plain((reading.value + reading.high) / 2)},"")`,
    decimals: '',
    step: '',
    strictLow: given(low(reading.value, reading.strict)),
    strictHigh: given(top(reading.high, reading.strict)),
    strictEnds: given(brackets(reading.strict)),
    wideLow: given(low(reading.value, reading.wide)),
    wideHigh: given(top(reading.high, reading.wide)),
    wideEnds: given(brackets(reading.wide)),
  };
}

/** The sum of rows; empty where a row, or the form's own cell for it, shows no number. */
export function sumRow(parts: readonly IntervalCells[], shown: ReportCell | null): IntervalRow {
  const known = [...parts.map(({ value }) => `${value}<>""`), ...isShown(shown)].join(',');
  const when = (text: string): string => `=IF(AND(${known}),${text},"")`;
  const total = (end: (cells: IntervalCells) => string): string => when(parts.map(end).join('+'));
  const ends = (end: (cells: IntervalCells) => string): string =>
    when(
      `IF(OR(${parts.map((part) => `LEFT(${end(part)},1)="("`).join(',')}),"(","[")&IF(OR(${parts.map((part) => `RIGHT(${end(part)},1)=")"`).join(',')}),")","]")`,
    );
  return {
    value: when(parts.map(({ value }) => `IF(ISNUMBER(${value}),${value},0)`).join('+')),
    decimals: '',
    step: '',
    strictLow: total(({ strictLow }) => strictLow),
    strictHigh: total(({ strictHigh }) => strictHigh),
    strictEnds: ends(({ strictEnds }) => strictEnds),
    wideLow: total(({ wideLow }) => wideLow),
    wideHigh: total(({ wideHigh }) => wideHigh),
    wideEnds: ends(({ wideEnds }) => wideEnds),
  };
}

/** A row in another unit. */
export function scaledRow(row: IntervalCells, factor: number): IntervalRow {
  const times = (cell: string): string => `=IF(ISNUMBER(${row.value}),${cell}*${plain(factor)},"")`;
  const same = (cell: string): string => `=IF(ISNUMBER(${row.value}),${cell},"")`;
  return {
    value: times(row.value),
    decimals: '',
    step: '',
    strictLow: times(row.strictLow),
    strictHigh: times(row.strictHigh),
    strictEnds: same(row.strictEnds),
    wideLow: times(row.wideLow),
    wideHigh: times(row.wideHigh),
    wideEnds: same(row.wideEnds),
  };
}

/**
 * numerator × factor / denominator: the ends of the numerator over those of the denominator, chosen
 * by their signs. Everything is possible where the denominator's interval reaches 0, and nothing is
 * said where it is 0.
 */
export function quotientRow(
  numerator: IntervalCells,
  denominator: IntervalCells,
  factor: number,
  shown: ReportCell | null,
): IntervalRow {
  const numbers = [numerator, denominator].map(({ value }) => `ISNUMBER(${value})`);
  const known = `AND(${[...numbers, ...isShown(shown)].join(',')})`;
  const when = (text: string): string => `=IF(${known},IF(${denominator.value}=0,"",${text}),"")`;
  const f = plain(factor);
  const bySign = (dl: string, dh: string, above: string, below: string, around: string): string =>
    when(`IF(${dl}>0,${above},IF(${dh}<0,${below},${around}))`);
  const over = (end: string, ifNotNegative: string, ifNegative: string): string =>
    `IF(${end}>=0,${end}*${f}/${ifNotNegative},${end}*${f}/${ifNegative})`;
  const side = (nl: string, nh: string, dl: string, dh: string): { readonly low: string; readonly high: string } => ({
    low: bySign(dl, dh, over(nl, dh, dl), over(nh, dh, dl), plain(-farAway)),
    high: bySign(dl, dh, over(nh, dl, dh), over(nl, dl, dh), plain(farAway)),
  });
  const ends = (n: string, d: string, nl: string, nh: string, dl: string, dh: string): string => {
    const [nLow, nHigh, dLow, dHigh] = [
      `LEFT(${n},1)="("`,
      `RIGHT(${n},1)=")"`,
      `LEFT(${d},1)="("`,
      `RIGHT(${d},1)=")"`,
    ];
    const open = (own: string, end: string, ifNotNegative: string, ifNegative: string): string =>
      `OR(${own},IF(${end}>=0,${ifNotNegative},${ifNegative}))`;
    const pair = (low: string, high: string): string => `IF(${low},"(","[")&IF(${high},")","]")`;
    return bySign(
      dl,
      dh,
      pair(open(nLow, nl, dHigh, dLow), open(nHigh, nh, dLow, dHigh)),
      pair(open(nHigh, nh, dHigh, dLow), open(nLow, nl, dLow, dHigh)),
      '"()"',
    );
  };
  const [n, d] = [numerator, denominator];
  const strict = side(n.strictLow, n.strictHigh, d.strictLow, d.strictHigh);
  const wide = side(n.wideLow, n.wideHigh, d.wideLow, d.wideHigh);
  return {
    value: when(`${n.value}*${f}/${d.value}`),
    decimals: '',
    step: '',
    strictLow: strict.low,
    strictHigh: strict.high,
    strictEnds: ends(n.strictEnds, d.strictEnds, n.strictLow, n.strictHigh, d.strictLow, d.strictHigh),
    wideLow: wide.low,
    wideHigh: wide.high,
    wideEnds: ends(n.wideEnds, d.wideEnds, n.wideLow, n.wideHigh, d.wideLow, d.wideHigh),
  };
}

/** Whether two formulas are the same; here so that the table's builder needs no second door. */
export const isOwnFormula = (formula: string | null, expected: string | null): boolean =>
  formula !== null && expected !== null && sameFormula(formula, expected);

function isShown(cell: ReportCell | null): readonly string[] {
  return cell ? [`ISNUMBER(${sheetReference(cell.sheet, cell.address)})`] : [];
}

function decimalsFormula(value: string, most: number): string {
  const places = Array.from({ length: most + 1 }, (_, index) => index);
  return places.reduceRight(
    (rest, place) => `IF(ROUND(${value},${place})=${value},${place},${rest})`,
    String(most + 1),
  );
}

/** What closing zeros may have been rounded to (`zeroStep`, as a formula). */
function stepFormula({ measure }: Indicator, value: string, decimals: string): string {
  if (exactZeros.has(measure)) return '1';
  const places = Array.from({ length: mostZeros }, (_, index) => index);
  const zeros = places.reduceRight(
    (rest, place) => `IF(MOD(${value},${powerOfTen(place + 1)})<>0,${place},${rest})`,
    String(mostZeros),
  );
  return `IF(OR(${decimals}>0,ABS(${value})<1000),1,POWER(10,MIN(${zeros},LEN(TRUNC(ABS(${value})))-2)))`;
}

function low(face: number, { below }: Spread): string {
  return plain(Number.isFinite(below) ? face - below : -farAway);
}

function top(high: number, { above }: Spread): string {
  return plain(Number.isFinite(above) ? high + above : farAway);
}

function brackets({ below, above, belowOpen, aboveOpen }: Spread): string {
  const open = belowOpen || below === Infinity ? '(' : '[';
  return `"${open}${aboveOpen || above === Infinity ? ')' : ']'}"`;
}

/** A number as formulas write it: fifteen digits, which is what cells hold. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)))
    .replace('e+', 'E+')
    .replace('e-', 'E-');
}
