import type { CellPosition } from '../../sheet/grid/address';
import { changeCell, type CellWrite } from '../../sheet/grid/cellWrite';
import { dayIn } from '../../sheet/grid/days';
import { refAt, textOf, valueAt } from '../../sheet/grid/gridCells';
import { wordReader } from '../../sheet/grid/wordList';
import type { Book, SheetReport } from '../../sheet/province/report';
import { signerWords, type SignerRole } from '../cover/coverFields';
import type { Signing } from '../cover/coverSheet';
import type { Cover } from '../cover/readCover';
import { sealedBounds } from './sealedReading';

const roleIn = wordReader(signerWords);
/** The day of signing, open or filled. */
const dayPattern = /ngày\s+(\S+)\s+tháng\s+(\S+)\s+năm\s+(\S+)/iu;
const isOpen = (part: string): boolean => /^[….]+$/u.test(part);

/** What under a form's table is filled in by who signs; places index the report's grid. */
interface SignatureBlock {
  /** The line of place and day. */
  readonly day: CellPosition | null;
  readonly names: ReadonlyMap<SignerRole, CellPosition>;
}

/**
 * The block of signatures as forms are laid out: the line of the day, under it the roles, how to
 * sign, and a place for each name. Nothing of it is sealed or part of what is signed.
 */
function signatureBlock(report: SheetReport): SignatureBlock {
  const { grid } = report;
  const { end, first, last } = sealedBounds(report);
  const names = new Map<SignerRole, CellPosition>();
  let day: CellPosition | null = null;
  for (let row = end; row < grid.values.length; row += 1) {
    for (let column = first; column <= last; column += 1) {
      const text = textOf(valueAt(grid, row, column));
      if (dayPattern.test(text)) day ??= { row, column };
      const role = roleIn(text);
      const hint = textOf(valueAt(grid, row + 1, column));
      if (role !== null && hint.startsWith('(')) names.set(role, { row: row + 2, column });
    }
  }
  return { day, names };
}

/**
 * The rows of a form that who signs fills in, as wide as its table: their places are merged cells,
 * which Excel opens only as a whole.
 */
export function signatureCells(report: SheetReport): readonly CellPosition[] {
  const { top, left } = report.grid;
  const { first, last } = sealedBounds(report);
  const { day, names } = signatureBlock(report);
  const rows = new Set([...(day ? [day] : []), ...names.values()].map(({ row }) => row));
  return [...rows].flatMap((row) =>
    Array.from({ length: last - first + 1 }, (_, at) => ({ row: top + row, column: left + first + at })),
  );
}

/**
 * What to write so that the printed forms say under their tables who signed and when. What somebody
 * wrote there by hand stays: only what is open, or says what the cover said, is written over.
 * @param cover as it stands before it is signed
 */
export function formSignatures(
  { reports }: Pick<Book, 'reports'>,
  cover: Cover | null,
  signings: readonly Signing[],
): readonly CellWrite[] {
  const former = new Map(cover?.signatures.map((one) => [one.role, one]));
  return reports.flatMap((report) => {
    const { grid } = report;
    const { day, names } = signatureBlock(report);
    return signings.flatMap(({ role, name, date }) => {
      const before = former.get(role);
      const cell = names.get(role);
      const present = cell && textOf(valueAt(grid, cell.row, cell.column));
      const isOurs = present === '' || present === before?.name;
      const line = role === 'head' && day ? textOf(valueAt(grid, day.row, day.column)) : null;
      return [
        ...(cell && isOurs ? changeCell(grid, [cell.row, cell.column], name, null) : []),
        ...(day && line !== null
          ? changeCell(grid, [day.row, day.column], withDay(line, date, before?.date ?? ''), null)
          : []),
      ];
    });
  });
}

/** The addresses under a form's table that say what the cover says: nothing is lost with them. */
export function signedPlaces(report: SheetReport, cover: Cover | null): ReadonlySet<string> {
  const { grid } = report;
  const { day, names } = signatureBlock(report);
  const said = (cover?.signatures ?? []).flatMap(({ role, name, date }) => {
    const cell = names.get(role);
    return [
      ...(cell && textOf(valueAt(grid, cell.row, cell.column)) === name ? [cell] : []),
      ...(role === 'head' && day && dayOf(textOf(valueAt(grid, day.row, day.column))) === date ? [day] : []),
    ];
  });
  return new Set(said.map(({ row, column }) => refAt(grid, row, column).address));
}

/** The day that a line of signing names, as ISO text; null while it is open. */
function dayOf(line: string): string | null {
  const [, ...parts] = dayPattern.exec(line) ?? [];
  return dayIn(parts.join('/'));
}

/** The line with its day; as it is where another day than the former one was written there. */
function withDay(line: string, date: string, former: string): string {
  return line.replace(dayPattern, (whole, ...found: string[]) => {
    if (!found.slice(0, 3).every(isOpen) && dayOf(whole) !== former) return whole;
    const [year, month, day] = date.split('-');
    // As offices write it: January and February have their zero, like single days.
    return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
  });
}
