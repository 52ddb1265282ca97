import type { Expression } from '../../figures/expression';
import type { LocalText } from '../../indicators/text';
import type { CheckContext } from '../context';
import type { Finding, SuspectSets } from '../finding';
import type { FindingCell } from '../findingCell';
import { concernedBy } from '../relations/asked';
import { operandsOf } from '../relations/operand';
import { isSame, type Relation } from '../relations/relation';
import { locate, type LocatedGroup, type Suspect } from './locate';
import { locatedText, unusedWords } from './words';

/** Findings with the cells that are probably wrong, and the rules whose findings gave no hint. */
export interface WithSuspects {
  readonly findings: readonly Finding[];
  readonly notLocated: readonly { readonly rule: string; readonly reason: LocalText }[];
}

/**
 * Names in each finding of a broken relation the cells that are probably wrong: localised once for
 * each group of relations that share cells, the likeliest cell first, its value as the suggestion
 * unless the rule has one of its own. Another comparison that reads a cell which alone explains a
 * group, by itself or through a formula, is led to that cell too.
 */
export function withSuspects(
  findings: readonly Finding[],
  relations: readonly (Relation | null)[],
  context: CheckContext,
): WithSuspects {
  const broken = relations.flatMap((relation, at) => (relation && findings[at]!.outcome === 'fails' ? [relation] : []));
  if (broken.length === 0) return { findings, notLocated: [] };
  const first = broken.flatMap(({ left, right }) => [...operandsOf(left), ...operandsOf(right)]);
  const { groups, unused } = locate(
    context,
    concernedBy(
      first.map(({ indicator }) => indicator.id),
      context,
    ),
  );
  const home = context.facts.report.sheet;
  const sentences = groups.map((group) => ({
    ...group,
    named: suspectSets(group, home),
    reached: reachOf(group, context),
  }));
  const located = findings.map((finding, at) => {
    const relation = finding.outcome === 'fails' ? relations[at] : null;
    const group =
      (relation && sentences.find((one) => one.broken.some((other) => isSame(other, relation)))) ??
      (comparesFigures(finding)
        ? sentences.find(({ reached }) => finding.cells.some((cell) => reached.has(key(cell))))
        : undefined);
    return group ? suspected(finding, group.named) : finding;
  });
  const why = new Map<string, LocalText>();
  located.forEach(({ rule, family, outcome, suspects }, at) => {
    const relation = relations[at];
    if (!relation || outcome !== 'fails' || suspects !== null || !localised.has(family)) return;
    const reason = unused.find((one) => isSame(one.relation, relation))?.why ?? 'notLinear';
    why.set(rule, unusedWords[reason]);
  });
  return { findings: located, notLocated: [...why].map(([rule, reason]) => ({ rule, reason })) };
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
function reachOf({ sets: [best] }: LocatedGroup, { facts }: CheckContext): ReadonlySet<string> {
  const [suspect] = best ?? [];
  if (!suspect || best!.length > 1) return new Set();
  const { fact, slot } = suspect.variable;
  const { computed } = facts.survey.arrangement;
  const readers = facts.report.rows.flatMap(({ indicator }, at) => {
    const other = indicator && computed[at] ? facts.fact(indicator.id, slot) : null;
    return other?.origin === 'computed' && reads(other.expression, fact.expression) ? other.cells : [];
  });
  return new Set([suspect.cell, ...readers].map(key));
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

const key = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;

function suspectSets({ sets }: LocatedGroup, home: string): SuspectSets {
  const plain = ({ cell, value, cause }: Suspect) => ({ ...cell, suggested: value, cause: causeName(cause) });
  return { sets: sets.map((set) => set.map(plain)), text: locatedText(sets, home) };
}

/** `powerOfTen` as `power-of-ten`, like every cause that leaves the program. */
function causeName(cause: string): string {
  return cause.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function suspected(finding: Finding, suspects: SuspectSets): Finding {
  const [best] = suspects.sets;
  const own = new Set(finding.cells.map(key));
  const first = best?.find((cell) => own.has(key(cell))) ?? best?.[0];
  if (!first) return finding;
  // A formula is not to blame for the part it adds up: a person is sent to the part.
  const { suggested, cause, ...place } = first;
  const others = finding.cells.filter((cell) => key(cell) !== key(first));
  const cells = [others.length < finding.cells.length ? place : { ...place, led: true as const }, ...others];
  const suggestion =
    finding.suggestion ?? (suggested === null ? null : { address: place.address, value: suggested, cause });
  return { ...finding, cells, suggestion, suspects };
}
