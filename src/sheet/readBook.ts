import type { Grid, Snapshot } from './grid/grid';
import { ledgerTable } from './ledger/ledgerColumns';
import { readLedger } from './ledger/readLedger';
import { memoryTable } from './tableMemory/memoryColumns';
import { readSheetReports, type ReadContext } from './province/readSheet';
import type { Book, SheetReport } from './province/report';

/** What one sheet says. */
interface SheetContents extends Pick<Book, 'ledger' | 'ledgerProblems'> {
  readonly reports: readonly SheetReport[];
  readonly isOther: boolean;
}

/**
 * Reads one workbook again and again: sheets whose grid is the same object as before keep their
 * reports, which are then the same objects too.
 */
export class BookReader {
  private readonly known = new WeakMap<Grid, SheetContents>();

  constructor(private readonly context: ReadContext) {}

  /**
   * Everything a workbook says, recognised by content: province reports by their symbols and
   * labelled cells, ledgers by their heads, whatever the sheets are called. Sheets that are neither
   * are named.
   */
  read({ grids, file }: Snapshot): Book {
    const sheets = grids.map((grid) => ({ grid, contents: this.contentsOf(grid) }));
    return {
      ...(file === undefined ? {} : { file }),
      reports: sheets.flatMap(({ contents }) => contents.reports),
      ledger: sheets.flatMap(({ contents }) => contents.ledger),
      ledgerProblems: sheets.flatMap(({ contents }) => contents.ledgerProblems),
      otherSheets: sheets.filter(({ contents }) => contents.isOther).map(({ grid }) => grid.sheet),
    };
  }

  private contentsOf(grid: Grid): SheetContents {
    let contents = this.known.get(grid);
    if (!contents) this.known.set(grid, (contents = readSheet(grid, this.context)));
    return contents;
  }
}

function readSheet(grid: Grid, context: ReadContext): SheetContents {
  const reports = readSheetReports(grid, context);
  const head = ledgerTable.find(grid);
  return {
    reports,
    ...readLedger(grid, context.catalogue, head),
    isOther: reports.length === 0 && !head && !memoryTable.find(grid),
  };
}

/** Reads a workbook once, as `BookReader` does. */
export function readBook(snapshot: Snapshot, context: ReadContext): Book {
  return new BookReader(context).read(snapshot);
}
