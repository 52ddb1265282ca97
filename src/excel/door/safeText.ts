import type { CellValue } from '../../sheet/grid/grid';

/**
 * What Excel would take for the beginning of a formula, a function call of old, or its own sign for
 * text.
 */
const telling = /^[=+\-@']/;

/**
 * A value as it must be handed to `Range.formulas` so that the cell holds exactly this value. Text
 * gets a leading apostrophe, which Excel takes as "text follows" and does not keep: without it
 * `=1+1` becomes a formula, `7/63` a date and `TRUE` a truth value. In a cell of the format `@`
 * only the telling signs need it.
 */
export function asEntered(value: CellValue, numberFormat: string | null): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  return numberFormat === '@' && !telling.test(value) ? value : `'${value}`;
}
