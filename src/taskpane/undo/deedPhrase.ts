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
  const { created, filled, cells, purpose } = deed;
  if (purpose) return say(purposePhrases[purpose]);
  if (cells === 0) return say('back.made', { sheets: listed(created, say) });
  if (created.length === 0) return say('back.wrote', { count: cells, sheets: listed(filled, say) });
  return say('back.madeAndWrote', { made: listed(created, say), count: cells, sheets: listed(filled, say) });
}

function listed(names: readonly string[], say: Say): string {
  const sheets = names.slice(0, mostListed).join(', ');
  const rest = names.length - mostListed;
  return rest > 0 ? say('back.moreSheets', { sheets, count: rest }) : sheets;
}
