import type { Place } from '../../sheet/grid/address';
import { parsePlace } from './addresses';
import { TextCollector } from './cellText';
import type { OpenedXlsx } from './readXlsx';
import { readWorkbookPart } from './workbookPart';
import { readXml } from './xml';

/** What stands in the notes of a sheet, by place. */
export type SheetNotes = ReadonlyMap<Place, string>;

/**
 * Notes and comments of cells, by the names of their sheets. A comment with answers is in the file
 * twice, the second time as a note that only says so: what people wrote counts, in their order.
 * @throws WorkbookFileError where a part of them cannot be read
 */
export function readNotes({ opened, part }: OpenedXlsx): ReadonlyMap<string, SheetNotes> {
  const notes = new Map<string, SheetNotes>();
  for (const { name, part: sheetPart } of readWorkbookPart(opened, part).sheets) {
    if (sheetPart === null) continue;
    const parts = opened
      .relationshipsOf(sheetPart)
      .filter(({ target, external }) => !external && opened.archive.has(target));
    const own = new Map<Place, string>();
    for (const { target } of parts.filter(({ type }) => type === 'comments'))
      for (const [place, text] of textsOf(opened, target, 'comment')) own.set(place, text);
    for (const { target } of parts.filter(({ type }) => type === 'threadedComment')) {
      const threads = new Map<Place, string>();
      for (const [place, text] of textsOf(opened, target, 'threadedComment'))
        threads.set(place, [...(threads.has(place) ? [threads.get(place)!] : []), text].join('\n'));
      for (const [place, text] of threads) own.set(place, text);
    }
    if (own.size > 0) notes.set(name, own);
  }
  return notes;
}

function textsOf(
  { archive }: OpenedXlsx['opened'],
  part: string,
  element: 'comment' | 'threadedComment',
): readonly (readonly [Place, string])[] {
  const found: [Place, string][] = [];
  let place = -1;
  let collector = new TextCollector();
  readXml(archive, part, {
    open: (name, { ref }) => {
      if (name === element && ref !== undefined) {
        place = parsePlace(ref);
        collector = new TextCollector();
      }
      // The newer form has one text without runs.
      collector.open(element === 'threadedComment' && name === 'text' ? 't' : name);
    },
    close: (name) => {
      collector.close(element === 'threadedComment' && name === 'text' ? 't' : name);
      if (name !== element || place < 0) return;
      found.push([place, collector.take().replace(/\r\n?/g, '\n').trim()]);
      place = -1;
    },
    text: (text) => {
      collector.text(text);
    },
  });
  return found.filter(([, text]) => text !== '');
}
