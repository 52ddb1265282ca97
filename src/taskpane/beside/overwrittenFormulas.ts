import type { CellRepair } from '../../checks/finding';
import { parseAddress, placeOf, type Place } from '../../sheet/grid/address';
import type { CheckedSheet } from '../thread/checkReading';

/** Formulas of the form that were written over, and how they are put back. */
export interface OverwrittenFormulas {
  readonly sheet: string;
  readonly repairs: readonly CellRepair[];
}

/** The rule that a constant stands where the form has a formula. */
const rule = 'CT-301';

/** Sheet by sheet, those that can be put back for certain. */
export function overwrittenFormulas(
  sheets: readonly Pick<CheckedSheet, 'report' | 'findings'>[],
): readonly OverwrittenFormulas[] {
  return sheets.flatMap(({ report, findings }) => {
    const repairs = findings.flatMap((finding) =>
      finding.rule === rule ? finding.repairs.flatMap((repair) => (repair.kind === 'formula' ? [repair] : [])) : [],
    );
    return repairs.length > 0
      ? [{ sheet: report.sheet, repairs: repairs.sort((one, other) => placeIn(one) - placeIn(other)) }]
      : [];
  });
}

/** Row by row from the left, as the sheet is read. */
function placeIn({ writes }: CellRepair): Place {
  const at = parseAddress(writes[0]?.address ?? '');
  return at ? placeOf(at.row, at.column) : 0;
}

/** What tells one state of them from another: the cells and what was typed there. */
export function nameOf(overwritten: readonly OverwrittenFormulas[]): string {
  return JSON.stringify(
    overwritten.flatMap(({ repairs }) =>
      repairs.flatMap(({ writes }) => writes.map(({ sheet, address, found }) => [sheet, address, found.value])),
    ),
  );
}
