import { faceValue } from '../../figures/expression';
import type { FindingOperand, FindingRelation, FindingTerm } from './findingRelation';
import type { Judgement } from './judged';
import type { Operand, Side } from './operand';
import type { Compared } from './relation';
import type { RelationKind } from './kinds';

/** A relation and what it came to, as far as a finding keeps it. */
export interface Told {
  readonly relation: Pick<Compared, 'year' | 'operator' | 'right'> & { readonly kind: RelationKind };
  readonly found: Judgement;
}

/** A judged relation as a finding keeps it: of several readings the one that it was judged by. */
export function keepRelation({ kind, year, operator, right }: Told['relation'], found: Judgement): FindingRelation {
  const operands: Operand[] = [];
  const sides = { left: termOf(found.reading, operands), right: termOf(right, operands) };
  return {
    kind,
    year,
    operands: operands.map(operandOf),
    left: sides.left,
    operator,
    right: sides.right,
    results: { left: finite(found.left), right: finite(found.right) },
    gap: finite(Math.abs(found.left - found.right)),
    tolerance: finite(found.tolerance),
  };
}

/** The side as data; numbers met for the first time are added to the operands. */
function termOf(side: Side, operands: Operand[]): FindingTerm {
  switch (side.kind) {
    case 'leaf': {
      const { leaf } = side;
      if (typeof leaf === 'number') return { constant: leaf };
      const known = operands.indexOf(leaf);
      return { operand: known >= 0 ? known : operands.push(leaf) - 1 };
    }
    case 'sum':
      return { operation: 'sum', terms: side.terms.map((term) => termOf(term, operands)) };
    default:
      return { operation: side.kind, terms: [side.left, side.right].map((term) => termOf(term, operands)) };
  }
}

function operandOf({ indicator, year, expression, printed, cells }: Operand): FindingOperand {
  const { id, code, name } = indicator;
  return { indicator: id, code, name, year, value: finite(faceValue(expression)), printed, cells };
}

/** JSON has no infinity: an open side is no number. */
export function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
