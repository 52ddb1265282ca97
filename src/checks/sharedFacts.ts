import type { Catalogue } from '../indicators/catalogue';
import type { Book, SheetReport } from '../sheet/report';
import { Facts } from './facts';

export type FactsOf = (report: SheetReport, book: Book) => Facts;

/** Facts of a report are gathered once, however many rules, sheets and workbooks ask. */
export function sharedFacts(catalogue: Catalogue, thorough = false): FactsOf {
  const made = new WeakMap<SheetReport, Facts>();
  return (report, book) => {
    const facts = made.get(report) ?? new Facts(report, book, catalogue, thorough);
    made.set(report, facts);
    return facts;
  };
}
