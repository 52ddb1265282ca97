import type { Deed, Purpose } from '../../excel/undo/finished';
import type { PlainKey } from '../messages/catalogue';
import type { Say } from '../messages/say';

/** More sheets than this are counted and not listed. */
const mostListed = 3;

const purposePhrases = {
  explained: 'back.explained',
  waived: 'back.waived',
  signed: 'back.signed',
  sealed: 'back.sealed',
} as const satisfies Record<Purpose, PlainKey>;

const plainPhrases = {
  sealedAndLocked: 'back.sealedAndLocked',
  marked: 'back.marked',
  unmarked: 'back.unmarked',
  locked: 'back.locked',
  unlocked: 'back.unlocked',
  ruled: 'back.ruled',
  leftOut: 'back.leftOut',
  putBack: 'back.putBack',
} as const satisfies Record<Exclude<Deed['kind'], 'written'>, PlainKey>;

/** What was done, as the part of a sentence that names it. */
export function deedPhrase(deed: Deed, say: Say): string {
  if (deed.kind !== 'written') return say(plainPhrases[deed.kind]);
  const { created, filled, cells, rows = [], purpose } = deed;
  if (purpose) return say(purposePhrases[purpose]);
  const parts = [
    ...(created.length > 0 ? [say('back.made', { sheets: listed(created, say) })] : []),
    ...(cells > 0 ? [say('back.wrote', { count: cells, sheets: listed(filled, say) })] : []),
    ...rows.map(({ sheet, count }) => say('back.addedRows', { count, sheet })),
  ];
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : say('back.and', { phrase: parts.slice(0, -1).join(', '), part: last });
}

function listed(names: readonly string[], say: Say): string {
  const sheets = names.slice(0, mostListed).join(', ');
  const rest = names.length - mostListed;
  return rest > 0 ? say('back.moreSheets', { sheets, count: rest }) : sheets;
}
