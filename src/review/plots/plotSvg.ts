import type { Language, LocalText } from '../../indicators/text';
import { element, type Element } from '../markup';
import { flowed, linesOf } from './plotText';

interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** What a colour or shape of a plot means. */
interface LegendItem {
  readonly mark: 'square' | 'dot' | 'diamond';
  readonly fill: string;
  readonly word: string;
}

/** What is said of a plot. */
interface PlotWords {
  /** Stands above it. */
  readonly title: string;
  /** The same in words, for who does not see the plot. */
  readonly description: string;
  /** Stands below it. */
  readonly legend: readonly LegendItem[];
}

/** Words and lines of a plot have the colour of the text around it. */
export const plotInk = 'currentColor';

/** Pixels: what a pane shows of a wide plot without scrolling. */
const seenWidth = 296;
const edge = 4;
const titleSize = 12;
const titleLine = 16;
const legendSize = 11;
const legendLine = 18;

/**
 * The sheet that a plot is drawn on, with its title above and its legend below, so that they go
 * along where the plot is copied as a picture. `id` makes the ids of its parts unique on a page.
 * Alone it is dark on white, as on paper; a page may colour the sheet (its first rectangle) and the
 * ink as its own. The content has the room from 0 to its height: the title stands over it.
 */
export function plotSvg(
  id: string,
  { width, height }: PlotSize,
  { title, description, legend }: PlotWords,
  ...content: readonly (Element | readonly Element[])[]
): Element {
  const titles = linesOf(title, Math.min(width, 2 * seenWidth) - 2 * edge, titleSize);
  const words = legend.map(({ word }) => word);
  const places = flowed(words, Math.min(width, seenWidth) - 2 * edge, legendSize);
  const above = titles.length * titleLine + edge;
  const below = (places.at(-1)?.line ?? -1) * legendLine + legendLine;
  const whole = above + height + below;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 ${-above} ${width} ${whole}`,
      width,
      height: whole,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      color: '#1A1A1A',
      'font-family': 'Segoe UI, Arial, sans-serif',
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-desc` }, description),
    element('rect', { x: 0, y: -above, width, height: whole, fill: '#FFFFFF' }),
    titles.map((line, at) => {
      const y = (at + 1) * titleLine - above;
      return element('text', { x: edge, y, 'font-size': titleSize, 'font-weight': 600, fill: plotInk }, line);
    }),
    legend.flatMap((item, at) => {
      const { x, line } = places[at]!;
      return legendItem(item, edge + x, height + line * legendLine);
    }),
    ...content.flat(),
  );
}

function legendItem({ mark, fill, word }: LegendItem, x: number, y: number): readonly Element[] {
  return [
    markShape(mark, fill, x + 5, y + 9),
    element('text', { x: x + 15, y: y + 13, 'font-size': legendSize, fill: plotInk }, word),
  ];
}

function markShape(mark: LegendItem['mark'], fill: string, x: number, y: number): Element {
  switch (mark) {
    case 'square':
      return element('path', { d: `M${x - 5} ${y - 5}h10v10h-10z`, fill });
    case 'dot':
      return element('circle', { cx: x, cy: y, r: 4.5, fill });
    case 'diamond':
      return element('path', { d: diamond(x, y, 6), fill });
  }
}

/** The path of a diamond about a point; `r` from there to its corners. */
export function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}

/** The legend of a table of colours. */
export function squares(
  bands: readonly { readonly fill: string; readonly word: LocalText }[],
  language: Language,
): readonly LegendItem[] {
  return bands.map(({ fill, word }) => ({ mark: 'square', fill, word: word[language] }));
}
