import type { Catalogue } from '../indicators/catalogue/catalogue';
import type { LocalText } from '../indicators/text';
import { parseAddress } from '../sheet/grid/address';
import type { Book, SheetReport } from '../sheet/province/report';
import { agreed, withoutAdvice } from './agreement/agreed';
import type { CheckContext } from './context';
import type { Finding, FindingSubject, Severity, Suggestion } from './finding';
import { fillMessage } from './message';
import { inOrder } from './order';
import { peersOf, sheetsOf, type Peers } from './provinces/peers';
import { finite, keepRelation } from './relations/keepRelation';
import { repairsOf } from './repairs';
import { isNotChecked, severityOf, titleOf, type Rule, type Verdict } from './rule';
import { rules as allRules } from './rules';
import { oddNames } from './structure/rowLabels';
import { withSuspects } from './suspects/attach';
import { weightOf } from './weight';

/**
 * What rules said of one province sheet: findings in the order of the rule book, not yet brought to
 * agreement and not weighed.
 */
export interface JudgedSheet {
  readonly report: SheetReport;
  readonly findings: readonly Finding[];
  /** Rules that could not be applied, and why. */
  readonly notChecked: readonly { readonly rule: string; readonly reason: LocalText }[];
  /** Rules that found a contradiction but could not help to find the wrong cell, and why. */
  readonly notLocated: readonly { readonly rule: string; readonly reason: LocalText }[];
}

/**
 * What the rules found on one province sheet: its findings by severity, then by weight (see
 * `inOrder`). There is no cap.
 */
