import { checkBook } from '../../../src/checks/engine';
import type { Finding } from '../../../src/checks/finding';
import type { Template } from '../../../src/indicators/forms/template';
import type { Grid } from '../../../src/sheet/grid/grid';
import { catalogue, gridsOf, readGrids } from '../books';
import { generateBook } from '../generated/generate';
import { spoil } from './hostile';
import { Random } from '../generated/random';
import { randomGrid } from '../generated/randomGrid';
import { writesOf } from '../../../src/checks/repairs';

/**
 * Traces of a number or a word that a message did not get; `{place}` and its like are among the
 * hostile texts themselves.
 */
const broken = /NaN|undefined|Infinity|\[object|\{(?!place\}|row\}|vi\})\w+\}/;

function isSound({ message, left, right, tolerance, cells, suspects, suggestion, repairs }: Finding): boolean {
  const texts = [message, ...(suspects ? [suspects.text] : [])].flatMap(({ vi, en }) => [vi, en]);
  return (
    texts.every((text) => text !== '' && !broken.test(text)) &&
    [left, right, tolerance].every((side) => side === null || Number.isFinite(side)) &&
    (typeof suggestion?.value !== 'number' || Number.isFinite(suggestion.value)) &&
    repairs.every((repair) => writesOf(repair).every(({ put }) => !('value' in put) || Number.isFinite(put.value))) &&
    cells.length > 0 &&
    cells.every(({ address }) => /^[A-Z]{1,3}[1-9]\d*$/.test(address))
  );
}

/** Generated workbooks are many times slower to make than to spoil. */
const bases = 40;
const made = new Map<number, { readonly years: readonly (readonly Grid[])[]; readonly template: Template }>();

function baseOf(seed: number) {
  const number = seed % bases;
  const known = made.get(number);
  if (known) return known;
  const { book } = generateBook(number);
  const base = { years: [2018, 2017].map((year) => gridsOf({ ...book, year })), template: book.template! };
  made.set(number, base);
  return base;
}

interface Judged {
  readonly grids: number;
  /** Grids that were read as province sheets. */
  readonly reports: number;
  readonly findings: readonly Finding[];
  /** Those with a broken sentence or number. */
  readonly unsound: readonly Finding[];
}

/**
 * What the rules say of a workbook and its year before, both made of generated sheets that were
 * spoilt.
 */
export function hostileFindings(seed: number): Judged {
  const random = new Random(seed);
  const share = random.pick([0.005, 0.02, 0.1, 0.5]);
  const { years, template } = baseOf(seed);
  const spoilt = years.map((grids) => grids.map((grid) => spoil(grid, share, random)));
  return judged(spoilt, template);
}

/** What the rules say of a workbook and its year before, both made of random sheets. */
export function randomFindings(seed: number): Judged {
  const random = new Random(seed);
  const { years, template } = baseOf(seed);
  const made = years.map(([sheet]) => {
    const head = sheet!.values.slice(
      0,
      sheet!.values.findIndex((row) => row.includes('A') && row.includes('B')),
    );
    return Array.from({ length: 6 }, (_, at) => randomGrid(`Biểu ${at}`, head, random));
  });
  return judged(made, template);
}

function judged(years: readonly (readonly Grid[])[], template: Template): Judged {
  const [now, before] = years.map((grids) => readGrids(grids, [template]));
  const findings = checkBook(now!, { catalogue, earlier: [before!] }).flatMap((check) => check.findings);
  return {
    grids: years.flat().length,
    reports: now!.reports.length + before!.reports.length,
    findings,
    unsound: findings.filter((finding) => !isSound(finding)),
  };
}
