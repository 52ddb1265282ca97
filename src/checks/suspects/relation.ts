import type { Relation } from '../../figures/compare';
import type { Expression } from '../../figures/expression';
import type { FindingCell } from '../finding';

/** Something that must hold between figures of a sheet, as a rule states it: what localisation reasons from. */
export interface CellRelation {
  /** The rule whose findings it stands behind. */
  readonly rule: string;
  readonly left: Expression;
  readonly relation: Relation;
  readonly right: Expression;
  /** Where its figures stand. */
  readonly cells: readonly FindingCell[];
}
