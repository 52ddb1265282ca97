import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import type { Indicator } from '../../../indicators/catalogue/indicator';
import { provincesOfYear } from '../../../indicators/provinces/provinces';
import type { FigureKind } from '../../../figures/stated';
import type { CheckContext } from '../../context';
import { inUnitOf, statedFact, type Fact } from '../../facts/fact';
import { levelKinds, slotOf, type SlotName } from '../../facts/slots';
import type { Asked } from '../asked';
import { factSide, leaf, type Side } from '../operand';
import type { RelationOf } from '../relation';

/** Numbers of the sheet, and the ledger's without a row on it, within their indicators' limits. */
export function* limits({ facts, catalogue }: CheckContext, asked: Asked): Iterable<RelationOf<'limit'>> {
  for (const { indicator } of asked.rows) {
    if (!indicator || isBoundless(indicator)) continue;
    for (const name of asked.slots) {
      const fact = facts.fact(indicator.id, name);
      if (fact) {
        const isPlan = slotOf(name).level === 'plan';
        yield* within({ fact, slot: name, year: facts.yearOf(name), isPlan }, catalogue);
      }
    }
  }
  for (const row of facts.ownLedger) {
    const { figure } = row;
    if (!asked.has(figure.indicator) || facts.row(figure.indicator)) continue;
    const indicator = facts.indicator(figure.indicator);
    if (!indicator || isBoundless(indicator) || !isLevel(figure.kind) || !inUnitOf(indicator, figure)) continue;
    yield* within(
      { fact: statedFact(indicator, row), slot: null, year: figure.year, isPlan: figure.kind === 'plan' },
      catalogue,
    );
  }
}

interface Level {
  readonly fact: Fact;
  readonly slot: SlotName | null;
  readonly year: number | null;
  readonly isPlan: boolean;
}

function* within({ fact, slot, year, isPlan }: Level, catalogue: Catalogue): Iterable<RelationOf<'limit'>> {
  const own = factSide(fact, slot, year);
  const max = maximumOf(fact.indicator, year, catalogue);
  const { min } = fact.indicator.bounds;
  const limitOf = (end: 'max' | 'min', limit: number, left: Side, right: Side): RelationOf<'limit'> => {
    const { cells } = fact;
    return { kind: 'limit', fact, end, limit, left, operator: 'atMost', right, year, cells, isCertain: true };
  };
  if (max !== null) {
    const upper = limitOf('max', max, own, leaf(max));
    const whenMade = isPlan && year !== null ? maximumOf(fact.indicator, year - 1, catalogue) : null;
    const wasAllowed = whenMade !== null && fact.value > max && fact.value <= whenMade;
    // A plan is made the year before, among as many provinces as were ranked then.
    yield wasAllowed ? { ...upper, isCertain: false, whenMade } : upper;
  }
  if (min !== null) yield limitOf('min', min, leaf(min), own);
}

const isLevel = (kind: FigureKind): boolean => kind === 'plan' || levelKinds.has(kind);

function isBoundless({ bounds: { min, max } }: Indicator): boolean {
  return min === null && max === null;
}

/**
 * Nobody is ranked behind the last of the provinces that the index ranked, or, where no edition of
 * it is known, of those that report about the column's year.
 */
function maximumOf(
  { id, measure, bounds: { max } }: Indicator,
  year: number | null,
  { lastPlace }: Catalogue,
): number | null {
  if (measure !== 'rank' || max === null || year === null) return max;
  return Math.min(max, lastPlace(id, year) ?? provincesOfYear(year).length);
}
