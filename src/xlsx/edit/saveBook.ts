import { withKept } from './kept';
import type { Model } from './model';

/**
 * The library reads its own output again outside of production, which takes as long as writing it.
 */
const withoutSelfCheck = { validate: false };

/** The workbook as .xlsx bytes. */
export async function saveBook(model: Model): Promise<Uint8Array> {
  keepConditionalFills(model);
  const bytes = await model.xlsx.writeBuffer(withoutSelfCheck);
  return withKept(model, new Uint8Array(bytes));
}

/**
 * The library writes a conditional fill only when its pattern is named, and drops the name on
 * reading.
 */
function keepConditionalFills(model: Model): void {
  for (const sheet of model.worksheets) {
    for (const format of sheet.conditionalFormattings) {
      for (const rule of format.rules) {
        const fill = rule.style?.fill;
        if (fill !== undefined && fill.type === 'pattern' && !fill.pattern) fill.pattern = 'solid';
      }
    }
  }
}
