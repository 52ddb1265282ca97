import type { Snapshot } from '../../sheet/grid/grid';
import { ledgerTable } from '../../sheet/ledger/ledgerColumns';
import type { Book } from '../../sheet/province/report';
import type { Cover } from '../cover/readCover';
import { digestOf } from '../digest';
import { hasTrickyFormats, ShownCells, type TrickyFormat } from './sealedFormats';
import { sealedWorkbook, versionRow, workbookPlace } from './sealedReading';
import { contentOf, type SealedLine, type SealedRow, type SealVersion } from './sealedRow';
import { sealedSheets } from './sealedSheets';
import { sealedCover, sealedLedger, sealedNotes, shownSeal } from './sealedTables';

/** Each version has a canonical form of its own: a seal of one says nothing about another. */
const canonicalForm = (version: SealVersion): string => `chi-tieu seal ${version}`;

/** What is read of a workbook. */
export interface Sealable {
  readonly snapshot: Snapshot;
  readonly book: Pick<Book, 'reports'>;
  readonly cover: Cover | null;
}

/** The version that new seals have; the first one where nobody knows which sheets there are. */
export function versionFor({ sheets }: Snapshot): SealVersion {
  return sheets ? 2 : 1;
}

/**
 * Everything of a workbook that matters, in one order and spelling, wherever it stands: cover
 * (unit, versions, counts, signers, but not the seal), province sheets (scheme, code, year, form,
 * status; row codes, names, units, inputs at 15 digits, marks, formulas with codes for addresses,
 * notes, headings, legends), ledger, explanations and waivers, number formats of all these that show
 * something else than the cell holds, names and visibility of the other sheets. Positions, formats
 * that change no reading and computed results are left out; so are names of province sheets. The
 * first version knew figures and what is said of them only.
 */
export function sealedRows(
  sealable: Sealable,
  version: SealVersion = versionFor(sealable.snapshot),
): readonly SealedRow[] {
  const { snapshot, book, cover } = sealable;
  const rows = rowsRead(sealable, version);
  if (version === 1) return rows;
  const own = [
    ...book.reports.map(({ sheet }) => sheet),
    ...snapshot.grids.filter((grid) => ledgerTable.find(grid) !== null).map(({ sheet }) => sheet),
  ];
  const workbook = sealedWorkbook(snapshot, own) ?? [];
  if (!hasTrickyFormats(snapshot)) return [...rows, ...workbook];
  const shown = new ShownCells(snapshot);
  const words = shownSeal(cover).map((row) => shown.withFormats(row));
  return [...rows.map((row) => shown.withFormats(row)), ...words.filter(({ cells }) => cells.length > 0), ...workbook];
}

function rowsRead({ snapshot, book, cover }: Sealable, version: SealVersion): readonly SealedRow[] {
  return [...sealedCover(cover), ...sealedSheets(book, version), ...sealedLedger(snapshot), ...sealedNotes(snapshot)];
}

/** Of everything that is sealed, what a number format shows otherwise than it is. */
export function trickyFormats(sealable: Sealable): readonly TrickyFormat[] {
  if (!hasTrickyFormats(sealable.snapshot)) return [];
  const shown = new ShownCells(sealable.snapshot);
  const rows = [...rowsRead(sealable, 2), ...shownSeal(sealable.cover)];
  return rows.flatMap((row) => shown.trickyOf(row));
}

/** Rows as text. Rows without contents say that they are there. */
export function linesOf(rows: readonly SealedRow[]): readonly SealedLine[] {
  return rows.map((row) => ({ place: row.place, row: row.row, content: contentOf(row) }));
}

/** The version of what was sealed, as the sealed lines themselves say it. */
export function versionOf(lines: readonly SealedLine[]): SealVersion {
  return lines.some(({ place, row }) => place === workbookPlace && row === versionRow) ? 2 : 1;
}

/**
 * The seal of lines: SHA-256 over the form's name and one line each, parted by tabs, sorted, in
 * UTF-8 (NFC).
 */
export function sealOf(lines: readonly SealedLine[]): string {
  const sorted = lines.map(({ place, row, content }) => [place, row, content].join('\t').normalize('NFC')).sort();
  return digestOf([canonicalForm(versionOf(lines)), ...sorted].join('\n'));
}
