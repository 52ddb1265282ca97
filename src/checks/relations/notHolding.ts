import { once } from '../../indicators/once';
import { groupedBy } from '../../indicators/lists';
import type { CheckContext } from '../context';
import { whatIsOpen } from './asked';
import { judged, type NotHolding, type RelationNotHolding } from './judged';
import type { RelationKind } from './kinds';
import { ownerOf, placeOfLinked, readBy } from './linked';
import { relations } from './relations';

type ByKind = ReadonlyMap<RelationKind, readonly RelationNotHolding[]>;

interface Gathered {
  readonly every: readonly RelationNotHolding[];
  readonly byKind: ByKind;
  /** Those that were judged in this check and do not stand from the one before. */
  readonly anew: ByKind;
}

/** Judged once a check, however many rules ask. */
const gathered = once((context: CheckContext): Gathered => {
  const anew: RelationNotHolding[] = [];
  for (const relation of relations(context, whatIsOpen(context))) {
    const found = judged(relation);
    const { outcome } = found;
    if (outcome !== 'holds') {
      const reads = readBy(relation, context);
      anew.push({ relation, found: { ...found, outcome }, owner: ownerOf(relation), reads });
    }
  }
  const place = ({ owner }: RelationNotHolding): number => placeOfLinked(owner, context.catalogue);
  const every = [...context.standing.relations, ...anew].sort((one, other) => place(one) - place(other));
  const byKind = groupedBy(every, kindOf);
  return { every, byKind, anew: anew.length === every.length ? byKind : groupedBy(anew, kindOf) };
});

const kindOf = ({ relation }: RelationNotHolding): RelationKind => relation.kind;

/**
 * The relations of a kind that do not hold, by linked rows in the catalogue's order; `anew` those
 * of which rules of linked rows have something to say that does not stand already.
 */
export function notHolding<Kind extends RelationKind>(
  kind: Kind,
  context: CheckContext,
  which: 'byKind' | 'anew' = 'byKind',
): readonly NotHolding<Kind>[] {
  return (gathered(context)[which].get(kind) ?? []) as readonly object[] as readonly NotHolding<Kind>[];
}

/** Of every kind. */
export function everyNotHolding(context: CheckContext): readonly RelationNotHolding[] {
  return gathered(context).every;
}
