import { changeKinds } from '../../../src/figures/change';
import type { Hedge, StatedFigure } from '../../../src/figures/stated';
import type { Indicator } from '../../../src/indicators/catalogue/indicator';
import { slots, type SlotName } from '../../../src/checks/facts/slots';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import type { CellValue } from '../../../src/sheet/grid/grid';
import { catalogue, type BookInput } from '../books';
import { Random } from './random';
import { withRows } from '../templates';
import { drawTruth, type Truth } from '../truth';

/**
 * Rounds half away from zero, as Excel and people do; in whole multiples of a step, so that no
 * double gets in the way.
 */
export function roundTo(value: number, step: number): number {
  const inverse = step < 1 ? Math.round(1 / step) : 1;
  const units = step < 1 ? value * inverse : value / step;
  // 203/200*100 is 101.5 but for the dust of doubles, and is rounded to 102.
  const whole = Math.sign(units) * Math.floor(Number(Math.abs(units).toPrecision(14)) + 0.5);
  return step < 1 ? whole / inverse : whole * step;
}

/** How a number is printed: what stands in the paper, and in which unit. */
interface Print {
  readonly value: number;
  readonly scale: number;
  readonly decimals: number;
  readonly hedge: Hedge | null;
}

/** A generated workbook and what really is. */
export interface GeneratedBook {
  readonly truth: Truth;
  readonly book: BookInput;
}

/**
 * A consistent workbook in which every number was rounded correctly: the truth is drawn first, then
 * printed with few or many digits, in thousands or millions, sometimes with a hedge that is true.
 * No rule may call any of it wrong.
 */
export function generateBook(seed: number, habits: Habits = usualHabits): GeneratedBook {
  const random = new Random(seed);
  const truth = drawTruth(random);
  const sums = random.chance(0.4);
  const leftOut = drawLeftOut(truth, sums, random);
  const cells: Record<string, Partial<Record<ColumnSymbol, CellValue>>> = {};
  const ledger: Partial<StatedFigure>[] = [];
  for (const { name, symbol } of slots) {
    for (const [id, value] of truth[name]) {
      const indicator = catalogue.byId(id)!;
      if (leftOut.has(id)) continue;
      if (indicator.scope === 'context') {
        if (name === 'actual') ledger.push({ indicator: id, value });
        continue;
      }
      const stated = random.chance(0.5);
      const print = printed(value, indicator, stated, random, habits);
      const marked = value === 0 && random.chance(0.5);
      cells[indicator.code] = { ...cells[indicator.code], [symbol]: marked ? '-' : toCell(print, indicator) };
      if (stated && !marked) ledger.push(levelFigure(id, name, print));
    }
  }
  for (const id of truth.actual.keys()) if (!leftOut.has(id)) ledger.push(...claims(id, truth, random, habits));
  return { truth, book: { template: form(sums), cells, ledger } };
}

const year = 2018;

function levelFigure(id: string, name: SlotName, print: Print): Partial<StatedFigure> {
  const slot = slots.find((one) => one.name === name)!;
  return { indicator: id, kind: slot.level, year: year + slot.yearsOn, ...print };
}

/** Sums, ratios and the population are sometimes left to formulas, or to nobody. */
function drawLeftOut(truth: Truth, sums: boolean, random: Random): ReadonlySet<string> {
  return new Set(
    [...truth.actual.keys()].filter((id) => {
      if (id === 'population-average') return random.chance(0.5);
      return catalogue.sumOf(id) ? sums : catalogue.ratioOf(id) !== null && random.chance(0.3);
    }),
  );
}

const form = (sums: boolean) => {
  const sum = sums ? 'sum' : null;
  return withRows([
    ['population-average'],
    ['ict-sector-revenue'],
    ['ict-budget-contribution'],
    ['postal-revenue'],
    ['postal-service-points'],
    ['postal-points-broadband'],
    ['phone-subscribers-total', sum],
    ['phone-fixed'],
    ['phone-mobile'],
    ['phone-subscribers-new'],
    ['phone-density', 'ratio'],
    ['internet-subscribers-total'],
    ['internet-density', 'ratio'],
    ['broadband-subscribers-total', sum],
    ['fixed-broadband-subscribers'],
    ['mobile-broadband-subscribers'],
    ['broadband-subscribers-new'],
    ['broadband-density', 'ratio'],
    ['fixed-broadband-density', 'ratio'],
    ['broadband-share-of-internet', 'ratio'],
    ['ftth-share'],
    ['digital-enterprises'],
    ['digital-enterprises-per-1000', 'ratio'],
    ['communes-dx-complete'],
    ['tv-hours-per-day'],
    ['ict-index-rank'],
  ]);
};

