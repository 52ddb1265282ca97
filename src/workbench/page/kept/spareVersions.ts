import type { KeptVersion } from './keptStore';

/** Versions of one workbook that stay, and the days that any stays. */
const mostOfBook = 8;
const days = 30;
const day = 24 * 60 * 60_000;

/**
 * Numbers of the versions that need not stay: beyond the newest of each workbook, and those of long
 * ago.
 */
export function spareVersions(
  newestFirst: readonly Pick<KeptVersion, 'id' | 'book' | 'at'>[],
  now: number,
): readonly number[] {
  const met = new Map<string, number>();
  return newestFirst.flatMap(({ id, book, at }) => {
    const rank = met.get(book) ?? 0;
    met.set(book, rank + 1);
    return rank >= mostOfBook || now - at > days * day ? [id] : [];
  });
}
