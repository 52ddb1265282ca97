import { groupedBy } from '../indicators/lists';
import type { Catalogue } from '../indicators/catalogue/catalogue';
import type { LocalText } from '../indicators/text';
import { parseAddress } from '../sheet/grid/address';
import type { SheetReport } from '../sheet/province/report';
import type { CheckContext } from './context';
import type { Finding } from './finding';
import { ownerOf, placeOfLinked } from './relations/linked';
import { repairsOf } from './repairs';
import { isNotChecked, type Rule, type Verdict } from './rule';
import type { FoundInRows, LinkedFinding, LinkedRows, LocatedIn, Standing } from './standing/standing';
import { oddNames } from './structure/rowLabels';
import { withSuspects } from './suspects/attach';
import { indicatorOf, toFinding, withWritable } from './toFinding';

/** Why a rule could not be applied, or gave no hint. */
interface Reason {
  readonly rule: string;
  readonly reason: LocalText;
}

/** What rules said of a sheet, in the order of the rule book, not yet agreed and weighed. */
export interface JudgedSheet {
  readonly report: SheetReport;
  readonly findings: readonly Finding[];
  /** Rules that could not be applied, and why. */
  readonly notChecked: readonly Reason[];
  /** Rules that found a contradiction but could not help to find the wrong cell, and why. */
  readonly notLocated: readonly Reason[];
}

/** A judged sheet, with what of it may stand in the next check. */
export interface Judgement {
  readonly judged: JudgedSheet;
  readonly located: ReadonlyMap<LinkedRows, LocatedIn>;
  /** What was said of linked rows; null where rows are in doubt, so that nothing can stand. */
  readonly ofRows: FoundInRows['findings'] | null;
}

/** A finding on its way: one that stands has no verdict any more. */
interface Told extends Omit<LinkedFinding, 'owner'> {
  readonly verdict: Verdict | null;
  /** Null where it depends on the whole sheet. */
  readonly owner: string | null;
}

/**
 * Applies rules to the sheet of a context.
 * @param known where the wrong numbers of linked rows probably are, as far as it was found before
 */
export function judgeSheet(
  report: SheetReport,
  context: CheckContext,
  rules: readonly Rule[],
  known: Judgement['located'] = context.standing.located,
): Judgement {
  const notChecked: Reason[] = [];
  const told: Told[] = [];
  // Rows under another row's code: what their numbers break there is no fault of the numbers.
  const strangers = new Set(oddNames(context).map(({ row }) => row.row));
  for (const rule of rules) {
    const stands = rule.looksAt === 'provinces' ? context.standing.hasBeside : context.standing.has;
    const own = rule.looksAt ? standingOf(rule, stands, context) : [];
    for (const result of rule.evaluate(report, context)) {
      if (isNotChecked(result)) {
        notChecked.push({ rule: rule.id, reason: result.notChecked });
        continue;
      }
      const verdict = withWritable(result);
      if (rule.family !== 'structure' && strangers.size > 0 && isAbout(verdict, report, strangers)) continue;
      const owner = rule.looksAt ? ownerIn(verdict, context) : null;
      if (owner !== null && stands(owner)) continue;
      own.push({ verdict, finding: toFinding(rule, verdict, report, context.catalogue), owner, notLocated: null });
    }
    told.push(...inPlace(own, context.catalogue));
  }
  const located = new Map(known);
  const whole = completed(told, context, located);
  const reasons = new Map(whole.flatMap(({ finding, notLocated }) => (notLocated ? [[finding.rule, notLocated]] : [])));
  return {
    judged: {
      report,
      findings: whole.map(({ finding }) => finding),
      notChecked,
      notLocated: [...reasons].map(([rule, reason]) => ({ rule, reason })),
    },
    located,
    ofRows: strangers.size > 0 || context.facts.survey.hasOddRows ? null : ofRows(whole),
  };
}

/** What a rule said of rows that stands. */
function standingOf({ id }: Rule, stands: Standing['has'], { standing }: CheckContext): Told[] {
  return (standing.findings.get(id) ?? []).flatMap((one) => (stands(one.owner) ? [{ ...one, verdict: null }] : []));
}

/**
 * By linked rows in the catalogue's order, whenever it was found; of other rules as they said it.
 */
function inPlace(told: Told[], catalogue: Catalogue): readonly Told[] {
  const place = ({ owner }: Told): number => (owner === null ? -1 : placeOfLinked(owner, catalogue));
  return told.length < 2 ? told : told.sort((one, other) => place(one) - place(other));
}

/** With probably wrong cells and repairs; what stands has them. */
function completed(told: readonly Told[], context: CheckContext, located: Map<LinkedRows, LocatedIn>): readonly Told[] {
  const anew = told.flatMap(({ verdict, ...one }) => (verdict ? [{ ...one, verdict }] : []));
  if (anew.length === 0) return told;
  const relations = anew.map(({ verdict }) => verdict.kept?.relation ?? null);
  const found = withSuspects(
    anew.map(({ finding }) => finding),
    relations,
    context,
    located,
  );
  let at = 0;
  return told.map((one) => {
    if (!one.verdict) return one;
    const { finding, notLocated } = found[at++]!;
    return {
      ...one,
      finding: { ...finding, repairs: repairsOf(finding, one.verdict, context.facts.report) },
      notLocated,
    };
  });
}

/** What was said of linked rows, by rule. */
function ofRows(told: readonly Told[]): FoundInRows['findings'] {
  return groupedBy(
    told.flatMap(({ finding, owner, notLocated }) => (owner === null ? [] : { finding, owner, notLocated })),
    ({ finding }) => finding.rule,
  );
}

function ownerIn(verdict: Verdict, { facts, catalogue }: CheckContext): string | null {
  const { kept } = verdict;
  return kept ? ownerOf(kept.relation) : (indicatorOf(verdict, facts.report, catalogue)?.id ?? null);
}

/** Whether a cell of a verdict stands on such a row. */
function isAbout({ cells }: Verdict, { sheet }: SheetReport, rows: ReadonlySet<number>): boolean {
  return cells.some((cell) => cell.sheet === sheet && rows.has((parseAddress(cell.address)?.row ?? -2) + 1));
}
