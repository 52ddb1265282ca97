import { quoteSheet } from './address';
import type { Grid } from './grid';

/** Excel compares sheet names without regard to case. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * Who reads a sheet by its name: formulas elsewhere would turn into errors where it goes.
 * @param going sheets that go together: what they read of each other does not count
 * @returns for a sheet's name the first sheet whose formulas name it, or null
 */
export function sheetReaders(
  grids: readonly Grid[],
  going: ReadonlySet<string> = new Set(),
): (sheet: string) => string | null {
  const readers = grids
    .filter(({ sheet }) => !going.has(sheet))
    .map(({ sheet, formulas }) => ({
      sheet,
      formulas: formulas
        .flat()
        .filter((formula): formula is string => typeof formula === 'string' && formula.startsWith('='))
        .map(folded),
    }));
  return (name) => {
    const named = [`${folded(quoteSheet(name))}!`, `${folded(name)}!`];
    const reads = (formula: string): boolean => named.some((one) => formula.includes(one));
    return readers.find(({ sheet, formulas }) => sheet !== name && formulas.some(reads))?.sheet ?? null;
  };
}
