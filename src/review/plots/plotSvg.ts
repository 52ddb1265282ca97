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

/**
 * The sheet that a plot is drawn on, with its title and description. `id` makes their ids unique on
 * a page.
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
      'font-family': 'Segoe UI, Arial, sans-serif',
    },
    element('title', { id: `${id}-title` }, title),
    element('desc', { id: `${id}-desc` }, description),
    element('rect', { x: 0, y: 0, width, height, fill: '#FFFFFF' }),
    ...content.flat(),
  );
}
