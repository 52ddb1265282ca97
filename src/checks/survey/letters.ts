import { symbolOf } from '../../sheet/province/columns';
import type { SheetReport } from '../../sheet/province/report';
import type { Arrangement } from './arrangement';
import { bit } from './concerns';
import type { Glance } from './glance';
import { hasOddLetters } from './looks';
import type { RowCursor } from './rowCursor';

/** The columns of words. */
export const textSymbols = (['name', 'unit', 'note'] as const).map(symbolOf);

/** The texts of a row: names and units are on one sheet what they were on the sheet before, and need no second look. */
export class LetterLook {
  private readonly columns;

  constructor(
    private readonly glance: Glance,
    { columns }: SheetReport,
    { soundTexts }: Arrangement,
    private readonly cells: RowCursor,
  ) {
    this.columns = textSymbols.flatMap((symbol) => {
      const column = columns.get(symbol);
      return column === undefined ? [] : [{ column, sound: soundTexts(symbol) }];
    });
  }

  read(at: number): void {
    const { values } = this.cells;
    for (const { column, sound } of this.columns) {
      const text = values[column];
      if (typeof text !== 'string' || text === '' || text === sound[at]) continue;
      if (hasOddLetters(text)) this.glance.raise(at, bit.letters);
      else sound[at] = text;
    }
  }
}
