import { isCounted } from '../../indicators/catalogue/wholeThings';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { noDataMarks } from '../../indicators/marks';
import { powerOfTen } from '../../figures/decimal';
import type { Width } from '../../figures/expression';
import { exactZeros, readStated, type Reading, type Spread } from '../../figures/reading';
import { sheetReference } from '../../sheet/grid/address';
import { decimalsOfHands } from '../facts/fact';
import type { LedgerRow, ReportCell } from '../../sheet/province/report';

/** Stands for an end that is open to all sides: no figure of a report comes near it. */
export const farAway = 1e300;

/** What one row of the table of intervals holds; of each width the two ends and their brackets. */
type Part = 'value' | 'decimals' | 'step' | `${Width}${'Low' | 'High' | 'Ends'}`;

/** The cells of one row. */
export type IntervalCells = Readonly<Record<Part, string>>;

/** A formula or a constant for each of them. */
export type IntervalRow = Readonly<Record<Part, string | number>>;

/** An interval of one width, as formulas. */
interface Ends {
  readonly low: string;
  readonly high: string;
  readonly ends: string;
}

/** The interval of a width that a row of cells holds. */
export function endsOf(cells: IntervalCells, width: Width): Ends {
  return { low: cells[`${width}Low`], high: cells[`${width}High`], ends: cells[`${width}Ends`] };
}

/** A row whose number shows no digits of its own. */
function rowOf(value: string, make: (width: Width) => Ends): IntervalRow {
  const [strict, wide] = [make('strict'), make('wide')];
  return {
    value,
    decimals: '',
    step: '',
    strictLow: strict.low,
    strictHigh: strict.high,
    strictEnds: strict.ends,
    wideLow: wide.low,
    wideHigh: wide.high,
    wideEnds: wide.ends,
  };
}

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
  const whole = isCounted(indicator);
  const endless = `${decimals}>${own + decimalsOfHands}`;
  const half = powerOfTen(-own) / 2;
  const strict = `${whole ? `IF(${decimals}=0,0,` : '('}POWER(10,-MAX(${own},${decimals}))/2)`;
  const wide = `IF(${decimals}>0,POWER(10,-${decimals})/2,IF(${step}>1,${step}/2,${whole ? '0' : '0.5'}))`;
  const halfOf = (ofHand: string): string => (measure === 'rank' ? '0' : `IF(${endless},${half},${ofHand})`);
  const halves = { strict: halfOf(strict), wide: halfOf(wide) };
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
    ...rowOf(`=IF(ISNUMBER(${source}),${source},IF(${isZeroMark(source)},"-",""))`, (width) => ({
      low: choose((twin) => low(twin, width), `${value}-${halves[width]}`, '0'),
      high: choose((twin) => top(twin, width), `${value}+${halves[width]}`, '0'),
      ends: choose((twin) => brackets(twin[width]), ends(halves[width]), '"[]"'),
    })),
    decimals: `=IF(ISNUMBER(${value}),${decimalsFormula(value, own + decimalsOfHands)},"")`,
    step: `=IF(ISNUMBER(${value}),${stepFormula(indicator, value, decimals)},"")`,
  };
}

/** A figure that the ledger alone gives, as long as its cell holds what it held. */
export function statedRow(indicator: Indicator, row: LedgerRow, at: IntervalCells): IntervalRow {
  const reading = readStated(row.figure, indicator);
  const ledger = sheetReference(row.sheet, row.address);
  const given = (text: string): string => `=IF(ISNUMBER(${at.value}),${text},"")`;
  const middle = plain((reading.value + reading.high) / 2);
  return rowOf(`=IF(${ledger}=${plain(row.figure.value)},${middle},"")`, (width) => ({
    low: given(low(reading, width)),
    high: given(top(reading, width)),
    ends: given(brackets(reading[width])),
  }));
}

/** The sum of rows; empty where a row, or the form's own cell for it, shows no number. */
export function sumRow(parts: readonly IntervalCells[], shown: ReportCell | null): IntervalRow {
  const known = [...parts.map(({ value }) => `${value}<>""`), ...isShown(shown)].join(',');
  const when = (text: string): string => `=IF(AND(${known}),${text},"")`;
  return rowOf(when(parts.map(({ value }) => `IF(ISNUMBER(${value}),${value},0)`).join('+')), (width) => {
    const intervals = parts.map((part) => endsOf(part, width));
    const opens = intervals.map(({ ends }) => `LEFT(${ends},1)="("`).join(',');
    const closes = intervals.map(({ ends }) => `RIGHT(${ends},1)=")"`).join(',');
    return {
      low: when(intervals.map((one) => one.low).join('+')),
      high: when(intervals.map((one) => one.high).join('+')),
      ends: when(`IF(OR(${opens}),"(","[")&IF(OR(${closes}),")","]")`),
    };
  });
}

/** A row in another unit. */
export function scaledRow(row: IntervalCells, factor: number): IntervalRow {
  const when = (text: string): string => `=IF(ISNUMBER(${row.value}),${text},"")`;
  const times = (cell: string): string => when(`${cell}*${plain(factor)}`);
  return rowOf(times(row.value), (width) => {
    const { low, high, ends } = endsOf(row, width);
    return { low: times(low), high: times(high), ends: when(ends) };
  });
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
  const bySign = ({ low, high }: Ends, above: string, below: string, around: string): string =>
    when(`IF(${low}>0,${above},IF(${high}<0,${below},${around}))`);
  const over = (end: string, ifNotNegative: string, ifNegative: string): string =>
    `IF(${end}>=0,${end}*${f}/${ifNotNegative},${end}*${f}/${ifNegative})`;
  const pair = (low: string, high: string): string => `IF(${low},"(","[")&IF(${high},")","]")`;
  return rowOf(when(`${numerator.value}*${f}/${denominator.value}`), (width) => {
    const [n, d] = [endsOf(numerator, width), endsOf(denominator, width)];
    const [nLow, dLow] = [n, d].map(({ ends }) => `LEFT(${ends},1)="("`) as [string, string];
    const [nHigh, dHigh] = [n, d].map(({ ends }) => `RIGHT(${ends},1)=")"`) as [string, string];
    const open = (own: string, end: string, ifNotNegative: string, ifNegative: string): string =>
      `OR(${own},IF(${end}>=0,${ifNotNegative},${ifNegative}))`;
    return {
      low: bySign(d, over(n.low, d.high, d.low), over(n.high, d.high, d.low), plain(-farAway)),
      high: bySign(d, over(n.high, d.low, d.high), over(n.low, d.low, d.high), plain(farAway)),
      ends: bySign(
        d,
        pair(open(nLow, n.low, dHigh, dLow), open(nHigh, n.high, dLow, dHigh)),
        pair(open(nHigh, n.high, dHigh, dLow), open(nLow, n.low, dLow, dHigh)),
        '"()"',
      ),
    };
  });
}

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

function low(reading: Reading, width: Width): string {
  const { below } = reading[width];
  return plain(Number.isFinite(below) ? reading.value - below : -farAway);
}

function top(reading: Reading, width: Width): string {
  const { above } = reading[width];
  return plain(Number.isFinite(above) ? reading.high + above : farAway);
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
