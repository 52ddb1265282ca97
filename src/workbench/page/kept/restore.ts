import type { Host } from '../../host/host';
import type { KeptEntry } from './keptStore';

/**
 * Types once more what was typed after a version was written; a sheet that is no longer there has
 * its own version.
 */
export function restoreEntries(host: Host, entries: readonly KeptEntry[]): void {
  const sheets = new Set(host.view().sheets.map(({ name }) => name));
  for (const { sheet, row, column, text } of entries) {
    if (sheets.has(sheet)) host.enterAll(sheet, [{ row, column, text }]);
  }
}
