import type { LocalText } from '../../indicators/text';
import type { CheckContext } from '../context';
import type { Finding, FindingCell, SuspectSets } from '../finding';
import { locate, type LocatedGroup, type Suspect } from './locate';
import { locatedText, unusedWords } from './words';

/** Findings with the cells that are probably wrong, and the rules whose findings gave no hint. */
export interface WithSuspects {
  readonly findings: readonly Finding[];
  readonly notLocated: readonly { readonly rule: string; readonly reason: LocalText }[];
}

/**
 * Names in each finding of a broken relation the cells that are probably wrong: localised once for each group of relations that
 * share cells, the likeliest cell first, its value as the suggestion unless the rule has one of its own.
 */
export function withSuspects(findings: readonly Finding[], context: CheckContext): WithSuspects {
  const comparing = findings.filter(
    ({ outcome, left, right }) => outcome === 'fails' && left !== null && right !== null,
  );
  if (comparing.length === 0) return { findings, notLocated: [] };
  const { groups, unused } = locate(context);
  const home = context.facts.report.sheet;
  const sentences = groups.map((group) => ({ ...group, sets: suspectSets(group, home) }));
  const located = findings.map((finding) => {
    const group = sentences.find(({ broken }) => broken.some((relation) => speaksOf(finding, relation)));
    return group ? suspected(finding, group.sets) : finding;
  });
  const why = new Map<string, LocalText>();
  located.forEach((finding) => {
    if (finding.suspects !== null || !comparing.includes(finding) || !localised.has(finding.family)) return;
    const reason = unused.find(({ relation }) => speaksOf(finding, relation))?.why ?? 'notLinear';
    why.set(finding.rule, unusedWords[reason]);
  });
  return { findings: located, notLocated: [...why].map(([rule, reason]) => ({ rule, reason })) };
}

/** Families whose findings compare figures with each other; entries and formulas name their own cell. */
const localised: ReadonlySet<string> = new Set(['identity', 'time', 'claim', 'plan']);

const key = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;

/** A relation and a finding are the same when rule and cells are. */
function speaksOf({ rule, cells, outcome }: Finding, relation: LocatedGroup['broken'][number]): boolean {
  if (outcome !== 'fails' || rule !== relation.rule) return false;
  const own = new Set(cells.map(key));
  return relation.cells.every((cell) => own.has(key(cell)));
}

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
  const cells = own.has(key(first))
    ? [...finding.cells].sort((a, b) => Number(key(b) === key(first)) - Number(key(a) === key(first)))
    : finding.cells;
  const suggestion =
    finding.suggestion ??
    (first.suggested === null ? null : { address: first.address, value: first.suggested, cause: first.cause });
  return { ...finding, cells, suggestion, suspects };
}
