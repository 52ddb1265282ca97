import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFigures } from '../../src/narrative/figure/extract';
import type { ExtractedFigure } from '../../src/narrative/figure/extracted';
import type { Case, Expected } from './measure';
import { catalogue } from './measure';

/** A passage of `tests/fixtures/passages`, as it is written there. */
export interface Passage {
  readonly id: string;
  readonly province: { readonly scheme: '63' | '34'; readonly code: string };
  readonly year: number;
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly neutral: readonly (readonly [number, number])[];
  readonly never: readonly { readonly text: string; readonly place: readonly [number, number] }[];
}

const folder = join(__dirname, '../fixtures/passages');

/** Reads a file of passages; its head says how it is written. */
export function readPassages(file: string): readonly Passage[] {
  const blocks = readFileSync(join(folder, file), 'utf8').split(/^= /mu).slice(1);
  return blocks.map(readPassage);
}

function readPassage(block: string): Passage {
  const [head = '', ...lines] = block.trim().split('\n');
  const [id = '', key = '', year = ''] = head.split('|').map((part) => part.trim());
  const [scheme, code] = key.split(':') as ['63' | '34', string];
  const text = lines.filter((line) => !/^[>~!] /.test(line)).join('\n');
  const taken = new Set<number>();
  const place = (part: string): readonly [number, number] => {
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
      if (taken.has(at) || (/[\d.,]$/.test(text.slice(0, at).slice(-1)) && /^\d/.test(part))) continue;
      taken.add(at);
      return [at, at + part.length];
    }
    throw new Error(`${id}: “${part}” is not in the passage`);
  };
  const expected: Expected[] = [];
  const neutral: (readonly [number, number])[] = [];
  const never: { readonly text: string; readonly place: readonly [number, number] }[] = [];
  // In the order of the file: a number that stands twice is taken from the left.
  for (const line of lines) {
    const body = line.slice(2).trim();
    if (line.startsWith('> ')) expected.push(expectedOf(body, `${id}/${expected.length + 1}`, Number(year), place));
    else if (line.startsWith('~ ')) neutral.push(place(body));
    else if (line.startsWith('! ')) never.push({ text: body, place: place(body) });
  }
  return { id, province: { scheme, code }, year: Number(year), text, expected, neutral, never };
}

function expectedOf(
  line: string,
  id: string,
  reportYear: number,
  place: (part: string) => readonly [number, number],
): Expected {
  const [printed = '', names = '', kind = '', measure = '', extras = ''] = line.split('|').map((part) => part.trim());
  const [, value = '', unit = ''] = /^(-?[\d.]+)\s+(.*)$/.exec(measure) ?? [];
  const words = extras.split(/\s+/).filter((word) => word !== '');
  const option = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const number = (name: string): number | undefined => (option(name) === undefined ? undefined : Number(option(name)));
  const deadline = number('deadline');
  return {
    id: `${id} “${printed}”`,
    place: place(printed),
    value: Number(value),
    valueMax: number('max'),
    unit,
    kind: kind as ExtractedFigure['kind'],
    indicators: names === '?' ? [] : names.split('/').map((name) => name.trim()),
    estimated: kind === 'actual' || kind === 'share' ? words.includes('est') : undefined,
    also: {
      hedge: (option('hedge') ?? null) as ExtractedFigure['hedge'],
      year: number('year') ?? deadline ?? reportYear,
      ...(option('base') === undefined ? {} : { baseYear: number('base')! }),
      ...(option('of') === undefined ? {} : { outOf: number('of')! }),
      ...(deadline === undefined ? {} : { deadline: `${deadline}-12-31` }),
    },
  };
}

/** A passage read in some form of its text; places move with the form. */
export function caseOf(passage: Passage, form: (text: string) => string = (text) => text): Case {
  const moved = ([start, end]: readonly [number, number]): readonly [number, number] => [
    form(passage.text.slice(0, start)).length,
    form(passage.text.slice(0, end)).length,
  ];
  const text = form(passage.text);
  const { province, year } = passage;
  return {
    text,
    found: extractFigures(text, { province, year, catalogue }),
    expected: passage.expected.map((one) => ({ ...one, place: moved(one.place) })),
    neutral: passage.neutral.map(moved),
    never: passage.never.map((one) => ({ ...one, place: moved(one.place) })),
  };
}
