import type { Language, LocalText } from '../../indicators/text';
import { element, type Element } from '../markup';
import { plotInk } from './plotSvg';

/** A table of colours: a column a province, a row of whatever it tells; sizes in pixels. */
const cellWidth = 26;
export const cellHeight = 18;
/** Room for the heads over the cells. */
const top = 92;
/** Free at the right and at the foot. */
const margin = 8;
export const labelSize = 10;

/** Where a row begins. */
export const rowAt = (row: number): number => top + row * cellHeight;

/** How large a table is, with room on the left for the names of its rows. */
export const tableSize = (left: number, columns: number, rows: number): { width: number; height: number } => ({
  width: left + columns * cellWidth + margin,
  height: rowAt(rows) + margin,
});

/** The provinces over their columns, turned so that they have room. */
export function provinceHeads(provinces: readonly LocalText[], left: number, language: Language): readonly Element[] {
  const y = top - 6;
  return provinces.map((province, at) => {
    const x = left + at * cellWidth + cellWidth / 2;
    const turned = { x, y, 'font-size': labelSize, fill: plotInk, transform: `rotate(-60 ${x} ${y})` };
    return element('text', turned, province[language]);
  });
}

/** The name of a row, before its cells. */
export function rowHead(row: number, ...text: readonly (Element | string)[]): Element {
  return element('text', { x: 4, y: rowAt(row) + 13, 'font-size': labelSize, fill: plotInk }, ...text);
}

export interface ColourCell {
  readonly fill: string;
  /** What stands in it, three or four signs, and in which colour; null for nothing. */
  readonly label: { readonly text: string; readonly ink: string } | null;
  /** The whole of it in words. */
  readonly title: string;
}

/** A cell of the table. */
export function colourCell(left: number, column: number, row: number, { fill, label, title }: ColourCell): Element {
  const [x, y] = [left + column * cellWidth, rowAt(row)];
  const middle = { x: x + cellWidth / 2 - 0.5, y: y + 12.5, 'font-size': 9, 'text-anchor': 'middle' };
  return element(
    'g',
    {},
    element('title', {}, title),
    element('rect', { x, y, width: cellWidth - 1, height: cellHeight - 1, fill }),
    ...(label ? [element('text', { ...middle, fill: label.ink }, label.text)] : []),
  );
}
