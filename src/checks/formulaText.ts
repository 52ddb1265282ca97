import type { LocalText } from '../indicators/text';

/**
 * A formula as a person reads it in the formula bar: a Vietnamese Excel parts arguments by
 * semicolons and decimals by commas. What is written to a cell stays in en-US form,
 * and what is no formula stays as it is.
 */
export function formulaText(formula: string): LocalText {
  if (!formula.startsWith('=')) return { vi: formula, en: formula };
  const vi = formula
    // Names of sheets and texts in quotes stay as they are.
    .split(/('(?:[^']|'')*'|"(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2')))
    .join('');
  return { vi, en: formula };
}
