import type { ModelSheet } from '../../../../xlsx/edit/model';
import { HostError } from '../../hostError';
import { isInside, parseAddress, wholeSheet, type Area } from '../../model/address';

/** @throws HostError InvalidArgument for what is no address, or speaks of another sheet. */
export function areaOf(sheet: ModelSheet, address: unknown, location: string): Area {
  if (address === null || address === undefined || address === '') return wholeSheet;
  const parsed = typeof address === 'string' ? parseAddress(address) : null;
  const elsewhere = parsed?.sheet !== null && parsed?.sheet.toLowerCase() !== sheet.name.toLowerCase();
  if (parsed === null || elsewhere) throw new HostError('InvalidArgument', location);
  return parsed.area;
}

/** @throws HostError InvalidArgument outside the sheet. */
export function areaByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown, location: string): Area {
  const numbers = [row, column, rows, columns];
  if (!numbers.every((number): number is number => Number.isInteger(number)))
    throw new HostError('InvalidArgument', location);
  const [top, left, height, width] = numbers as [number, number, number, number];
  const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
  if (!isInside(area)) throw new HostError('InvalidArgument', location);
  return area;
}
