import * as v from 'valibot';
import seed from '../../../seeds/levels.json';
import { parseSeed } from '../seedError';
import { idShape } from '../seedShapes';

/**
 * Between which values an indicator of a province lies whatever the year, in its unit. Wider than
 * anything reported between 2010 and 2026 (84 to 150 telephones for a hundred people, say), so that
 * only another unit or a slipped digit leaves it.
 */
export interface Level {
  readonly indicator: string;
  readonly low: number;
  readonly high: number;
}

const seedFile = 'seeds/levels.json';

const levelsSchema: v.GenericSchema<unknown, { readonly levels: readonly Level[] }> = v.strictObject({
  levels: v.array(v.strictObject({ indicator: idShape, low: v.number(), high: v.number() })),
});

let loaded: readonly Level[] | undefined;

/**
 * The levels that ship with the product; checked once.
 * @throws SeedError when the seed is damaged
 */
export function loadLevels(): readonly Level[] {
  return (loaded ??= parseSeed(levelsSchema, seed, seedFile).levels);
}
