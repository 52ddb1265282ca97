import { foldName } from '../../../indicators/names';
import { once } from '../../../indicators/once';
import type { Province } from '../../../indicators/provinces/province';
import { loadProvinces, predecessors, sameProvince } from '../../../indicators/provinces/provinces';
import { cellAddress } from '../../../sheet/grid/address';
import type { Book, SheetReport } from '../../../sheet/province/report';
import { yearOfLine } from '../../../sheet/province/texts';
import type { FindingCell } from '../../findingCell';
import { placeOf } from '../../facts/places';
import { fileSaid } from './fileName';

/** Something besides the head's labelled cells that says what a sheet is about. */
export interface Witness<Said> {
  readonly said: Said;
  /** Null where it stands in no cell: the sheet's name, or the file's. */
  readonly cell: FindingCell | null;
  readonly isFile?: true;
  readonly text: string;
}

/** The years that a sheet's title, name, ledger rows and file speak of. */
export function yearsSaid(report: SheetReport, book: Book): readonly Witness<number>[] {
  const found: Witness<number>[] = [];
  for (const { text, cell } of textsAbove(report)) {
    const year = yearOfLine(text);
    if (year !== null) found.push({ said: year, cell, text });
  }
  const named = yearIn(report.sheet);
  if (named !== null) found.push({ said: named, cell: null, text: report.sheet });
  const papers = ledgerYear(report, book);
  const file = fileYear(book);
  return [...found, ...(papers ? [papers] : []), ...(file ? [file] : [])];
}

/**
 * Those of them that contradict the head. A file is as often named after the year in which it was
 * sent, so that its name alone says nothing.
 */
export function yearsAgainst(report: SheetReport, book: Book): readonly Witness<number>[] {
  const { year } = report.head;
  return year === null ? [] : yearsSaid(report, book).filter(({ said, isFile }) => !isFile && said !== year);
}

function yearIn(text: string): number | null {
  const digits = /(?<!\d)(20\d\d)(?!\d)/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The one year of which papers give results for the province; null where there are several. */
function ledgerYear({ head: { province, year } }: SheetReport, { ledger, reports }: Book): Witness<number> | null {
  if (!province || reports.length > 1) return null;
  const own = ledger.filter(({ figure }) => figure.kind === 'actual' && sameProvince(figure.province, province));
  const years = new Set(own.map(({ figure }) => figure.year));
  const [first] = own;
  if (!first || years.size !== 1 || years.has((year ?? 0) - 1)) return null;
  return { said: first.figure.year, cell: placeOf(first, first.figure.year), text: String(first.figure.year) };
}

/** The year of the file's name, where no sheet of the workbook is about it. */
function fileYear(book: Book): Witness<number> | null {
  const year = fileSaid(book)?.year ?? null;
  const isOwn = book.reports.some(({ head }) => head.year === year);
  return year === null || (isOwn && book.reports.length > 1)
    ? null
    : { said: year, cell: null, text: book.file!, isFile: true };
}

/** The province of the file's name, where no sheet of the workbook is about it. */
export function fileProvince(book: Book): Witness<readonly Province[]> | null {
  const said = fileSaid(book)?.provinces ?? [];
  const isOwn = book.reports.some(({ head: { province } }) => province !== null && mayBe(said, province));
  return said.length === 0 || (isOwn && book.reports.length > 1)
    ? null
    : { said, cell: null, text: book.file!, isFile: true };
}

/**
 * The provinces that a sheet's name, its reporting unit and the place of signing name; looked for
 * once a reading.
 */
export const provincesSaid = once((report: SheetReport): readonly Witness<readonly Province[]>[] => {
  const found: Witness<readonly Province[]>[] = [];
  const add = (text: string, cell: FindingCell | null): void => {
    const said = named(text);
    if (said.length > 0) found.push({ said, cell, text });
  };
  add(report.sheet, null);
  for (const { text, cell } of textsAbove(report)) if (/^(?:Sở|Department)\s/.test(text)) add(text, cell);
  const place = signingPlace(report);
  if (place) add(place.text, place.cell);
  return found;
});

/**
 * Whether a text that names some provinces may be about this one, or about one that it came from.
 */
export function mayBe(said: readonly Province[], province: Province): boolean {
  return said.some(
    (one) =>
      sameProvince(one, province) ||
      foldName(one.name.vi) === foldName(province.name.vi) ||
      predecessors(province).some((old) => sameProvince(old, one)),
  );
}

let names: readonly { readonly folded: string; readonly province: Province }[] | null = null;

/** Provinces whose name stands in a text as whole words; of names in names the longest. */
function named(text: string): readonly Province[] {
  names ??= loadProvinces().provinces.map((province) => ({ folded: ` ${foldName(province.name.vi)} `, province }));
  const folded = ` ${foldName(text.replace(/[,.;:()]/g, ' '))} `;
  const found = names.filter((one) => folded.includes(one.folded));
  const longest = Math.max(0, ...found.map((one) => one.folded.length));
  return found.filter((one) => one.folded.length === longest).map(({ province }) => province);
}

interface HeadText {
  readonly text: string;
  readonly cell: FindingCell;
}

/** Words above the table, the labelled cells left out; gathered once a reading. */
const textsAbove = once((report: SheetReport): readonly HeadText[] => {
  const { grid, symbolRow, head } = report;
  const labelled = new Set([...head.found.values()].map(({ address }) => address));
  const rows = Array.from({ length: Math.max(0, symbolRow - 1 - grid.top) }, (_, row) => row);
  return rows.flatMap((row) => [...textsIn(row, labelled, report)]);
});

function* textsIn(
  row: number,
  skipped: ReadonlySet<string>,
  { grid, sheet }: Pick<SheetReport, 'grid' | 'sheet'>,
): Iterable<HeadText> {
  for (const [column, value] of (grid.values[row] ?? []).entries()) {
    if (typeof value !== 'string' || value === '') continue;
    const address = cellAddress(grid.top + row, grid.left + column);
    if (!skipped.has(address))
      yield { text: value.trim(), cell: placeOf({ sheet, address, row: grid.top + row + 1 }, value) };
  }
}

const nothing: ReadonlySet<string> = new Set();

/** `Thanh Hóa, ngày … tháng … năm …`, under the table. */
function signingPlace(report: SheetReport): HeadText | null {
  const { grid, rows } = report;
  const last = rows.at(-1)?.row ?? report.symbolRow;
  for (let row = last - grid.top; row < grid.values.length; row += 1) {
    for (const found of textsIn(row, nothing, report)) {
      const place = /^(.{2,30}?), (?:ngày|date)\s/.exec(found.text)?.[1];
      if (place !== undefined) return { ...found, text: place };
    }
  }
  return null;
}
