import type { Catalogue } from '../indicators/catalogue';
import type { Book, SheetReport } from '../sheet/province/report';
import { Facts } from './facts';

export type FactsOf = (report: SheetReport, book: Book) => Facts;

/** Facts of a report are gathered once, however many rules, sheets and workbooks ask. */
export class SharedFacts {
  private readonly made = new WeakMap<SheetReport, Facts>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly thorough = false,
  ) {}

  readonly of: FactsOf = (report, book) => {
    const facts = this.made.get(report) ?? new Facts(report, book, this.catalogue, this.thorough);
    this.made.set(report, facts);
    return facts;
  };

  /** Makes the facts of a sheet that was edited, from what was known of it before; the ledgers are the same. */
  follow(report: SheetReport, book: Book, before: SheetReport): void {
    if (this.made.has(report)) return;
    const known = this.made.get(before) ?? null;
    this.made.set(report, new Facts(report, book, this.catalogue, this.thorough, known));
  }
}
