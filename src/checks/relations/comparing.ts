import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { FindingOutcome } from '../finding';
import type { FindingCell } from '../findingCell';
import { sides } from '../judge';
import type { Arguments } from '../message';
import type { Verdict } from '../rule';
import type { Found } from './judged';
import type { RelationKind } from './kinds';
import { notHolding } from './notHolding';
import type { Relation, RelationOf } from './relation';

/** What a comparing rule says of a relation that does not hold. */
export interface Said<Message extends string> {
  readonly message: Message;
  /** Added to both sides, their gap and the tolerance, which every message may name. */
  readonly values: Arguments;
  /** Where it is not what the comparison came to. */
  readonly outcome?: FindingOutcome;
  readonly cells?: readonly FindingCell[];
  readonly suggestion?: Verdict['suggestion'];
}

export type Words<Kind extends RelationKind, Message extends string> = (
  relation: RelationOf<Kind>,
  found: Found,
  home: string,
  context: CheckContext,
) => Said<Message>;

/**
 * Evaluates a rule that compares: those relations of a kind that do not hold, in the rule's words.
 * It says nothing again of linked rows whose findings stand, and so is for a rule that looks
 * at `linkedRows`.
 */
export function comparing<Kind extends RelationKind, Message extends string>(
  kind: Kind,
  words: Words<Kind, Message>,
): (report: SheetReport, context: CheckContext) => Iterable<Verdict<Message>> {
  return function* (report, context) {
    for (const { relation, found } of notHolding(kind, context, 'anew')) {
      yield verdictOf(relation as Relation, found, words(relation, found, report.sheet, context));
    }
  };
}

/** A verdict about a relation, with all that a comparison tells. */
export function verdictOf<Message extends string>(
  relation: Relation,
  found: Found,
  { message, values, outcome = found.outcome, cells = relation.cells, suggestion }: Said<Message>,
): Verdict<Message> {
  const compared = sides(found);
  return {
    ...compared,
    outcome,
    message,
    values: { ...compared.values, ...values },
    cells,
    kept: { relation, found },
    suggestion,
  };
}

/** The messages of rules that tell a certain contradiction from one that rounding may explain. */
export function differs({ outcome }: Pick<Found, 'outcome'>): 'differs' | 'perhaps' {
  return outcome === 'fails' ? 'differs' : 'perhaps';
}
