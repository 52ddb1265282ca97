import type { CellComment } from '../../sheet/grid/grid';
import { columnOf, rowOf, type Place } from '../../sheet/grid/address';
import { parsePlace } from './addresses';
import { unescapedText } from './cellText';
import type { Package } from './package';
import { readXml } from './xml';

/** More is nothing that people say at cells. */
const mostComments = 20_000;
const longestComment = 2_000;

/**
 * What is said at the cells of a sheet: notes, and comments with their answers. Of a comment the
 * file has a note as well, for programs that know no comments: it is left out.
 */
export function commentsOf(opened: Package, sheetPart: string): readonly CellComment[] {
  const said = new Map<Place, string>();
  for (const type of ['comments', 'threadedComment']) {
    const own = new Map<Place, string>();
    for (const one of opened.relationshipsOf(sheetPart)) {
      if (one.type === type && !one.external && opened.archive.has(one.target)) readComments(opened, one.target, own);
    }
    for (const [place, text] of own) said.set(place, text);
  }
  return [...said].map(([place, text]) => ({ row: rowOf(place), column: columnOf(place), text: unescapedText(text) }));
}

function readComments(opened: Package, part: string, said: Map<Place, string>): void {
  let place: Place = -1;
  let inText = false;
  readXml(opened.archive, part, {
    open: (name, { ref = '' }) => {
      if (name === 'comment' || name === 'threadedComment') place = parsePlace(ref);
      // The text of a note stands in runs (`t`), that of a comment does not.
      inText = name === 't' || name === 'text';
      if (inText && place >= 0 && !said.has(place) && said.size < mostComments) said.set(place, '');
    },
    close: (name) => {
      if (name === 't' || name === 'text') inText = false;
    },
    text: (text) => {
      const before = said.get(place);
      if (inText && before !== undefined && before.length < longestComment) said.set(place, before + text);
    },
  });
}
