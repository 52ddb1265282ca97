/**
 * An element as it is written. Only parts that were parsed without an error are cut apart here, so
 * that tags alone tell where an element ends.
 */
export interface RawElement {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  /** From its first to its last sign. */
  readonly raw: string;
  /** Its start tag. */
  readonly open: string;
}

/** A part cut into its root and the root's children. */
export interface RawDocument {
  readonly name: string;
  readonly prefix: string;
  /** The root's start tag, never an empty-element tag. */
  readonly open: string;
  readonly children: readonly RawElement[];
}

const tags =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<![^>]*>|<(\/?)(?:([\w.-]+):)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Cuts a part apart. @throws RangeError for what has no root element */
export function rawDocument(text: string): RawDocument {
  const children: RawElement[] = [];
  let root: Omit<RawDocument, 'children'> | null = null;
  let depth = 0;
  let begin = 0;
  let open = '';
  let named = { prefix: '', name: '' };
  const keep = (end: number): void => {
    children.push({ ...named, open, raw: text.slice(begin, end) });
  };
  tags.lastIndex = 0;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const [whole, close, prefix = '', name, , empty] = tag;
    if (name === undefined) continue;
    if (close === '/') {
      depth -= 1;
      if (depth === 1) keep(tag.index + whole.length);
      continue;
    }
    if (depth === 0) root = { name, prefix, open: empty === '/' ? `${whole.slice(0, -2)}>` : whole };
    if (depth === 1) [begin, open, named] = [tag.index, whole, { prefix, name }];
    if (empty === '/') {
      if (depth === 1) keep(tag.index + whole.length);
      continue;
    }
    depth += 1;
    // The cells are by far the most of a sheet, and nothing of them is wanted here.
    if (depth === 2 && name === 'sheetData')
      tags.lastIndex = text.lastIndexOf(`</${prefix === '' ? '' : `${prefix}:`}sheetData`);
  }
  if (root === null) throw new RangeError('no root element');
  return { ...root, children };
}

/** Children of an element. */
export function childrenOf({ raw }: RawElement): readonly RawElement[] {
  return rawDocument(raw).children;
}

/** A root with other children, as a whole part. */
export function partText({ open, name, prefix }: RawDocument, children: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${withChildren({ open, name, prefix }, children)}`;
}

/** An element with other children. */
export function withChildren({ open, name, prefix }: Omit<RawElement, 'raw'>, children: readonly string[]): string {
  return `${open}${children.join('')}</${prefix === '' ? name : `${prefix}:${name}`}>`;
}

const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a start tag by their names with prefixes; values as they are written. */
export function rawAttributes(open: string): ReadonlyMap<string, string> {
  return new Map([...open.matchAll(attribute)].map(([, name, double, single]) => [name!, double ?? single ?? '']));
}

/** How an element refers to a relationship of its part: the attribute's name, and the id. */
export function relationshipIn(open: string): readonly [name: string, id: string] | null {
  return [...rawAttributes(open)].find(([name]) => name.endsWith(':id')) ?? null;
}

/** A start tag with an attribute set to a value that is written as XML writes it. */
export function withAttribute(raw: string, name: string, value: string): string {
  const [open] = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(raw) ?? [''];
  const written = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const changed = written.test(open)
    ? open.replace(written, (_, before: string) => `${before}"${value}"`)
    : open.replace(/\s*(\/?)>$/, (_, empty: string) => ` ${name}="${value}"${empty}>`);
  return changed + raw.slice(open.length);
}

/** A start tag as it takes the attributes of another one that it does not have. */
export function withMissing(raw: string, other: string, names: (name: string) => boolean): string {
  const own = rawAttributes(/^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(raw)?.[0] ?? '');
  let changed = raw;
  for (const [name, value] of rawAttributes(other))
    if (!own.has(name) && names(name)) changed = withAttribute(changed, name, value.replaceAll('"', '&quot;'));
  return changed;
}

/**
 * A root that knows the prefixes of another one, too, and what of them may be ignored (markup
 * compatibility, ECMA-376 part 3). A prefix that means something else here stays as it is.
 */
export function withNamespaces(root: RawDocument, other: RawDocument): RawDocument {
  const [own, its] = [rawAttributes(root.open), rawAttributes(other.open)];
  const isNamespace = (name: string): boolean => name.startsWith('xmlns:');
  let open = withMissing(root.open, other.open, isNamespace);
  const ignorable = [...own, ...its].flatMap(([name, value]) =>
    name.endsWith(':Ignorable') ? value.split(/\s+/).filter((prefix) => prefix !== '') : [],
  );
  const known = [...new Set(ignorable)].filter((prefix) => rawAttributes(open).has(`xmlns:${prefix}`));
  if (known.length > 0) {
    open = withMissing(open, `<a xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">`, () => true);
    open = withAttribute(open, 'mc:Ignorable', known.join(' '));
  }
  return { ...root, open };
}

/** Text as the value of an attribute or between tags. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A part of a prefixed vocabulary as it reads without the prefix. */
export function withoutPrefix(text: string, prefix: string): string {
  return prefix === ''
    ? text
    : text.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1').replace(new RegExp(`\\sxmlns:${prefix}=`), ' xmlns=');
}

/** The value of an attribute as people see it. */
export function rawText(written: string): string {
  return written.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (_, hex, decimal, named: string) =>
    hex !== undefined || decimal !== undefined
      ? String.fromCodePoint(Math.min(hex === undefined ? Number(decimal) : parseInt(String(hex), 16), 0x10ffff))
      : { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[named.toLowerCase()]!,
  );
}