/**
 * How the writers of a book round: the share of numbers that are rounded further than their
 * indicator asks, and of those with a hedge.
 */
export interface Habits {
  readonly coarse: number;
  readonly hedged: number;
}

/** Most numbers are given to their indicator's decimals. */
export const usualHabits: Habits = { coarse: 0.015, hedged: 0.01 };
/** Writers who like round numbers and careful words. */
export const roughHabits: Habits = { coarse: 0.5, hedged: 0.15 };

/**
 * In a paper a number may stand in millions or with a hedge; in a cell it is only more or less
 * round.
 */
function printed(value: number, indicator: Indicator, stated: boolean, random: Random, habits: Habits): Print {
  const { measure, unit } = indicator;
  if (measure === 'rank') return { value, scale: 1, decimals: 0, hedge: null };
  const inLargerUnit =
    stated && measure === 'count' && unit.scale === 1 && value >= 1_000_000 && random.chance(habits.coarse);
  if (inLargerUnit) {
    const decimals = random.whole(1, 3);
    return { value: roundTo(value / 1_000_000, 10 ** -decimals), scale: 1_000_000, decimals, hedge: null };
  }
  const usual = random.chance(1 - habits.coarse) ? indicator.decimals : random.whole(0, indicator.decimals + 1);
  const decimals = measure === 'count' ? 0 : usual;
  const hedge =
    stated && value >= 1000 && measure !== 'ratio' && random.chance(habits.hedged)
      ? random.pick(['above', 'below', 'about'] as const)
      : null;
  const step = decimals > 0 ? 10 ** -decimals : wholeStep(value, indicator, random, habits);
  return { value: hedged(value, step, hedge), scale: unit.scale, decimals, hedge };
}

/** At least two digits are kept, and numbers under a thousand are not rounded to tens. */
function wholeStep(value: number, { measure }: Indicator, random: Random, { coarse }: Habits): number {
  if (measure === 'percentage' || measure === 'ratio' || Math.abs(value) < 1000) return 1;
  if (!random.chance(coarse)) return 1;
  const digits = Math.floor(Math.log10(Math.abs(value))) + 1;
  return 10 ** random.whole(0, digits - 2);
}

/** "trên" is said of a number just below the truth, "gần" of one just above it. */
function hedged(value: number, step: number, hedge: Hedge | null): number {
  if (hedge === 'above') return Math.floor(value / step) * step;
  if (hedge === 'below') return Math.ceil(value / step) * step;
  return roundTo(value, step);
}

function toCell({ value, scale }: Print, { unit }: Indicator): number {
  return scale === unit.scale ? value : Number(((value * scale) / unit.scale).toPrecision(15));
}

/** True statements about an indicator's plan and last year, rounded like everything else. */
function claims(id: string, truth: Truth, random: Random, habits: Habits): readonly Partial<StatedFigure>[] {
  const [result, plan, base] = (['actual', 'plan', 'previous'] as const).map((name) => truth[name].get(id));
  const indicator = catalogue.byId(id)!;
  if (result === undefined || indicator.scope === 'context' || indicator.comparison === 'none') return [];
  const made: Partial<StatedFigure>[] = [];
  const decimals = random.whole(0, 2);
  const round = (value: number): number => roundTo(value, 10 ** -decimals);
  const percent = { indicator: id, unit: '%', scale: 1, decimals };
  if (plan !== undefined && plan > 0 && random.chance(0.5)) {
    made.push({ ...percent, kind: 'attainment', value: round((result / plan) * 100) });
  }
  if (base !== undefined && base > 0 && random.chance(0.6)) made.push(changeClaim(random.pick(changeKinds)));
  return made;

  function changeClaim(kind: (typeof changeKinds)[number]): Partial<StatedFigure> {
    const difference = result! - base!;
    const change = { ...percent, kind, baseYear: year - 1 };
    const isPercentage = indicator.measure === 'percentage';
    switch (kind) {
      case 'growth':
        return {
          ...change,
          value: round(isPercentage && random.chance(0.5) ? difference : (difference / base!) * 100),
        };
      case 'points':
        return isPercentage
          ? { ...change, value: round(difference) }
          : { ...change, kind: 'growth', value: round((difference / base!) * 100) };
      case 'multiple':
        return { ...change, unit: 'lần', value: round(random.chance(0.5) ? result! / base! : result! / base! - 1) };
      case 'change': {
        const step =
          indicator.measure === 'count' ? wholeStep(difference, indicator, random, habits) : 10 ** -indicator.decimals;
        return {
          ...change,
          unit: indicator.unit.text.vi,
          scale: indicator.unit.scale,
          decimals: indicator.measure === 'count' ? 0 : indicator.decimals,
          value: roundTo(difference, step),
        };
      }
    }
  }
}
