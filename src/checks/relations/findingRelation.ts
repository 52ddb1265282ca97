import type { LocalText } from '../../indicators/text';
import type { Operator } from '../../figures/compare';
import type { FindingCell } from '../findingCell';
import type { RelationKind } from './kinds';

/** A number of a relation as a finding keeps it. */
export interface FindingOperand {
  /** Catalogue id, row code and name. */
  readonly indicator: string;
  readonly code: string;
  readonly name: LocalText;
  readonly year: number | null;
  /** At face value, in the unit of the comparison; a range at its middle. */
  readonly value: number | null;
  /** As the sheet or the paper has it, with hedge and unit. */
  readonly printed: LocalText;
  /** Where it stands; a value over several cells has more than one. */
  readonly cells: readonly FindingCell[];
}

/** One side as data: a number's place in `operands`, a constant, or an operation on terms. */
export type FindingTerm =
  | { readonly operand: number }
  | { readonly constant: number }
  | { readonly operation: 'sum' | 'difference' | 'product' | 'quotient'; readonly terms: readonly FindingTerm[] };

/** The relation that a finding is about, as plain data: enough to print it with its numbers. */
export interface FindingRelation {
  readonly kind: RelationKind;
  readonly year: number | null;
  /** Every number once, in the order of the equation. */
  readonly operands: readonly FindingOperand[];
  readonly left: FindingTerm;
  readonly operator: Operator;
  readonly right: FindingTerm;
  /** What both sides come to at face value; null where a side is no number. */
  readonly results: { readonly left: number | null; readonly right: number | null };
  readonly gap: number | null;
  /** How much of that rounding explains at most; null where a hedge leaves it open. */
  readonly tolerance: number | null;
}
