import type { LocalText } from '../../indicators/text';
import { symbolOf, type ColumnSymbol } from './columns';
import type { CellValue } from '../grid/grid';
import { joinNotes, type ColumnNote } from './notePhrases';
import type { Placement } from '../fill/placement';

/** Values for a sheet by catalogue id and column symbol: numbers, no-data marks, notes. */
export type SheetValues = ReadonlyMap<string, ReadonlyMap<ColumnSymbol, CellValue>>;

/** Something to say in a row's note about a column that gets no value. */
export interface Remark {
  readonly indicator: string;
  readonly note: ColumnNote;
}

/** The note of each row that needs one, by catalogue id. */
export function notesOf(
  placements: readonly Pick<Placement, 'indicator' | 'note'>[],
  remarks: readonly Remark[] = [],
): ReadonlyMap<string, LocalText> {
  const said = [...placements, ...remarks];
  const indicators = [...new Set(said.map(({ indicator }) => indicator))];
  return new Map(
    indicators.flatMap((indicator) => {
      const own = said.filter((one) => one.indicator === indicator).map(({ note }) => note);
      const note = joinNotes(own.sort((one, other) => (one?.symbol ?? '').localeCompare(other?.symbol ?? '')));
      return note ? [[indicator, note] as const] : [];
    }),
  );
}

/** Placements as the values of a sheet, notes in column 9. */
export function valuesOf(placements: readonly Placement[], remarks: readonly Remark[] = []): SheetValues {
  const values = new Map<string, Map<ColumnSymbol, CellValue>>();
  const put = (indicator: string, symbol: ColumnSymbol, value: CellValue): void => {
    const row = values.get(indicator) ?? new Map<ColumnSymbol, CellValue>();
    values.set(indicator, row.set(symbol, value));
  };
  for (const { indicator, symbol, value } of placements) put(indicator, symbol, value);
  for (const [indicator, note] of notesOf(placements, remarks)) put(indicator, symbolOf('note'), note.vi);
  return values;
}
