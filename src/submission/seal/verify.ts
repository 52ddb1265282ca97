import { momentIn } from '../../sheet/grid/days';
import type { Snapshot } from '../../sheet/grid/grid';
import type { Book } from '../../sheet/province/report';
import { coverText, readCover, type Cover } from '../cover/readCover';
import { shortDigest } from '../digest';
import { linesOf, sealedRows, sealOf, versionFor, versionOf, type Sealable } from './canonical';
import { changesSince, type SealChange } from './changes';
import { readCopy } from './copySheet';
import { sealVersions, type SealedLine, type SealedRow, type SealVersion } from './sealedRow';

export type SealState = 'none' | 'valid' | 'broken';

/** What looking at a workbook's seal gave. */
export interface SealCheck {
  readonly state: SealState;
  /** When, in ISO where the cover names a time, else its text; null without a seal. */
  readonly sealedAt: string | null;
  /** As the cover says it. */
  readonly by: string | null;
  readonly seal: string | null;
  /** What the seal covers; null without a seal. */
  readonly version: SealVersion | null;
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
  if (seal === '')
    return { state: 'none', sealedAt: null, by: null, seal: null, version: null, changes: [], copy: 'missing' };
  const copy = readCopy(snapshot);
  const isGenuine = copy !== null && sealOf(copy.lines) === seal;
  const { version, rows, holds } = asSealed({ snapshot, book, cover }, seal, copy?.lines ?? null);
  const shortSeal = shortChange(cover, seal);
  const sealedAt = coverText(cover, 'sealedAt');
  return {
    state: holds && !shortSeal ? 'valid' : 'broken',
    sealedAt: sealedAt === '' ? null : (momentIn(sealedAt) ?? sealedAt),
    by: coverText(cover, 'sealedBy') || null,
    seal,
    version,
    changes: [...(holds || !copy ? [] : changesSince(copy.lines, rows)), ...(shortSeal ? [shortSeal] : [])],
    copy: copy === null ? 'missing' : isGenuine ? 'genuine' : 'altered',
  };
}

/**
 * What was sealed as it reads now, by the version that the seal belongs to: the one that it holds
 * by, else the one that the copy says.
 */
function asSealed(
  sealable: Sealable,
  seal: string,
  copy: readonly SealedLine[] | null,
): { readonly version: SealVersion; readonly rows: readonly SealedRow[]; readonly holds: boolean } {
  const newest = versionFor(sealable.snapshot);
  const versions = sealVersions.filter((version) => version <= newest).reverse();
  const read: { readonly version: SealVersion; readonly rows: readonly SealedRow[] }[] = [];
  // Nearly every seal is of the newest version, and reading a workbook by a version takes long.
  for (const version of versions) {
    const rows = sealedRows(sealable, version);
    if (sealOf(linesOf(rows)) === seal) return { version, rows, holds: true };
    read.push({ version, rows });
  }
  const said = copy ? versionOf(copy) : newest;
  return { ...(read.find(({ version }) => version === said) ?? read[0]!), holds: false };
}

/** The short seal is what people compare: it must be that of the whole one. */
function shortChange(cover: Cover | null, seal: string): SealChange | null {
  const cell = cover?.fields.get('shortSeal');
  const expected = shortDigest(seal);
  if (!cell || String(cell.value).trim() === expected) return null;
  const { sheet, address, value } = cell;
  return { place: sheet, row: 'shortSeal', column: 'value', sheet, address, sealed: expected, now: String(value) };
}
