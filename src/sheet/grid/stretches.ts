import type { Stretch } from './grid';

/**
 * Adds rows or columns to stretches in ascending order; what follows the last one at once makes it
 * longer.
 */
export function addStretch(stretches: Stretch[], first: number, last = first): void {
  const before = stretches.at(-1);
  if (before && before[1] + 1 === first) stretches[stretches.length - 1] = [before[0], last];
  else stretches.push([first, last]);
}
