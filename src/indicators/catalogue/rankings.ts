import type { Indicator, Ranking } from './indicator';
import { seedErrorFor } from '../seedError';

/**
 * A report of a year speaks of the index of that year once it is out, of the one before until then:
 * where an edition comes out a year later, either may stand in the column, and the larger number of
 * places is the limit.
 */
export function lastPlaceOf({ published, editions }: Ranking, year: number): number | null {
  const outOf = (indexYear: number): number =>
    editions.filter(({ fromYear }) => fromYear === null || fromYear <= indexYear).at(-1)?.outOf ?? 0;
  const last = Math.max(outOf(year), published === 'nextYear' ? outOf(year - 1) : 0);
  return last > 0 ? last : null;
}

/**
 * Rankings by the indicators that hold their places.
 * @throws SeedError when an indicator is unknown or belongs to two rankings
 */
export function rankingsByIndicator(
  rankings: readonly Ranking[],
  known: ReadonlyMap<string, Indicator>,
  file: string,
): ReadonlyMap<string, Ranking> {
  const index = new Map<string, Ranking>();
  rankings.forEach((ranking, at) =>
    ranking.indicators.forEach((id, place) => {
      if (!known.has(id)) throw seedErrorFor(file, `rankings.${at}.indicators.${place}`, 'unknownIndicator');
      if (index.has(id)) throw seedErrorFor(file, `rankings.${at}.indicators.${place}`, 'duplicate');
      index.set(id, ranking);
    }),
  );
  return index;
}
