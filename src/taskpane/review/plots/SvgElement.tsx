import { createElement, type ReactNode } from 'react';
import type { Element, Markup } from '../../../review/markup';
import { useFrameByFrame } from '../../frame/steps/useFrameByFrame';

/** Parts that are drawn in one frame: a map of all provinces has a thousand, each with its text. */
const portion = 120;

/**
 * Markup of the review as elements of the page: texts stay texts. Large pictures come frame by
 * frame, so that clicks go between.
 */
export function SvgElement({ element }: { readonly element: Element }) {
  const drawn = useFrameByFrame(element.children.length, portion);
  return render({ ...element, children: element.children.slice(0, drawn) }, 0);
}

function render(markup: Markup, key: number): ReactNode {
  if (typeof markup === 'string') return markup;
  const properties = Object.fromEntries(
    Object.entries(markup.attributes).map(([name, value]) => [propertyOf(name), value]),
  );
  return createElement(markup.tag, { key, ...properties }, ...markup.children.map(render));
}

/**
 * React spells SVG's attributes as properties: `font-size` is `fontSize`; those of accessibility
 * stay.
 */
function propertyOf(name: string): string {
  return name.startsWith('aria-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
