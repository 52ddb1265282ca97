import type { Snapshot } from '../sheet/grid/grid';
import { findSignersHead } from './cover/coverFields';
import { findNotesHead } from './notes/noteColumns';
import { findCopyHead } from './seal/copySheet';

/**
 * Names of the sheets that are the submission's own: explanations, cover, sealed copy. Told by
 * their contents.
 */
export function submissionSheets({ grids }: Snapshot): readonly string[] {
  return grids
    .filter((grid) => findNotesHead(grid) ?? findSignersHead(grid) ?? findCopyHead(grid))
    .map(({ sheet }) => sheet);
}
