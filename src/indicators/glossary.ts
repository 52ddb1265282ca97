import * as v from 'valibot';
import seed from '../../seeds/glossary.json';
import { parseSeed } from './seedError';
import { localTextShape, textShape } from './seedShapes';
import type { LocalText } from './text';

/** The terms that stay, whatever else is said in plain words. */
export const termIds = [
  ...(['error', 'warning', 'info', 'explanation', 'waiver', 'required', 'ledger', 'derived'] as const),
  ...(['estimate', 'preliminary', 'final', 'seal', 'sealHolds', 'sealBroken', 'weight', 'accepted'] as const),
] as const;
export type TermId = (typeof termIds)[number];

/** A term as pane, sheets, guides and command line use it. */
export interface Term {
  readonly id: TermId;
  readonly word: LocalText;
  /** One or two sentences. */
  readonly means: LocalText;
  /** Vietnamese words that say the same elsewhere and are not used here. */
  readonly never?: readonly string[] | undefined;
}

/** A word that no clerk says, and what is said in its place. */
interface PlainWord {
  readonly not: string;
  readonly but: string;
}

interface Glossary {
  readonly terms: readonly Term[];
  readonly plain: readonly PlainWord[];
}

const schema: v.GenericSchema<unknown, Glossary> = v.strictObject({
  terms: v.array(
    v.strictObject({
      id: v.picklist(termIds),
      word: localTextShape,
      means: localTextShape,
      never: v.optional(v.array(textShape)),
    }),
  ),
  plain: v.array(v.strictObject({ not: textShape, but: textShape })),
});

let loaded: Glossary | undefined;

/** All of it; checked once. @throws SeedError when the seed is damaged */
export function loadGlossary(): Glossary {
  return (loaded ??= parseSeed(schema, seed, 'seeds/glossary.json'));
}

/** One term. */
export function termOf(id: TermId): Term {
  return loadGlossary().terms.find((term) => term.id === id)!;
}
