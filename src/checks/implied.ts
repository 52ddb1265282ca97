import { of, over, times, type Expression } from '../figures/expression';
import { pointReading } from '../figures/reading';
import { quotient } from './computed';
import type { CheckContext } from './context';
import type { Fact } from './fact';
import type { SlotName } from './slots';

/** A value that nobody gives but that a stated ratio and its numerator leave no choice about. */
export interface Implied {
  readonly expression: Expression;
  readonly ratio: Fact;
  readonly numerator: Fact;
}

/** The denominators that the stated ratios of a slot imply: numerator × factor / ratio, one for each ratio. */
export function impliedDenominators(
  denominator: string,
  slot: SlotName,
  { catalogue, facts }: CheckContext,
): readonly Implied[] {
  return catalogue.relationsOfKind('ratio').flatMap((relation): readonly Implied[] => {
    if (relation.denominator !== denominator) return [];
    const ratio = facts.fact(relation.ratio, slot);
    const numerator = facts.fact(relation.numerator, slot);
    if (!ratio || !numerator || ratio.origin === 'computed') return [];
    return [{ expression: quotient(numerator.expression, ratio.expression, relation.factor), ratio, numerator }];
  });
}

/** A stock that is not given but follows from its density and a population. */
export interface ImpliedStock {
  readonly expression: Expression;
  /** What it was worked out from, the density first. */
  readonly from: readonly Fact[];
}

/** A numerator from its stated ratio and the denominator, itself given or implied by another ratio of the slot; null when neither is. */
export function impliedNumerator(numerator: string, slot: SlotName, context: CheckContext): ImpliedStock | null {
  const { catalogue, facts } = context;
  for (const relation of catalogue.relationsOfKind('ratio')) {
    if (relation.numerator !== numerator) continue;
    const ratio = facts.fact(relation.ratio, slot);
    if (!ratio || ratio.origin === 'computed') continue;
    const given = facts.fact(relation.denominator, slot);
    const [implied] = given ? [] : impliedDenominators(relation.denominator, slot, context);
    const denominator = given?.expression ?? implied?.expression;
    if (!denominator) continue;
    return {
      expression: over(times(ratio.expression, denominator), of(pointReading(relation.factor))),
      from: [ratio, ...(given ? [given] : []), ...(implied ? [implied.numerator, implied.ratio] : [])],
    };
  }
  return null;
}
