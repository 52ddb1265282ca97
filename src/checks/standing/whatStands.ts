import { isSameRow } from '../../sheet/grid/keepUnchanged';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Facts } from '../facts/facts';
import { linkedWith } from '../relations/linked';
import { nothingStands, type FoundInRows, type LinkedRows, type Standing } from './standing';

/**
 * What stands of an earlier check of a sheet: all that was found of linked rows of which no cell
 * has changed, while the sheet is otherwise the same. The facts of the new reading take over what is
 * known of these rows.
 * @param isAsBefore whether the provinces' numbers of an indicator are what they were
 */
export function whatStands(
  before: FoundInRows,
  facts: Facts,
  catalogue: Catalogue,
  isAsBefore: (indicatorId: string) => boolean,
): Standing {
  if (before.facts === facts) return { ...before, has: () => true, hasBeside: isAsBefore };
  const changed = changedRows(before.facts, facts, catalogue);
  if (!changed) return nothingStands();
  const stands = (rows: LinkedRows): boolean => !changed.has(rows);
  const has = (indicatorId: string): boolean => stands(linkedWith(indicatorId, catalogue));
  facts.takeOver(before.facts, has);
  return {
    has,
    hasBeside: (id) => has(id) && isAsBefore(id),
    answers: new Map([...before.answers].filter(([, { owners }]) => owners.every(has))),
    relations: before.relations.filter(({ owner }) => has(owner)),
    located: new Map([...before.located].filter(([rows]) => stands(rows))),
    findings: new Map(
      [...before.findings].map(([rule, findings]) => [rule, findings.filter(({ owner }) => has(owner))]),
    ),
  };
}

/**
 * The linked rows in which two readings of a sheet differ; null where they differ elsewhere too: in
 * the head, between the rows, in their arrangement.
 */
function changedRows(before: Facts, now: Facts, catalogue: Catalogue): ReadonlySet<LinkedRows> | null {
  const [old, { grid, rows }] = [before.report.grid, now.report];
  const isMoved = old.top !== grid.top || old.values.length !== grid.values.length;
  if (before.arrangement !== now.arrangement || isMoved) return null;
  const indicators = new Map(rows.map(({ row, indicator }) => [row - 1 - grid.top, indicator]));
  const changed = new Set<LinkedRows>();
  for (let at = 0; at < grid.values.length; at += 1) {
    if (isSameRow(old, grid, at)) continue;
    const indicator = indicators.get(at);
    if (!indicator) return null;
    changed.add(linkedWith(indicator.id, catalogue));
  }
  return changed;
}
