import { checkBook } from '../../../src/checks/engine';
import type { Finding } from '../../../src/checks/finding';
import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import { parseAddress } from '../../../src/sheet/grid/address';
import { catalogue, EditedSheet } from '../books';
import { Random } from '../generated/random';
import { writesOf } from '../../../src/checks/repairs';
import { inHands, readUnkind, unkindBook } from './book';
import { inputCells, type Done } from './faults/fault';
import { faultKinds } from './faults/kinds';
import { isVisible } from './visible';

/**
 * What the engine says of a book, the earlier one beside it; the province sheet's findings only.
 */
export function findingsOf(grids: readonly Grid[], earlier: readonly Grid[]): readonly Finding[] {
  const options = { catalogue, earlier: earlier.length > 0 ? [readUnkind(earlier)] : [] };
  return checkBook(readUnkind(grids), options).flatMap(({ findings }) => findings);
}

/** How often correct books are accused. */
export interface Quiet {
  readonly books: number;
  readonly withErrors: number;
  readonly withWarnings: number;
  /** Books with a warning or an error of each rule. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly examples: ReadonlyMap<string, string>;
}

export function quiet(seeds: readonly number[]): Quiet {
  const byRule = new Map<string, number>();
  const examples = new Map<string, string>();
  let [withErrors, withWarnings] = [0, 0];
  for (const seed of seeds) {
    const { grids, earlier } = unkindBook(seed);
    const accused = findingsOf(grids, earlier).filter(({ severity }) => severity !== 'info');
    if (accused.some(({ severity }) => severity === 'error')) withErrors += 1;
    if (accused.length > 0) withWarnings += 1;
    for (const rule of new Set(accused.map((one) => one.rule))) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    for (const { rule, message } of accused) if (!examples.has(rule)) examples.set(rule, `${seed}: ${message.vi}`);
  }
  return { books: seeds.length, withErrors, withWarnings, byRule, examples };
}

/** What became of the faults of a kind. */
export interface Tally {
  drawn: number;
  /** Of which arithmetic, head, unit or note can show: what follows counts those. */
  visible: number;
  found: number;
  /** The first new finding leads to a guilty cell. */
  first: number;
  /** Some guilty cell is offered what belongs there. */
  right: number;
  /** Something else is offered for some cell. */
  wrong: number;
  missed: string[];
}

export const emptyTally = (): Tally => ({ drawn: 0, visible: 0, found: 0, first: 0, right: 0, wrong: 0, missed: [] });

/** A book with faults in it, and what is newly said of it. */
export interface Spoilt {
  readonly done: readonly Done[];
  readonly visible: boolean;
  readonly findings: readonly Finding[];
  /** What a cell of the province sheet holds: a formula, or else its value. */
  readonly held: (address: string) => CellValue;
}

export function spoilt(seed: number, kinds: readonly string[]): Spoilt | null {
  const book = unkindBook(seed);
  const random = new Random(seed * 31 + kinds.join().length);
  const sheet = inHands(book);
  sheet.calculate();
  const others = book.grids.slice(1);
  const before = new Set(findingsOf([sheet.grid, ...others], book.earlier).map(keyOf));
  const done: Done[] = [];
  for (const kind of inOrder(kinds)) {
    const cells = inputCells(sheet);
    if (cells.length === 0) return null;
    const one = faultKinds[kind]!.make({ sheet, book, random, cells });
    if (!one || done.some(({ guilty }) => [...one.guilty.keys()].some((address) => guilty.has(address)))) return null;
    done.push(one);
    if (kind !== 'stale result') sheet.calculate();
  }
  const after = findingsOf([sheet.grid, ...others, ...done.flatMap(({ sheets = [] }) => sheets)], book.earlier);
  const isNumbers = kinds.every((kind) => faultKinds[kind]!.shownBy === 'numbers');
  return {
    done,
    visible:
      !done.every(({ isUnseen }) => isUnseen) &&
      (!isNumbers || isVisible(sheet, book.earlier[0], (grid) => new EditedSheet(grid))),
    findings: after.filter((one) => one.severity !== 'info' && !before.has(keyOf(one))),
    held: (address) => {
      const { row, column } = parseAddress(address)!;
      return sheet.formulas[row]?.[column] ?? '';
    },
  };
}

/** A row that goes moves what is below it, and without its symbol a column is not found again. */
const first: ReadonlySet<string> = new Set(['row deleted']);
const last: ReadonlySet<string> = new Set(['symbol overwritten']);

function inOrder(kinds: readonly string[]): readonly string[] {
  const place = (kind: string): number => (first.has(kind) ? 0 : last.has(kind) ? 2 : 1);
  return [...kinds].sort((one, other) => place(one) - place(other));
}

const keyOf = ({ rule, severity, cells }: Finding): string =>
  `${rule} ${severity} ${cells
    .map(({ sheet, address }) => `${sheet}!${address}`)
    .sort()
    .join()}`;

export function tallyOf(kind: string, wanted: number, first: number): Tally {
  const tally = emptyTally();
  for (let seed = first; tally.drawn < wanted && seed < first + wanted * 8; seed += 1) {
    const one = spoilt(seed, [kind]);
    if (!one) continue;
    tally.drawn += 1;
    if (!one.visible) continue;
    tally.visible += 1;
    const { done, findings } = one;
    const [fault] = done as [Done];
    if (findings.length > 0) tally.found += 1;
    else tally.missed.push(`${seed}: ${[...fault.guilty].map(([address, value]) => `${address}=${value}`).join(' ')}`);
    const isFirst = findings.length > 0 && isGuilty(findings[0]!, fault);
    if (isFirst) tally.first += 1;
    else if (findings.length > 0)
      tally.missed.push(
        `${seed} not first: ${[...fault.guilty]
          .slice(0, 3)
          .map(([address, value]) => `${address}=${value}`)
          .join(' ')} | ${findings
          .map(({ rule, cells, severity }) => `${rule} ${severity} ${cells[0]?.address}`)
          .slice(0, 4)
          .join(' ')}`,
      );
    const offers = findings.flatMap(offersOf);
    if (offers.some(({ address, put }) => fault.guilty.has(address) && isSame(put, fault.guilty.get(address)!)))
      tally.right += 1;
    else if (fault.guilty.size > 0)
      tally.missed.push(
        `${seed} no suggestion: ${[...fault.guilty]
          .slice(0, 2)
          .map(([address, value]) => `${address}=${value}`)
          .join(' ')} | ${findings
          .map(({ rule, cells }) => `${rule} ${cells[0]?.address}`)
          .slice(0, 3)
          .join(' ')}`,
      );
    const wrong = offers.find(({ address, put }) => !isRight(address, put, one));
    if (wrong) {
      tally.wrong += 1;
      tally.missed.push(
        `${seed} WRONG: ${[...fault.guilty]
          .slice(0, 2)
          .map(([address, value]) => `${address}=${value}`)
          .join(' ')} | ${wrong.rule} ${wrong.address} := ${wrong.put}`,
      );
    }
  }
  return tally;
}

/** How often both of two faults are named. */
export function pairTally(
  wanted: number,
  kinds: readonly string[],
  first: number,
): { readonly drawn: number; readonly both: number } {
  const random = new Random(first + 77);
  let [drawn, both] = [0, 0];
  for (let seed = first; drawn < wanted && seed < first + wanted * 8; seed += 1) {
    const one = spoilt(seed, [random.pick(kinds), random.pick(kinds)]);
    if (!one?.visible) continue;
    drawn += 1;
    if (one.done.every((fault) => one.findings.some((finding) => names(finding, fault)))) both += 1;
  }
  return { drawn, both };
}

export interface Offer {
  readonly rule: string;
  readonly address: string;
  readonly put: string | number;
}

/** The first thing that a finding offers. */
export function offersOf({ rule, suggestion, repairs }: Finding): readonly Offer[] {
  const writes = writesOf(repairs[0]).map(({ address, put }) => ({
    rule,
    address,
    put: 'value' in put ? put.value : put.formula,
  }));
  return writes.length > 0 ? writes : suggestion ? [{ rule, address: suggestion.address, put: suggestion.value }] : [];
}

function isGuilty({ cells }: Finding, { guilty, alsoRight = [] }: Done): boolean {
  const [cell] = cells;
  if (!cell) return false;
  if (guilty.size === 0 && alsoRight.length === 0) return true;
  return (
    guilty.has(cell.address) ||
    alsoRight.includes(cell.address) ||
    (alsoRight.includes('*ledger') && cell.column === '')
  );
}

function names(finding: Finding, fault: Done): boolean {
  return (
    isGuilty({ ...finding, cells: finding.cells.slice(0, 1) }, fault) ||
    (finding.suspects?.sets[0] ?? []).some(({ address }) => fault.guilty.has(address))
  );
}

/** Nothing is wrong about putting back what was there, or what is there. */
function isRight(address: string, put: string | number, { done, held }: Spoilt): boolean {
  const right = done[0]!.guilty.get(address);
  return (right !== undefined && isSame(put, right)) || isSame(put, held(address));
}

export function isSame(put: string | number, right: CellValue): boolean {
  if (typeof put === 'number' && typeof right === 'number')
    return Math.abs(put - right) <= 1e-9 * Math.max(1, Math.abs(right));
  return String(put).replace(/\s/g, '') === String(right).replace(/\s/g, '');
}
