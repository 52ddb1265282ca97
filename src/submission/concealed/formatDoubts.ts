import type { CellPosition } from '../../sheet/grid/address';
import type { CellValue, Grid } from '../../sheet/grid/grid';
import { isPlainFormat, sectionFor, sectionsOf, textSectionOf, type FormatSection } from './formatSections';
import type { IsSealed } from './sealedPart';
import { hasUnseenSigns } from './sheetNames';
import { formatTrick } from './shownFormat';

/**
 * What a number format adds that can be taken for something else: marks of direction and signs
 * without width, which turn digits round; letters and signs that look like digits or like a minus;
 * anything between the digits. The cell is read by what it holds, and the seal does not cover it.
 */
export type FormatDoubt = 'direction' | 'alike' | 'splits';

/** Letters that look like `0` or `1`, where they stand beside digits and begin or end no word. */
const alike = '[lI|oOоОοΟІіӀӏıǀ]';
const besideDigits = new RegExp(`(?<=[0#?])${alike}+(?!\\p{L})|(?<!\\p{L})${alike}+(?=[0#?])`, 'u');
/** Digits of other scripts, small raised ones and fractions; `m²` and `km³` are units. */
const otherDigits = /(?<!\p{L})(?![0-9])\p{N}/u;
const minus = /[-‐‑‒–—―−(]\s*(?=[0#?])/u;

/** What a number format adds that is doubtful beside a value; null where there is nothing. */
export function formatDoubt(format: string, value: CellValue): FormatDoubt | null {
  if (isPlainFormat(format) || typeof value === 'boolean') return null;
  const sections = sectionsOf(format);
  const section = typeof value === 'number' ? sectionFor(sections, value).section : textSectionOf(sections);
  if (section === null) return null;
  if (hasUnseenSigns(section.picture)) return 'direction';
  return typeof value === 'number' && !/[ymdhsb]/i.test(section.code) ? numberDoubt(section, value) : null;
}

function numberDoubt({ picture, breaksDigits }: FormatSection, value: number): FormatDoubt | null {
  const shown = picture.replace(/E[+-]/gi, '');
  if (besideDigits.test(shown) || otherDigits.test(shown) || (value > 0 && minus.test(shown))) return 'alike';
  return breaksDigits ? 'splits' : null;
}

/** Sealed cells with such formats, besides those whose format shows something else altogether. */
export function doubtfulCells(grid: Grid, isSealed: IsSealed): ReadonlyMap<FormatDoubt, readonly CellPosition[]> {
  const found = new Map<FormatDoubt, CellPosition[]>();
  grid.numberFormats.forEach((formats, y) => {
    formats.forEach((format, x) => {
      const value = grid.values[y]![x]!;
      if (value === '') return;
      const doubt = formatDoubt(format, value);
      const place = { row: y + grid.top, column: x + grid.left };
      if (doubt === null || formatTrick(format, value) !== null || !isSealed(place)) return;
      const places = found.get(doubt) ?? [];
      if (places.length === 0) found.set(doubt, places);
      places.push(place);
    });
  });
  return found;
}
