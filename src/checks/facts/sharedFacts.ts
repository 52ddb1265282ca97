import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Book, SheetReport } from '../../sheet/province/report';
import { Facts } from './facts';

export type FactsOf = (report: SheetReport, book: Book, isOther?: boolean) => Facts;

/** Facts of a report are gathered once, however many rules, sheets and workbooks ask. */
export class SharedFacts {
  private readonly made = new WeakMap<SheetReport, Facts>();
  private readonly madeAbroad = new WeakMap<SheetReport, Facts>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly thorough = false,
  ) {}

  /** @param isOther another workbook asks: the cells say which file they stand in */
  readonly of: FactsOf = (report, book, isOther = false) => {
    const made = isOther ? this.madeAbroad : this.made;
    const file = isOther ? book.file : undefined;
    const facts = made.get(report) ?? new Facts(report, book, this.catalogue, this.thorough, file);
    made.set(report, facts);
    return facts;
  };
}
