import { Exact } from './decimal';

/**
 * The number field intervals are computed in. Doubles are fast and carry an error bound; decimals
 * are exact and used only where the doubles cannot tell.
 */
export interface Field<T> {
  readonly of: (value: number) => T;
  readonly add: (left: T, right: T) => T;
  readonly subtract: (left: T, right: T) => T;
  readonly multiply: (left: T, right: T) => T;
  readonly divide: (left: T, right: T) => T;
  /** Negative, zero or positive as left is below, equal to or above right. */
  readonly compare: (left: T, right: T) => number;
  readonly toNumber: (value: T) => number;
}

export const doubles: Field<number> = {
  of: (value) => value,
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
  // Not a subtraction: two infinities of one sign are equal.
  compare: (left, right) => (left < right ? -1 : left > right ? 1 : 0),
  toNumber: (value) => value,
};

export const exacts: Field<Exact> = {
  of: (value) => new Exact(value),
  add: (left, right) => left.plus(right),
  subtract: (left, right) => left.minus(right),
  multiply: (left, right) => left.times(right),
  divide: (left, right) => left.dividedBy(right),
  compare: (left, right) => left.comparedTo(right),
  toNumber: (value) => value.toNumber(),
};

/**
 * All values a number may stand for. An open end does not belong; infinite ends are always open.
 */
export interface Interval<T> {
  readonly low: T;
  readonly high: T;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

interface End<T> {
  readonly value: T;
  readonly open: boolean;
}

/** Interval arithmetic over a field. Results enclose every combination of the operands' values. */
export class IntervalArithmetic<T> {
  constructor(private readonly field: Field<T>) {}

  add(left: Interval<T>, right: Interval<T>): Interval<T> {
    const { add } = this.field;
    return {
      low: add(left.low, right.low),
      high: add(left.high, right.high),
      lowOpen: left.lowOpen || right.lowOpen,
      highOpen: left.highOpen || right.highOpen,
    };
  }

  subtract(left: Interval<T>, right: Interval<T>): Interval<T> {
    const { subtract } = this.field;
    return {
      low: subtract(left.low, right.high),
      high: subtract(left.high, right.low),
      lowOpen: left.lowOpen || right.highOpen,
      highOpen: left.highOpen || right.lowOpen,
    };
  }

  multiply(left: Interval<T>, right: Interval<T>): Interval<T> {
    return this.enclose(left, right, (a, b) => this.times(a, b));
  }

  /** The whole line when the divisor may be zero: nothing can be said then. */
  divide(left: Interval<T>, right: Interval<T>): Interval<T> {
    const zero = this.field.of(0);
    if (this.field.compare(right.low, zero) <= 0 && this.field.compare(right.high, zero) >= 0) return this.everything();
    return this.enclose(left, right, (a, b) => this.over(a, b));
  }

  everything(): Interval<T> {
    return { low: this.field.of(-Infinity), high: this.field.of(Infinity), lowOpen: true, highOpen: true };
  }

  /** Whether some value belongs to both. */
  meet(left: Interval<T>, right: Interval<T>): boolean {
    return this.mayBeAtMost(left, right) && this.mayBeAtMost(right, left);
  }

  /** Whether some value of `left` is less than or equal to some value of `right`. */
  mayBeAtMost(left: Interval<T>, right: Interval<T>): boolean {
    const order = this.field.compare(left.low, right.high);
    return order < 0 || (order === 0 && !left.lowOpen && !right.highOpen);
  }

  private enclose(left: Interval<T>, right: Interval<T>, combine: (a: T, b: T) => T): Interval<T> {
    let low: End<T> | undefined;
    let high: End<T> | undefined;
    for (const a of ends(left)) {
      for (const b of ends(right)) {
        const corner = { value: combine(a.value, b.value), open: a.open || b.open };
        low = this.outer(low, corner, -1);
        high = this.outer(high, corner, 1);
      }
    }
    return { low: low!.value, high: high!.value, lowOpen: low!.open, highOpen: high!.open };
  }

  /** Of two candidates for an end, the one further out; at the same place a closed end wins. */
  private outer(current: End<T> | undefined, candidate: End<T>, side: -1 | 1): End<T> {
    if (!current) return candidate;
    const order = this.field.compare(candidate.value, current.value) * side;
    if (order > 0) return candidate;
    return order === 0 && current.open ? candidate : current;
  }

  /** 0 × ∞ is 0 here: the end of an interval that only touches zero stays there. */
  private times(a: T, b: T): T {
    const zero = this.field.of(0);
    if (this.field.compare(a, zero) === 0 || this.field.compare(b, zero) === 0) return zero;
    return this.field.multiply(a, b);
  }

  /**
   * ∞ / ∞ has no value; zero is the end nearest to zero, and its partner corner gives the far end.
   */
  private over(a: T, b: T): T {
    return Number.isFinite(this.field.toNumber(b)) ? this.field.divide(a, b) : this.field.of(0);
  }
}

function ends<T>(interval: Interval<T>): readonly End<T>[] {
  return [
    { value: interval.low, open: interval.lowOpen },
    { value: interval.high, open: interval.highOpen },
  ];
}
