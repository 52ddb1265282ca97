import { unzipSync, zipSync } from 'fflate';
import { movedThrough, type MovedCells } from '../../sheet/upgrade/movedFormula';
import type { LostKind } from './census';
import { putText, textIn, type Parts } from './parts';
import { escaped, rawText } from './rawXml';

/** A reference of a chart to cells. */
const reference = /(<(?:[\w.-]+:)?f(?:\s[^>]*)?>)([^<]+)(?=<)/g;

/**
 * Lets charts follow the cells of sheets whose rows moved.
 * @returns the workbook, and the references whose new places are not known: they lead nowhere now
 */
export function followCharts(
  bytes: Uint8Array,
  moved: readonly MovedCells[],
): { readonly bytes: Uint8Array; readonly lost: readonly LostKind[] } {
  const parts: Parts = unzipSync(bytes);
  const which: string[] = [];
  let isChanged = false;
  for (const name of Object.keys(parts).filter((one) => /^xl\/charts\/.*\.xml$/i.test(one))) {
    const text = textIn(parts, name)!;
    const now = text.replace(reference, (whole, open: string, written: string) => {
      const formula = rawText(written);
      const followed = movedThrough(formula, moved);
      if (followed === formula) return whole;
      if (followed === null) which.push(formula);
      return open + escaped(followed ?? '#REF!');
    });
    if (now === text) continue;
    putText(parts, name, now);
    isChanged = true;
  }
  const lost = which.length === 0 ? [] : [{ kind: 'chart:reference', before: which.length, after: 0, which }];
  return { bytes: isChanged ? zipSync(parts, { level: 6 }) : bytes, lost };
}
