import { severities, type Finding, type Severity } from '../../checks/finding';
import type { CheckedSheet } from '../thread/checkReading';
import type { CheckResult } from './runCheck';

/**
 * A finding with a name that it keeps from one check to the next, so that what was unfolded stays
 * unfolded.
 */
export interface NamedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface SheetGroup {
  readonly sheet: string;
  readonly report: CheckedSheet['report'];
  readonly findings: readonly NamedFinding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly sheets: readonly SheetGroup[];
}

/**
 * Findings by severity, gravest first, and within it by sheet. Groups without findings are left
 * out.
 */
export function groupFindings({ sheets }: Pick<CheckResult, 'sheets'>): readonly SeverityGroup[] {
  const all = sheets.map(({ report, findings }) => ({ report, findings: named(findings) }));
  return severities
    .map((severity) => {
      const groups = all
        .map(({ report, findings }) => ({
          sheet: report.sheet,
          report,
          findings: findings.filter(({ finding }) => finding.severity === severity),
        }))
        .filter(({ findings }) => findings.length > 0);
      return { severity, count: groups.reduce((sum, { findings }) => sum + findings.length, 0), sheets: groups };
    })
    .filter(({ count }) => count > 0);
}

/** The first so many findings of a group, still by sheet. */
export function firstOf(groups: readonly SheetGroup[], count: number): readonly SheetGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, left);
    left -= findings.length;
    return findings.length > 0 ? [{ ...group, findings }] : [];
  });
}

/** How many findings there are of each severity, over all sheets. */
export function countFindings({ sheets }: Pick<CheckResult, 'sheets'>): Readonly<Record<Severity, number>> {
  const total = (severity: Severity): number => sheets.reduce((sum, { counts }) => sum + counts[severity], 0);
  return { error: total('error'), warning: total('warning'), info: total('info') };
}

/** Rule and cells name a finding; the values do not, because they are what gets edited. */
function named(findings: readonly Finding[]): readonly NamedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = [
      finding.rule,
      ...finding.cells.map(({ sheet, row, column, address }) => placeName(sheet, row, column, address)),
    ].join(' ');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: `${name} ${times}`, finding };
  });
}

/** Codes and symbols outlive inserted rows; addresses name what has neither. */
function placeName(sheet: string, row: string, column: string, address: string): string {
  return row !== '' && column !== '' ? `${sheet}/${row}/${column}` : `${sheet}/${address}`;
}
