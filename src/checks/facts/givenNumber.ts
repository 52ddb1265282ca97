import { isWhole } from '../../indicators/catalogue/wholeThings';
import { constant } from '../../figures/constant';
import { gridPoints } from '../../figures/change';
import { Exact } from '../../figures/decimal';
import { inDecimals, minus, over, sum, times, type Expression } from '../../figures/expression';
import { readStated } from '../../figures/reading';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { CheckContext } from '../context';
import { lastYearsFact } from '../time/earlierSheet';
import type { Fact } from './fact';
import type { SlotName } from './slots';

/** A number that belongs in a cell without one, and what gives it. */
export interface GivenNumber {
  readonly value: number;
  readonly cause: 'stated' | 'last-year' | 'sum' | 'ratio';
}

/**
 * What else gives the number of a cell that holds none, where only one is possible: a paper in
 * full, last year’s workbook, a total and its other parts, a ratio and its other members.
 */
export function givenNumber(indicator: Indicator, slot: SlotName, context: CheckContext): GivenNumber | null {
  const stated = statedNumber(indicator, slot, context);
  if (stated !== null) return { value: stated, cause: 'stated' };
  const repeated = lastYearsNumber(indicator, slot, context);
  if (repeated !== null) return { value: repeated, cause: 'last-year' };
  const added = onlyIn(sumsGiving(indicator, slot, context), indicator);
  if (added !== null) return { value: added, cause: 'sum' };
  const divided = onlyIn(ratiosGiving(indicator, slot, context), indicator);
  return divided === null ? null : { value: divided, cause: 'ratio' };
}

function statedNumber(indicator: Indicator, slot: SlotName, { facts }: CheckContext): number | null {
  const [row] = facts.levels(indicator.id, slot).filter(({ figure }) => figure.hedge === null);
  return row && row.figure.valueMax === null ? readStated(row.figure, indicator).value : null;
}

function lastYearsNumber({ id }: Indicator, slot: SlotName, context: CheckContext): number | null {
  const fact = lastYearsFact(id, slot, context);
  return fact && fact.hedge === null ? fact.value : null;
}

/** The number as the total of its parts, and as what its total leaves beside the other parts. */
function sumsGiving({ id }: Indicator, slot: SlotName, context: CheckContext): readonly Expression[] {
  const valueOf = valuesIn(slot, context);
  return context.catalogue.relationsOf(id).flatMap((one): readonly Expression[] => {
    if (one.kind !== 'sum') return [];
    const { total, parts } = one;
    const others = all(parts.filter((part) => part !== id).map(valueOf));
    if (!others) return [];
    if (total === id) return [sum(others)];
    const whole = valueOf(total);
    return whole ? [minus(whole, sum(others))] : [];
  });
}

function ratiosGiving({ id }: Indicator, slot: SlotName, context: CheckContext): readonly Expression[] {
  const valueOf = valuesIn(slot, context);
  return context.catalogue.relationsOf(id).flatMap((one): readonly Expression[] => {
    if (one.kind !== 'ratio') return [];
    const [ratio, numerator, denominator] = [one.ratio, one.numerator, one.denominator].map(valueOf);
    const factor = constant(one.factor);
    if (one.ratio === id && numerator && denominator) return [over(times(numerator, factor), denominator)];
    if (one.numerator === id && ratio && denominator) return [over(times(ratio, denominator), factor)];
    return one.denominator === id && ratio && numerator ? [over(times(numerator, factor), ratio)] : [];
  });
}

const valuesIn =
  (slot: SlotName, { facts }: CheckContext) =>
  (id: string): Expression | null => {
    const fact: Fact | null = facts.fact(id, slot);
    return fact && fact.hedge === null ? fact.expression : null;
  };

function all(values: readonly (Expression | null)[]): readonly Expression[] | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known : null;
}

/** The one number of the indicator’s kind that every expression allows; else null. */
function onlyIn(expressions: readonly Expression[], indicator: Indicator): number | null {
  if (expressions.length === 0) return null;
  const { decimals, bounds } = indicator;
  const step = new Exact(10).pow(isWhole(indicator) ? 0 : -decimals);
  const found = expressions.map((expression) => gridPoints(inDecimals.interval(expression, 'strict'), step, 2));
  const points = found.flatMap((own) => (own.length === 1 ? [own[0]!.toNumber()] : []));
  const [first] = points;
  if (first === undefined || points.some((point) => point !== first)) return null;
  return (bounds.min !== null && first < bounds.min) || (bounds.max !== null && first > bounds.max) ? null : first;
}
