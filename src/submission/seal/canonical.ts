import type { Snapshot } from '../../sheet/grid/grid';
import type { Book } from '../../sheet/province/report';
import type { Cover } from '../cover/readCover';
import { digestOf } from '../digest';
import { contentOf, type SealedLine, type SealedRow } from './sealedRow';
import { sealedSheets } from './sealedSheets';
import { sealedCover, sealedLedger, sealedNotes } from './sealedTables';

/** Changes when the canonical form changes: a seal of another form says nothing about this one. */
const canonicalForm = 'chi-tieu seal 1';

/** What is read of a workbook. */
export interface Sealable {
  readonly snapshot: Snapshot;
  readonly book: Pick<Book, 'reports'>;
  readonly cover: Cover | null;
}

/**
 * Everything of a workbook that matters, in one order and spelling, wherever it stands: cover
 * (unit, versions, counts, signers, but not the seal), province sheets (scheme, code, year, form,
 * status; row codes, units, inputs at 15 digits, marks, formulas with codes for addresses, notes),
 * ledger, explanations and waivers. Sheet names and order, positions, formats and computed results
 * are left out.
 */
export function sealedRows({ snapshot, book, cover }: Sealable): readonly SealedRow[] {
  return [...sealedCover(cover), ...sealedSheets(book), ...sealedLedger(snapshot), ...sealedNotes(snapshot)];
}

/** Rows as text. Rows without contents say that they are there. */
export function linesOf(rows: readonly SealedRow[]): readonly SealedLine[] {
  return rows.map((row) => ({ place: row.place, row: row.row, content: contentOf(row) }));
}

/**
 * The seal of lines: SHA-256 over the form's name and one line each, parted by tabs, sorted, in
 * UTF-8 (NFC).
 */
export function sealOf(lines: readonly SealedLine[]): string {
  const sorted = lines.map(({ place, row, content }) => [place, row, content].join('\t').normalize('NFC')).sort();
  return digestOf([canonicalForm, ...sorted].join('\n'));
}
