import type { Catalogue } from '../indicators/catalogue/catalogue';
import type { Book, SheetReport } from '../sheet/province/report';
import { agreed, withoutAdvice } from './agreement/agreed';
import type { CheckContext } from './context';
import type { Finding, Severity } from './finding';
import { judgeSheet, type JudgedSheet } from './judgeSheet';
import { inOrder } from './order/order';
import { peersOf, sheetsOf, type Peers } from './provinces/peers';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { nothingStands } from './standing/standing';
import { weightOf } from './order/weight';

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
  /** Provinces of other workbooks too, by `peersOf`; else a sheet is compared within its book. */
  readonly peers?: Peers;
  /**
   * Every rule looks at every row and relation, also where a survey is certain that it has nothing
   * to say: for measurements and as a second opinion.
   */
  readonly thorough?: boolean;
}

/** Applies the rules to every province sheet of a book. Pure: it writes nothing anywhere. */
export function checkBook(book: Book, options: CheckOptions): readonly SheetCheck[] {
  const peers = peersFor(book, options);
  return book.reports.map((report) => checkSheet(report, book, { ...options, peers }));
}

function peersFor(book: Book, { peers, catalogue, thorough = false }: CheckOptions): Peers {
  return peers ?? peersOf(sheetsOf([book]), catalogue, { thorough });
}

/** Applies the rules to one province sheet. */
export function checkSheet(report: SheetReport, book: Book, options: CheckOptions): SheetCheck {
  const { catalogue, earlier = [], rules = allRules } = options;
  const peers = peersFor(book, options);
  const { factsOf } = peers;
  const facts = factsOf(report, book);
  const context: CheckContext = { catalogue, book, earlier, facts, factsOf, peers, standing: nothingStands() };
  const said = agreedSheet(judgeSheet(report, context, rules).judged, context);
  return weighedCheck(said, weightsOf(said, context));
}

/** A judged sheet with its advice brought to agreement, which looks at every finding together. */
export function agreedSheet(judged: JudgedSheet, context: CheckContext): JudgedSheet {
  const { findings } = judged;
  // Under a doubtful head every comparison may be with the wrong year: none advises to change a number.
  const isHeadInDoubt = findings.some(({ rule, severity }) => headRules.has(rule) && severity !== 'info');
  const said = isHeadInDoubt
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

/** Rules that doubt whose sheet it is, of which year and form. */
const headRules: ReadonlySet<string> = new Set(['CT-103', 'CT-106', 'CT-108']);

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

/** A check with findings of other material, a report text say, in their place and counted. */
export function withFindings(check: SheetCheck, more: readonly Finding[]): SheetCheck {
  const findings = [...check.findings, ...more];
  return { ...check, findings: inOrder(findings), counts: count(findings) };
}

function count(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const tally: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) tally[severity] += 1;
  return tally;
}
