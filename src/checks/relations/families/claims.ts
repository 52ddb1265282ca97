import { baseOf } from '../../../figures/change';
import type { ChangeReading } from '../../../figures/stated';
import { quotient } from '../declared';
import { leaf, type Operand, type Side } from '../operand';
import type { Compared } from '../relation';

type Sides = Pick<Compared, 'left' | 'operator' | 'right' | 'otherwise'>;

/** A stated number and the sheet's; of several ways to read its numeral the best one counts. */
export function levelSides(stated: readonly Operand[], own: Operand): Sides {
  return readingsOf(stated.map(leaf), leaf(own));
}

/** A stated attainment = result × 100 / plan. */
export function attainmentSides(stated: readonly Operand[], result: Operand, plan: Operand): Sides {
  return readingsOf(stated.map(leaf), quotient(leaf(result), leaf(plan), leaf(100)));
}

/** The base that a stated change means = the one given, for each meaning of its words. */
export function changeSides(
  stated: Operand,
  meanings: readonly ChangeReading[],
  inMultiples: boolean,
  result: Operand,
  base: Operand,
): Sides {
  const terms = { result: leaf(result), change: leaf(stated), constant: leaf, inMultiples };
  return readingsOf(
    meanings.map((reading) => baseOf(reading, terms)),
    leaf(base),
  );
}

function readingsOf([left, ...otherwise]: readonly Side[], right: Side): Sides {
  if (!left) throw new Error('a claim has at least one reading');
  return { left, operator: 'equals', right, ...(otherwise.length > 0 ? { otherwise } : {}) };
}
