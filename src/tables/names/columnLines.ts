import type { Column } from '../page/columns';
import type { NameLine } from './nameLine';
import type { TableUnit } from './units';

/** Columns as names: what stands over a head is what it stands under. */
export function columnLines(columns: readonly Column[], tableUnit: TableUnit | null): readonly NameLine[] {
  return columns.map(({ column, heads, unit }) => {
    const [text = '', ...above] = [...heads].reverse();
    return {
      index: column,
      text,
      above: above.map((one) => ({ text: one, isSection: false, unit: null })),
      unit: { column: null, name: unit, above: null, table: tableUnit },
      isSection: false,
    };
  });
}
