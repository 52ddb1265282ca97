import { columnCount, intersect, rowCount } from '../../model/address';
import { mergedAreas } from '../../model/merges';
import { HostError } from '../../hostError';
import { hexColor, type Style } from '../../model/modelStyle';
import { object, type HostObject } from '../objectType';
import { fillColor } from './fill';
import { defaultFont } from './font';
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

type Tell = (style: Style) => unknown;

/** What of a cell's format is told. */
const formatMembers: Readonly<Record<string, Tell | Readonly<Record<string, Tell>>>> = {
  indentLevel: ({ alignment }) => alignment?.indent ?? 0,
  fill: { color: fillColor },
  font: {
    bold: ({ font }) => font?.bold === true,
    italic: ({ font }) => font?.italic === true,
    color: ({ font }) => hexColor(font?.color, '#000000'),
    size: ({ font }) => font?.size ?? defaultFont.size,
  },
};

/** `getCellProperties`, where nothing but indents, fills and letters are asked for. */
export function cellProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown {
  const location = 'Range.getCellProperties';
  only(wanted, 'format', location);
  const tell = tellOf((wanted as Wanted)['format'], formatMembers, location);
  return Array.from({ length: rowCount(area) }, (_row, row) =>
    Array.from({ length: columnCount(area) }, (_cell, column) => ({
      format: tell(sheet.findCell(area.top + row + 1, area.left + column + 1)?.style ?? {}),
    })),
  );
}

/** Tells the members that are asked for; one that is not known is not answered. */
function tellOf(
  wanted: unknown,
  members: Readonly<Record<string, Tell | Readonly<Record<string, Tell>>>>,
  location: string,
): Tell {
  const asked = Object.keys(wanted as Wanted).map((name) => {
    const member = members[name];
    if (member === undefined) throw new HostError('ApiNotFound', location);
    return [name, typeof member === 'function' ? member : tellOf((wanted as Wanted)[name], member, location)] as const;
  });
  return (style) => Object.fromEntries(asked.map(([name, tell]) => [name, tell(style)]));
}

/** Other members are not answered. */
function only(wanted: unknown, member: string, location: string): void {
  const names = typeof wanted === 'object' && wanted !== null ? Object.keys(wanted) : [];
  if (names.length !== 1 || names[0] !== member) throw new HostError('ApiNotFound', location);
}
