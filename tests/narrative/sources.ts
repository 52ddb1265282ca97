import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFigures } from '../../src/narrative/figure/extract';
import type { ExtractedFigure } from '../../src/narrative/figure/extracted';
import { catalogue, type Case, type Expected } from './measure';

/**
 * The source reports and what was collected of them lie beside the checkout, where they are at
 * hand.
 */
const shared = join(__dirname, '../../../shared');
export const sourcesAtHand = existsSync(join(shared, 'sources')) && existsSync(join(shared, 'domain/figures.jsonl'));

interface Fact {
  readonly id: string;
  readonly province_code: string;
  readonly year: number;
  readonly indicator_id: string;
  readonly printed: string;
  readonly number_token: string;
  readonly value: number;
  readonly value_max?: number;
  readonly unit: string;
  readonly kind: string;
  readonly basis: string;
  readonly scope: string;
  readonly qualifier: string | null;
  readonly paragraph: number;
  readonly base_year?: number;
  readonly rank_of?: number;
  readonly source: string;
}

interface NonValue {
  readonly text: string;
  readonly source: string;
}

const kinds: Readonly<Record<string, ExtractedFigure['kind']>> = {
  actual: 'actual',
  estimated: 'actual',
  plan: 'plan',
  plan_attainment_pct: 'attainment',
  yoy_pct: 'growth',
  yoy_points: 'points',
  yoy_abs: 'change',
  multiple: 'multiple',
  share: 'share',
  rank: 'rank',
};

const hedgeOf: Readonly<Record<string, ExtractedFigure['hedge']>> = {
  '>': 'above',
  '>=': 'atLeast',
  '<': 'below',
  '~': 'about',
};

/** Year of the report: the one its results speak of. */
const reportYears: Readonly<Record<string, number>> = {
  '000': 2018,
  '001': 2020,
  '002': 2013,
  '003': 2020,
  '004': 2024,
};

const jsonLines = <T>(file: string): readonly T[] =>
  readFileSync(join(shared, 'domain', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** A source report with whose it is. */
export interface SourceCase extends Case {
  readonly province: { readonly scheme: '63'; readonly code: string };
  readonly year: number;
}

/** Every source report read, beside the figures that were collected of it by hand. */
export function sourceCases(): readonly SourceCase[] {
  const facts = jsonLines<Fact>('figures.jsonl');
  const nonValues = jsonLines<NonValue>('nonvalues.jsonl');
  return [...new Set(facts.map(({ source }) => source))].map((source) => {
    const text = readFileSync(join(shared, 'sources', source), 'utf8');
    const own = facts.filter((fact) => fact.source === source);
    const province = { scheme: '63', code: own[0]!.province_code } as const;
    const year = reportYears[source.slice(0, 3)]!;
    const found = extractFigures(text, { province, year, catalogue });
    const places = new Set<number>();
    const placed = own.map((fact) => ({ fact, place: placeOf(fact, text, places) }));
    const context = placed.filter(({ fact }) => fact.scope === 'context');
    return {
      province,
      year,
      text,
      found,
      expected: placed.filter(({ fact }) => fact.scope === 'sector').map(({ fact, place }) => expectedOf(fact, place)),
      // A caption under a picture repeats a fact of the text.
      neutral: context.flatMap(({ fact, place }) => [place, ...everywhere(text, fact.printed)]),
      never: nonValues
        .filter((one) => one.source === source)
        .flatMap((one) => everywhere(text, one.text).map((place) => ({ text: one.text, place }))),
    };
  });
}

function everywhere(text: string, part: string): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push([at, at + part.length]);
  return places;
}

/** The first place of a fact's words in its paragraph that no fact before it has taken. */
function placeOf(
  { id, printed, number_token, paragraph }: Fact,
  text: string,
  taken: Set<number>,
): readonly [number, number] {
  let number = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') number += 1;
    if (number === paragraph && line.trim() !== '') {
      for (const part of [printed, number_token]) {
        for (let at = line.indexOf(part); at !== -1; at = line.indexOf(part, at + 1)) {
          const start = offset + at + Math.max(0, part.indexOf(number_token));
          const before = text[start - 1] ?? '';
          if (taken.has(start) || /[\d.,]/.test(before)) continue;
          taken.add(start);
          return [start, offset + at + Math.max(part.length, number_token.length)];
        }
      }
    }
    offset += line.length + 1;
  }
  throw new Error(`${id} is not where it should be`);
}

function expectedOf(fact: Fact, place: readonly [number, number]): Expected {
  const kind = kinds[fact.kind]!;
  const estimated =
    kind !== 'actual' ? undefined : fact.kind === 'estimated' ? true : fact.basis === 'actual' ? false : undefined;
  return {
    id: fact.id,
    place,
    value: fact.value,
    valueMax: fact.value_max,
    unit: fact.unit,
    kind,
    indicators: [fact.indicator_id],
    estimated,
    also: {
      hedge: hedgeOf[fact.qualifier ?? ''] ?? null,
      year: fact.year,
      ...(fact.base_year === undefined ? {} : { baseYear: fact.base_year }),
      ...(fact.rank_of === undefined ? {} : { outOf: fact.rank_of }),
    },
  };
}
