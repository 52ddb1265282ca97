import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../../../sheet/grid/grid';
import { cellFormula, cellNumberFormat, cellValue, isMergedSlave } from '../../../xlsx/edit/cellContent';
import type { ModelCell, ModelSheet } from '../../../xlsx/edit/model';
import { toFileFormula } from '../../../xlsx/futureFunctions';
import { usedArea } from '../../../xlsx/edit/usedArea';
import { columnCount, intersect, rowCount } from './address';
import type { Area } from './address';
import type { Book } from './book';
import { isErrorText, readEntry } from '../edit/entry';
import type { Entry } from '../edit/entry';
import { assertCountable, assertUnlocked } from './guards';
import { HostError } from '../hostError';
import type { Locale } from '../format/locale';
import { canonicalFormula } from '../calculate/references';
import { cellAt, shared, styleAt } from './style';

/**
 * A matrix of what `read` gives for each cell of an area; cells that do not exist give it
 * undefined.
 */
export function matrixOf<T>(
  sheet: ModelSheet,
  area: Area,
  read: (cell: ModelCell | undefined, row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const model = sheet.findRow(row + 1);
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      line.push(read(model?.findCell(column + 1), row, column));
    rows.push(line);
  }
  return rows;
}

/** The value or, where there is one, the formula. */
export function formulaOrValue(cell: ModelCell | undefined): CellValue {
  return cellFormula(cell) ?? cellValue(cell);
}

export function numberFormatAt(sheet: ModelSheet, cell: ModelCell | undefined, row: number, column: number): string {
  if (cell !== undefined) return cellNumberFormat(cell);
  const format = styleAt(sheet, row, column).numFmt;
  return format === undefined ? 'General' : typeof format === 'string' ? format : format.formatCode;
}

/**
 * Writes what `range.values = ...` or `range.formulas = ...` carries.
 * @param input a matrix of the area's shape, or one value for all cells; null leaves a cell as it
 *   is.
 * @throws HostError InvalidArgument for another shape or a formula that cannot be read,
 *   AccessDenied for locked cells.
 */
export function writeContents(book: Book, sheet: ModelSheet, area: Area, input: unknown, location: string): void {
  assertCountable(area, 'RequestPayloadSizeLimitExceeded', location);
  const entries = toEntries(sheet, area, input, 'en-US', location);
  assertUnlocked(sheet, area, location);
  const single = rowCount(area) === 1 && columnCount(area) === 1;
  const before = single ? cellValue(sheet.findCell(area.top + 1, area.left + 1)) : undefined;
  let formulas = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const entry = entries(row - area.top, column - area.left);
      if (entry !== null && writeEntry(sheet, row, column, entry)) formulas = true;
    }
  }
  book.touch(sheet, area, formulas);
  book.record({
    kind: 'cells',
    sheet,
    area,
    ...(before === undefined ? {} : { before, after: cellValue(sheet.findCell(area.top + 1, area.left + 1)) }),
  });
}

/**
 * Puts a read entry into a cell; hidden cells of a merged area swallow it, as in Excel.
 * Returns whether a formula came or went.
 */
export function writeEntry(sheet: ModelSheet, row: number, column: number, entry: Entry): boolean {
  if (entry.kind === 'blank' && sheet.findCell(row + 1, column + 1) === undefined) return false;
  const cell = cellAt(sheet, row, column);
  if (isMergedSlave(cell)) return false;
  const formulas = entry.kind === 'formula' || cell.formula !== undefined;
  if (entry.kind === 'blank') cell.value = null;
  else if (entry.kind === 'formula') cell.value = { formula: toFileFormula(entry.formula.slice(1)) };
  else {
    cell.value = isErrorText(entry.value) ? { error: entry.value as '#N/A' } : entry.value;
    if (entry.numberFormat !== null && cellNumberFormat(cell) === 'General')
      cell.style = shared({ ...cell.style, numFmt: entry.numberFormat });
  }
  return formulas;
}

function toEntries(
  sheet: ModelSheet,
  area: Area,
  input: unknown,
  locale: Locale,
  location: string,
): (row: number, column: number) => Entry | null {
  if (!Array.isArray(input)) {
    return (row, column) => toEntry(sheet, area.top + row, area.left + column, input, locale, location);
  }
  const fits =
    input.length === rowCount(area) && input.every((line) => Array.isArray(line) && line.length === columnCount(area));
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const lines = input as readonly (readonly unknown[])[];
  // Read everything before anything is written: a value that cannot be read leaves the whole range
  // as it was.
  const entries = lines.map((line, row) =>
    line.map((value, column) => toEntry(sheet, area.top + row, area.left + column, value, locale, location)),
  );
  return (row, column) => entries[row]![column]!;
}

function toEntry(
  sheet: ModelSheet,
  row: number,
  column: number,
  value: unknown,
  locale: Locale,
  location: string,
): Entry | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return { kind: 'value', value, numberFormat: null };
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'value', value, numberFormat: null };
  if (typeof value !== 'string') throw new HostError('InvalidArgument', location);
  const format = numberFormatAt(sheet, sheet.findCell(row + 1, column + 1), row, column);
  return checkedEntry(readEntry(value, locale, format), location);
}

/** A formula in Excel's own spelling. @throws HostError InvalidArgument when it cannot be read. */
export function checkedEntry(entry: Entry, location: string): Entry {
  if (entry.kind !== 'formula') return entry;
  const formula = canonicalFormula(entry.formula);
  try {
    parse(tokenize(formula.slice(1)));
  } catch {
    throw new HostError('InvalidArgument', location);
  }
  return { kind: 'formula', formula };
}

/** Empties cells and keeps their looks. */
export function clearContents(book: Book, sheet: ModelSheet, area: Area, location: string): void {
  const used = usedArea(sheet, 'anything');
  const inside = used === null ? null : intersect(area, used);
  if (inside === null) return;
  assertUnlocked(sheet, inside, location);
  const single = rowCount(area) === 1 && columnCount(area) === 1;
  const before = single ? cellValue(sheet.findCell(area.top + 1, area.left + 1)) : undefined;
  let formulas = false;
  for (let row = inside.top; row <= inside.bottom; row += 1) {
    for (let column = inside.left; column <= inside.right; column += 1) {
      if (writeEntry(sheet, row, column, { kind: 'blank' })) formulas = true;
    }
  }
  book.touch(sheet, inside, formulas);
  book.record({ kind: 'cells', sheet, area, ...(before === undefined ? {} : { before, after: '' }) });
}
