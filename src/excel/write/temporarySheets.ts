import { sheetFingerprint } from '../../sheet/grid/fingerprint';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';

const pattern = /^ChiTieu~[0-9a-z]+-\d+-([0-9a-z]+)$/;

/**
 * Names for sheets in the making, unlike any other's: a lost round trip must not be mistaken for
 * the next one. Each ends in the fingerprint of what the sheet is to hold, so that even a pane that
 * knows nothing of the write can tell whether anybody has edited the sheet since.
 */
export function temporaryNames(layouts: readonly SheetLayout[]): string[] {
  const stamp = Date.now().toString(36) + Math.floor(Math.random() * 36 ** 2).toString(36);
  return layouts.map((layout, index) => `ChiTieu~${stamp}-${index + 1}-${sheetFingerprint(contentsOf(layout))}`);
}

export function isTemporary(name: string): boolean {
  return pattern.test(name);
}

/** The fingerprint that a temporary name ends in. */
export function promisedFingerprint(name: string): string | null {
  return pattern.exec(name)?.[1] ?? null;
}

function contentsOf({ cells }: SheetLayout) {
  return cells.map(({ row, column, content }) => ({
    row,
    column,
    content: 'formula' in content ? content.formula : content.value,
  }));
}
