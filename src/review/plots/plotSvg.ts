import { element, type Element } from '../markup';

interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** The same in words, for who does not see the plot. */
interface PlotWords {
  readonly title: string;
  readonly description: string;
}

/** Words and lines of a plot have the colour of the text around it. */
export const plotInk = 'currentColor';

/**
 * The sheet that a plot is drawn on, with its title and description. `id` makes their ids unique on
 * a page. Alone it is dark on white, as on paper; a page may colour the sheet (its first rectangle)
 * and the ink as its own.
 */
export function plotSvg(
  id: string,
  { width, height }: PlotSize,
  { title, description }: PlotWords,
  ...content: readonly (Element | readonly Element[])[]
): Element {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      color: '#1A1A1A',
      'font-family': 'Segoe UI, Arial, sans-serif',
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-desc` }, description),
    element('rect', { x: 0, y: 0, width, height, fill: '#FFFFFF' }),
    ...content.flat(),
  );
}
