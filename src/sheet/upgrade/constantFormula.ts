import { formulaPieces } from '../formula/formulaText';

/** Functions of numbers that clerks write a sum with. */
const known = new Set(['SUM(', 'ROUND(', 'AVERAGE(', 'MAX(', 'MIN(', 'ABS(', 'INT(', 'PRODUCT(']);

/**
 * Whether a formula reckons with numbers alone (`=1200+300`): it means the same on every sheet. It
 * names no cell, no sheet and no other file, and calls nothing but arithmetic.
 */
export function isConstant(formula: string): boolean {
  return formulaPieces(formula).every(({ kind, text }) =>
    kind === 'call'
      ? known.has(text.toUpperCase())
      : kind === 'word'
        ? /^\d*\.?\d+(?:E\d*)?$/i.test(text)
        : kind === 'other' && /^[\s=+\-*/^%(),]+$/.test(text),
  );
}
