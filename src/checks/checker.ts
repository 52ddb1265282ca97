import type { Book, SheetReport } from '../sheet/report';
import type { CheckContext } from './context';
import { judgeSheet, type CheckOptions, type SheetCheck } from './engine';
import { SideBySide, sheetsOf } from './outlier/peers';
import { sharedFacts, type FactsOf } from './sharedFacts';

/** A check of a sheet, with the other sheets that were looked at for it. */
interface Remembered {
  readonly check: SheetCheck;
  readonly consulted: ReadonlySet<SheetReport>;
}

/** What holds between two edits: who reports what about which year, what the ledgers say, and what was found by it. */
interface Memory {
  readonly book: Book;
  readonly factsOf: FactsOf;
  readonly peers: SideBySide;
  readonly checks: WeakMap<SheetReport, Remembered>;
}

/**
 * Checks one workbook again and again, and evaluates anew only what an edit can have changed: the sheets that were read anew (`BookReader`), sheets for which those were
 * looked at, and sheets that stand out among provinces by a number that changed. Says exactly what `checkBook` says (a test compares the two).
 */
export class Checker {
  private memory: Memory | null = null;

  constructor(private readonly options: Omit<CheckOptions, 'peers'>) {}

  check(book: Book): readonly SheetCheck[] {
    return [...this.sheets(book)];
  }

  /** As `check`, one sheet each time the caller asks for the next. */
  *sheets(book: Book): Generator<SheetCheck, void> {
    const memory = this.remember(book);
    for (const report of book.reports) yield this.checkOf(report, memory);
  }

  private remember(book: Book): Memory {
    const { catalogue, thorough } = this.options;
    const old = this.memory;
    const isFollowing = old !== null && hasSameFrame(old.book, book);
    const factsOf = isFollowing ? old.factsOf : sharedFacts(catalogue, thorough);
    const peers = new SideBySide(sheetsOf([book]), catalogue, { factsOf, before: isFollowing ? old.peers : null });
    const checks = isFollowing ? old.checks : new WeakMap<SheetReport, Remembered>();
    if (isFollowing) for (const report of peers.heardAnew()) checks.delete(report);
    this.memory = { book, factsOf, peers, checks };
    return this.memory;
  }

  private checkOf(report: SheetReport, { book, factsOf, peers, checks }: Memory): SheetCheck {
    const known = checks.get(report);
    if (known && this.holds(known, book)) return known.check;
    const { catalogue, earlier = [], rules } = this.options;
    const consulted = new Set<SheetReport>();
    const context: CheckContext = {
      catalogue,
      book,
      earlier,
      facts: factsOf(report, book),
      factsOf: (other, itsBook) => {
        if (other !== report) consulted.add(other);
        return factsOf(other, itsBook);
      },
      peers,
    };
    const check = judgeSheet(report, context, rules);
    // A second sheet of a province is compared in a group of its own, which nobody follows.
    if (!peers.standsAside(report)) checks.set(report, { check, consulted });
    return check;
  }

  private holds({ consulted }: Remembered, book: Book): boolean {
    const { earlier = [] } = this.options;
    for (const report of consulted) {
      if (![book, ...earlier].some(({ reports }) => reports.includes(report))) return false;
    }
    return true;
  }
}

/** Whether two readings of a book have the same sheets in the same order, by what they are about, and the same ledgers. */
function hasSameFrame(one: Book, other: Book): boolean {
  return (
    areSame(one.ledger, other.ledger) &&
    areSame(one.ledgerProblems, other.ledgerProblems) &&
    one.reports.length === other.reports.length &&
    one.reports.every((report, at) => isSameReport(report, other.reports[at]!, one))
  );
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((entry, at) => entry === other[at]);
}

/** The same sheet, read anew or not, about the same province, year and form. A sheet that only moved is another one. */
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
