import { placeKey, type FindingCell } from '../findingCell';
import { groupedBy, listUnder } from '../../indicators/lists';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { tried } from '../patterns/trial';
import { writesOf } from '../repairs';
import { answered } from '../standing/standing';
import { comparingFamilies } from './families';
import { putAt } from './places';

/** Families that know the cell itself to be wrong, whatever stands around it. */
const ofTheCell: ReadonlySet<string> = new Set(['entry', 'formula', 'structure']);

interface Offer {
  readonly finding: Finding;
  readonly place: string;
  readonly put: string | number;
}

/** Findings whose advice would put another value into a cell than better advice does. */
export function contradictedBy(findings: readonly Finding[], context: CheckContext): ReadonlySet<Finding> {
  const byPlace = groupedBy(findings.flatMap(offersOf), ({ place }) => place);
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
  const byCell = new Map<string, Advising[]>();
  const advising = findings.flatMap((finding): readonly Advising[] => {
    const offers = isRivalling(finding) ? offersOf(finding) : [];
    return offers.length > 0 ? [{ finding, offers }] : [];
  });
  for (const one of advising) for (const cell of one.finding.cells) listUnder(byCell, placeKey(cell), one);
  const outdone = new Set<Finding>();
  for (const { finding, offers } of advising) {
    const rivals = new Set(finding.cells.flatMap((cell) => byCell.get(placeKey(cell))!));
    const others = [...rivals].filter((rival) => !offersAny(offers, rival));
    // Of those that advise the same none outdoes another, and nothing has to be tried.
    if (others.length === 0) continue;
    const most = Math.max(...[...rivals].map((rival) => mendedBy(rival.finding, context)));
    const best = [...rivals].filter((rival) => mendedBy(rival.finding, context) === most);
    if (best.every((rival) => others.includes(rival))) outdone.add(finding);
  }
  return outdone;
}

/** A finding with what it would put where. */
interface Advising {
  readonly finding: Finding;
  readonly offers: readonly Offer[];
}

function offersAny(offers: readonly Offer[], rival: Advising): boolean {
  return rival.offers.some(({ place, put }) => offers.some((own) => own.place === place && own.put === put));
}

const isRivalling = ({ family, severity }: Finding): boolean => comparingFamilies.has(family) && severity !== 'info';

/** How many comparisons the advice of a finding mends; 0 where it breaks any. */
export function mendedBy(finding: Finding, context: CheckContext): number {
  const puts = offersOf(finding).flatMap(({ place, put }) => {
    const own = typeof put === 'number' ? putAt(place, put, context) : null;
    return own ? [own] : [];
  });
  if (puts.length === 0) return 0;
  const asked = puts.map(({ indicator, slot, value }) => `${indicator.id} ${slot} ${value}`);
  const ids = puts.map(({ indicator }) => indicator.id);
  return answered(`mended by ${asked.join(', ')}`, ids, context.standing, () => {
    const tally = tried(puts, context, ({ mended, broken }) => mended > 0 && broken === 0);
    return tally?.mended ?? 0;
  });
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

/**
 * A total is not put right by parts of which one is far from its own row or from its plan: the part
 * would carry its slip into the total.
 */
export function isTotalInDoubt({ suggestion, cells }: Finding, findings: readonly Finding[]): boolean {
  if (suggestion?.cause !== 'total') return false;
  const parts = new Set(cells.filter(({ address }) => address !== suggestion.address).map(placeKey));
  const isPart = (cell: FindingCell): boolean => !cell.led && parts.has(placeKey(cell));
  return findings.some(
    (finding) =>
      (finding.rule === 'CT-801' && finding.cells.slice(0, 1).some(isPart)) ||
      // The total may be named before the result, as the cell that would explain both.
      (finding.rule === 'CT-604' && finding.cells.some(isPart)),
  );
}

/** What a finding would put where, by its first repair or its suggestion. */
function offersOf(finding: Finding): readonly Offer[] {
  const { suggestion, repairs, cells } = finding;
  const writes = writesOf(repairs[0]);
  if (writes.length > 0)
    return writes.map(({ address, put }) => ({
      finding,
      place: address,
      put: 'value' in put ? put.value : put.formula,
    }));
  const isPlaced = suggestion !== null && (cells[0]?.sheet ?? '') !== '';
  return isPlaced ? [{ finding, place: suggestion.address, put: suggestion.value }] : [];
}
