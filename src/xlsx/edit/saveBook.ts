import { withKept } from './kept';
import type { Model } from './model';

/**
 * The library reads its own output again outside of production, which takes as long as writing it.
 */
const withoutSelfCheck = { validate: false };

/** The workbook as .xlsx bytes. */
export async function saveBook(model: Model): Promise<Uint8Array> {
  keepConditionalFills(model);
  freeHeights(model);
  const bytes = await model.xlsx.writeBuffer(withoutSelfCheck);
  return withKept(model, new Uint8Array(bytes));
}

/** Pages that no sheet takes. */
const endless = 999;

/**
 * Held to more pages than it takes, a sheet is held to none, and a file can say so. LibreOffice
 * heeds page breaks only where it does.
 */
function freeHeights(model: Model): void {
  for (const { pageSetup } of model.worksheets)
    if (pageSetup.fitToPage && pageSetup.fitToHeight! >= endless) pageSetup.fitToHeight = 0;
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
