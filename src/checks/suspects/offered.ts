import type { Finding, SuspectCell } from '../finding';

/**
 * Slips whose repair is telling wherever it fits: little else leads from one number to the other.
 */
const telling: ReadonlySet<string> = new Set(['power-of-ten', 'sign', 'transposition', 'swapped', 'total']);

/** Slips that fit many numbers, so that only a relation without any room confirms them. */
const fitting: ReadonlySet<string> = new Set(['digit', 'length']);

/** Beyond a limit only a slipped mark and a sign are telling. */
const oneSided: ReadonlySet<string> = new Set(['limit']);

/**
 * Relations between numbers of the sheet itself; of a paper and a cell nobody knows which is wrong.
 */
const within: ReadonlySet<string> = new Set(['sum', 'ratio']);

/**
 * Whether what a set of cells should hold is offered as a repair, and not only told: a known slip
 * explains it, and the relations leave no other value. A guess would put one wrong number in the
 * place of another.
 */
export function isOffered(set: readonly SuspectCell[], { tolerance, relation, family }: Finding): boolean {
  // An entry is held against its limit, also where that is told as a part and its whole.
  const kind = relation && family === 'entry' ? 'limit' : (relation?.kind ?? '');
  if (!set.every(({ isOnly }) => isOnly)) return false;
  // Of a part above its whole nobody knows which is wrong, nor by how much.
  if (kind === 'part') return false;
  if (oneSided.has(kind)) return set.every(({ cause }) => cause === 'power-of-ten' || cause === 'sign');
  // Two free digits at once explain nearly anything.
  const isExact = tolerance === 0 && within.has(kind) && set.length === 1;
  return (
    set.length > 0 &&
    set.every((cell) => (telling.has(cell.cause) && !isLoose(cell, tolerance)) || (isExact && fitting.has(cell.cause)))
  );
}

/**
 * Two digits that change places move a number by nine units of the lower one, times their
 * difference. Where rounding leaves as much room as a ninth of that, other slips fit as well.
 */
function isLoose({ cause, value, suggested }: SuspectCell, tolerance: number | null): boolean {
  if (cause !== 'transposition' || typeof value !== 'number' || suggested === null) return false;
  return 2 * (tolerance ?? 0) >= Math.abs(suggested - value) / 9;
}
