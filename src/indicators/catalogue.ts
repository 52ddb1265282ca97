import seed from '../../seeds/indicators.json';
import { catalogueSchema, type CatalogueSeed } from './catalogueSchema';
import type { Indicator, IndicatorRelation } from './indicator';
import { membersOf, type RelationKind, type RelationOf } from './relations';
import { parseSeed, seedErrorFor } from './seedError';

/** What is measured, and the arithmetic that ties it together. */
export interface Catalogue {
  /** In the catalogue's order. */
  readonly indicators: readonly Indicator[];
  readonly relations: readonly IndicatorRelation[];
  readonly byId: (id: string) => Indicator | null;
  /** By row code, without regard to case and blanks around it. */
  readonly byCode: (code: string) => Indicator | null;
  /** Relations that name an indicator in any place, in the catalogue's order. */
  readonly relationsOf: (id: string) => readonly IndicatorRelation[];
  readonly relationsOfKind: <K extends RelationKind>(kind: K) => readonly RelationOf<K>[];
  /** The relation by which an indicator is the sum of its parts. */
  readonly sumOf: (total: string) => RelationOf<'sum'> | null;
  /** The relation by which an indicator is a quotient of two others. */
  readonly ratioOf: (ratio: string) => RelationOf<'ratio'> | null;
}

const seedFile = 'seeds/indicators.json';
let loaded: Catalogue | undefined;

/**
 * The catalogue that ships with the product; checked once.
 * @throws SeedError when the seed is damaged
 */
export function loadCatalogue(): Catalogue {
  return (loaded ??= buildCatalogue(seed, seedFile));
}

/**
 * A catalogue from data of the shape of `seeds/indicators.json`.
 * @param file what an error calls the data
 * @throws SeedError when the shape is wrong, an id or code stands twice, or a relation names an unknown indicator
 */
export function buildCatalogue(data: unknown, file: string): Catalogue {
  const { indicators, relations } = parseSeed(catalogueSchema, data, file);
  const byId = indexBy(indicators, 'id', 'indicators', file);
  const byCode = indexBy(indicators, 'code', 'indicators', file);
  indexBy(relations, 'id', 'relations', file);
  const relationsById = relationsByMember({ indicators, relations }, byId, file);

  const ofKind = <K extends RelationKind>(kind: K): readonly RelationOf<K>[] =>
    relations.filter((relation): relation is RelationOf<K> => relation.kind === kind);

  return {
    indicators,
    relations,
    byId: (id) => byId.get(id) ?? null,
    byCode: (code) => byCode.get(code.trim().toUpperCase()) ?? null,
    relationsOf: (id) => relationsById.get(id) ?? [],
    relationsOfKind: ofKind,
    sumOf: (total) => ofKind('sum').find((relation) => relation.total === total) ?? null,
    ratioOf: (ratio) => ofKind('ratio').find((relation) => relation.ratio === ratio) ?? null,
  };
}

function indexBy<K extends string, T extends Readonly<Record<K, string>>>(
  entries: readonly T[],
  key: K,
  list: keyof CatalogueSeed,
  file: string,
): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  entries.forEach((entry, at) => {
    if (index.has(entry[key])) throw seedErrorFor(file, `${list}.${at}.${key}`, 'duplicate');
    index.set(entry[key], entry);
  });
  return index;
}

function relationsByMember(
  { relations }: CatalogueSeed,
  known: ReadonlyMap<string, Indicator>,
  file: string,
): ReadonlyMap<string, readonly IndicatorRelation[]> {
  const index = new Map<string, IndicatorRelation[]>();
  relations.forEach((relation, at) => {
    for (const { field, id } of membersOf(relation)) {
      if (!known.has(id)) throw seedErrorFor(file, `relations.${at}.${field}`, 'unknownIndicator');
      const named = index.get(id) ?? [];
      if (!named.includes(relation)) index.set(id, [...named, relation]);
    }
  });
  return index;
}
