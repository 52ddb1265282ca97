import { slots, type SlotName } from '../../../src/checks/facts/slots';
import type { StatedFigure } from '../../../src/figures/stated';
import { parseMark } from '../../../src/indicators/marks';
import { parseAddress } from '../../../src/sheet/grid/address';
import { catalogue, type BookInput, type EditedSheet } from '../../checks/books';

/**
 * What a number may stand for, trailing zeros read as rounding; written apart from the code under
 * test.
 */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The range of an indicator in a column; null where it has no number. */
export type RangeAt = (id: string, slot: SlotName) => Range | null;

const year = 2018;

/**
 * What each number of a sheet may stand for at its widest: a typed one its digits, or the print of
 * the ledger row that says the same; a formula of the form what its inputs allow; any other formula
 * its result.
 */
export function rangesOf(sheet: EditedSheet, clean: EditedSheet, { ledger = [] }: BookInput): RangeAt {
  const known = new Map<string, Range | null>();
  const at: RangeAt = (id, slot) => {
    const key = `${slot} ${id}`;
    if (!known.has(key)) {
      known.set(key, null);
      known.set(key, find(id, slot));
    }
    return known.get(key)!;
  };

  const find = (id: string, slot: SlotName): Range | null => {
    const indicator = catalogue.byId(id)!;
    const { symbol } = slots.find(({ name }) => name === slot)!;
    if (!sheet.values.some((row) => row[2] === indicator.code)) {
      const only = ledger.find((one) => isLevel(one, id, slot));
      return only ? printedRange(only) : null;
    }
    const address = sheet.at(indicator.code, symbol);
    const value = sheet.read(address);
    if (parseMark(value)?.countsAsZero) return { low: 0, high: 0 };
    if (typeof value !== 'number') return null;
    const formula = formulaAt(sheet, address);
    if (formula !== null) return (formula === formulaAt(clean, address) && computed(id, slot)) || point(value);
    const twin = ledger.find((one) => isLevel(one, id, slot) && near(inUnit(one), value));
    return twin ? printedRange(twin) : rangeOf(value, decimalsOf(value), indicator.measure);
  };

  const computed = (id: string, slot: SlotName): Range | null => {
    const sum = catalogue.sumOf(id);
    if (sum) return total(sum.parts.map((part) => at(part, slot)));
    const ratio = catalogue.ratioOf(id);
    const [over, under] = ratio ? [at(ratio.numerator, slot), at(ratio.denominator, slot)] : [null, null];
    return ratio && over && under && under.low > 0 ? times(quotient(over, under), ratio.factor) : null;
  };
  return at;
}

/** Ledger rows that state the value of a column; `year` is the sheet's. */
export function isLevel(figure: Partial<StatedFigure>, id: string, slot: SlotName): boolean {
  const { indicator, kind = 'actual', year: of = year } = figure;
  const { level, yearsOn } = slots.find(({ name }) => name === slot)!;
  return indicator === id && kind === level && of === year + yearsOn;
}

/**
 * A hedged figure may mean nearly anything on its open side: a tenth, or one unit of its last
 * digit, where the word is not open altogether.
 */
export function printedRange(figure: Partial<StatedFigure>): Range {
  const { value = 0, decimals = 0, hedge = null } = figure;
  const { unit, measure } = catalogue.byId(figure.indicator!)!;
  const factor = (figure.scale ?? unit.scale) / unit.scale;
  const { low, high } = rangeOf(value, decimals, measure);
  const open = Math.max(Math.abs(value) * 0.1, decimals > 0 ? 10 ** -decimals : 10 ** zerosOf(value));
  return {
    low: (hedge === 'below' || hedge === 'about' ? Math.min(low, value - open) : low) * factor,
    high: (hedge === 'above' ? Infinity : hedge === 'about' ? Math.max(high, value + open) : high) * factor,
  };
}

/**
 * Half of the last digit; of the last digit that is not zero, two digits kept, where zeros may be
 * rounding.
 */
export function rangeOf(value: number, decimals: number, measure: string): Range {
  const mayBeRound = decimals === 0 && (measure === 'count' || measure === 'amount') && Math.abs(value) >= 1000;
  const zeros = mayBeRound ? Math.min(zerosOf(value), String(Math.abs(value)).length - 2) : 0;
  const exact = decimals === 0 && zeros === 0 && (measure === 'count' || measure === 'rank');
  const half = exact ? 0 : 10 ** (zeros - decimals) / 2;
  return { low: value - half, high: value + half };
}

export const point = (value: number): Range => ({ low: value, high: value });

/** The sum of ranges; null where one is missing. */
export function total(parts: readonly (Range | null)[]): Range | null {
  if (parts.length === 0 || parts.includes(null)) return null;
  return parts.reduce<Range>((sum, part) => ({ low: sum.low + part!.low, high: sum.high + part!.high }), point(0));
}

/** `under` lies above zero. */
export function quotient(over: Range, under: Range): Range {
  const ends = [over.low, over.high].flatMap((top) => [top / under.low, top / under.high]);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

export const times = ({ low, high }: Range, factor: number): Range => ({ low: low * factor, high: high * factor });

export function apart(one: Range, other: Range): boolean {
  const ends = [one.low, one.high, other.low, other.high].filter(Number.isFinite);
  const dust = 1e-9 * Math.max(...ends.map(Math.abs));
  return one.low > other.high + dust || other.low > one.high + dust;
}

/** A ledger row's value in its indicator's unit. */
function inUnit({ indicator, value = 0, scale }: Partial<StatedFigure>): number {
  const { unit } = catalogue.byId(indicator!)!;
  return (value * (scale ?? unit.scale)) / unit.scale;
}

function formulaAt(sheet: EditedSheet, address: string): string | null {
  const { row, column } = parseAddress(address)!;
  const formula = sheet.formulas[row]![column];
  return typeof formula === 'string' && formula.startsWith('=') ? formula : null;
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-12 * Math.abs(one);

function zerosOf(value: number): number {
  return /0*$/.exec(value === 0 ? '1' : String(Math.abs(value)))![0].length;
}

export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
