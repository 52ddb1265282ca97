import { severities, type Finding, type Severity } from '../../checks/finding';
import { cardsOf } from '../finding/cards';
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

/** The findings of one card; all of one sheet. */
export interface FindingsOfCard {
  readonly report: CheckedSheet['report'];
  readonly findings: readonly NamedFinding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  /** Findings, not cards. */
  readonly count: number;
  /** By sheet. */
  readonly cards: readonly FindingsOfCard[];
}

/**
 * Findings by severity, gravest first, within it by sheet, and those of one kind on one card.
 * Groups without findings are left out.
 */
export function groupFindings({ sheets }: Pick<CheckResult, 'sheets'>): readonly SeverityGroup[] {
  return severities
    .map((severity) => {
      const cards = sheets.flatMap((sheet) => cardsBySeverity(sheet)[severity]);
      return { severity, count: cards.reduce((sum, { findings }) => sum + findings.length, 0), cards };
    })
    .filter(({ count }) => count > 0);
}

/** After an edit most sheets are the ones that were there before. */
const known = new WeakMap<CheckedSheet, Readonly<Record<Severity, readonly FindingsOfCard[]>>>();

function cardsBySeverity(sheet: CheckedSheet): Readonly<Record<Severity, readonly FindingsOfCard[]>> {
  const before = known.get(sheet);
  if (before) return before;
  const { report, findings } = sheet;
  const all = named(findings);
  const cards = (severity: Severity) =>
    cardsOf(all.filter(({ finding }) => finding.severity === severity)).map((together) => ({
      report,
      findings: together,
    }));
  const made = { error: cards('error'), warning: cards('warning'), info: cards('info') };
  known.set(sheet, made);
  return made;
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
