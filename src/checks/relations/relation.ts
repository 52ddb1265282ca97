import type { RelationOf as DeclaredAs } from '../../indicators/catalogue/declaredRelations';
import type { DataStatus } from '../../indicators/forms/template';
import type { Operator } from '../../figures/compare';
import type { LedgerRow } from '../../sheet/province/report';
import type { Fact } from '../facts/fact';
import type { FindingCell } from '../findingCell';
import type { SlotName } from '../facts/slots';
import type { ChangeClaim } from './families/changeClaims';
import type { Closing, MergedLevel, SharedDenominator } from './members';
import type { Operand, Side } from './operand';
import type { RelationKind } from './kinds';

/** What every relation has, whatever its kind. */
export interface Compared {
  readonly left: Side;
  readonly operator: Operator;
  readonly right: Side;
  /** What the left side is if the words mean something else; the reading that fits best counts. */
  readonly otherwise?: readonly Side[];
  /** A hedge alone lets it hold: then nobody can tell. */
  readonly mindsHedges?: true;
  /** The year of the sheet's column, or of the paper's figure. */
  readonly year: number | null;
  /** Where its numbers stand; the one that a person is sent to comes first. */
  readonly cells: readonly FindingCell[];
  /** Where it fails, some number of it is wrong for certain: wrong cells are looked for by it. */
  readonly isCertain: boolean;
}

/** What the words of each kind speak of. */
interface Members {
  /** A number and a limit of its indicator. */
  readonly limit: {
    readonly fact: Fact;
    readonly end: 'max' | 'min';
    readonly limit: number;
    /** The limit of the year in which a plan was made, where that alone allows it. */
    readonly whenMade?: number;
  };
  readonly sum: { readonly total: Operand; readonly parts: readonly Operand[]; readonly slot: SlotName };
  readonly part: {
    readonly declared: DeclaredAs<'atMost'>;
    readonly part: Fact;
    readonly whole: Fact;
    readonly slot: SlotName;
  };
  readonly ratio: {
    readonly declared: DeclaredAs<'ratio'>;
    readonly ratio: Fact;
    readonly numerator: Fact;
    readonly denominator: Fact;
    readonly slot: SlotName;
  };
  /** Two ratios over a number that nobody gives, and the values of it that they imply. */
  readonly denominator: { readonly shared: SharedDenominator; readonly first: number; readonly second: number };
  readonly 'stock-flow': {
    readonly declared: DeclaredAs<'stockFlow'>;
    readonly opening: Fact;
    readonly added: Fact;
    readonly closing: Closing;
  };
  readonly 'last-year': {
    readonly now: Fact;
    readonly status: DataStatus;
    readonly before: { readonly fact: Fact } | { readonly merged: MergedLevel };
  };
  readonly 'last-plan': { readonly now: Fact; readonly before: Fact };
  readonly 'next-plan': { readonly result: Fact; readonly plan: Fact };
  readonly attainment: { readonly row: LedgerRow; readonly result: Fact; readonly plan: Fact };
  readonly change: { readonly claim: ChangeClaim; readonly result: Fact; readonly base: Fact };
  readonly paper: { readonly fact: Fact; readonly row: LedgerRow; readonly slot: SlotName };
}

/** Something that should hold between numbers, of one kind. */
export type RelationOf<Kind extends RelationKind> = { readonly kind: Kind } & Compared & Members[Kind];

/** Something that should hold between numbers of a sheet, its papers and earlier workbooks. */
export type Relation = { [Kind in RelationKind]: RelationOf<Kind> }[RelationKind];

/**
 * What tells a relation from all others of a sheet: its kind and the places of its numbers, by row
 * code and column, so that it stays the same where rows are moved or the sheet is renamed.
 */
export function nameOf(relation: Relation): string {
  const places = relation.cells.map(({ sheet, address, row, column }) =>
    column === '' ? `${sheet}!${address}` : `${row} ${column}`,
  );
  return [relation.kind, ...(relation.kind === 'limit' ? [relation.end] : []), ...places].join('|');
}
