import { columnOf, rowOf, type Place } from '../../sheet/grid/address';
import type { CellComment } from '../../sheet/grid/grid';
import { parsePlace } from './addresses';
import { TextCollector } from './cellText';
import type { Package } from './package';
import { readXml } from './xml';

/** What stands in the notes of a sheet, by place. */
export type SheetNotes = ReadonlyMap<Place, string>;

/** More is nothing that people say at cells; what goes beyond is not read. */
const mostNotes = 20_000;
export const longestNote = 2_000;

/** Notes as cells that say something. */
export function commentsOf(notes: SheetNotes): readonly CellComment[] {
  return [...notes].map(([place, text]) => ({ row: rowOf(place), column: columnOf(place), text }));
}

/**
 * Notes and comments of a sheet's cells. A comment with answers is in the file twice, the second
 * time as a note that only says so: what people wrote counts, in their order. Notes that cannot be
 * read are no reason to refuse the numbers: they count as none.
 */
export function sheetNotes(opened: Package, sheetPart: string): SheetNotes {
  const parts = opened
    .relationshipsOf(sheetPart)
    .filter(({ target, external }) => !external && opened.archive.has(target));
  const partsOf = (wanted: string) => parts.filter(({ type }) => type === wanted);
  const own = new Map<Place, string>();
  for (const { target } of partsOf('comments'))
    for (const [place, text] of textsOf(opened, target, 'comment')) own.set(place, text);
  for (const { target } of partsOf('threadedComment')) {
    const threads = new Map<Place, string>();
    for (const [place, text] of textsOf(opened, target, 'threadedComment')) {
      const before = threads.get(place);
      threads.set(place, before === undefined ? text : `${before}\n${text}`.slice(0, longestNote));
    }
    for (const [place, text] of threads) own.set(place, text);
  }
  return own;
}

function textsOf(
  { archive }: Package,
  part: string,
  element: 'comment' | 'threadedComment',
): readonly (readonly [Place, string])[] {
  const found: [Place, string][] = [];
  let place = -1;
  let collector = new TextCollector();
  try {
    readXml(archive, part, {
      open: (name, { ref }) => {
        if (name === element && ref !== undefined && found.length < mostNotes) {
          place = parsePlace(ref);
          collector = new TextCollector();
        }
        // The newer form has one text without runs.
        collector.open(element === 'threadedComment' && name === 'text' ? 't' : name);
      },
      close: (name) => {
        collector.close(element === 'threadedComment' && name === 'text' ? 't' : name);
        if (name !== element || place < 0) return;
        const text = collector.take().replace(/\r\n?/g, '\n').trim();
        found.push([place, text.slice(0, longestNote)]);
        place = -1;
      },
      text: (text) => collector.text(text),
    });
  } catch {
    return [];
  }
  return found.filter(([, text]) => text !== '');
}
