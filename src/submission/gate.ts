import type { SheetCheck } from '../checks/engine';
import type { Waiver } from '../checks/explanation';
import type { Finding } from '../checks/finding';
import type { SheetReport } from '../sheet/province/report';
import { waiversByRule } from './notes/explain';
import type { Notes } from './notes/readNotes';

/** A finding and the sheet it was found on. */
export interface GateFinding {
  readonly report: SheetReport;
  readonly finding: Finding;
}

/** A rule set aside, and how many findings that lets pass. */
export interface AppliedWaiver extends Waiver {
  readonly errors: number;
  readonly warnings: number;
}

/** Whether a workbook may be sealed, and what stands in the way. */
export interface Gate {
  /** Nothing to submit: no province sheet. */
  readonly empty: boolean;
  /** Errors that no waiver covers. */
  readonly errors: readonly GateFinding[];
  /** Warnings without explanation and without waiver. */
  readonly unexplained: readonly GateFinding[];
  readonly explained: readonly GateFinding[];
  /** Every waiver of the workbook, also those that let nothing pass. */
  readonly waivers: readonly AppliedWaiver[];
  readonly open: boolean;
}

/**
 * The gate before the seal, over checks that `explain` has joined with the workbook's notes: errors block, warnings must be explained, and a waiver by a
 * named person lets the findings of its rule pass.
 */
export function gateOf(checks: readonly SheetCheck[], notes: Pick<Notes, 'waivers'>): Gate {
  const all = checks.flatMap(({ report, findings }) => findings.map((finding) => ({ report, finding })));
  const standing = all.filter(({ finding }) => finding.waiver === null);
  const errors = standing.filter(({ finding }) => finding.severity === 'error');
  const warnings = standing.filter(({ finding }) => finding.severity === 'warning');
  const unexplained = warnings.filter(({ finding }) => finding.explanation === null);
  const passing = (rule: string, severity: Finding['severity']): number =>
    all.filter(({ finding }) => finding.rule === rule && finding.severity === severity).length;
  return {
    empty: checks.length === 0,
    errors,
    unexplained,
    explained: warnings.filter(({ finding }) => finding.explanation !== null),
    waivers: [...waiversByRule(notes).values()].map((waiver) => ({
      ...waiver,
      errors: passing(waiver.rule, 'error'),
      warnings: passing(waiver.rule, 'warning'),
    })),
    open: checks.length > 0 && errors.length === 0 && unexplained.length === 0,
  };
}
