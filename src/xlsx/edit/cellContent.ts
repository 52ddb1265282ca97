import { dateToExcel } from '@cj-tech-master/excelts';
import type { Cell } from '@cj-tech-master/excelts';
import type { CellValue } from '../../sheet/grid/grid';
import { fromFileFormula } from '../futureFunctions';

const mergedSlave = 1;

/**
 * A cell's value as Excel would return it: dates as serial numbers, errors as their texts, blanks
 * as ''.
 */
export function cellValue(cell: Cell | undefined): CellValue {
  if (cell === undefined || cell.type === mergedSlave) return '';
  return plainValue(cell.value);
}

/** The formula in en-US form with its `=`, or null for a constant or a blank. */
export function cellFormula(cell: Cell | undefined): string | null {
  if (cell === undefined || cell.type === mergedSlave) return null;
  const formula = cell.formula;
  return formula === undefined || formula === '' ? null : `=${fromFileFormula(formula)}`;
}

/** The number format code in en-US form; `General` when none was set. */
export function cellNumberFormat(cell: Cell | undefined): string {
  const format = cell?.numFmt;
  if (format === undefined || format === null) return 'General';
  return (typeof format === 'string' ? format : format.formatCode) || 'General';
}

/** True for the hidden cells of a merged area, all but its top left one. */
export function isMergedSlave(cell: Cell): boolean {
  return cell.type === mergedSlave;
}

/** A value of the model, or of the engine, as Excel would return it. */
export function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof Date) return serial(value);
  if (typeof value !== 'object') return '';
  if ('error' in value) return String(value.error);
  if ('formula' in value || 'sharedFormula' in value) return plainValue('result' in value ? value.result : null);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text?: string }) => run.text ?? '').join('');
  }
  if ('checkbox' in value) return value.checkbox === true;
  if ('text' in value) return plainValue(value.text);
  return '';
}

/** Excel's serial number of a date, to the millisecond the library keeps. */
export function serial(date: Date, date1904 = false): number {
  const days = dateToExcel(date, date1904);
  return Math.round(days * 86_400_000) / 86_400_000;
}
