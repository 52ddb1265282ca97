import type { Expression } from '../../figures/expression';
import type { LocalText } from '../../indicators/text';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { CheckContext } from '../context';
import type { Finding, SuspectCell, SuspectSets } from '../finding';
import { placeKey } from '../findingCell';
import { remembered } from '../../indicators/lists';
import { linkedWith, ownerOf } from '../relations/linked';
import { nameOf, type Relation } from '../relations/relation';
import type { LinkedRows, LocatedIn } from '../standing/standing';
import { locate, type LocatedGroup } from './locate';
import { isOffered } from './offered';
import { locatedText, unusedWords, type Told } from './suspectWords';

/** A finding with the cells that are probably wrong, or why it gave no hint. */
export interface WithSuspects {
  readonly finding: Finding;
  readonly notLocated: LocalText | null;
}

/**
 * Names in each finding of a broken relation the cells that are probably wrong: localised once for
 * each group of relations that share cells, the likeliest cell first, its value as the suggestion
 * unless the rule has one of its own. Another comparison that reads a cell which alone explains a
 * group, by itself or through a formula, is led to that cell too.
 * @param located what is known of linked rows; what is found besides is added
 */
export function withSuspects(
  findings: readonly Finding[],
  relations: readonly (Relation | null)[],
  context: CheckContext,
  located: Map<LinkedRows, LocatedIn>,
): readonly WithSuspects[] {
  const known = relations.map((relation, at) => {
    if (!relation || findings[at]!.outcome !== 'fails') return null;
    const ids = linkedWith(ownerOf(relation), context.catalogue);
    return { name: nameOf(relation), located: remembered(located, ids, () => locatedIn(ids, context)) };
  });
  const byCell = new Map([...located.values()].flatMap((one) => [...one.byCell]));
  return findings.map((finding, at) => {
    const own = known[at];
    const sets = own?.located.byRelation.get(own.name) ?? setsReaching(finding, byCell);
    if (sets) return { finding: suspected(finding, sets), notLocated: null };
    const isSearched = own && localised.has(finding.family) && finding.suspects === null;
    return { finding, notLocated: isSearched ? (own.located.unused.get(own.name) ?? unusedWords.notLinear) : null };
  });
}

function locatedIn(ids: LinkedRows, context: CheckContext): LocatedIn {
  const byRelation = new Map<string, SuspectSets>();
  const byCell = new Map<string, SuspectSets>();
  const { groups, unused } = locate(ids, context);
  for (const group of groups) {
    const sets = suspectSets(group, context);
    for (const relation of group.broken) byRelation.set(relation, sets);
    for (const cell of reachOf(group, ids, context)) if (!byCell.has(cell)) byCell.set(cell, sets);
  }
  return { byRelation, byCell, unused: new Map(unused.map(({ relation, why }) => [relation, unusedWords[why]])) };
}

function setsReaching(finding: Finding, byCell: ReadonlyMap<string, SuspectSets>): SuspectSets | undefined {
  if (!comparesFigures(finding)) return undefined;
  for (const cell of finding.cells) {
    const sets = byCell.get(placeKey(cell));
    if (sets) return sets;
  }
  return undefined;
}

/**
 * Families whose findings compare figures with each other; entries and formulas name their own
 * cell.
 */
const localised: ReadonlySet<string> = new Set(['identity', 'time', 'claim', 'plan']);

/** Findings whose cell a located one explains, whether or not they are certain. */
function comparesFigures({ family, left, right }: Finding): boolean {
  return left !== null && right !== null && localised.has(family);
}

/**
 * The cells that show what a group's only suspect holds: its own, and those whose formulas read it.
 */
function reachOf({ sets: [best] }: LocatedGroup, ids: ReadonlySet<string>, { facts }: CheckContext): readonly string[] {
  const [suspect] = best ?? [];
  if (!suspect || best!.length > 1) return [];
  const { indicator, slot } = suspect;
  const own = facts.fact(indicator, slot)!;
  const readers = [...ids].flatMap((id) => {
    const other = facts.computedBy(id) === null ? null : facts.fact(id, slot);
    return other?.origin === 'computed' && reads(other.expression, own.expression) ? other.cells : [];
  });
  return [own.cells[0]!, ...readers].map(placeKey);
}

function reads(expression: Expression, leaf: Expression): boolean {
  switch (expression.kind) {
    case 'leaf':
      return leaf.kind === 'leaf' && expression.leaf === leaf.leaf;
    case 'sum':
      return expression.terms.some((term) => reads(term, leaf));
    default:
      return reads(expression.left, leaf) || reads(expression.right, leaf);
  }
}

function suspectSets({ sets }: LocatedGroup, { facts, catalogue }: CheckContext): SuspectSets {
  const told = totalFirst(sets, catalogue).map((set) =>
    set.map((suspect): Told => ({ ...suspect, fact: facts.fact(suspect.indicator, suspect.slot)! })),
  );
  const plain = ({ fact, value, cause, leeway: { bound, isOnly } }: Told): SuspectCell => ({
    ...fact.cells[0]!,
    suggested: bound && !isOnly ? null : value,
    cause: causeName(cause),
    isOnly,
  });
  return { sets: told.map((set) => set.map(plain)), text: locatedText(told, facts.report.sheet) };
}

/**
 * Where no slip explains anything, a typed total was probably not updated after its parts: it is
 * the one number that somebody else's edit leaves wrong.
 */
function totalFirst(sets: LocatedGroup['sets'], catalogue: Catalogue): LocatedGroup['sets'] {
  if (sets.some((set) => set.some(({ cause }) => cause !== 'none' && !(set.length > 1 && isFree(cause))))) return sets;
  const total = sets.find((set) => set.length === 1 && catalogue.sumOf(set[0]!.indicator) !== null);
  if (!total) return sets;
  return [total.map((suspect) => ({ ...suspect, cause: 'total' as const })), ...sets.filter((set) => set !== total)];
}

/** Slips that lead nearly anywhere where two of them come together. */
const isFree = (cause: string): boolean => cause === 'digit' || cause === 'length';

/** `powerOfTen` as `power-of-ten`, like every cause that leaves the program. */
function causeName(cause: string): string {
  return cause.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function suspected(finding: Finding, suspects: SuspectSets): Finding {
  const [best] = suspects.sets;
  const own = new Set(finding.cells.map(placeKey));
  const first = best?.find((cell) => own.has(placeKey(cell))) ?? best?.[0];
  if (!first) return finding;
  // A formula is not to blame for the part it adds up: a person is sent to the part.
  const { suggested, cause, ...place } = first;
  const others = finding.cells.filter((cell) => placeKey(cell) !== placeKey(first));
  const cells = [others.length < finding.cells.length ? place : { ...place, led: true as const }, ...others];
  const offered = suggested !== null && isOffered(best!, finding);
  const suggestion = finding.suggestion ?? (offered ? { address: place.address, value: suggested, cause } : null);
  return { ...finding, cells, suggestion, suspects };
}
