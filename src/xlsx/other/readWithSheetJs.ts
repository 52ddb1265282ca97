import { read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel';
import type { CellValue, Grid, SheetVisibility, Snapshot, Stretch } from '../../sheet/grid/grid';
import { fromFileFormula } from '../futureFunctions';
import { placeOf } from '../../sheet/grid/address';
import { Allowance, Cells } from '../read/cells';
import { sheetGrid } from '../read/sheetGrid';
import { rawText } from '../keep/rawXml';
import { addStretch } from '../../sheet/grid/stretches';
import { plainStyle, type CellStyle } from '../read/styles/styles';
import { WorkbookFileError } from '../workbookFileError';
import type { HiddenParts } from './openDocument';
import { withoutZeroResults } from './zeroResults';

set_cptable(codePages);

/** Error values by the number that files keep (MS-XLS, 2.5.10 Bes). */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const visibilities: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

/**
 * .xls, .xlsb and .ods. The library cannot be bounded from within, so whoever calls this runs it in
 * a thread or worker with limits of time and memory.
 * @param hidden what the library does not read of .ods, by the name of a sheet
 * @throws WorkbookFileError with the reason
 */
export function readWithSheetJs(bytes: Uint8Array, hidden: ReadonlyMap<string, HiddenParts> = new Map()): Snapshot {
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      // Without it no row and no column is known to be hidden.
      cellStyles: true,
      cellHTML: false,
      cellText: false,
      sheetStubs: true,
      nodim: true,
    });
  } catch (error) {
    throw new WorkbookFileError(isPassword(error) ? 'encrypted' : 'unreadable', {}, error);
  }
  const allowance = new Allowance();
  const isOds = book.bookType === 'ods';
  // The library takes the names of sheets in .ods as they are written in XML.
  const names = book.SheetNames.map((name) => (isOds ? rawText(name) : name));
  const grids = names.flatMap((name, at) => toGrid(name, book.Sheets[book.SheetNames[at]!]!, allowance, hidden) ?? []);
  const sheets = names.map((name, at) => ({
    name,
    visibility: visibilities[hidden.get(name)?.isHidden ? 1 : (book.Workbook?.Sheets?.[at]?.Hidden ?? 0)] ?? 'visible',
  }));
  return {
    grids: withoutZeroResults(grids, bytes),
    sheets,
    hasMacros: book.vbaraw !== undefined,
    lettersNotLookedAt: true,
  };
}

/** The library says so in words only. */
function isPassword(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/i.test(error.message);
}

function toGrid(
  name: string,
  sheet: WorkSheet,
  allowance: Allowance,
  hidden: ReadonlyMap<string, HiddenParts>,
): Grid | null {
  const cells = new Cells(allowance, name);
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  rows.forEach((row, at) => {
    row?.forEach((cell, column) => {
      if (cell) add(cells, placeOf(at, column), cell);
    });
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  return sheetGrid(name, {
    cells,
    merges,
    rules: { inputRules: [], conditionalFormats: [], tips: [] },
    hiddenRows: hidden.get(name)?.rows ?? hiddenOf(sheet['!rows']),
    hiddenColumns: hidden.get(name)?.columns ?? hiddenOf(sheet['!cols']),
    hidesOtherRows: false,
    listedRows: new Set(),
    view: { hidesZeros: false, showsFormulas: false, rowsOutOfSight: [], columnsOutOfSight: [] },
  });
}

/**
 * Where rows or columns are hidden; the list has a place for each up to the last that says
 * anything.
 */
function hiddenOf(list: readonly ({ readonly hidden?: boolean } | undefined)[] = []): readonly Stretch[] {
  const found: Stretch[] = [];
  list.forEach((one, at) => {
    if (one?.hidden === true) addStretch(found, at);
  });
  return found;
}

function add(cells: Cells, place: number, cell: CellObject): void {
  const value = valueOf(cell);
  const formula = cell.f === undefined || cell.f === '' ? null : `=${fromFileFormula(cell.f)}`;
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  const style: CellStyle = format === 'General' ? plainStyle : { ...plainStyle, numberFormat: format };
  if (value !== '' || formula !== null || style !== plainStyle) cells.add(place, value, formula, style);
}

function valueOf({ t, v }: CellObject): CellValue {
  if (t === 'e') return errors[Number(v)] ?? '#N/A';
  if (t === 'z' || v === undefined || v instanceof Date) return '';
  return v;
}
