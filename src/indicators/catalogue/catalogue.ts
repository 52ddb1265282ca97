import seed from '../../../seeds/indicators.json';
import { catalogueSchema, withDefaults, type CatalogueSeed } from './catalogueSchema';
import type { Indicator, IndicatorRelation, Ranking, SeriesBreak } from './indicator';
import { lastPlaceOf, rankingsByIndicator } from './rankings';
import { membersOf, type RelationKind, type RelationOf } from './declaredRelations';
import { parseSeed, seedErrorFor } from '../seedError';

/** What is measured, and the arithmetic that ties it together. */
export interface Catalogue {
  /** In the catalogue's order. */
  readonly indicators: readonly Indicator[];
  readonly relations: readonly IndicatorRelation[];
  readonly breaks: readonly SeriesBreak[];
  readonly rankings: readonly Ranking[];
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
  /**
   * Breaks that lie between two report years: a comparison of the two crosses them. Oldest first.
   */
  readonly breaksBetween: (id: string, earlierYear: number, laterYear: number) => readonly SeriesBreak[];
  /** The lowest place that an index can give in a year's column; null where no edition is known. */
  readonly lastPlace: (id: string, year: number) => number | null;
}

const seedFile = 'seeds/indicators.json';
let loaded: Catalogue | undefined;

/**
 * The catalogue that ships with the product. A test holds it against its schema; checking it at
 * every start would cost more than reading a page of a report.
 * @throws SeedError when an entry stands twice or names what is missing
 */
export function loadCatalogue(): Catalogue {
  // What JSON holds is wider than its types: its words are any words to the compiler.
  return (loaded ??= catalogueOf(withDefaults(seed as unknown as Parameters<typeof withDefaults>[0]), seedFile));
}

/**
 * A catalogue from data of the shape of `seeds/indicators.json`.
 * @param file what an error calls the data
 * @throws SeedError when the shape is wrong, an id or code stands twice, or a relation names an
 *   unknown indicator
 */
export function buildCatalogue(data: unknown, file: string): Catalogue {
  return catalogueOf(parseSeed(catalogueSchema, data, file), file);
}

/**
 * A catalogue from lists that have their shape already.
 * @throws SeedError as `buildCatalogue` does for whatever is wrong between the entries
 */
export function catalogueOf({ indicators, relations, breaks, rankings }: CatalogueSeed, file: string): Catalogue {
  const byId = indexBy(indicators, 'id', 'indicators', file);
  const byCode = indexBy(indicators, 'code', 'indicators', file);
  indexBy(relations, 'id', 'relations', file);
  const relationsById = relationsByMember(relations, byId, file);
  const breaksById = breaksByIndicator(breaks, byId, file);
  const rankingsById = rankingsByIndicator(rankings, byId, file);

  const byKind = new Map<RelationKind, readonly IndicatorRelation[]>();
  const ofKind = <K extends RelationKind>(kind: K): readonly RelationOf<K>[] => {
    let found = byKind.get(kind);
    if (!found) byKind.set(kind, (found = relations.filter((relation) => relation.kind === kind)));
    return found as readonly RelationOf<K>[];
  };

  return {
    indicators,
    relations,
    breaks,
    rankings,
    byId: (id) => byId.get(id) ?? null,
    byCode: (code) => byCode.get(code.trim().toUpperCase()) ?? null,
    relationsOf: (id) => relationsById.get(id) ?? [],
    relationsOfKind: ofKind,
    sumOf: (total) => ofKind('sum').find((relation) => relation.total === total) ?? null,
    ratioOf: (ratio) => ofKind('ratio').find((relation) => relation.ratio === ratio) ?? null,
    breaksBetween: (id, earlierYear, laterYear) =>
      (breaksById.get(id) ?? []).filter(({ fromYear }) => earlierYear < fromYear && fromYear <= laterYear),
    lastPlace: (id, year) => {
      const ranking = rankingsById.get(id);
      return ranking ? lastPlaceOf(ranking, year) : null;
    },
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
  relations: readonly IndicatorRelation[],
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

function breaksByIndicator(
  breaks: readonly SeriesBreak[],
  known: ReadonlyMap<string, Indicator>,
  file: string,
): ReadonlyMap<string, readonly SeriesBreak[]> {
  const index = new Map<string, readonly SeriesBreak[]>();
  breaks.forEach((one, at) => {
    if (!known.has(one.indicator)) throw seedErrorFor(file, `breaks.${at}.indicator`, 'unknownIndicator');
    const others = index.get(one.indicator) ?? [];
    if (others.some(({ fromYear }) => fromYear === one.fromYear)) {
      throw seedErrorFor(file, `breaks.${at}.fromYear`, 'duplicate');
    }
    index.set(
      one.indicator,
      [...others, one].sort((left, right) => left.fromYear - right.fromYear),
    );
  });
  return index;
}
