import { escaped } from '../submission/files/html';

/**
 * A picture (SVG) as data, which a page prints and the pane draws. Texts and attribute values are
 * plain text: only printing makes markup, and it escapes.
 */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly Markup[];
}
export type Markup = Element | string;

/**
 * `element('text', { class: 'number' }, '12')`. Tags and attribute names are the program's own words,
 * never a file's.
 */
export function element(
  tag: string,
  attributes: Element['attributes'] = {},
  ...children: readonly (Markup | readonly Markup[])[]
): Element {
  return { tag, attributes, children: children.flat() as readonly Markup[] };
}

const name = /^[a-zA-Z][a-zA-Z0-9:-]*$/;

/** Markup as text. Throws a RangeError for a tag or attribute that is no name. */
export function printMarkup(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup);
  const { tag, attributes, children } = markup;
  const named = [tag, ...Object.keys(attributes)].find((one) => !name.test(one));
  if (named !== undefined) throw new RangeError(`No name for markup: ${named}`);
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${tag}${written.join('')}>${children.map(printMarkup).join('')}</${tag}>`;
}