export interface SheetCheck extends JudgedSheet {
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface CheckOptions {
  readonly catalogue: Catalogue;
  /** Workbooks of earlier years, for the rules that look back. */
  readonly earlier?: readonly Book[];
  /** Other than every rule: for tests. */
  readonly rules?: readonly Rule[];
  /**
   * Provinces of other workbooks too, put side by side by `peersOf`; without it a sheet is compared
   * within its own book.
   */
  readonly peers?: Peers;
  /**
   * Every rule looks at every row and relation, also where a survey is certain that it has nothing
   * to say: for measurements and as a second opinion.
   */
  readonly thorough?: boolean;
}

/**
 * Applies the rules to every province sheet of a book. Pure: it reads, and writes nothing anywhere.
 */
export function checkBook(book: Book, options: CheckOptions): readonly SheetCheck[] {
  return [...checkSheets(book, options)];
}

/**
 * As `checkBook`, one sheet each time the caller asks for the next, so that a large workbook need
 * not hold up everything else.
 */
export function* checkSheets(book: Book, options: CheckOptions): Generator<SheetCheck, void> {
  const peers = options.peers ?? peersOf(sheetsOf([book]), options.catalogue, { thorough: options.thorough ?? false });
  for (const report of book.reports) yield checkSheet(report, book, { ...options, peers });
}

/** Applies the rules to one province sheet. */
export function checkSheet(report: SheetReport, book: Book, options: CheckOptions): SheetCheck {
  const { catalogue, earlier = [], rules = allRules, thorough } = options;
  const peers = options.peers ?? peersOf(sheetsOf([book]), catalogue, { thorough: thorough ?? false });
  const { factsOf } = peers;
  const context: CheckContext = { catalogue, book, earlier, facts: factsOf(report, book), factsOf, peers };
  const said = agreedSheet(judgeSheet(report, context, rules), context);
  return weighedCheck(said, weightsOf(said, context));
}

/** A judged sheet with its advice brought to agreement, which looks at every finding together. */
export function agreedSheet(judged: JudgedSheet, context: CheckContext): JudgedSheet {
  const { findings } = judged;
  // Under a doubtful head every comparison may be with the wrong year: none advises to change a number.
  const said = isHeadInDoubt(findings)
    ? findings.map((finding) => (headRules.has(finding.rule) ? finding : withoutAdvice(finding)))
    : agreed(findings, context);
  return { ...judged, findings: said };
}

/** What the findings of an agreed sheet weigh, which depends on what other provinces report. */
export function weightsOf({ findings }: JudgedSheet, context: CheckContext): readonly (number | null)[] {
  return findings.map((finding) => weightOf(finding, context));
}

/** An agreed sheet with its findings weighed and in order. */
export function weighedCheck(agreed: JudgedSheet, weights: readonly (number | null)[]): SheetCheck {
  const findings = agreed.findings.map((finding, at) => ({ ...finding, weight: weights[at]! }));
  return { ...agreed, findings: inOrder(findings), counts: count(findings) };
}

/** Applies rules to the sheet of a context. */
export function judgeSheet(report: SheetReport, context: CheckContext, rules: readonly Rule[]): JudgedSheet {
  const findings: Finding[] = [];
  const verdicts: Verdict[] = [];
  const notChecked: { rule: string; reason: LocalText }[] = [];
  // Rows under another row's code: what their numbers break there is no fault of the numbers.
  const strangers = new Set(oddNames(report, context).map(({ row }) => row.row));
  for (const rule of rules) {
    for (const result of rule.evaluate(report, context)) {
      if (isNotChecked(result)) notChecked.push({ rule: rule.id, reason: result.notChecked });
      else {
        const verdict = withWritable(result);
        if (rule.family !== 'structure' && strangers.size > 0 && isAbout(verdict, report, strangers)) continue;
        verdicts.push(verdict);
        findings.push(toFinding(rule, verdict, report, context.catalogue));
      }
    }
  }
  const relations = verdicts.map(({ kept }) => kept?.relation ?? null);
  const located = withSuspects(findings, relations, context);
  const repaired = located.findings.map((finding, at) => ({
    ...finding,
    repairs: repairsOf(finding, verdicts[at]!, report),
  }));
  return { report, findings: repaired, notChecked, notLocated: located.notLocated };
}

/** Whether a cell of a verdict stands on such a row. */
function isAbout({ cells }: Verdict, { sheet }: SheetReport, rows: ReadonlySet<number>): boolean {
  return cells.some((cell) => cell.sheet === sheet && rows.has((parseAddress(cell.address)?.row ?? -2) + 1));
}

/** Rules that doubt whose sheet it is, of which year and form. */
const headRules: ReadonlySet<string> = new Set(['CT-103', 'CT-106', 'CT-108']);

function isHeadInDoubt(findings: readonly Finding[]): boolean {
  return findings.some(({ rule, severity }) => headRules.has(rule) && severity !== 'info');
}

/** What two lists of rules said of one sheet, in the order of the rule book. */
export function joined(one: JudgedSheet, other: JudgedSheet, rules: readonly Rule[]): JudgedSheet {
  if (other.findings.length + other.notChecked.length === 0) return one;
  const place = new Map<string, number>(rules.map(({ id }, at) => [id, at]));
  const inBookOrder = <Said extends { readonly rule: string }>(...said: readonly Said[]): readonly Said[] =>
    [...said].sort((a, b) => place.get(a.rule)! - place.get(b.rule)!);
  return {
    ...one,
    findings: inBookOrder(...one.findings, ...other.findings),
    notChecked: inBookOrder(...one.notChecked, ...other.notChecked),
    notLocated: [...one.notLocated, ...other.notLocated],
  };
}

/**
 * A check with findings that other material gave, a report text say: in their place by severity,
 * and counted.
 */
export function withFindings(check: SheetCheck, more: readonly Finding[]): SheetCheck {
  const findings = [...check.findings, ...more];
  return { ...check, findings: inOrder(findings), counts: count(findings) };
}

function toFinding(rule: Rule, verdict: Verdict, report: SheetReport, catalogue: Catalogue): Finding {
  const message = rule.messages[verdict.message];
  if (!message) throw new Error(`${rule.id} has no message "${verdict.message}"`);
  return {
    rule: rule.id,
    family: rule.family,
    // Papers come with estimates; a sheet whose head says nothing is judged as one.
    severity: severityOf(rule, verdict, report.head.status ?? 'estimate'),
    outcome: verdict.outcome,
    cells: verdict.cells,
    title: titleOf(rule, verdict.message),
    subject: subjectOf(verdict, report, catalogue),
    message: fillMessage(message, verdict.values),
    weight: null,
    left: finite(verdict.left),
    right: finite(verdict.right),
    tolerance: finite(verdict.tolerance),
    relation: verdict.kept ? keepRelation(verdict.kept.relation, verdict.kept.found) : null,
    suggestion: verdict.suggestion ?? firstWrite(verdict),
    suspects: null,
    repairs: [],
    explanation: null,
    waiver: null,
  };
}

/** Of several cells that are put right together the first one speaks. */
function firstWrite({ restore = [], swap = [], fill = [] }: Verdict): Suggestion | null {
  const [formula] = restore;
  if (formula) return { address: formula.address, value: formula.formula, cause: 'formula' };
  const [number] = [...swap, ...fill];
  return number ? { ...number, cause: swap.length > 0 ? 'swapped' : 'given' } : null;
}

/** The row of the first cell that stands in a row: the one that a person is sent to. */
function subjectOf({ cells }: Verdict, { rows }: SheetReport, catalogue: Catalogue): FindingSubject | null {
  const named = cells.find(({ row }) => row !== '')?.row;
  if (named === undefined) return null;
  // A form may have rows of its own, and a ledger rows of what the form has not.
  const indicator = rows.find(({ code }) => code === named)?.indicator ?? catalogue.byCode(named);
  return indicator ? { code: indicator.code, name: indicator.name } : null;
}

/** A number beyond what a cell can hold is no advice. */
function withWritable(verdict: Verdict): Verdict {
  const value = verdict.suggestion?.value;
  if (typeof value !== 'number' || Number.isFinite(value)) return verdict;
  const { suggestion: _, ...rest } = verdict;
  return rest;
}

function count(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const tally: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) tally[severity] += 1;
  return tally;
}
