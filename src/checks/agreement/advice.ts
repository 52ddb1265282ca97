import { isInputSymbol } from '../../sheet/province/columns';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { tried } from '../patterns/trial';
import { writesOfRepair } from '../repairs';
import { keyOf, putAt } from './places';

/** From so many rows of one column on, it is the column and not its cells that is wrong. */
const manyRows = 4;

/** Families that know the cell itself to be wrong, whatever stands around it. */
const ofTheCell: ReadonlySet<string> = new Set(['entry', 'formula', 'structure']);

interface Offer {
  readonly finding: Finding;
  readonly place: string;
  readonly put: string | number;
}

/** Findings whose advice would put another value into a cell than better advice does. */
export function contradictedBy(findings: readonly Finding[], context: CheckContext): ReadonlySet<Finding> {
  const byPlace = new Map<string, Offer[]>();
  for (const offer of findings.flatMap(offersOf)) {
    const others = byPlace.get(offer.place);
    if (others) others.push(offer);
    else byPlace.set(offer.place, [offer]);
  }
  const contradicted = new Set<Finding>();
  for (const all of byPlace.values()) {
    if (all.every(({ put }) => put === all[0]!.put)) continue;
    const kept = better(all, context);
    for (const { finding, put } of all) if (put !== kept) contradicted.add(finding);
  }
  return contradicted;
}

/**
 * The value that stays: of the one that knows the cell, else the one that more relations bear out.
 */
function better(all: readonly Offer[], context: CheckContext): Offer['put'] | null {
  const certain = all.filter(({ finding }) => ofTheCell.has(finding.family));
  if (certain.length > 0) return certain.every(({ put }) => put === certain[0]!.put) ? certain[0]!.put : null;
  const offers = all.map((offer) => ({ put: offer.put, score: mendedBy(offer.finding, context) }));
  const best = Math.max(...offers.map(({ score }) => score));
  const [first, ...others] = offers.filter(({ score }) => score === best);
  return best > 0 && others.every(({ put }) => put === first!.put) ? first!.put : null;
}

/**
 * Findings that advise another cell than a finding about the same cells whose advice mends more: an
 * exact fit beats a loose one.
 */
export function outdoneBy(findings: readonly Finding[], context: CheckContext): ReadonlySet<Finding> {
  const advising = findings.filter((one) => isRivalling(one) && offersOf(one).length > 0);
  const outdone = new Set<Finding>();
  if (advising.length < 2) return outdone;
  for (const one of advising) {
    const places = new Set(one.cells.map(keyOf));
    const isBeaten = advising.some(
      (rival) =>
        rival !== one &&
        rival.cells.some((cell) => places.has(keyOf(cell))) &&
        mendedBy(rival, context) > mendedBy(one, context),
    );
    if (isBeaten && !hasOfferOf(one, advising, context)) outdone.add(one);
  }
  return outdone;
}

const isRivalling = ({ family, severity }: Finding): boolean => comparing.has(family) && severity !== 'info';
const comparing: ReadonlySet<string> = new Set(['identity', 'time', 'plan', 'claim', 'outlier']);

/** Whether the best of the rivals advises the same. */
function hasOfferOf(one: Finding, advising: readonly Finding[], context: CheckContext): boolean {
  const own = offersOf(one);
  const places = new Set(one.cells.map(keyOf));
  const rivals = advising.filter((rival) => rival.cells.some((cell) => places.has(keyOf(cell))));
  const most = Math.max(...rivals.map((rival) => mendedBy(rival, context)));
  return rivals
    .filter((rival) => mendedBy(rival, context) === most)
    .some((rival) => offersOf(rival).some(({ place, put }) => own.some((it) => it.place === place && it.put === put)));
}

const scored = new WeakMap<CheckContext, Map<Finding, number>>();

/** How many comparisons the advice of a finding mends; 0 where it breaks any. Tried once a check. */
export function mendedBy(finding: Finding, context: CheckContext): number {
  let scores = scored.get(context);
  if (!scores) scored.set(context, (scores = new Map()));
  let score = scores.get(finding);
  if (score === undefined) scores.set(finding, (score = mends(finding, context)));
  return score;
}

