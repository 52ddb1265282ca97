import type { Finding } from '../../checks/finding';
import type { FindingOperand, FindingRelation, FindingTerm } from '../../checks/relations/findingRelation';

/** A number with what it is and where it stands. */
type WrittenOperand = Pick<FindingOperand, 'value' | 'printed' | 'code' | 'name' | 'cells'>;

/** A piece of an equation as it is written: a number of the workbook, another number, a sign. */
export type EquationPart =
  | { readonly kind: 'operand'; readonly operand: WrittenOperand }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'sign'; readonly sign: string };

/** A comparison as it is written, and how far its sides lie apart. */
export interface WrittenComparison extends Pick<FindingRelation, 'gap' | 'tolerance'> {
  readonly parts: readonly EquationPart[];
  /** Which way they lie apart; `apart` where both ways are wrong. */
  readonly way: 'over' | 'under' | 'apart';
}

/**
 * What a finding compared: its relation, or what a cell holds and what its formula gives. Null
 * where there is nothing to write down.
 */
export function comparisonOf(finding: Finding): WrittenComparison | null {
  const { relation, family, cells, subject, left, right } = finding;
  if (relation) {
    const { gap, tolerance } = relation;
    const way = relation.operator !== 'atMost' ? 'apart' : isUnderLimit(relation) ? 'under' : 'over';
    return { parts: equationOf(relation), gap, tolerance, way };
  }
  const [cell] = cells;
  if (family !== 'formula' || !cell || !subject || left === null || right === null) return null;
  const value = String(left);
  const operand = { ...subject, value: left, printed: { vi: value, en: value }, cells: [cell] };
  const parts: EquationPart[] = [
    { kind: 'operand', operand },
    sign(left === right ? '=' : '≠'),
    { kind: 'number', value: right },
  ];
  return { parts, gap: Math.abs(left - right), tolerance: finding.tolerance, way: 'apart' };
}

const signs = { sum: '+', difference: '−', product: '×', quotient: '/' } as const;
/** What binds closer stands higher. */
const strength = { sum: 1, difference: 1, product: 2, quotient: 2 } as const;

type Operation = keyof typeof signs;

/**
 * A relation as the line that a person would write on paper: `1.070.000 + 330.000 = 1.400.000 ≠
 * 1.130.000`. A side that is worked out is followed by what it comes to; of a long one the inner part
 * is worked out first: `1.130.000 × 100 / 31,25 = 3.616.000; 80,42 × 3.616.000 / 100 = 2.907.987 ≠ …`.
 */
export function equationOf(relation: FindingRelation): readonly EquationPart[] {
  const { operands, left, right, operator, results } = relation;
  /** What is worked out first, a line of its own each. */
  const before: EquationPart[] = [];
  const write = (term: FindingTerm, isLong = false): readonly EquationPart[] => {
    if ('operand' in term) return [{ kind: 'operand', operand: operands[term.operand]! }];
    if ('constant' in term) return [{ kind: 'number', value: term.constant }];
    return term.terms.flatMap((one, at) => {
      const first = isLong && isNested(one) ? valueOf(one, operands) : NaN;
      if (!Number.isNaN(first)) {
        const known: EquationPart = { kind: 'number', value: first };
        before.push(...write(one), sign('='), known, sign(';'));
        return at === 0 ? [known] : [sign(signs[term.operation]), known];
      }
      const plain = write(one, isLong);
      const inner = needsBrackets(one, term.operation, at) ? bracketed(plain) : plain;
      return at === 0 ? inner : [sign(signs[term.operation]), ...inner];
    });
  };
  const side = (term: FindingTerm, result: number | null): readonly EquationPart[] => {
    const written = write(term, countOf(term) > mostAtOnce);
    return 'operation' in term && result !== null
      ? [...written, sign('='), { kind: 'number', value: result }]
      : written;
  };
  const sides = [side(left, results.left), side(right, results.right)] as const;
  // A limit stands behind the number that breaks it: −5 < 0.
  if (isUnderLimit(relation)) return [...before, ...sides[1], sign('<'), ...sides[0]];
  return [...before, ...sides[0], sign(between(operator, results)), ...sides[1]];
}

/** Numbers of a side that a person follows in one go. */
const mostAtOnce = 4;

function countOf(term: FindingTerm): number {
  return 'operation' in term ? term.terms.reduce((sum, one) => sum + countOf(one), 0) : 1;
}

/** An operation that holds another. */
function isNested(term: FindingTerm): boolean {
  return 'operation' in term && term.terms.some((one) => 'operation' in one) && countOf(term) < mostAtOnce;
}

/** What a term comes to; NaN where a number is missing or nothing comes of it. */
function valueOf(term: FindingTerm, operands: FindingRelation['operands']): number {
  if ('operand' in term) return operands[term.operand]?.value ?? NaN;
  if ('constant' in term) return term.constant;
  const value = term.terms.map((one) => valueOf(one, operands)).reduce(operate[term.operation]);
  // What was divided by nothing must not come back as 0.
  return Number.isFinite(value) ? value : NaN;
}

const operate: Readonly<Record<Operation, (one: number, other: number) => number>> = {
  sum: (one, other) => one + other,
  difference: (one, other) => one - other,
  product: (one, other) => one * other,
  quotient: (one, other) => one / other,
};

/** How the two sides stand to each other, which is what is wrong with them. */
function between(operator: FindingRelation['operator'], results: FindingRelation['results']): string {
  if (operator === 'equals') return results.left !== null && results.left === results.right ? '=' : '≠';
  return isAbove(results) ? '>' : '≤';
}

/** Whether a number lies under the least that it may be. */
function isUnderLimit({ operator, left, results }: FindingRelation): boolean {
  return operator === 'atMost' && 'constant' in left && isAbove(results);
}

function isAbove({ left, right }: FindingRelation['results']): boolean {
  return left !== null && right !== null && left > right;
}

function needsBrackets(term: FindingTerm, operation: Operation, at: number): boolean {
  if (!('operation' in term)) return false;
  const [outer, inner] = [strength[operation], strength[term.operation]];
  // a − (b + c) and a / (b × c) keep them, (a + b) − c needs none.
  return inner < outer || (inner === outer && at > 0 && (operation === 'difference' || operation === 'quotient'));
}

function bracketed(parts: readonly EquationPart[]): readonly EquationPart[] {
  return [sign('('), ...parts, sign(')')];
}

function sign(text: string): EquationPart {
  return { kind: 'sign', sign: text };
}
