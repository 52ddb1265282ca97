import { once } from '../../../indicators/once';
import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import type { CheckContext } from '../../context';
import { impliedDenominators, type Implied } from '../../facts/implied';
import type { SlotName } from '../../facts/slots';
import type { Asked } from '../asked';
import { quotient } from '../declared';
import type { SharedDenominator } from '../members';
import { factSide, leaf, type Side } from '../operand';
import type { RelationOf } from '../relation';

/**
 * Every two ratios over one denominator that nobody gives: both have to imply the same. Intervals
 * of a line that meet two by two have a point in common, so pairs suffice.
 */
export function* sharedDenominators(context: CheckContext, asked: Asked): Iterable<RelationOf<'denominator'>> {
  const { facts } = context;
  for (const { id, slot } of notGiven(context, asked)) {
    const implied = impliedDenominators(id, slot, context);
    const shared: SharedDenominator = { id, slot, implied };
    const year = facts.yearOf(slot);
    const sideOf = ({ ratio, numerator, factor }: Implied): Side =>
      quotient(factSide(numerator, slot, year), factSide(ratio, slot, year), leaf(factor));
    for (let first = 0; first < implied.length; first += 1) {
      for (let second = first + 1; second < implied.length; second += 1) {
        const pair = [implied[first]!, implied[second]!] as const;
        yield {
          kind: 'denominator',
          shared,
          first,
          second,
          left: sideOf(pair[0]),
          operator: 'equals',
          right: sideOf(pair[1]),
          year,
          cells: pair.flatMap(({ ratio, numerator }) => [...ratio.cells, ...numerator.cells]),
          isCertain: true,
        };
      }
    }
  }
}

/** The denominators that nobody gives in a slot; of those with a plain number a glance tells. */
function* notGiven({ catalogue, facts }: CheckContext, asked: Asked): Iterable<{ id: string; slot: SlotName }> {
  const { survey, arrangement } = facts;
  for (const id of denominatorsOf(catalogue)) {
    if (!asked.has(id)) continue;
    const row = arrangement.rowOf.get(id);
    if (row !== undefined && survey.hasEveryNumber(row)) continue;
    for (const slot of asked.slots) {
      if (!facts.fact(id, slot)) yield { id, slot };
    }
  }
}

const denominatorsOf = once(
  (catalogue: Catalogue): ReadonlySet<string> =>
    new Set(catalogue.relationsOfKind('ratio').map(({ denominator }) => denominator)),
);
