import type { Archive } from '../archive/archive';
import { WorkbookFileError } from '../workbookFileError';
import { TextCollector } from './cellText';
import { readXml } from './xml';

/** Characters of all shared strings together; a year of 63 provinces has under a million. */
const mostCharacters = 50e6;
const mostStrings = 5e6;

/** The strings that cells name by number. @throws WorkbookFileError beyond the limits. */
export function readSharedStrings(archive: Archive, part: string): readonly string[] {
  const strings: string[] = [];
  const item = new TextCollector();
  let characters = 0;
  readXml(archive, part, {
    open: (name, _attributes, own) => {
      if (own) item.open(name);
    },
    close: (name, own) => {
      if (!own) return;
      item.close(name);
      if (name !== 'si') return;
      const text = item.take();
      characters += text.length;
      strings.push(text);
      if (characters > mostCharacters || strings.length > mostStrings)
        throw new WorkbookFileError('too-large', { limit: 'texts' });
    },
    text: (text) => {
      item.text(text);
    },
  });
  return strings;
}
