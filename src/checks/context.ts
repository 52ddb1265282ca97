import type { Catalogue } from '../indicators/catalogue/catalogue';
import type { Book } from '../sheet/province/report';
import type { Facts } from './facts/facts';
import type { FactsOf } from './facts/sharedFacts';
import type { Peers } from './provinces/peers';
import type { Standing } from './standing/standing';

/** What a rule may look at besides the sheet it judges. All of it is read-only. */
export interface CheckContext {
  readonly catalogue: Catalogue;
  readonly book: Book;
  /** Workbooks of earlier years; empty when none were given. */
  readonly earlier: readonly Book[];
  /** What sheet and ledger together say about each indicator. */
  readonly facts: Facts;
  /** The same for another sheet, of this book or an earlier one. */
  readonly factsOf: FactsOf;
  /** The provinces a sheet is compared with: those of its book, or of all under review. */
  readonly peers: Peers;
  /** What is known of the sheet's linked rows from the check before. */
  readonly standing: Standing;
}
