import type { Spared } from '../../excel/undo/spared';
import type { Say } from '../messages/say';

/** More cells than this are counted and not listed. */
const mostListed = 8;

/** What came of taking back, one whole sentence each. */
export function backSentences({ cells, sheets }: Spared, say: Say): readonly string[] {
  const listed = cells
    .slice(0, mostListed)
    .map(({ sheet, address }) => say('cell.other', { sheet, address }))
    .join(', ');
  const rest = cells.length - mostListed;
  const named = rest > 0 ? say('back.more', { cells: listed, count: rest }) : listed;
  return [
    cells.length > 0 ? say('back.spared', { count: cells.length, cells: named }) : say('back.done'),
    ...(sheets.length > 0 ? [say('back.sheets', { sheets: sheets.join(', ') })] : []),
  ];
}
