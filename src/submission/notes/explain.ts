import type { SheetCheck } from '../../checks/engine';
import type { Explanation, Waiver } from '../../checks/explanation';
import type { Finding } from '../../checks/finding';
import { predecessors } from '../../indicators/provinces/provinces';
import type { SheetReport } from '../../sheet/province/report';
import { fingerprintOf, placeOfFinding, provinceText } from './fingerprint';
import type { ExplanationRow, Notes } from './readNotes';

/**
 * Findings with what the department says of them: each warning with the explanation of exactly its
 * numbers, each finding of a waived rule with the waiver. An explanation whose numbers have moved
 * since is not joined, so its warning is open again. Changes nothing else; a check of which nothing
 * is said stays the same object.
 */
export function explainer(notes: Notes): (check: SheetCheck) => SheetCheck {
  const explanations = new Map<string, Explanation>();
  for (const { fingerprint, explanation } of notes.explanations) {
    if (explanation) explanations.set(fingerprint, explanation);
  }
  const waivers = waiversByRule(notes);
  if (explanations.size + waivers.size === 0) return (check) => check;
  return (check) => {
    const findings = check.findings.map((finding) => {
      const waiver = waivers.get(finding.rule) ?? null;
      const explanation =
        finding.severity === 'warning' ? (explanations.get(fingerprintOf(finding, check.report)) ?? null) : null;
      return explanation || waiver ? { ...finding, explanation, waiver } : finding;
    });
    const isSaid = findings.some((finding, at) => finding !== check.findings[at]);
    return isSaid ? { ...check, findings } : check;
  };
}

/** The waivers that count, one a rule. */
export function waiversByRule({ waivers }: Pick<Notes, 'waivers'>): ReadonlyMap<string, Waiver> {
  return new Map(waivers.flatMap(({ waiver }) => (waiver ? [[waiver.rule, waiver] as const] : [])));
}

/** An explanation that may serve again, for a person to look at and to sign anew. */
export interface Offer extends Explanation {
  /** Report year it was given for. */
  readonly year: number | null;
  readonly accepted: boolean;
}

/**
 * What was said of the same place before: of the same rule, form and cells, by the province or
 * those it was formed from, in an earlier year or about numbers that have moved since. Accepted
 * ones come first, then later years; what a reviewer questioned is not offered.
 */
export function offersFor(
  finding: Finding,
  report: Pick<SheetReport, 'head'>,
  rows: readonly ExplanationRow[],
): readonly Offer[] {
  const place = placeOfFinding(finding, report);
  const own = fingerprintOf(finding, report);
  const before = report.head.province ? predecessors(report.head.province).map(provinceText) : [];
  const provinces = new Set([place.province, ...before]);
  return rows
    .filter(
      ({ place: other, fingerprint, explanation, opinion }) =>
        explanation !== null &&
        opinion !== 'questioned' &&
        fingerprint !== own &&
        other.rule === place.rule &&
        provinces.has(other.province) &&
        other.form === place.form &&
        other.cells === place.cells &&
        (other.year === null || place.year === null || other.year <= place.year),
    )
    .map(({ place: other, explanation, opinion }) => ({
      ...explanation!,
      year: other.year,
      accepted: opinion === 'accepted',
    }))
    .sort((one, other) => Number(other.accepted) - Number(one.accepted) || (other.year ?? 0) - (one.year ?? 0));
}

/** A warning that waits for an explanation. Plain data. */
export interface Unexplained {
  /** Of exactly the numbers that it speaks of. */
  readonly fingerprint: string;
  readonly sheet: string;
  readonly finding: Finding;
  /** What was said of the place before. */
  readonly offers: readonly Offer[];
}

/** What has to be known of a finding to explain it. */
export function unexplainedOf(
  finding: Finding,
  report: Pick<SheetReport, 'sheet' | 'head'>,
  said: readonly ExplanationRow[],
): Unexplained {
  return {
    fingerprint: fingerprintOf(finding, report),
    sheet: report.sheet,
    finding,
    offers: offersFor(finding, report, said),
  };
}

/** Who explained last, of a workbook's own rows; empty where nobody did. */
export function lastExplainer(rows: readonly ExplanationRow[]): string {
  return rows.flatMap(({ explanation }) => explanation?.by ?? []).at(-1) ?? '';
}

/** Warnings that nobody has explained and no waiver lets pass. */
export function isUnexplained({ severity, explanation, waiver }: Finding): boolean {
  return severity === 'warning' && explanation === null && waiver === null;
}
