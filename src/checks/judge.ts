import type { LocalText } from '../indicators/text';
import { printNumber } from '../figures/print';
import { compare, type Comparison, type Operator } from '../figures/compare';
import { faceValue, type Expression } from '../figures/expression';
import { neat, rough } from './wording';

/** Compares; sides beyond what numbers can hold are no ground to accuse anybody. */
export function judge(left: Expression, operator: Operator, right: Expression): Comparison {
  if (sameFace(left, right)) return { outcome: 'holds', left: faceValue(left), right: faceValue(right), tolerance: 0 };
  const comparison = compare(left, operator, right);
  const known = Number.isFinite(comparison.left) && Number.isFinite(comparison.right);
  return known ? comparison : { ...comparison, outcome: 'holds' };
}

/** Two numbers printed alike agree without arithmetic: each interval holds its own number. */
function sameFace(left: Expression, right: Expression): boolean {
  if (left.kind !== 'leaf' || right.kind !== 'leaf') return false;
  return left.leaf.value === right.leaf.value && left.leaf.high === right.leaf.high;
}

/** What a comparison adds to a verdict: both sides, their gap and the tolerance used. */
export function sides(comparison: Comparison) {
  const { left, right, tolerance } = comparison;
  const gap = Math.abs(left - right);
  const side = gap < closeSides ? neat : rough;
  const allowed = Number.isFinite(tolerance) ? rough(tolerance) : unlimited;
  return {
    values: {
      left: side(left),
      right: side(right),
      gap: side(gap),
      tolerance: comparison.outcome === 'fails' && reaches(tolerance, gap) ? lessThan(gap) : allowed,
    },
    left,
    right,
    tolerance,
  };
}

/** Whether a tolerance ends at the gap, which is more than rounding explains: ends are not in. */
export function reaches(tolerance: number, gap: number): boolean {
  return Math.abs(tolerance - gap) <= doubleDoubt * Math.max(1, gap);
}

const doubleDoubt = 1e-9;

function lessThan(gap: number): LocalText {
  const { value, decimals } = rough(gap);
  return {
    vi: `chưa đến ${printNumber(value, 'vi', decimals)}`,
    en: `less than ${printNumber(value, 'en', decimals)}`,
  };
}

/** What a hedge such as "trên" allows: anything, but on one side. */
const unlimited: LocalText = { vi: 'một phía, do từ ước lượng', en: 'one side only, by its hedge' };

/** Sides nearer than this are shown with their decimals, or they would look the same. */
const closeSides = 10;
