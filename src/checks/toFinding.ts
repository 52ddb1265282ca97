import type { Catalogue } from '../indicators/catalogue/catalogue';
import type { Indicator } from '../indicators/catalogue/indicator';
import type { SheetReport } from '../sheet/province/report';
import type { Finding, Suggestion } from './finding';
import { fillMessage } from './message';
import { finite, keepRelation } from './relations/keepRelation';
import { severityOf, titleOf, type Rule, type Verdict } from './rule';

/** What a verdict is to those who read it: with its rule's words and gravity. */
export function toFinding(rule: Rule, verdict: Verdict, report: SheetReport, catalogue: Catalogue): Finding {
  const message = rule.messages[verdict.message];
  const indicator = indicatorOf(verdict, report, catalogue);
  const told = verdict.told ?? verdict.kept;
  if (!message) throw new Error(`${rule.id} has no message "${verdict.message}"`);
  return {
    rule: rule.id,
    family: rule.family,
    // Papers come with estimates; a sheet whose head says nothing is judged as one.
    severity: severityOf(rule, verdict, report.head.status ?? 'estimate'),
    outcome: verdict.outcome,
    cells: verdict.cells,
    title: titleOf(rule, verdict.message),
    subject: indicator && { code: indicator.code, name: indicator.name },
    message: fillMessage(message, verdict.values),
    weight: null,
    left: finite(verdict.left),
    right: finite(verdict.right),
    tolerance: finite(verdict.tolerance),
    relation: told ? keepRelation(told.relation, told.found) : null,
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
export function indicatorOf({ cells }: Verdict, { rows }: SheetReport, catalogue: Catalogue): Indicator | null {
  const named = cells.find(({ row }) => row !== '')?.row;
  if (named === undefined) return null;
  // A form may have rows of its own, and a ledger rows of what the form has not.
  return rows.find(({ code }) => code === named)?.indicator ?? catalogue.byCode(named);
}

/** A number beyond what a cell can hold is no advice. */
export function withWritable(verdict: Verdict): Verdict {
  const value = verdict.suggestion?.value;
  return typeof value === 'number' && !Number.isFinite(value) ? { ...verdict, suggestion: null } : verdict;
}
