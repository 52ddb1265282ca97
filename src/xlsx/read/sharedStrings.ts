import type { Archive } from '../archive/archive';
import { WorkbookFileError } from '../workbookFileError';
import { TextCollector, type TextLook } from './cellText';
import { readXml } from './xml';

/** Characters of all shared strings together; a year of 63 provinces has under a million. */
const mostCharacters = 50e6;
const mostStrings = 5e6;

/** The strings that cells name by number, and the looks of those whose parts have their own. */
export interface SharedStrings {
  readonly strings: readonly string[];
  readonly textLooks: ReadonlyMap<number, TextLook>;
}

export const noStrings: SharedStrings = { strings: [], textLooks: new Map() };

/** @throws WorkbookFileError beyond the limits. */
export function readSharedStrings(archive: Archive, part: string): SharedStrings {
  const strings: string[] = [];
  const textLooks = new Map<number, TextLook>();
  const item = new TextCollector();
  let characters = 0;
  readXml(archive, part, {
    open: (name, attributes, own) => {
      if (own) item.open(name, attributes);
    },
    close: (name, own) => {
      if (!own) return;
      item.close(name);
      if (name !== 'si') return;
      const text = item.take();
      const look = item.takeLook();
      if (look) textLooks.set(strings.length, look);
      characters += text.length;
      strings.push(text);
      if (characters > mostCharacters || strings.length > mostStrings)
        throw new WorkbookFileError('too-large', { limit: 'texts' });
    },
    text: (text) => item.text(text),
  });
  return { strings, textLooks };
}
