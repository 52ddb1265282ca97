import type { DataStatus } from '../indicators/forms/template';
import type { LocalText } from '../indicators/text';
import type { Rectangle } from '../sheet/grid/rectangles';
import type { SheetReport } from '../sheet/province/report';
import type { CheckContext } from './context';
import type { Family, FindingOutcome, FormulaWrite, NumberWrite, Severity, Suggestion } from './finding';
import type { FindingCell } from './findingCell';
import type { Arguments } from './message';
import type { Judgement } from './relations/judged';
import type { Told } from './relations/keepRelation';
import type { Relation } from './relations/relation';

/** One gravity for all data statuses, or one for each: an estimate may still be off. */
export type SeverityByStatus = Severity | Readonly<Record<DataStatus, Severity>>;

/** What a rule's evaluation says of one place: cells, outcome, and the numbers for its message. */
export interface Verdict<Message extends string = string> {
  readonly outcome: FindingOutcome;
  /** Key of the rule's `messages`. */
  readonly message: Message;
  readonly values: Arguments;
  /** The cell a person is sent to comes first. */
  readonly cells: readonly FindingCell[];
  readonly left?: number;
  readonly right?: number;
  readonly tolerance?: number;
  /** What was compared, and what it came to. */
  readonly kept?: { readonly relation: Relation; readonly found: Judgement };
  /** What the words speak of, where that is not what was compared. */
  readonly told?: Told;
  readonly suggestion?: Suggestion | null | undefined;
  /** Formulas that belong into cells of the sheet and are not there. */
  readonly restore?: readonly FormulaWrite[];
  /** What cells that hold each other's values should hold: put right together or not at all. */
  readonly swap?: readonly NumberWrite[];
  /** Numbers that belong into cells: put there together or not at all. */
  readonly fill?: readonly NumberWrite[];
  /** Areas of the sheet that lack the form's input rule. */
  readonly inputRule?: readonly Rectangle[];
}

/** A rule that could not be applied says so: nothing is skipped in silence. */
export interface NotChecked {
  readonly notChecked: LocalText;
}

/** A check as data plus one pure function; whatever shows rules derives from this. */
export interface Rule<Message extends string = string> {
  /** Stable; its first digit is the family's place in `families`. */
  readonly id: `CT-${number}`;
  readonly family: Family;
  readonly title: LocalText;
  /** The rule in one sentence each: given what, when what, then what. */
  readonly given: LocalText;
  readonly when: LocalText;
  readonly then: LocalText;
  /** Why the rule is right: a definition, a circular, arithmetic. */
  readonly reason: LocalText;
  readonly severity: {
    /** Null for rules that can only ask. */
    readonly fails: SeverityByStatus | null;
    /** Null for rules of certain facts, which are never undecided. */
    readonly undecided: SeverityByStatus | null;
  };
  readonly messages: Readonly<Record<Message, LocalText>>;
  /** What is wrong in at most 60 letters, for messages of which the title does not say it. */
  readonly titles?: Readonly<Partial<Record<Message, LocalText>>>;
  /** Gravity of single messages where it differs from their outcome's. */
  readonly weights?: Readonly<Partial<Record<Message, SeverityByStatus>>>;
  /**
   * What a verdict depends on besides head and form, last year's sheet and the papers: on the rows
   * linked with those that it is about, so that it stands until one of them changes; or on these and
   * on what other provinces report of the same indicator, so that it stands until one of those
   * numbers changes, too. Left out: on the whole sheet.
   */
  readonly looksAt?: 'linkedRows' | 'provinces';
  readonly evaluate: (report: SheetReport, context: CheckContext) => Iterable<Verdict<Message> | NotChecked>;
}

/** A rule as people read of it: what it says and how grave it is, without how it is evaluated. */
export type DescribedRule<Message extends string = string> = Omit<Rule<Message>, 'evaluate' | 'looksAt'>;

/** Ties the message keys of `evaluate` to the messages declared, then forgets them. */
export function defineRule<Message extends string>(rule: Rule<Message>): Rule {
  return rule as unknown as Rule;
}

/** The gravity of a verdict for a data status; throws for one that the rule never gives. */
export function severityOf(
  rule: DescribedRule,
  verdict: Pick<Verdict, 'outcome' | 'message'>,
  status: DataStatus,
): Severity {
  const table = rule.weights?.[verdict.message] ?? rule.severity[verdict.outcome];
  if (table === null) throw new Error(`${rule.id} declares no gravity for "${verdict.outcome}"`);
  return typeof table === 'string' ? table : table[status];
}

/** What a finding of a message is called: what is wrong, in a few words. */
export function titleOf({ title, titles }: Pick<DescribedRule, 'title' | 'titles'>, message: string): LocalText {
  return titles?.[message] ?? title;
}

export function isNotChecked<Other extends object>(result: Other | NotChecked): result is NotChecked {
  return 'notChecked' in result;
}
