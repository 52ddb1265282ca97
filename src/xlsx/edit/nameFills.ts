import type { Style } from '@cj-tech-master/excelts';
import type { Model } from './model';

/**
 * A fill whose pattern is not named is none (ECMA-376 part 1, 18.8.32); the library would write the
 * word `undefined` for it, which makes the file one that Excel repairs.
 */
export function nameFills(model: Model): void {
  const name = ({ style }: { readonly style?: Partial<Style> | undefined }): void => {
    const fill = style?.fill;
    if (fill?.type === 'pattern' && !fill.pattern) fill.pattern = 'none';
  };
  for (const sheet of model.worksheets) {
    // Columns with a look of their own may lie beyond those that hold anything; the types do not say
    // that there may be none.
    for (const column of (sheet.columns as typeof sheet.columns | null | undefined) ?? []) name(column);
    for (let number = 1; number <= sheet.rowCount; number += 1) {
      const row = sheet.findRow(number);
      if (!row) continue;
      name(row);
      for (let column = 1; column <= row.cellCount; column += 1) {
        const cell = row.findCell(column);
        if (cell) name(cell);
      }
    }
  }
}
