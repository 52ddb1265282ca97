import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import type { Template } from '../../../indicators/forms/template';
import { cellAddress, parseAddress } from '../../grid/address';
import { symbolOf } from '../columns';
import type { Locate } from '../formulas';
import type { LayoutConditional } from '../../grid/sheetLayout';

/**
 * A plan is met at 100 % as it is printed: 99,996 is printed 100,00 and 100,004 too. Thousandths,
 * the limits of what rounds to it.
 */
const printedAs100 = { from: 99_995, below: 100_005 } as const;

/** The rules of sheets that earlier versions of the product made, for the first cell of a sheet. */
export const formerAttainmentRules: readonly string[] = ['>=', '<', '<=', '>'].map(
  (comparison) => `=IF(ISNUMBER(H1),ROUND(H1,2)${comparison}100,FALSE)`,
);

/**
 * How plan attainment is coloured: by the indicator's direction, which changes the reading and
 * never the arithmetic. One rule for each run of rows that read the same way; neutral rows keep
 * their black.
 */
export function attainmentLooks(
  template: Template,
  catalogue: Catalogue,
  locate: Locate,
): readonly LayoutConditional[] {
  const column = symbolOf('attainment');
  const runs: { row: number; column: number; rows: number; direction: 'higher' | 'lower' }[] = [];
  for (const row of template.rows) {
    if (row.kind !== 'indicator') continue;
    const address = locate(row.indicator, column);
    const place = address === null ? null : parseAddress(address);
    const direction = catalogue.byId(row.indicator)?.direction;
    if (!place || (direction !== 'higher' && direction !== 'lower')) continue;
    const last = runs.at(-1);
    if (last && last.direction === direction && last.row + last.rows === place.row) last.rows += 1;
    else runs.push({ ...place, rows: 1, direction });
  }
  return runs.flatMap(({ direction, ...place }) => {
    const first = cellAddress(place.row, place.column);
    // Neither list separator nor decimal mark: an Excel may read rules by its regional settings.
    const rule = (comparison: string): string => `=ISNUMBER(${first})*(${first}${comparison}/1000)`;
    const limit = direction === 'higher' ? printedAs100.from : printedAs100.below;
    const above = rule(`>=${limit}`);
    const under = rule(`<${limit}`);
    const [isMet, isMissed] = direction === 'higher' ? [above, under] : [under, above];
    return [
      { ...place, columns: 1, formula: isMet, look: 'good' },
      { ...place, columns: 1, formula: isMissed, look: 'behind' },
    ] as const;
  });
}
