import { constant } from '../../figures/constant';
import type { Expression } from '../../figures/expression';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { quotient } from '../relations/declared';
import type { Fact } from './fact';
import type { Facts } from './facts';
import type { SlotName } from './slots';

/** A value that nobody gives but that a stated ratio and its numerator leave no choice about. */
export interface Implied {
  readonly expression: Expression;
  readonly ratio: Fact;
  readonly numerator: Fact;
  readonly factor: number;
}

/** The denominators that a slot's stated ratios imply, one for each: numerator × factor / ratio. */
export function impliedDenominators(
  denominator: string,
  slot: SlotName,
  // Not a check's whole context, which stands above: imports would run in a circle.
  { catalogue, facts }: { readonly catalogue: Catalogue; readonly facts: Facts },
): readonly Implied[] {
  return catalogue.relationsOfKind('ratio').flatMap((relation): readonly Implied[] => {
    if (relation.denominator !== denominator) return [];
    const ratio = facts.fact(relation.ratio, slot);
    const numerator = facts.fact(relation.numerator, slot);
    if (!ratio || !numerator || ratio.origin === 'computed') return [];
    const { factor } = relation;
    const expression = quotient(numerator.expression, ratio.expression, constant(factor));
    return [{ expression, ratio, numerator, factor }];
  });
}
