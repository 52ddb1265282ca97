import type { Relation } from '../../figures/compare';
import type { Expression } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import type { FindingCell } from '../finding';

/** Something that must hold between figures of a sheet, as a rule states it: what localisation reasons from. */
export interface CellRelation {
  /** The rule whose findings it stands behind. */
  readonly rule: string;
  readonly left: Expression;
  /** What the left side is if the words mean something else. */
  readonly otherwise?: Expression;
  readonly relation: Relation;
  readonly right: Expression;
  /** Where its figures stand. */
  readonly cells: readonly FindingCell[];
  /** A number in it that stands in no cell and is only worked out from others: a population that nobody gives. */
  readonly hidden?: Reading;
}