function mends(finding: Finding, context: CheckContext): number {
  const puts = offersOf(finding).flatMap(({ place, put }) => {
    const own = typeof put === 'number' ? putAt(place, put, context) : null;
    return own ? [own] : [];
  });
  const tally = puts.length > 0 ? tried(puts, context, ({ mended, broken }) => mended > 0 && broken === 0) : null;
  return tally?.mended ?? 0;
}

/**
 * A note is to be put right only where nothing else says that a number of its row is wrong: neither
 * another finding about the row nor a cell that other relations accuse.
 */
export function isNoteInDoubt(finding: Finding, findings: readonly Finding[]): boolean {
  const row = finding.cells[0]?.row ?? '';
  return (
    finding.suggestion?.cause === 'note' &&
    (finding.suspects !== null ||
      findings.some(
        (other) => other !== finding && other.severity !== 'info' && other.cells.some((cell) => cell.row === row),
      ))
  );
}

/** What a finding would put where, by its first repair or its suggestion. */
function offersOf(finding: Finding): readonly Offer[] {
  const { suggestion, repairs, cells } = finding;
  const writes = repairs[0] ? writesOfRepair(repairs[0]) : [];
  if (writes.length > 0)
    return writes.map(({ address, put }) => ({
      finding,
      place: address,
      put: 'value' in put ? put.value : put.formula,
    }));
  const isPlaced = suggestion !== null && (cells[0]?.sheet ?? '') !== '';
  return isPlaced ? [{ finding, place: suggestion.address, put: suggestion.value }] : [];
}

/** Whether one repair for all its cells has understood a pattern already. */
function isUnderstood([repair]: Finding['repairs']): boolean {
  return repair !== undefined && writesOfRepair(repair).length > 2;
}

/** Columns of which many rows are accused, by what relations and sizes say. */
export function troubledColumns(findings: readonly Finding[]): ReadonlySet<string> {
  const rows = new Map<string, Set<string>>();
  for (const { severity, cells, repairs, rule } of findings) {
    const [cell] = cells;
    if (severity === 'info' || !cell || !isInputSymbol(cell.column)) continue;
    // Typed text is no pattern.
    if (isUnderstood(repairs) || textRules.has(rule)) continue;
    const own = rows.get(cell.column);
    if (own) own.add(cell.row);
    else rows.set(cell.column, new Set([cell.row]));
  }
  return new Set([...rows].flatMap(([column, { size }]) => (size >= manyRows ? [column] : [])));
}

/** In so many columns of one row it is the row and not its cells that is wrong. */
const manyColumns = 3;

/** Rows that are accused in many columns, by what relations and limits say. */
export function troubledRows(findings: readonly Finding[]): ReadonlySet<string> {
  const columns = new Map<string, Set<string>>();
  for (const { severity, cells, rule, family, repairs } of findings) {
    const [cell] = cells;
    if (severity === 'info' || !cell || cell.row === '' || !isInputSymbol(cell.column)) continue;
    if (!isRelated(family, rule) || isUnderstood(repairs)) continue;
    const own = columns.get(cell.row);
    if (own) own.add(cell.column);
    else columns.set(cell.row, new Set([cell.column]));
  }
  return new Set([...columns].flatMap(([row, { size }]) => (size >= manyColumns ? [row] : [])));
}

const isRelated = (family: Finding['family'], rule: string): boolean => family === 'identity' || rule === 'CT-202';

/** Whether single cells of the row that it accuses are not to be changed one by one. */
export function isOfTroubledRow({ cells, family, rule, repairs }: Finding, rows: ReadonlySet<string>): boolean {
  if (!isRelated(family, rule) || isUnderstood(repairs)) return false;
  return cells[0] !== undefined && rows.has(cells[0].row);
}

const textRules: ReadonlySet<string> = new Set(['CT-201', 'CT-204', 'CT-205', 'CT-207']);

export function isInTrouble({ cells, family, rule, repairs }: Finding, troubled: ReadonlySet<string>): boolean {
  if (family === 'formula' || family === 'structure' || textRules.has(rule)) return false;
  if (isUnderstood(repairs)) return false;
  return cells[0] !== undefined && troubled.has(cells[0].column);
}
