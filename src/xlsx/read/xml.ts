import { SaxesParser } from 'saxes';
import { WorkbookFileError } from '../workbookFileError';
import { xmlDecoder } from './xmlDecoder';

export type Attributes = Readonly<Record<string, string>>;

/** Where parts come from, such as an archive: hands over the bytes of one piece by piece. */
export interface XmlSource {
  read(part: string, take: (bytes: Uint8Array) => void): void;
}

/** What is told of a part while it is parsed. Names come without their prefix. */
export interface XmlReader {
  /**
   * @param own whether the element belongs to the vocabulary of the part's root, not to an
   * extension of it
   */
  open(name: string, attributes: Attributes, own: boolean): void;
  close?(name: string, own: boolean): void;
  text?(text: string): void;
  /** Asked at the end of every element: whether nothing more of the part is wanted. */
  hasAll?(): boolean;
}

/** Thrown through the parser, which knows no other way to stop. */
const enough = new Error('enough');

/** How deep elements may stand in one another; a worksheet needs nine, extensions a few more. */
const deepest = 64;

/**
 * Parses a part piece by piece, so that a large one never stands in memory whole. Entities other
 * than XML's own five are an error, no declaration is followed.
 * @throws WorkbookFileError `unreadable` with the part, where it is no XML.
 */
export function readXml(source: XmlSource, name: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let prefix: string | null = null;
  parser.on('error', (error) => {
    throw new WorkbookFileError('unreadable', { place: name }, error);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new WorkbookFileError('too-large', { place: name, limit: 'depth' });
    const colon = tag.name.indexOf(':');
    const own = colon < 0 ? '' : tag.name.slice(0, colon);
    prefix ??= own;
    reader.open(colon < 0 ? tag.name : tag.name.slice(colon + 1), tag.attributes, own === prefix);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (!reader.close) return;
    const colon = tag.name.indexOf(':');
    reader.close(
      colon < 0 ? tag.name : tag.name.slice(colon + 1),
      (colon < 0 ? '' : tag.name.slice(0, colon)) === prefix,
    );
    if (reader.hasAll?.() === true) throw enough;
  });
  if (reader.text) {
    const text = reader.text.bind(reader);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decode = xmlDecoder(name);
  let isOpen = true;
  const parse = (work: () => void): void => {
    try {
      if (isOpen) work();
    } catch (error) {
      if (error !== enough) throw error;
      isOpen = false;
    }
  };
  source.read(name, (bytes) => parse(() => parser.write(decode(bytes))));
  parse(() => parser.write(decode(null)).close());
}

/** An attribute by its name without a prefix, such as `r:id`. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}

/** An attribute that is on where it is left out. */
export function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}

/** An attribute that is on or off (ST_OnOff of ECMA-376 part 1). */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
