import type { Catalogue } from '../../indicators/catalogue';
import type { IndicatorRelation } from '../../indicators/indicator';
import { membersOf } from '../../indicators/relations';

/** Tells whether an indicator hangs together with something that is broken. */
export type Concerned = Pick<ReadonlySet<string>, 'has'>;

/** For looks at a whole sheet. */
export const everything: Concerned = { has: () => true };

const linking: ReadonlySet<IndicatorRelation['kind']> = new Set(['sum', 'atMost', 'ratio']);

/**
 * The indicators that relations tie to some first ones, directly or through others. What is tied to none of them cannot be part of what broke, so that one wrong number
 * of a long form costs as little as one of a short form.
 */
export function concernedBy(first: Iterable<string>, catalogue: Catalogue): Concerned {
  const found = new Set(first);
  // A set hands out what is added while it is walked.
  for (const id of found) {
    for (const relation of catalogue.relationsOf(id)) {
      if (linking.has(relation.kind)) for (const member of membersOf(relation)) found.add(member.id);
    }
  }
  return found;
}
