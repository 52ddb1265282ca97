import { constant } from '../../figures/constant';
import type { Expression } from '../../figures/expression';
import { quotient } from '../relations/declared';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Fact } from './fact';
import type { Facts } from './facts';
import type { SlotName } from './slots';

/** What the implied is worked out from; a check's context has it. */
interface Known {
  readonly catalogue: Catalogue;
  readonly facts: Facts;
}

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
  { catalogue, facts }: Known,
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

/** A stock that follows from its density and a population: ratio × denominator / factor. */
export interface ImpliedStock {
  readonly ratio: Fact;
  /** Given, or implied by another ratio. */
  readonly denominator: { readonly fact: Fact } | Implied;
  readonly factor: number;
  /** What it was worked out from, the density first. */
  readonly from: readonly Fact[];
}

/** A numerator from its stated ratio and the denominator, given or implied by another ratio. */
export function impliedNumerator(numerator: string, slot: SlotName, context: Known): ImpliedStock | null {
  const { catalogue, facts } = context;
  for (const { numerator: own, ratio: id, denominator, factor } of catalogue.relationsOfKind('ratio')) {
    const ratio = own === numerator ? facts.fact(id, slot) : null;
    if (!ratio || ratio.origin === 'computed') continue;
    const fact = facts.fact(denominator, slot);
    if (fact) return { ratio, denominator: { fact }, factor, from: [ratio, fact] };
    const [implied] = impliedDenominators(denominator, slot, context);
    if (implied) return { ratio, denominator: implied, factor, from: [ratio, implied.numerator, implied.ratio] };
  }
  return null;
}
