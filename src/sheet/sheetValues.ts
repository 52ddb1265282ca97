import type { LocalText } from '../indicators/text';
import { symbolOf, type ColumnSymbol } from './columns';
import type { CellValue } from './grid';
import { joinNotes } from './notePhrases';
import type { Placement } from './placement';

/** Values for a sheet by catalogue id and column symbol: numbers, no-data marks, notes. */
export type SheetValues = ReadonlyMap<string, ReadonlyMap<ColumnSymbol, CellValue>>;

/** The note of each row that needs one, by catalogue id. */
export function notesOf(placements: readonly Placement[]): ReadonlyMap<string, LocalText> {
  const indicators = [...new Set(placements.map(({ indicator }) => indicator))];
  return new Map(
    indicators.flatMap((indicator) => {
      const note = joinNotes(placements.filter((one) => one.indicator === indicator).map(({ note }) => note));
      return note ? [[indicator, note] as const] : [];
    }),
  );
}

/** Placements as the values of a sheet, notes in column 9. */
export function valuesOf(placements: readonly Placement[]): SheetValues {
  const notes = notesOf(placements);
  const values = new Map<string, Map<ColumnSymbol, CellValue>>();
  for (const { indicator, symbol, value } of placements) {
    const row = values.get(indicator) ?? new Map<ColumnSymbol, CellValue>();
    values.set(indicator, row.set(symbol, value));
  }
  for (const [indicator, note] of notes) values.get(indicator)!.set(symbolOf('note'), note.vi);
  return values;
}
