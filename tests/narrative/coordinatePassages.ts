import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument, type DocumentFigure } from '../../src/narrative/figure/document';
import { extractFigures } from '../../src/narrative/figure/extract';
import { isProposed } from '../../src/narrative/figure/certain';
import { catalogue } from './measure';

/** A number of a passage: what it is where it is certain, null where it must be asked about. */
interface Label {
  readonly printed: string;
  readonly certain: {
    readonly indicator: string;
    readonly kind: string;
    readonly value: number;
    readonly year: number;
  } | null;
}

export interface CoordinatePassage {
  readonly id: string;
  readonly kind: string;
  readonly province: { readonly scheme: '63' | '34'; readonly code: string };
  readonly year: number;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** Reads `tests/fixtures/passages/coordinates.txt`; its head says how it is written. */
export function readCoordinatePassages(): readonly CoordinatePassage[] {
  const file = join(__dirname, '../fixtures/passages/coordinates.txt');
  return readFileSync(file, 'utf8').split(/^= /mu).slice(1).map(readBlock);
}

function readBlock(block: string): CoordinatePassage {
  const [head = '', ...lines] = block.trim().split('\n');
  const [id = '', key = '', year = '', kind = ''] = head.split('|').map((part) => part.trim());
  const [scheme, code] = key.split(':') as ['63' | '34', string];
  const labels = lines.flatMap((line): readonly Label[] => {
    if (line.startsWith('? ')) return [{ printed: line.slice(2).trim(), certain: null }];
    if (!line.startsWith('> ')) return [];
    const [printed = '', indicator = '', what = '', value = '', own = ''] = line
      .slice(2)
      .split('|')
      .map((one) => one.trim());
    return [{ printed, certain: { indicator, kind: what, value: Number(value), year: Number(own) } }];
  });
  const text = lines
    .filter((line) => !/^[>?] /u.test(line))
    .join('\n')
    .trim();
  return { id, kind, province: { scheme, code }, year: Number(year), text, labels };
}

export interface Tally {
  readonly certain: number;
  readonly right: number;
  readonly asked: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const documentKinds: Readonly<Record<string, string>> = {
  attainment: 'plan_attainment_pct',
  growth: 'yoy_pct',
  points: 'yoy_points',
  change: 'yoy_abs',
};

/** Counts what of a passage is proposed right, asked about, or proposed wrong. */
export function tally(passage: CoordinatePassage): Tally {
  const { text, labels, province, year, id } = passage;
  const found = extractFigures(text, { province, year, catalogue });
  const told = extractDocument(found, catalogue).figures;
  const free = new Set(told.keys());
  const wrong: string[] = [];
  const missed: string[] = [];
  let [certain, right, asked, from] = [0, 0, 0, 0];
  for (const label of labels) {
    const start = text.indexOf(label.printed, from);
    if (start === -1) throw new Error(`${id}: “${label.printed}” is not in the passage`);
    from = start + label.printed.length;
    const at = [...free].find((index) => told[index]!.span[0] < from && told[index]!.span[1] > start);
    if (at !== undefined) free.delete(at);
    const proposed = at !== undefined && isProposed(found[at]!);
    const line = `${id} ${label.printed}${at === undefined ? ' not found' : ` ${describe(told[at]!)}`}`;
    certain += Number(label.certain !== null);
    asked += Number(!proposed);
    if (proposed && label.certain !== null && isSame(told[at]!, label.certain)) right += 1;
    else if (proposed) wrong.push(line);
    else if (label.certain !== null) missed.push(line);
  }
  return { certain, right, asked, wrong, missed };
}

function isSame(figure: DocumentFigure, label: NonNullable<Label['certain']>): boolean {
  return (
    figure.indicator === label.indicator &&
    figure.kind === (documentKinds[label.kind] ?? label.kind) &&
    Math.abs(figure.value - label.value) <= 1e-6 * Math.max(1, Math.abs(label.value)) &&
    figure.year === label.year
  );
}

function describe({ indicator, kind, value, year, scope, doubts }: DocumentFigure): string {
  return `→ ${indicator} ${kind} ${value} ${year} ${scope ?? ''} ${doubts.join(' ')}`;
}
