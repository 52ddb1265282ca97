import type { Deed } from '../../excel/undo/finished';
import type { CellPlace, Spared } from '../../excel/undo/spared';
import type { Say } from '../messages/say';
import { deedPhrase } from './deedPhrase';

/** More cells than this are counted and not listed. */
const mostListed = 8;

/** What came of taking back or doing again: what stands now, one whole sentence each. */
export function outcomeSentences(
  way: 'back' | 'again',
  deed: Deed,
  { stands, ...spared }: Spared,
  say: Say,
): readonly string[] {
  const left = sparedSentences(spared, say);
  if (stands && way === 'back') return [say('back.stands'), ...left];
  const done = way === 'again' ? 'back.redone' : left.length > 0 ? 'back.undone' : 'back.done';
  return [say(done, { deed: deedPhrase(deed, say) }), ...left];
}

/** What was left alone. */
export function sparedSentences({ cells, sheets }: Pick<Spared, 'cells' | 'sheets'>, say: Say): readonly string[] {
  const listed = bySheet(cells.slice(0, mostListed))
    .map(([sheet, addresses]) => say('cell.other', { sheet, address: addresses.join(', ') }))
    .join('; ');
  const rest = cells.length - mostListed;
  const named = rest > 0 ? say('back.more', { cells: listed, count: rest }) : listed;
  return [
    ...(cells.length > 0 ? [say('back.edited', { count: cells.length, cells: named })] : []),
    ...(sheets.length > 0 ? [say('back.sheets', { sheets: sheets.join(', ') })] : []),
  ];
}

/** The addresses of each sheet, which is named once. */
function bySheet(cells: readonly CellPlace[]): readonly (readonly [sheet: string, addresses: readonly string[]])[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((name) => [name, cells.flatMap(({ sheet, address }) => (sheet === name ? [address] : []))]);
}
