import { once } from '../../indicators/once';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { membersOf } from '../../indicators/catalogue/declaredRelations';
import type { CheckContext } from '../context';
import { operandsIn } from './operand';
import type { Relation } from './relation';

/** Relations by which a wrong number of one row may show in another. */
const linking: ReadonlySet<string> = new Set(['sum', 'atMost', 'ratio', 'stockFlow']);

const linkedIn = once((_: Catalogue) => new Map<string, ReadonlySet<string>>());

/**
 * The indicators that relations tie to one, directly or through others, itself included; each of
 * them is given the same set. What is tied to none of them cannot be part of what broke, so that
 * one wrong number of a long form costs as little as one of a short form.
 */
export function linkedWith(id: string, catalogue: Catalogue): ReadonlySet<string> {
  const byId = linkedIn(catalogue);
  let linked = byId.get(id);
  if (!linked) {
    linked = gather(id, catalogue);
    for (const member of linked) byId.set(member, linked);
  }
  return linked;
}

function gather(first: string, catalogue: Catalogue): ReadonlySet<string> {
  const found = new Set([first]);
  // A set hands out what is added while it is walked.
  for (const id of found) {
    for (const relation of catalogue.relationsOf(id)) {
      if (linking.has(relation.kind)) for (const member of membersOf(relation)) found.add(member.id);
    }
  }
  return found;
}

const places = once((catalogue: Catalogue): ReadonlyMap<string, number> => {
  const made = new Map<string, number>();
  catalogue.indicators.forEach((one, at) => {
    for (const member of linkedWith(one.id, catalogue)) if (!made.has(member)) made.set(member, at);
  });
  return made;
});

/**
 * The place of the rows that are linked with one, among all such groups: what is found of groups
 * stands in the order of the catalogue, whenever it was found.
 */
export function placeOfLinked(id: string, catalogue: Catalogue): number {
  return places(catalogue).get(id) ?? -1;
}

/** The indicator by which a relation belongs to a group of linked rows: all that it reads do. */
export function ownerOf(relation: Pick<Relation, 'left' | 'right'>): string {
  return operandsIn(relation)[0]!.indicator.id;
}

/**
 * The indicators whose rows a relation may read: under the formula of a total all that it adds up.
 */
export function readBy(relation: Relation, { catalogue }: CheckContext): ReadonlySet<string> {
  const read = new Set<string>();
  for (const { indicator, slot, expression } of operandsIn(relation)) {
    if (slot === null) continue;
    read.add(indicator.id);
    if (expression.kind !== 'leaf') for (const id of linkedWith(indicator.id, catalogue)) read.add(id);
  }
  return read;
}
