import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { LocalText } from '../../indicators/text';
import { comparable } from '../../review/gather/earlierBook';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { Carried, LeftBehind, PreviousBook, UnusedSheet } from '../../sheet/previous/carried';
import { blankCells, usedSheets } from '../../sheet/previous/carriedSummary';
import type { CellValue, Snapshot } from '../../sheet/grid/grid';
import type { RememberedTable } from '../../sheet/tableMemory/memory';
import { readMemory } from '../../sheet/tableMemory/readMemory';
import { pagesOfBook, type TablePage } from '../../tables/page/page';
import { textOf } from '../../sheet/grid/gridCells';
import type { PreviewRow } from '../../sheet/fill/fillRows';
import { printNumber } from '../../figures/print';
import { sentence } from '../messages/catalogue';
import type { Shipped } from '../../indicators/shippedLists';
import { UserError } from '../userError';
import { boundedPages } from '../../xlsx/tablePages';
import { unreadText } from './givenFile';
import { openWorkbooks } from './workbookFiles';

/** Earlier workbooks: those of the form, and files with other layouts. */
export interface OpenedPrevious {
  /** Null where every file has another layout. */
  readonly books: readonly PreviousBook[] | null;
  readonly foreign: readonly ForeignFile[];
  /** How tables were read before, as the workbooks remember it. */
  readonly readings: readonly RememberedTable[];
  /** Why sheets are left out that contradict themselves about their year. */
  readonly aside: readonly LocalText[];
}

/** A file with a layout of its own; its pages where they are read already. */
export interface ForeignFile {
  readonly file: string;
  readonly pages: readonly TablePage[] | null;
}

/**
 * Opens earlier workbooks, each read by the forms it carries. Throws a UserError for the first that
 * cannot be read: another base than the one asked for would be a wrong one.
 */
export async function openPrevious(
  paths: readonly string[],
  folder: string,
  lists: Shipped,
): Promise<OpenedPrevious | null> {
  if (paths.length === 0) return null;
  const [others, workbooks] = [paths.filter(isOther), paths.filter((file) => !isOther(file))];
  const opened = await openWorkbooks(workbooks, folder);
  const books: PreviousBook[] = [];
  const foreign: ForeignFile[] = others.map((file) => ({ file, pages: null }));
  const readings: RememberedTable[] = [];
  const aside: LocalText[] = [];
  for (const { file, snapshot, error } of opened) {
    if (!snapshot) throw new UserError(error);
    const { book, aside: left } = comparable(readBookWithForms(snapshot, lists).book, file);
    aside.push(...left);
    readings.push(...readMemory(snapshot, lists.catalogue).tables);
    if (book.reports.length === 0 && book.ledger.length === 0 && left.length === 0)
      foreign.push({ file, pages: foreignPages(file, snapshot) });
    else books.push({ ...book, file });
  }
  return { books: books.length === 0 ? null : books, foreign, readings, aside };
}

function foreignPages(file: string, snapshot: Snapshot): readonly TablePage[] {
  try {
    return boundedPages(pagesOfBook(snapshot));
  } catch (error) {
    throw new UserError(unreadText(file, error));
  }
}

/** Word files, pages and pasted text hold no form, whatever stands in them. */
function isOther(file: string): boolean {
  return /\.(?:docx?|html?|csv|tsv|txt)$/i.test(file);
}

/**
 * What came of earlier workbooks, one sentence each: sheets that were used, provinces without one,
 * cells without a base, what was left behind.
 */
export function previousReport(
  carried: Carried,
  preview: readonly PreviewRow[],
  catalogue: Catalogue,
): readonly LocalText[] {
  const used = usedSheets(carried);
  return [
    ...used.map(({ file, sheet, from, cells }) => sentence(`previous.${from}`, { file: file ?? '', sheet, cells })),
    ...(used.length === 0 ? [sentence('previous.nothing')] : []),
    ...carried.missing.map(({ name }) => sentence('previous.missing', { province: name, year: yearBefore(carried) })),
    ...blankCells(carried, catalogue).map(({ symbol, codes, text }) =>
      sentence('previous.blank', { symbol, codes: codes.join(', '), reason: text }),
    ),
    ...outweighed(preview).map(outweighedText),
    ...carried.leftBehind.map((one) => leftBehindText(one, catalogue)),
    ...unusedReasons.flatMap((reason) =>
      unusedText(
        carried.unusedSheets.filter((one) => one.reason === reason),
        reason,
      ),
    ),
  ];
}

function yearBefore({ year }: Carried): string {
  return String(year - 1);
}

function outweighed(preview: readonly PreviewRow[]): readonly PreviewRow[] {
  return preview.filter(({ action, placement }) => action === 'outweighed' && placement?.origin === 'previous');
}

function outweighedText({ code, symbol, proposed, present }: PreviewRow): LocalText {
  return sentence('previous.outweighed', { code, symbol, before: shown(proposed), now: shown(present ?? '') });
}

function leftBehindText(
  { file, sheet, address, code, value, reason, alike }: LeftBehind,
  catalogue: Catalogue,
): LocalText {
  const place = { file: file ?? '', sheet, address, code, value: shown(value) };
  const near = alike === null ? null : catalogue.byId(alike);
  return near
    ? sentence('previous.left.alike', { ...place, near: near.code, name: near.name })
    : sentence(`previous.left.${reason}`, place);
}

const unusedReasons: readonly UnusedSheet['reason'][] = ['unknownHead', 'otherProvince', 'otherYear'];

/** A folder of all provinces has many sheets of no use: one sentence for each reason. */
function unusedText(sheets: readonly UnusedSheet[], reason: UnusedSheet['reason']): readonly LocalText[] {
  const names = sheets.map(({ file, sheet }) => `“${sheet}” (${file ?? ''})`).join(', ');
  return sheets.length === 0 ? [] : [sentence(`previous.unused.${reason}`, { count: sheets.length, sheets: names })];
}

function shown(value: CellValue): string | LocalText {
  if (typeof value !== 'number') return `“${textOf(value)}”`;
  return { vi: printNumber(value, 'vi'), en: printNumber(value, 'en') };
}
