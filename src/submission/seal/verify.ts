import type { Snapshot } from '../../sheet/grid/grid';
import type { Book } from '../../sheet/province/report';
import { coverText, readCover, type Cover } from '../cover/readCover';
import { shortDigest } from '../digest';
import { linesOf, sealedRows, sealOf } from './canonical';
import { changesSince, type SealChange } from './changes';
import { readCopy } from './copySheet';

export type SealState = 'none' | 'valid' | 'broken';

/** What looking at a workbook's seal gave. */
export interface SealCheck {
  readonly state: SealState;
  /** As the cover says it: ISO time, name, the whole seal; null without a seal. */
  readonly sealedAt: string | null;
  readonly by: string | null;
  readonly seal: string | null;
  /**
   * Cells that are no longer what was sealed. Empty where the seal holds, and where no copy is left
   * to compare with.
   */
  readonly changes: readonly SealChange[];
  /**
   * Whether the copy is the one that was sealed: if not, `changes` tell no more than what differs
   * from it.
   */
  readonly copy: 'genuine' | 'altered' | 'missing';
}

/**
 * Whether a workbook is still what was sealed, computed anew from everything in it.
 * @param book the snapshot, read
 */
export function verifySeal(snapshot: Snapshot, book: Pick<Book, 'reports'>): SealCheck {
  const cover = readCover(snapshot);
  const seal = coverText(cover, 'seal').toLowerCase();
  if (seal === '') return { state: 'none', sealedAt: null, by: null, seal: null, changes: [], copy: 'missing' };
  const rows = sealedRows({ snapshot, book, cover });
  const copy = readCopy(snapshot);
  const isGenuine = copy !== null && sealOf(copy.lines) === seal;
  const holds = sealOf(linesOf(rows)) === seal;
  const shortSeal = shortChange(cover, seal);
  return {
    state: holds && !shortSeal ? 'valid' : 'broken',
    sealedAt: coverText(cover, 'sealedAt') || null,
    by: coverText(cover, 'sealedBy') || null,
    seal,
    changes: [...(holds || !copy ? [] : changesSince(copy.lines, rows)), ...(shortSeal ? [shortSeal] : [])],
    copy: copy === null ? 'missing' : isGenuine ? 'genuine' : 'altered',
  };
}

/** The short seal is what people compare: it must be that of the whole one. */
function shortChange(cover: Cover | null, seal: string): SealChange | null {
  const cell = cover?.fields.get('shortSeal');
  const expected = shortDigest(seal);
  if (!cell || String(cell.value).trim() === expected) return null;
  const { sheet, address, value } = cell;
  return { place: sheet, row: 'shortSeal', column: 'value', sheet, address, sealed: expected, now: String(value) };
}
