import { faultKinds } from '../../checks/unkind/faults/kinds';
import { emptyTally, pairTally, quiet, tallyOf, type Tally } from '../../checks/unkind/measure';
import type { Bench } from '../benches';
import { table } from '../table';

/** Correct books, and faults of each kind, unless the caller says otherwise. */
const usualBooks = 2000;
const usualFaults = 50;
const usualPairs = 400;
const usualSeed = 0;
/** Correct books, faults and pairs are drawn from seeds of their own. */
const apart = 5000;

/**
 * What the rules say of books filled as departments fill them: how often correct ones are accused,
 * and what becomes of the faults of each kind.
 */
export const unkindBench: Bench = {
  name: 'unkind',
  usage: 'unkind [correct books] [faults of each kind] [only kinds that contain this] [first seed]',
  needsFile: false,
  brief: ['200', '5'],
  run([books, faults, only = '', seed]) {
    const first = Number(seed ?? usualSeed);
    if (only === '') printQuiet(Number(books ?? usualBooks), first);
    const wanted = Number(faults ?? usualFaults);
    const kinds = Object.keys(faultKinds).filter((kind) => kind.includes(only));
    const tallies = kinds.map((kind) => [kind, tallyOf(kind, wanted, first + apart)] as const);
    const sum = (some: typeof tallies): Tally => some.reduce((all, [, tally]) => added(all, tally), emptyTally());
    const known = tallies.filter(([kind]) => faultKinds[kind]!.unknown === undefined);
    const sums = [['all', sum(tallies)] as const, ['whose right content can be known', sum(known)] as const];
    process.stdout.write(table(heads, [...tallies, ...sums].map(line)));
    for (const [kind, { unknown }] of Object.entries(faultKinds))
      if (unknown !== undefined && kinds.includes(kind))
        process.stdout.write(`${kind}: nobody can know, ${unknown}.\n`);
    if (only !== '') {
      for (const [kind, { missed }] of tallies) process.stdout.write([kind, ...missed].join('\n  ') + '\n');
      return;
    }
    const { drawn, both } = pairTally(Math.min(usualPairs, wanted * 8), kinds, first + 2 * apart);
    process.stdout.write(`Two faults at once: both named in ${percent(both, drawn)} % of ${drawn} books.\n`);
  },
};

function printQuiet(count: number, first: number): void {
  const seeds = Array.from({ length: count }, (_, at) => first + at);
  const { withErrors, withWarnings, byRule, examples } = quiet(seeds);
  process.stdout.write(
    `${count} correct books: errors in ${withErrors}, any warning in ${percent(withWarnings, count)} %.\n`,
  );
  const rows = [...byRule].sort((one, other) => other[1] - one[1]);
  for (const [rule, books] of rows)
    process.stdout.write(`  ${rule} ${percent(books, count)} % ${examples.get(rule)}\n`);
}

const heads = ['kind', 'drawn', 'to be seen', 'found %', 'guilty cell first %', 'suggestion right %', 'wrong %'];

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

function line([kind, { drawn, visible, found, first, right, wrong }]: readonly [string, Tally]): readonly string[] {
  return [kind, String(drawn), String(visible), ...[found, first, right, wrong].map((part) => percent(part, visible))];
}

function added(one: Tally, other: Tally): Tally {
  return {
    drawn: one.drawn + other.drawn,
    visible: one.visible + other.visible,
    found: one.found + other.found,
    first: one.first + other.first,
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    missed: [],
  };
}
