import { checkBook } from '../../src/checks/engine';
import type { Finding } from '../../src/checks/finding';
import type { Template } from '../../src/indicators/template';
import type { Grid } from '../../src/sheet/grid';
import { catalogue, gridsOf, readGrids } from './books';
import { generateBook } from './generate';
import { spoil } from './hostile';
import { Random } from './random';

/** Traces of a number or a word that a message did not get; `{place}` and its like are among the hostile texts themselves. */
const broken = /NaN|undefined|Infinity|\[object|\{(?!place\}|row\}|vi\})\w+\}/;

function isSound({ message, left, right, tolerance, cells, suspects, suggestion }: Finding): boolean {
  const texts = [message, ...(suspects ? [suspects.text] : [])].flatMap(({ vi, en }) => [vi, en]);
  return (
    texts.every((text) => text !== '' && !broken.test(text)) &&
    [left, right, tolerance].every((side) => side === null || Number.isFinite(side)) &&
    (typeof suggestion?.value !== 'number' || Number.isFinite(suggestion.value)) &&
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

/** What the rules say of a workbook and its year before, both spoilt; findings with a broken sentence or number apart. */
export function hostileFindings(seed: number): {
  readonly grids: number;
  readonly findings: readonly Finding[];
  readonly unsound: readonly Finding[];
} {
  const random = new Random(seed);
  const share = random.pick([0.005, 0.02, 0.1, 0.5]);
  const { years, template } = baseOf(seed);
  const [now, before] = years.map((grids) =>
    readGrids(
      grids.map((grid) => spoil(grid, share, random)),
      [template],
    ),
  );
  const findings = checkBook(now!, { catalogue, earlier: [before!] }).flatMap((check) => check.findings);
  return { grids: years.flat().length, findings, unsound: findings.filter((finding) => !isSound(finding)) };
}
