import { checkBook } from '../../../src/checks/engine';
import type { Finding } from '../../../src/checks/finding';
import type { Book } from '../../../src/sheet/report';
import { catalogue, EditedSheet, gridsOf, readGrids } from '../../checks/books';
import { generateBook } from '../../checks/generate';
import { Random } from '../../checks/random';
import type { Bench } from '../benches';
import { table } from '../table';
import { numberCells } from './cells';
import { faultKinds, type Fault } from './faults';
import { isVisible } from './visible';

/** Faults of each kind, unless the caller says otherwise. */
const usualCount = 60;

/** Kinds that only the form's own formulas or the cell's type give away: always to be seen. */
const alwaysVisible = new Set(['text number', 'overwritten formula', 'shifted formula']);

interface Tally {
  drawn: number;
  visible: number;
  detected: number;
  named: number;
  restored: number;
  listed: number;
  hidden: number;
  blamed: number;
}

/** How many planted faults are flagged, located and repaired, for each kind, one and two at once. */
export const detectBench: Bench = {
  name: 'detect',
  usage: 'detect [faults of each kind]',
  needsFile: false,
  run([count]) {
    const wanted = Number(count ?? usualCount);
    for (const faults of [1, 2]) {
      process.stdout.write(`\n${faults === 1 ? 'One fault' : 'Two faults'} a book, ${wanted} books of each kind\n`);
      const rows = Object.keys(faultKinds).map((kind) => [kind, tallyOf(kind, faults, wanted)] as const);
      const total = rows.reduce((sum, [, tally]) => added(sum, tally), none());
      process.stdout.write(table(heads, [...rows, ['all', total] as const].map(line)));
    }
  },
};

const heads = [
  'kind',
  'drawn',
  'visible',
  'flagged %',
  'named first %',
  'restored %',
  'among ties %',
  'seen beyond',
  'formulas blamed',
];

function line([kind, tally]: readonly [string, Tally]): readonly string[] {
  const share = (part: number): string => (tally.visible === 0 ? '–' : ((100 * part) / tally.visible).toFixed(1));
  const { drawn, visible, detected, named, restored, listed, hidden, blamed } = tally;
  return [kind, drawn, visible, share(detected), share(named), share(restored), share(listed), hidden, blamed].map(
    String,
  );
}

const none = (): Tally => ({
  drawn: 0,
  visible: 0,
  detected: 0,
  named: 0,
  restored: 0,
  listed: 0,
  hidden: 0,
  blamed: 0,
});

function added(one: Tally, other: Tally): Tally {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, value + other[key as keyof Tally]]),
  ) as unknown as Tally;
}

function tallyOf(kind: string, faults: number, wanted: number): Tally {
  const tally = none();
  for (let seed = 0; tally.drawn < wanted && seed < wanted * 6; seed += 1) {
    const spoilt = spoil(kind, faults, seed);
    if (spoilt) count(tally, spoilt);
  }
  return tally;
}

interface Spoilt {
  readonly faults: readonly Fault[];
  readonly visible: boolean;
  /** Findings that the clean book does not have, in the order they are shown. */
  readonly findings: readonly Finding[];
  /** Formulas by address. */
  readonly formulas: ReadonlyMap<string, string>;
}

function spoil(kind: string, count: number, seed: number): Spoilt | null {
  const random = new Random(seed * 7919 + kind.length * 31 + count);
  const { book: input } = generateBook(seed);
  const grids = gridsOf(input);
  const templates = [input.template!];
  const clean = readGrids(grids, templates);
  const sheet = new EditedSheet(grids[0]!);
  const faults: Fault[] = [];
  for (let at = 0; at < count; at += 1) {
    const cells = numberCells(sheet);
    const own = at === 0 ? kind : random.pick(Object.keys(faultKinds));
    const fault = faultKinds[own]!(sheet, cells, random);
    const touched = new Set(faults.flatMap(({ guilty }) => guilty.map(({ address }) => address)));
    if (!fault || fault.guilty.some(({ address }) => touched.has(address))) return null;
    faults.push(fault);
  }
  sheet.calculate();
  const spoilt = readGrids([sheet.grid, ...grids.slice(1)], templates);
  return {
    faults,
    visible: alwaysVisible.has(kind) || (isVisible(sheet, input) && !isVisible(new EditedSheet(grids[0]!), input)),
    findings: newFindings(clean, spoilt),
    formulas: new Map(
      numberCells(sheet).flatMap(({ formula, address }) => (formula === null ? [] : [[address, formula] as const])),
    ),
  };
}

const nameOf = ({ rule, severity, cells }: Finding): string =>
  `${rule} ${severity} ${cells
    .map(({ address }) => address)
    .sort()
    .join()}`;

function newFindings(clean: Book, spoilt: Book): readonly Finding[] {
  const known = new Set(findingsOf(clean).map(nameOf));
  return findingsOf(spoilt).filter((finding) => finding.severity !== 'info' && !known.has(nameOf(finding)));
}

const findingsOf = (book: Book): readonly Finding[] => checkBook(book, { catalogue })[0]!.findings;

function count(tally: Tally, { faults, visible, findings, formulas }: Spoilt): void {
  tally.drawn += 1;
  const touches = (address: string): boolean =>
    guilty.has(address) || [...guilty.keys()].some((one) => reads(formulas.get(address), one));
  const guilty = new Map(
    faults.flatMap((fault) => fault.guilty.map(({ address, original }) => [address, original] as const)),
  );
  const flagged = findings.some(({ cells }) => cells.some(({ address }) => touches(address)));
  if (!visible) {
    tally.hidden += Number(flagged);
    return;
  }
  tally.visible += 1;
  tally.detected += Number(flagged);
  const [first] = findings;
  tally.named += Number(first !== undefined && guilty.has(first.cells[0]!.address));
  tally.restored += Number(findings.some((finding) => repairs(finding, guilty)));
  tally.listed += Number(
    findings.some(({ suspects }) => suspects?.sets.some((set) => set.every(({ address }) => guilty.has(address)))),
  );
  const suspected = findings.flatMap(({ suspects }) => suspects?.sets.flat() ?? []);
  tally.blamed += Number(suspected.some(({ address }) => formulas.has(address) && !guilty.has(address)));
}

/** The first finding with a repair gives guilty cells their original content. */
function repairs({ repairs: [repair] }: Finding, guilty: ReadonlyMap<string, number | string>): boolean {
  if (!repair) return false;
  return repair.writes.every(({ address, put }) => {
    const original = guilty.get(address);
    const given = 'formula' in put ? put.formula : put.value;
    return (
      original === given ||
      (typeof original === 'number' &&
        typeof given === 'number' &&
        Math.abs(given - original) <= 1e-9 * Math.abs(original))
    );
  });
}

/** A total with a formula speaks for the parts it reads. */
function reads(formula: string | undefined, address: string): boolean {
  return formula !== undefined && new RegExp(`\\b${address}\\b`).test(formula);
}
