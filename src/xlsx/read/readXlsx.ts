import type { Grid, SheetEntry, Snapshot } from '../../sheet/grid/grid';
import { Archive } from '../archive/archive';
import { fileLimits, type FileLimits } from '../archive/fileLimits';
import { guardSignature } from '../archive/signature';
import { WorkbookFileError } from '../workbookFileError';
import { Allowance } from './cells';
import { Package } from './package';
import { noStrings, readSharedStrings } from './sharedStrings';
import { commentsOf, sheetNotes, type SheetNotes } from './notes';
import { sheetGrid } from './sheetGrid';
import { readSheetPart } from './sheetPart';
import { themePart } from './styles/colours';
import { noStyles, stylesPart } from './styles/styles';
import { readWorkbookPart, workbookPartOf, type ListedSheet } from './workbookPart';

/** How many merged areas a sheet has, and how many cells they cover. */
export interface MergedCells {
  readonly sheet: string;
  readonly areas: number;
  readonly cells: number;
}

export interface XlsxSnapshot extends Snapshot {
  readonly hasMacros: boolean;
  /** Of every sheet with merged areas, blank ones included. */
  readonly mergedCells: readonly MergedCells[];
}

/** The same, with the notes of every sheet, blank ones included. */
interface ReadWithNotes {
  readonly snapshot: XlsxSnapshot;
  readonly notes: ReadonlyMap<string, SheetNotes>;
}

/**
 * Everything that the checks read of an .xlsx file: one grid a sheet that holds a value, in the
 * order of the tabs. Every part is held against its CRC-32, those that nobody reads, too.
 * @throws WorkbookFileError for anything that is no readable workbook.
 */
export function readXlsx(bytes: Uint8Array, limits: FileLimits = fileLimits): XlsxSnapshot {
  return readOpened(openXlsx(bytes, limits)).snapshot;
}

/** A package that holds a workbook, and the name of the workbook's part. */
export interface OpenedXlsx {
  readonly opened: Package;
  readonly part: string;
}

/** Opens an .xlsx file and reads nothing of its sheets. @throws WorkbookFileError as above. */
export function openXlsx(bytes: Uint8Array, limits: FileLimits): OpenedXlsx {
  guardSignature(bytes, limits);
  const opened = new Package(new Archive(bytes, limits));
  const { part, binary } = workbookPartOf(opened);
  if (binary) throw new WorkbookFileError('not-a-workbook');
  return { opened, part };
}

/** What `readXlsx` gives, of a file that is open. @throws WorkbookFileError as above. */
export function readOpened({ opened, part }: OpenedXlsx): ReadWithNotes {
  const read = readSheets(opened, part);
  opened.archive.verifyRest();
  return read;
}

function listed({ name, visibility, part }: ListedSheet): SheetEntry {
  return { name, visibility, ...(part === null ? { holdsCells: false } : {}) };
}

function readSheets(opened: Package, part: string): ReadWithNotes {
  const { archive } = opened;
  const { sheets, sharedStrings, styles, theme, date1904, hasMacros, hidesTabs, roundsAsShown } = readWorkbookPart(
    opened,
    part,
  );
  const around = {
    ...(sharedStrings === null ? noStrings : readSharedStrings(archive, sharedStrings)),
    styles:
      styles === null
        ? noStyles
        : stylesPart.read(archive, styles, theme === null ? undefined : themePart.read(archive, theme, undefined)),
    date1904,
    allowance: new Allowance(),
  };
  const grids: Grid[] = [];
  const mergedCells: MergedCells[] = [];
  const notes = new Map<string, SheetNotes>();
  for (const { name, part: sheetPart, print } of sheets) {
    if (sheetPart === null) continue;
    const sheet = readSheetPart(archive, sheetPart, { ...around, name });
    const grid = sheetGrid(name, sheet);
    const own = sheetNotes(opened, sheetPart);
    if (own.size > 0) notes.set(name, own);
    const comments = commentsOf(own);
    const looks = { ...grid?.looks, ...print, ...(comments.length > 0 ? { comments } : {}) };
    if (grid) grids.push({ ...grid, looks });
    const cells = sheet.merges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (cells > 0) mergedCells.push({ sheet: name, areas: sheet.merges.length, cells });
  }
  const snapshot = {
    grids,
    sheets: sheets.map(listed),
    hasMacros,
    mergedCells,
    ...(hidesTabs ? { hidesTabs } : {}),
    ...(roundsAsShown ? { roundsAsShown } : {}),
    ...(date1904 ? { countsFrom1904: true } : {}),
  };
  return { snapshot, notes };
}
