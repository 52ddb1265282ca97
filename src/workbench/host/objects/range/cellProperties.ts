import { columnCount, intersect, rowCount } from '../../model/address';
import { mergedAreas } from '../../model/merges';
import { HostError } from '../../hostError';
import { object, type HostObject } from '../objectType';
import type { RangeTarget } from './rangeTarget';

/** Excel gives no result beyond so many merged areas, as its documentation says. */
const mostMerged = 512;

/** The merged areas that touch a range, whole; null where there are none. */
export function mergedWithin({ sheet, area }: RangeTarget): HostObject<never> | null {
  const areas = mergedAreas(sheet).filter((merged) => intersect(merged, area) !== null);
  if (areas.length > mostMerged) throw new HostError('InvalidOperation', 'Range.getMergedAreasOrNullObject');
  return areas.length === 0 ? null : object('RangeAreas', { sheet, areas });
}

/** What a client asks for: members as Office.js names them. */
type Wanted = Readonly<Record<string, unknown>>;

/** `getColumnProperties`, where nothing but `columnHidden` is asked for. */
export function columnProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown {
  only(wanted, 'columnHidden', 'Range.getColumnProperties');
  return Array.from({ length: columnCount(area) }, (_, at) => ({
    columnHidden: sheet.getColumn(area.left + at + 1).hidden,
  }));
}

/** `getRowProperties`, where nothing but `rowHidden` is asked for. */
export function rowProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown {
  only(wanted, 'rowHidden', 'Range.getRowProperties');
  return Array.from({ length: rowCount(area) }, (_, at) => ({
    rowHidden: sheet.findRow(area.top + at + 1)?.hidden === true,
  }));
}

/** `getCellProperties`, where nothing but the indent is asked for. */
export function cellProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown {
  const location = 'Range.getCellProperties';
  only(wanted, 'format', location);
  only((wanted as Wanted)['format'], 'indentLevel', location);
  return Array.from({ length: rowCount(area) }, (_row, row) =>
    Array.from({ length: columnCount(area) }, (_cell, column) => ({
      format: {
        indentLevel: sheet.findCell(area.top + row + 1, area.left + column + 1)?.style.alignment?.indent ?? 0,
      },
    })),
  );
}

/** Other members are not answered. */
function only(wanted: unknown, member: string, location: string): void {
  const names = typeof wanted === 'object' && wanted !== null ? Object.keys(wanted) : [];
  if (names.length !== 1 || names[0] !== member) throw new HostError('ApiNotFound', location);
}
