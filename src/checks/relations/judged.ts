import type { Comparison, Outcome } from '../../figures/compare';
import type { Expression } from '../../figures/expression';
import { judge } from '../judge';
import { expressionOf, plainExpressionOf, type Operand, type Side } from './operand';
import type { RelationKind } from './kinds';
import type { Compared, Relation, RelationOf } from './relation';

/** What a relation comes to, and by which reading of its words. */
export interface Judgement extends Comparison {
  /** The left side that fits best: `left`, or one of `otherwise`. */
  readonly reading: Side;
}

/** What a relation comes to that does not hold. */
export type Found = Judgement & { readonly outcome: Exclude<Outcome, 'holds'> };

/** A relation that does not hold, of whatever kind. */
export interface RelationNotHolding {
  readonly relation: Relation;
  readonly found: Found;
  /** An indicator of the linked rows to which it belongs. */
  readonly owner: string;
  /** The indicators whose rows it may read. */
  readonly reads: ReadonlySet<string>;
}

/** One of a kind. */
export interface NotHolding<Kind extends RelationKind> extends RelationNotHolding {
  readonly relation: Relation & RelationOf<Kind>;
}

type Judged = Pick<Compared, 'left' | 'operator' | 'right' | 'otherwise' | 'mindsHedges'>;

/**
 * Compares the two sides on intervals. Of several readings the one that fits best counts; a hedge
 * that alone lets a relation hold leaves it undecided. `put` may have operands stand for something
 * else: what would be if they held it.
 */
export function judged(relation: Judged, put?: (operand: Operand) => Expression): Judgement {
  if (relation.mindsHedges && !put) return besideHedges(relation);
  const { left, operator, right, otherwise = [] } = relation;
  const other = expressionOf(right, put);
  return [left, ...otherwise]
    .map((reading): Judgement => ({ ...judge(expressionOf(reading, put), operator, other), reading }))
    .reduce((best, next) => (isNearer(next, best) ? next : best));
}

/** First without hedges: "trên 4.000" keeps up with 4.020 only by its hedge: nobody can tell. */
function besideHedges({ left, operator, right }: Judged): Judgement {
  const plain = { ...judge(plainExpressionOf(left), operator, plainExpressionOf(right)), reading: left };
  if (plain.outcome === 'holds') return plain;
  const hedged = judge(expressionOf(left), operator, expressionOf(right));
  return hedged.outcome === 'fails'
    ? { ...hedged, reading: left }
    : { ...plain, outcome: 'undecided', tolerance: hedged.tolerance };
}

const order: readonly Outcome[] = ['holds', 'undecided', 'fails'];

function isNearer(one: Comparison, other: Comparison): boolean {
  const rank = order.indexOf(one.outcome) - order.indexOf(other.outcome);
  return rank < 0 || (rank === 0 && Math.abs(one.left - one.right) < Math.abs(other.left - other.right));
}
