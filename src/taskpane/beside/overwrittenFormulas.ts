import type { CellRepair } from '../../checks/finding';
import type { Language } from '../../indicators/text';
import { parseAddress, placeOf, type Place } from '../../sheet/grid/address';
import { addressOf, rectanglesOf } from '../../sheet/grid/rectangles';
import { printed } from '../finding/printed';
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

/** As many cells are named with what was typed there; more are told by their ranges. */
const cellsNamed = 4;
/** Ranges of a sheet that a line has room for. */
const rangesNamed = 6;

/** Where on each sheet they stood: `H10 (105)`, or `H10:J21` where there are many. */
export function placesOf(
  overwritten: readonly OverwrittenFormulas[],
  language: Language,
): readonly { readonly sheet: string; readonly address: string }[] {
  const sheets = overwritten.map(({ sheet, repairs }) => ({ sheet, writes: repairs.flatMap(({ writes }) => writes) }));
  const isFew = sheets.reduce((sum, { writes }) => sum + writes.length, 0) <= cellsNamed;
  return sheets.map(({ sheet, writes }) => {
    if (isFew)
      return {
        sheet,
        address: writes.map(({ address, found }) => `${address} (${printed(found.value, language)})`).join(', '),
      };
    const ranges = rectanglesOf(writes.flatMap(({ address }) => parseAddress(address) ?? [])).map(addressOf);
    const named = ranges.slice(0, rangesNamed).join(', ');
    return { sheet, address: ranges.length > rangesNamed ? `${named}…` : named };
  });
}

/** What tells one state of them from another: the cells and what was typed there. */
export function nameOf(overwritten: readonly OverwrittenFormulas[]): string {
  return JSON.stringify(
    overwritten.flatMap(({ repairs }) =>
      repairs.flatMap(({ writes }) => writes.map(({ sheet, address, found }) => [sheet, address, found.value])),
    ),
  );
}
