import { createElement, type ReactNode } from 'react';
import type { Element, Markup } from '../../review/markup';

/** Markup of the review as elements of the page: texts stay texts. */
export function SvgElement({ element }: { readonly element: Element }) {
  return render(element, 0);
}

function render(markup: Markup, key: number): ReactNode {
  if (typeof markup === 'string') return markup;
  const properties = Object.fromEntries(
    Object.entries(markup.attributes).map(([name, value]) => [propertyOf(name), value]),
  );
  return createElement(markup.tag, { key, ...properties }, ...markup.children.map(render));
}

/** React spells SVG's attributes as properties: `font-size` is `fontSize`; those of accessibility stay. */
function propertyOf(name: string): string {
  return name.startsWith('aria-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
