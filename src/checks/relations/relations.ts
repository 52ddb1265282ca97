import type { CheckContext } from '../context';
import type { Asked } from './asked';
import { columnRelations } from './families/columnRelations';
import { earlierYears } from './families/earlierYears';
import { relationKinds, type RelationKind } from './kinds';
import { limits } from './families/limits';
import { nextPlans } from './families/nextPlans';
import { papers } from './families/papers';
import type { Relation } from './relation';
import { sharedDenominators } from './families/sharedDenominators';
import { stocksAndFlows } from './families/stockFlow';

/**
 * The one list of what should hold between the numbers of a sheet, its papers and earlier
 * workbooks, as far as somebody asks for it. Each comparison stands in it once. Rules judge it,
 * wrong cells are looked for by it, and a row's numbers are tried on it.
 * @param wanted the kinds that are needed; others may come with them
 */
export function* relations(
  context: CheckContext,
  asked: Asked,
  wanted: readonly RelationKind[] = relationKinds,
): Iterable<Relation> {
  for (const { kinds, list } of families) if (kinds.some((kind) => wanted.includes(kind))) yield* list(context, asked);
}

/** What finds relations, with the kinds that it gives. */
interface RelationFamily {
  readonly kinds: readonly RelationKind[];
  readonly list: (context: CheckContext, asked: Asked) => Iterable<Relation>;
}

const families: readonly RelationFamily[] = [
  { kinds: ['limit'], list: limits },
  { kinds: ['sum', 'part', 'ratio'], list: columnRelations },
  { kinds: ['denominator'], list: sharedDenominators },
  { kinds: ['stock-flow'], list: stocksAndFlows },
  { kinds: ['last-year', 'last-plan'], list: earlierYears },
  { kinds: ['next-plan'], list: nextPlans },
  { kinds: ['attainment', 'change', 'paper'], list: papers },
];
