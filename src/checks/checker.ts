import type { Book, SheetReport } from '../sheet/province/report';
import type { CheckContext } from './context';
import {
  agreedSheet,
  joined,
  judgeSheet,
  weighedCheck,
  weightsOf,
  type CheckOptions,
  type JudgedSheet,
  type SheetCheck,
} from './engine';
import { peersOf, sheetsOf } from './provinces/peers';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { SharedFacts } from './facts/sharedFacts';

/** What a sheet was found to say by itself, with the other sheets that were looked at for it. */
interface Kept {
  readonly judged: JudgedSheet;
  readonly consulted: ReadonlySet<SheetReport>;
  readonly whole: KeptWhole;
}

/** A sheet's whole check, with what it said beside other provinces and what its findings weighed. */
interface KeptWhole {
  readonly among: string;
  readonly agreed: JudgedSheet;
  readonly weights: readonly (number | null)[];
  readonly check: SheetCheck;
}

/**
 * What holds between two edits: who reports what about which year, what the ledgers say, and what
 * was found by it.
 */
interface Memory {
  readonly book: Book;
  readonly facts: SharedFacts;
  readonly checks: WeakMap<SheetReport, Kept>;
}

/**
 * Checks one workbook again and again. A sheet that reads the same is the same object
 * (`BookReader`), and what it was found to say by itself is kept, as long as the sheets that were
 * looked at for it stand too; what provinces say of each other and what findings weigh is worked
 * out anew. Says exactly what `checkBook` says (a test compares the two).
 */
export class Checker {
  private memory: Memory | null = null;
  private readonly own: readonly Rule[];
  private readonly among: readonly Rule[];

  constructor(private readonly options: Omit<CheckOptions, 'peers'>) {
    const { rules = allRules } = options;
    this.own = rules.filter(({ comparesProvinces }) => !comparesProvinces);
    this.among = rules.filter(({ comparesProvinces }) => comparesProvinces);
  }

  check(book: Book): readonly SheetCheck[] {
    return [...this.sheets(book)];
  }

  /** As `check`, one sheet each time the caller asks for the next. */
  *sheets(book: Book): Generator<SheetCheck, void> {
    const { catalogue, thorough = false, earlier = [], rules = allRules } = this.options;
    const { facts, checks } = this.remember(book);
    const peers = peersOf(sheetsOf([book]), catalogue, { thorough, factsOf: facts.of });
    const standing = new Set([book, ...earlier].flatMap(({ reports }) => reports));
    for (const report of book.reports) {
      const known = checks.get(report);
      const kept = known && [...known.consulted].every((other) => standing.has(other)) ? known : null;
      const consulted = new Set(kept?.consulted);
      const factsOf: CheckContext['factsOf'] = (other, itsBook) => {
        if (other !== report) consulted.add(other);
        return facts.of(other, itsBook);
      };
      const context = { catalogue, book, earlier, facts: facts.of(report, book), factsOf, peers };
      const judged = kept?.judged ?? judgeSheet(report, context, this.own);
      const among = judgeSheet(report, context, this.among);
      const whole = wholeCheck(judged, among, kept?.whole ?? null, rules, context);
      checks.set(report, { judged, consulted, whole });
      yield whole.check;
    }
  }

  private remember(book: Book): Memory {
    const { catalogue, thorough } = this.options;
    const old = this.memory && hasSameFrame(this.memory.book, book) ? this.memory : null;
    this.memory = {
      book,
      facts: old?.facts ?? new SharedFacts(catalogue, thorough),
      checks: old?.checks ?? new WeakMap<SheetReport, Kept>(),
    };
    return this.memory;
  }
}

/** The whole check of a sheet; the same one as before where nothing in it has changed. */
function wholeCheck(
  judged: JudgedSheet,
  beside: JudgedSheet,
  before: KeptWhole | null,
  rules: readonly Rule[],
  context: CheckContext,
): KeptWhole {
  const among = textOf(beside);
  const isSaidAgain = before?.among === among;
  const agreed = isSaidAgain ? before.agreed : agreedSheet(joined(judged, beside, rules), context);
  const weights = weightsOf(agreed, context);
  if (isSaidAgain && weights.every((weight, at) => weight === before.weights[at])) return before;
  return { among, agreed, weights, check: weighedCheck(agreed, weights) };
}

function textOf({ findings, notChecked, notLocated }: JudgedSheet): string {
  return JSON.stringify([findings, notChecked, notLocated]);
}

/**
 * Whether two readings of a book have the same sheets in the same order, by what they are about,
 * and the same ledgers.
 */
function hasSameFrame(one: Book, other: Book): boolean {
  return (
    one.file === other.file &&
    areSame(one.ledger, other.ledger) &&
    areSame(one.ledgerProblems, other.ledgerProblems) &&
    one.reports.length === other.reports.length &&
    one.reports.every((report, at) => isSameReport(report, other.reports[at]!, one))
  );
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((entry, at) => entry === other[at]);
}

/**
 * The same sheet, read anew or not, about the same province, year and form. A sheet that only moved
 * is another one.
 */
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
