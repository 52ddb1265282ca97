import type { SheetCheck } from '../checks/engine';
import type { Waiver } from '../checks/explanation';
import type { Finding } from '../checks/finding';
import { completenessOf, type Completeness } from '../sheet/province/completeness';
import type { ReportCell, SheetReport } from '../sheet/province/report';
import type { ConcealedFact } from './concealed/concealedFacts';
import type { Cover } from './cover/readCover';
import { openPlaces, type OpenPlace } from './openPlaces';
import { waiversByRule } from './notes/explain';
import type { Notes } from './notes/readNotes';

/** A finding and the sheet it was found on. */
export interface GateFinding {
  readonly report: SheetReport;
  readonly finding: Finding;
}

/** A sheet that is not filled in far enough to be handed over. */
export interface Unfilled {
  readonly report: SheetReport;
  readonly completeness: Completeness;
  /**
   * Required results without number or mark. A required row that is gone is an error of its own
   * (CT-101).
   */
  readonly blank: readonly ReportCell[];
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
  /**
   * Sheets without any number in column 3, or with a required one still open. No waiver
   * covers these: a mark says why there is no number.
   */
  readonly unfilled: readonly Unfilled[];
  /** Dots where a name belongs, in heads and on the cover. */
  readonly openPlaces: readonly OpenPlace[];
  /** What reads differently from what it is: nobody can sign for a figure that shows another one. */
  readonly disguised: readonly ConcealedFact[];
  /** Errors that no waiver covers. */
  readonly errors: readonly GateFinding[];
  /** Warnings without explanation and without waiver. */
  readonly unexplained: readonly GateFinding[];
  readonly explained: readonly GateFinding[];
  /** Every waiver of the workbook, also those that let nothing pass. */
  readonly waivers: readonly AppliedWaiver[];
  readonly open: boolean;
}

/** What a workbook says besides its findings. */
interface GateInput {
  readonly notes: Pick<Notes, 'waivers'>;
  readonly cover: Cover | null;
  readonly concealed: readonly ConcealedFact[];
}

/**
 * The gate before the seal, over checks that `explain` has joined with the workbook's notes: every
 * sheet must be filled in, no name left open, nothing shown as what it is not, errors block, warnings must be explained, and a
 * waiver by a named person lets the findings of its rule pass.
 */
export function gateOf(checks: readonly SheetCheck[], { notes, cover, concealed }: GateInput): Gate {
  const all = checks.flatMap(({ report, findings }) => findings.map((finding) => ({ report, finding })));
  const standing = all.filter(({ finding }) => finding.waiver === null);
  const errors = standing.filter(({ finding }) => finding.severity === 'error');
  const warnings = standing.filter(({ finding }) => finding.severity === 'warning');
  const unexplained = warnings.filter(({ finding }) => finding.explanation === null);
  const passing = (rule: string, severity: Finding['severity']): number =>
    all.filter(({ finding }) => finding.rule === rule && finding.severity === severity).length;
  const unfilled = checks.flatMap(({ report }) => unfilledOf(report));
  const places = openPlaces(
    checks.map(({ report }) => report),
    cover,
  );
  const disguised = concealed.filter(({ differs }) => differs);
  return {
    empty: checks.length === 0,
    unfilled,
    openPlaces: places,
    disguised,
    errors,
    unexplained,
    explained: warnings.filter(({ finding }) => finding.explanation !== null),
    waivers: [...waiversByRule(notes).values()].map((waiver) => ({
      ...waiver,
      errors: passing(waiver.rule, 'error'),
      warnings: passing(waiver.rule, 'warning'),
    })),
    open: checks.length > 0 && [unfilled, places, disguised, errors, unexplained].every(({ length }) => length === 0),
  };
}

function unfilledOf(report: SheetReport): readonly Unfilled[] {
  const completeness = completenessOf(report);
  const blank = completeness.requiredBlank.flatMap(({ cell }) => cell ?? []);
  return completeness.numbers === 0 || blank.length > 0 ? [{ report, completeness, blank }] : [];
}
