import type { Book, SheetReport } from '../sheet/province/report';
import type { CheckContext } from './context';
import { judgeSheet, weighedCheck, type CheckOptions, type SheetCheck } from './engine';
import type { PeerGroup } from './outlier/peerGroup';
import { SideBySide, sheetsOf } from './outlier/peers';
import { SharedFacts } from './sharedFacts';

/** A check of a sheet, with the other sheets that were looked at for it. */
interface Remembered {
  readonly judged: SheetCheck;
  readonly consulted: ReadonlySet<SheetReport>;
  /** With the weights that the group gave. */
  check: SheetCheck;
  group: PeerGroup | null;
}

/** What holds between two edits: who reports what about which year, what the ledgers say, and what was found by it. */
interface Memory {
  readonly book: Book;
  readonly facts: SharedFacts;
  readonly peers: SideBySide;
  readonly checks: WeakMap<SheetReport, Remembered>;
  /** The sheets that stand in the workbook now, and in those of earlier years. */
  readonly standing: ReadonlySet<SheetReport>;
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
    const { catalogue, thorough, earlier = [] } = this.options;
    const old = this.memory && hasSameFrame(this.memory.book, book) ? this.memory : null;
    const facts = old?.facts ?? new SharedFacts(catalogue, thorough);
    old?.book.reports.forEach((before, at) => {
      facts.follow(book.reports[at]!, book, before);
    });
    const peers = new SideBySide(sheetsOf([book]), catalogue, { factsOf: facts.of, before: old?.peers ?? null });
    const checks = old?.checks ?? new WeakMap<SheetReport, Remembered>();
    if (old) for (const report of peers.heardAnew()) checks.delete(report);
    const standing = new Set([book, ...earlier].flatMap(({ reports }) => reports));
    this.memory = { book, facts, peers, checks, standing };
    return this.memory;
  }

  private checkOf(report: SheetReport, memory: Memory): SheetCheck {
    const { peers, checks } = memory;
    const known = checks.get(report);
    if (known && holds(known, memory)) {
      const group = peers.groupOf(report);
      if (known.group !== group) known.check = reweighed(known, this.contextOf(report, memory, new Set()));
      known.group = group;
      return known.check;
    }
    const consulted = new Set<SheetReport>();
    const context = this.contextOf(report, memory, consulted);
    const judged = judgeSheet(report, context, this.options.rules);
    const check = weighedCheck(judged, context);
    // A second sheet of a province is compared in a group of its own, which nobody follows.
    if (!peers.standsAside(report)) checks.set(report, { judged, consulted, check, group: peers.groupOf(report) });
    return check;
  }

  private contextOf(report: SheetReport, { book, facts, peers }: Memory, consulted: Set<SheetReport>): CheckContext {
    const { catalogue, earlier = [] } = this.options;
    return {
      catalogue,
      book,
      earlier,
      facts: facts.of(report, book),
      factsOf: (other, itsBook) => {
        if (other !== report) consulted.add(other);
        return facts.of(other, itsBook);
      },
      peers,
    };
  }
}

/** Whether every sheet that was looked at stands as it stood. */
function holds({ consulted }: Remembered, { standing }: Memory): boolean {
  for (const report of consulted) if (!standing.has(report)) return false;
  return true;
}

/** The check as it was where its findings weigh what they weighed. */
function reweighed({ judged, check }: Remembered, context: CheckContext): SheetCheck {
  if (judged.findings.length === 0) return check;
  const anew = weighedCheck(judged, context);
  return anew.findings.every(({ weight }, at) => weight === check.findings[at]!.weight) ? check : anew;
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
