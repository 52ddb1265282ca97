import { rough } from '../../checks/wording';
import { printNumber } from '../../figures/print';
import type { Language } from '../../indicators/text';
import type { CellValue } from '../../sheet/grid/grid';

/** A value on a card: numbers as far as a reader needs them, all else as it stands. */
export function printed(value: CellValue | null, language: Language): string {
  if (typeof value !== 'number') return String(value ?? '');
  const shown = rough(value);
  return printNumber(shown.value, language, shown.decimals);
}

/** A value as it stands in its cell: numbers with their own digits. */
export function printedWhole(value: CellValue | null, language: Language): string {
  return typeof value === 'number' ? printNumber(value, language) : String(value ?? '');
}
