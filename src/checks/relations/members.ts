import type { Fact } from '../facts/fact';
import type { FindingCell } from '../findingCell';
import type { Implied } from '../facts/implied';
import type { SlotName } from '../facts/slots';
import type { Side } from './operand';

/** A closing stock: what its cell gives, or what its density and a population imply. */
export interface Closing {
  readonly side: Side;
  /** What it was worked out from; null where its own cell gives it. */
  readonly impliedBy: readonly Fact[] | null;
  readonly fact: Fact | null;
  readonly cells: readonly FindingCell[];
}

/** A denominator that nobody gives, with all that its ratios imply for it. */
export interface SharedDenominator {
  readonly id: string;
  readonly slot: SlotName;
  readonly implied: readonly Implied[];
}

/** Last year's level of a merged province's whole territory, and what it is made of. */
export interface MergedLevel {
  readonly side: Side;
  readonly parts: readonly Fact[];
}
