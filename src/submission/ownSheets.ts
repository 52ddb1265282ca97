import { isLiveSheet } from '../checks/live/liveSheet';
import type { Snapshot } from '../sheet/grid/grid';
import { leftTable } from '../sheet/upgrade/leftSheet';
import { revisionTable } from '../sheet/revisions/revisionSheet';
import { submissionSheets } from './submissionSheets';

/**
 * Names of the sheets that Chỉ Tiêu wrote into a workbook besides province sheets, ledger, forms
 * and remembered tables, which `readBook` knows: the submission's own, live checks, revisions, and
 * what a newer form has no place for. Told by their contents.
 */
export function ownSheets(snapshot: Snapshot): readonly string[] {
  const others = snapshot.grids.filter(
    (grid) => isLiveSheet(grid) || leftTable.find(grid) !== null || revisionTable.find(grid) !== null,
  );
  return [...submissionSheets(snapshot), ...others.map(({ sheet }) => sheet)];
}
