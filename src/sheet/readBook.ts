import type { Snapshot } from './grid';
import { findLedgerHead, readLedger } from './readLedger';
import { readSheetReports, type ReadContext } from './readSheet';
import type { Book } from './report';

/**
 * Everything a workbook says, recognised by content: province reports by their symbols and labelled cells, ledgers by their heads,
 * whatever the sheets are called. Sheets that are neither are named.
 */
export function readBook(snapshot: Snapshot, context: ReadContext): Book {
  const sheets = snapshot.grids.map((grid) => ({
    grid,
    reports: readSheetReports(grid, context),
    ledger: readLedger(grid, context.catalogue),
  }));
  return {
    reports: sheets.flatMap(({ reports }) => reports),
    ledger: sheets.flatMap(({ ledger }) => ledger.ledger),
    ledgerProblems: sheets.flatMap(({ ledger }) => ledger.ledgerProblems),
    otherSheets: sheets
      .filter(({ grid, reports }) => reports.length === 0 && !findLedgerHead(grid))
      .map(({ grid }) => grid.sheet),
  };
}
