import { listUnder } from '../../indicators/lists';
import { mayHold, type Operator } from '../../figures/compare';
import { constant } from '../../figures/constant';
import { faceValue, inDoubles, of, type Expression } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import { quotient } from '../relations/declared';
import { expressionOf } from '../relations/operand';
import type { Relation, RelationOf } from '../relations/relation';
import type { SharedDenominator } from '../relations/members';

/** What numbers have to satisfy, as localisation reasons from it. */
export interface Constraint {
  /** The relations of the list that it stands for. */
  readonly of: readonly Relation[];
  readonly left: Expression;
  /** What the left side is if the words mean something else. */
  readonly otherwise?: Expression;
  readonly operator: Operator;
  readonly right: Expression;
  /**
   * A number in it that stands in no cell and is only worked out from others: a population that
   * nobody gives.
   */
  readonly hidden?: Reading;
}

/** The certain relations of a list as constraints. */
export function* constraintsOf(relations: readonly Relation[]): Iterable<Constraint> {
  const shared = new Map<SharedDenominator, RelationOf<'denominator'>[]>();
  for (const relation of relations) {
    if (!relation.isCertain) continue;
    if (relation.kind === 'denominator') {
      listUnder(shared, relation.shared, relation);
      continue;
    }
    const [left, otherwise] = readingsToTry(relation);
    if (!left) continue;
    const { operator, right } = relation;
    const constraint = { of: [relation], left, operator, right: expressionOf(right) };
    yield otherwise ? { ...constraint, otherwise } : constraint;
  }
  for (const [denominator, pairs] of shared) yield* believed(denominator, pairs);
}

/**
 * Of several readings the nearest two are tried; where one of them agrees, nobody can say that it
 * is the one meant.
 */
function readingsToTry({ left, otherwise = [], operator, right }: Relation): readonly Expression[] {
  if (otherwise.length === 0) return [expressionOf(left)];
  const other = expressionOf(right);
  const readings = [left, ...otherwise].map((side) => expressionOf(side));
  if (readings.some((reading) => mayHold(reading, operator, other))) return [];
  const gap = (reading: Expression): number => Math.abs(faceValue(reading) - faceValue(other));
  return readings.sort((one, two) => gap(one) - gap(two)).slice(0, 2);
}

/**
 * Two ratios that disagree on their denominator leave it open which is wrong; of three or more the
 * middle one is believed.
 */
const fewestWitnesses = 3;

function* believed({ implied }: SharedDenominator, pairs: readonly RelationOf<'denominator'>[]): Iterable<Constraint> {
  const sorted = implied
    .map((one, at) => ({ ...one, at, face: faceValue(one.expression) }))
    .sort((a, b) => a.face - b.face);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle || sorted.length < fewestWitnesses) return;
  const { low, high } = inDoubles.interval(middle.expression, 'wide');
  const spread = { below: middle.face - low, above: high - middle.face, belowOpen: true, aboveOpen: true };
  const hidden = { value: middle.face, high: middle.face, strict: spread, wide: spread };
  for (const { ratio, numerator, factor, at } of sorted) {
    yield {
      of: pairs.filter(({ first, second }) => first === at || second === at),
      left: ratio.expression,
      operator: 'equals',
      right: quotient(numerator.expression, of(hidden), constant(factor)),
      hidden,
    };
  }
}
