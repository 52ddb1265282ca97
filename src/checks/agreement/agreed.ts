import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { withoutRepairs } from '../repairs';
import { contradictedBy, isNoteInDoubt, isTotalInDoubt, outdoneBy } from './advice';
import { borneOut } from './borneOut';
import { withoutConsequences } from './consequences';
import { withExchanges } from './exchanged';
import { ledToKnown } from './leading';
import { troubleIn } from './trouble';

/**
 * Brings the findings of a sheet to agreement. What a pattern explains is not told again; what
 * several comparisons know is advised, though none of them would do so alone. A number is not
 * written over where it may belong in another column of the row. Advice that would
 * contradict other advice is taken back: of two values for one cell the one that knows the cell
 * itself stays, or the one that more relations bear out, else neither. Where many rows of a column
 * are in trouble at once no single cell is advised to change, and what follows from a cell that a
 * finding knows to be wrong leads there.
 */
export function agreed(all: readonly Finding[], context: CheckContext): readonly Finding[] {
  const told = withExchanges(borneOut(withoutConsequences(all, context), context), context);
  const outdone = outdoneBy(told, context);
  const findings = told.map((finding) => (outdone.has(finding) ? withoutAdvice(finding) : finding));
  const contradicted = contradictedBy(findings, context);
  const isInTrouble = troubleIn(findings);
  const spared = findings.map((finding) =>
    contradicted.has(finding) || isInTrouble(finding) || isInDoubt(finding, findings)
      ? withoutRepairs(finding)
      : finding,
  );
  return ledToKnown(spared, context);
}

const isInDoubt = (finding: Finding, findings: readonly Finding[]): boolean =>
  isNoteInDoubt(finding, findings) || isTotalInDoubt(finding, findings);

/** A finding that tells what is wrong, and neither what to put nor where to look. */
export function withoutAdvice(finding: Finding): Finding {
  return { ...withoutRepairs(finding), suspects: null };
}
