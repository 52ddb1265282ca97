import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Book, SheetReport } from '../../sheet/province/report';
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
}
