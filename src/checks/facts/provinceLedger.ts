import { once } from '../../indicators/once';
import { groupedBy } from '../../indicators/lists';
import { speaksOfTheForm } from '../../figures/coordinates';
import { keyText } from '../../indicators/provinces/provinceList';
import type { Book, LedgerRow, SheetReport } from '../../sheet/province/report';
import { ownedBy } from './places';

/** The ledger rows of one province, and of them those that each of its sheets is judged with. */
interface ProvinceLedger {
  readonly rows: readonly LedgerRow[];
  readonly ownedBy: ReadonlyMap<SheetReport, readonly LedgerRow[]>;
  readonly byIndicator: ReadonlyMap<string, readonly LedgerRow[]>;
}

const nothing: ProvinceLedger = { rows: [], ownedBy: new Map(), byIndicator: new Map() };

/** What a book's ledgers say of the province of one of its sheets; they are sorted once a book. */
export function ledgerOf(report: SheetReport, book: Book): ProvinceLedger {
  const { province } = report.head;
  if (!province || book.ledger.length === 0) return nothing;
  return sorted(book).get(keyText(province)) ?? nothing;
}

const sorted = once(({ ledger, reports }: Book): ReadonlyMap<string, ProvinceLedger> => {
  // What speaks of another time, place or part says nothing of the sheet's cells.
  const rows = groupedBy(
    ledger.filter(({ figure }) => speaksOfTheForm(figure)),
    ({ figure }) => keyText(figure.province),
  );
  const sheets = groupedBy(reports, ({ head }) => (head.province ? keyText(head.province) : ''));
  return new Map(
    [...rows].map(([province, own]): [string, ProvinceLedger] => {
      const candidates = sheets.get(province) ?? [];
      const owned = new Map<SheetReport, LedgerRow[]>();
      for (const [report, its] of groupedBy(own, (row) => ownedBy(row, candidates))) if (report) owned.set(report, its);
      return [province, { rows: own, ownedBy: owned, byIndicator: groupedBy(own, ({ figure }) => figure.indicator) }];
    }),
  );
});
