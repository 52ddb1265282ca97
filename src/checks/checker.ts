import { areSame } from '../indicators/lists';
import type { Book, SheetReport } from '../sheet/province/report';
import type { CheckContext } from './context';
import { agreedSheet, joined, weighedCheck, weightsOf, type CheckOptions, type SheetCheck } from './engine';
import { judgeSheet, type JudgedSheet, type Judgement } from './judgeSheet';
import { peersOf, sheetsOf, type Peers } from './provinces/peers';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { SharedFacts } from './facts/sharedFacts';
import { everyNotHolding } from './relations/notHolding';
import { nothingStands, type FoundInRows } from './standing/standing';
import { whatStands } from './standing/whatStands';

/** What a sheet was found to say, with the other sheets that were looked at for it. */
interface Kept {
  /** By itself. */
  readonly judgement: Judgement;
  readonly inRows: FoundInRows | null;
  readonly consulted: ReadonlySet<SheetReport>;
  readonly whole: KeptWhole;
}

/**
 * A sheet's whole check, with what it said beside other provinces and what its findings weighed.
 */
interface KeptWhole {
  readonly among: Judgement;
  readonly agreed: JudgedSheet;
  readonly weights: readonly (number | null)[];
  readonly check: SheetCheck;
}

/** What holds between two edits: the book as read, its facts, and what was found by them. */
interface Memory {
  readonly book: Book;
  readonly facts: SharedFacts;
  readonly peers: Peers;
  readonly checks: WeakMap<SheetReport, Kept>;
}

/**
 * Checks one workbook again and again, and says exactly what `checkBook` says (a test compares the
 * two). What a sheet that reads the same (`BookReader`) was found to say by itself is kept, as long
 * as the sheets that were looked at for it stand too; of an edited sheet what is said of linked
 * rows (`whatStands`), and beside other provinces where no number of the indicator has changed.
 */
export class Checker {
  private memory: Memory | null = null;
  private readonly own: readonly Rule[];
  private readonly among: readonly Rule[];

  constructor(private readonly options: Omit<CheckOptions, 'peers'>) {
    const { rules = allRules } = options;
    this.own = rules.filter(({ looksAt }) => looksAt !== 'provinces');
    this.among = rules.filter(({ looksAt }) => looksAt === 'provinces');
  }

  check(book: Book): readonly SheetCheck[] {
    return [...this.sheets(book)];
  }

  /** As `check`, one sheet each time the caller asks for the next. */
  *sheets(book: Book): Generator<SheetCheck, void> {
    const { catalogue, earlier = [], rules = allRules } = this.options;
    const { facts, peers, checks, previous } = this.remember(book);
    const present = new Set([book, ...earlier].flatMap(({ reports }) => reports));
    const keptOf = (report: SheetReport | undefined): Kept | null => {
      const known = report && checks.get(report);
      return known && [...known.consulted].every((other) => present.has(other)) ? known : null;
    };
    // Before anybody asks what an edited sheet says: its facts take over what stands.
    const known = book.reports.map((report, at) => {
      const kept = keptOf(report);
      const before = kept ?? keptOf(previous?.reports[at]);
      const isAsBefore = (id: string): boolean => peers.groupOf(report)?.isAsBefore(id) ?? false;
      const found = before && foundBefore(before);
      const standing = found && whatStands(found, facts.of(report, book), catalogue, isAsBefore);
      return { kept, before: standing ? before : null, standing: standing ?? nothingStands() };
    });
    for (const [at, report] of book.reports.entries()) {
      const { kept, before, standing } = known[at]!;
      const consulted = new Set((kept ?? before)?.consulted);
      const factsOf: CheckContext['factsOf'] = (other, itsBook, isOther) => {
        if (other !== report) consulted.add(other);
        return facts.of(other, itsBook, isOther);
      };
      const context = { catalogue, book, earlier, facts: facts.of(report, book), factsOf, peers, standing };
      const judgement = kept?.judgement ?? judgeSheet(report, context, this.own);
      // A finding beside other provinces is led to the cell that explains what is wrong, too.
      const among = judgeSheet(report, context, this.among, judgement.located);
      const inRows = kept ? kept.inRows : foundInRows(judgement, context);
      const whole = wholeCheck(judgement.judged, among, kept?.whole ?? null, rules, context);
      checks.set(report, { judgement, inRows, consulted, whole });
      yield whole.check;
    }
  }

  private remember(book: Book): Memory & { readonly previous: Book | null } {
    const { catalogue, thorough = false } = this.options;
    const old = this.memory && hasSameFrame(this.memory.book, book) ? this.memory : null;
    const facts = old?.facts ?? new SharedFacts(catalogue, thorough);
    const peers = peersOf(sheetsOf([book]), catalogue, { thorough, factsOf: facts.of, before: old?.peers.groups });
    const memory = { book, facts, peers, checks: old?.checks ?? new WeakMap<SheetReport, Kept>() };
    this.memory = memory;
    return { ...memory, previous: old?.book ?? null };
  }
}

function foundInRows({ ofRows, located }: Judgement, context: CheckContext): FoundInRows | null {
  const { facts, standing } = context;
  return ofRows && { facts, relations: everyNotHolding(context), located, findings: ofRows, answers: standing.answers };
}

/** With what was found beside other provinces. */
function foundBefore({ inRows, whole: { among } }: Kept): FoundInRows | null {
  return inRows && { ...inRows, findings: new Map([...inRows.findings, ...(among.ofRows ?? [])]) };
}

/** The whole check of a sheet; the same one as before where nothing in it has changed. */
function wholeCheck(
  judged: JudgedSheet,
  among: Judgement,
  before: KeptWhole | null,
  rules: readonly Rule[],
  context: CheckContext,
): KeptWhole {
  const beside = among.judged;
  const isSaidAgain = before !== null && isSaidIn(before.among.judged, beside);
  const agreed = isSaidAgain ? before.agreed : agreedSheet(joined(judged, beside, rules), context);
  const weights = weightsOf(agreed, context);
  if (isSaidAgain && weights.every((weight, at) => weight === before.weights[at])) return before;
  return { among, agreed, weights, check: weighedCheck(agreed, weights) };
}

/** Whether two judgements of a sheet say the same: what stands is the same findings. */
function isSaidIn(one: JudgedSheet, other: JudgedSheet): boolean {
  const textOf = ({ notChecked, notLocated }: JudgedSheet): string => JSON.stringify([notChecked, notLocated]);
  return areSame(one.findings, other.findings) && textOf(one) === textOf(other);
}

/** Whether two readings have the same ledgers, and sheets about the same in the same order. */
function hasSameFrame(one: Book, other: Book): boolean {
  return (
    one.file === other.file &&
    areSame(one.ledger, other.ledger) &&
    areSame(one.ledgerProblems, other.ledgerProblems) &&
    one.reports.length === other.reports.length &&
    one.reports.every((report, at) => isSameReport(report, other.reports[at]!, one))
  );
}

/** The same sheet, read anew or not, about the same; one that only moved is another. */
function isSameReport(one: SheetReport, other: SheetReport, before: Book): boolean {
  if (one === other) return true;
  const [head, its] = [one.head, other.head];
  return (
    !before.reports.includes(other) &&
    one.sheet === other.sheet &&
    one.template === other.template &&
    head.province === its.province &&
    head.year === its.year &&
    head.status === its.status &&
    head.template?.id === its.template?.id &&
    head.template?.version === its.template?.version
  );
}
