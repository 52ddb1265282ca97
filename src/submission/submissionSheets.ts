import type { Snapshot } from '../sheet/grid/grid';
import { signerTable } from './cover/signerTable';
import { noteTable } from './notes/noteColumns';
import { copyTable } from './seal/copySheet';

/**
 * Names of the sheets that are the submission's own: explanations, cover, sealed copy. Told by
 * their contents.
 */
export function submissionSheets({ grids }: Snapshot): readonly string[] {
  return grids
    .filter((grid) => noteTable.find(grid) ?? signerTable.find(grid) ?? copyTable.find(grid))
    .map(({ sheet }) => sheet);
}
