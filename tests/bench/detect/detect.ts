import { checkBook } from '../../../src/checks/engine';
import type { Finding } from '../../../src/checks/finding';
import type { Book } from '../../../src/sheet/province/report';
import { catalogue, EditedSheet, gridsOf, readGrids } from '../../checks/books';
import { generateBook } from '../../checks/generated/generate';
import { Random } from '../../checks/generated/random';
import type { Bench } from '../benches';
import { table } from '../table';
import { isSame, offersOf } from '../../checks/unkind/measure';
import { numberCells } from './cells';
import { faultKinds, type Fault } from './faults';
import { brokenRelations } from './visible';
import { writesOf } from '../../../src/checks/repairs';

/** Faults of each kind, unless the caller says otherwise. */
const usualCount = 60;

/** Kinds that only the form's own formulas or the cell's type give away: always to be seen. */
const alwaysVisible = new Set(['text number', 'overwritten formula', 'shifted formula']);

interface Tally {
  drawn: number;
  visible: number;
  detected: number;
  named: number;
  /** Every guilty cell gets its original content by the first repair of some finding. */
  restored: number;
  /** Some guilty cell does. */
  partly: number;
  listed: number;
  /** Some finding offers what belongs nowhere. */
  wrong: number;
  hidden: number;
  blamed: number;
}

/**
 * How many planted faults are flagged, located and repaired, for each kind, one and two at once.
 */
export const detectBench: Bench = {
  name: 'detect',
  usage: 'detect [faults of each kind]',
  needsFile: false,
  brief: ['10'],
  run([count]) {
    const wanted = Number(count ?? usualCount);
    for (const faults of [1, 2]) {
      process.stdout.write(`\n${faults === 1 ? 'One fault' : 'Two faults'} a book, ${wanted} books of each kind\n`);
      const rows = Object.keys(faultKinds).map((kind) => [kind, tallyOf(kind, faults, wanted)] as const);
      const total = rows.reduce((sum, [, tally]) => added(sum, tally), none());
      process.stdout.write(table(heads, [...rows, ['all', total] as const].map(line)));
      const unseen = total.drawn - total.visible;
      const share = ((100 * unseen) / total.drawn).toFixed(1);
      process.stdout.write(
        `Arithmetic cannot see ${unseen} of ${total.drawn} (${share} %); other rules ask about ${total.hidden} of these.\n`,
      );
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
  'in part %',
  'among ties %',
  'wrong %',
  'unseen yet asked',
  'formulas blamed',
];

function line([kind, tally]: readonly [string, Tally]): readonly string[] {
  const share = (part: number): string => (tally.visible === 0 ? '–' : ((100 * part) / tally.visible).toFixed(1));
  const { drawn, visible, detected, named, restored, partly, listed, wrong, hidden, blamed } = tally;
  const shares = [detected, named, restored, partly, listed, wrong].map(share);
  return [kind, drawn, visible, ...shares, hidden, blamed].map(String);
}

const none = (): Tally => ({
  drawn: 0,
  visible: 0,
  detected: 0,
  named: 0,
  restored: 0,
  partly: 0,
  listed: 0,
  wrong: 0,
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
  readonly book: Book;
  /** Findings that the clean book does not have, in the order they are shown. */
  readonly findings: readonly Finding[];
  /** Formulas by address. */
  readonly formulas: ReadonlyMap<string, string>;
  /** What cells with a number hold by address: a formula, or else the number. */
  readonly held: ReadonlyMap<string, string | number>;
}

export function spoil(kind: string, count: number, seed: number): Spoilt | null {
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
  const before = new EditedSheet(grids[0]!);
  if (brokenRelations(before, before, input).length > 0)
    throw new Error(`book ${seed} contradicts itself before it is spoilt`);
  const cells = numberCells(sheet);
  const spoilt = readGrids([sheet.grid, ...grids.slice(1)], templates);
  return {
    faults,
    visible: alwaysVisible.has(kind) || brokenRelations(sheet, before, input).length > 0,
    book: spoilt,
    findings: newFindings(clean, spoilt),
    formulas: new Map(cells.flatMap(({ formula, address }) => (formula === null ? [] : [[address, formula]]))),
    held: new Map(cells.map(({ address, formula, value }) => [address, formula ?? value])),
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

function count(tally: Tally, { faults, visible, findings, formulas, held }: Spoilt): void {
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
  const restored = new Set(findings.flatMap((finding) => restoredBy(finding, guilty)));
  tally.restored += Number(restored.size === guilty.size);
  tally.partly += Number(restored.size > 0);
  tally.listed += Number(
    findings.some(({ suspects }) => suspects?.sets.some((set) => set.every(({ address }) => guilty.has(address)))),
  );
  const isRight = (address: string, put: string | number): boolean =>
    [guilty.get(address), held.get(address)].some((one) => one !== undefined && isSame(put, one));
  tally.wrong += Number(findings.flatMap(offersOf).some(({ address, put }) => !isRight(address, put)));
  const suspected = findings.flatMap(({ suspects }) => suspects?.sets.flat() ?? []);
  tally.blamed += Number(suspected.some(({ address }) => formulas.has(address) && !guilty.has(address)));
}

/**
 * The guilty cells to which the first repair of a finding gives their original content; none where
 * it changes an innocent one.
 */
export function restoredBy(
  { repairs: [repair] }: Finding,
  guilty: ReadonlyMap<string, number | string>,
): readonly string[] {
  const right = writesOf(repair).filter(({ address, put }) => {
    const original = guilty.get(address);
    const given = 'formula' in put ? put.formula : put.value;
    return original === given || (typeof original === 'number' && typeof given === 'number' && near(given, original));
  });
  return repair && right.length === writesOf(repair).length ? right.map(({ address }) => address) : [];
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

/** A total with a formula speaks for the parts it reads. */
function reads(formula: string | undefined, address: string): boolean {
  return formula !== undefined && new RegExp(`\\b${address}\\b`).test(formula);
}
