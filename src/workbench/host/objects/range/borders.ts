import type { Book } from '../../model/book';
import { assertRight } from '../../model/guards';
import { HostError } from '../../hostError';
import { argbOf, hexColor } from '../../model/modelStyle';
import type { Style } from '../../model/modelStyle';
import { object } from '../objectType';
import type { ObjectType } from '../objectType';
import type { Area } from '../../model/address';
import { editStyles, styleAt } from '../../model/style';
import type { AreasTarget } from './rangeTarget';

type Side = 'top' | 'bottom' | 'left' | 'right';
type Line = NonNullable<NonNullable<Style['border']>[Side]>;
type LineStyle = NonNullable<Line['style']>;

/** The cells of an area that carry an edge, and on which side of them it is drawn. */
const edges: Readonly<Record<string, readonly { readonly side: Side; readonly part: (area: Area) => Area | null }[]>> =
  {
    EdgeTop: [{ side: 'top', part: (area) => ({ ...area, bottom: area.top }) }],
    EdgeBottom: [{ side: 'bottom', part: (area) => ({ ...area, top: area.bottom }) }],
    EdgeLeft: [{ side: 'left', part: (area) => ({ ...area, right: area.left }) }],
    EdgeRight: [{ side: 'right', part: (area) => ({ ...area, left: area.right }) }],
    InsideHorizontal: [
      { side: 'bottom', part: (area) => (area.top < area.bottom ? { ...area, bottom: area.bottom - 1 } : null) },
      { side: 'top', part: (area) => (area.top < area.bottom ? { ...area, top: area.top + 1 } : null) },
    ],
    InsideVertical: [
      { side: 'right', part: (area) => (area.left < area.right ? { ...area, right: area.right - 1 } : null) },
      { side: 'left', part: (area) => (area.left < area.right ? { ...area, left: area.left + 1 } : null) },
    ],
  };

/** Excel's line style and weight together name one line of the file. */
const lines: readonly { readonly style: string; readonly weight: string; readonly line: LineStyle }[] = [
  { style: 'Continuous', weight: 'Thin', line: 'thin' },
  { style: 'Continuous', weight: 'Hairline', line: 'hair' },
  { style: 'Continuous', weight: 'Medium', line: 'medium' },
  { style: 'Continuous', weight: 'Thick', line: 'thick' },
  { style: 'Dash', weight: 'Thin', line: 'dashed' },
  { style: 'Dash', weight: 'Medium', line: 'mediumDashed' },
  { style: 'DashDot', weight: 'Thin', line: 'dashDot' },
  { style: 'DashDot', weight: 'Medium', line: 'mediumDashDot' },
  { style: 'DashDotDot', weight: 'Thin', line: 'dashDotDot' },
  { style: 'DashDotDot', weight: 'Medium', line: 'mediumDashDotDot' },
  { style: 'Dot', weight: 'Thin', line: 'dotted' },
  { style: 'Double', weight: 'Thick', line: 'double' },
  { style: 'SlantDashDot', weight: 'Medium', line: 'slantDashDot' },
];

interface EdgeTarget extends AreasTarget {
  readonly edge: string;
}

export const bordersType: ObjectType<AreasTarget> = {
  name: 'RangeBorderCollection',
  items: (target) => Object.keys(edges).map((edge) => object(borderType, { ...target, edge })),
  item: (target, edge) => {
    if (edge === 'DiagonalDown' || edge === 'DiagonalUp')
      throw new HostError('ApiNotFound', `RangeBorderCollection.${edge}`);
    if (typeof edge !== 'string' || !(edge in edges))
      throw new HostError('InvalidArgument', 'RangeBorderCollection.getItem');
    return object(borderType, { ...target, edge });
  },
  methods: { GetCount: () => Object.keys(edges).length },
};

const borderType: ObjectType<EdgeTarget> = {
  name: 'RangeBorder',
  identity: ({ edge }) => ({ _Id: edge }),
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target) => known(lineOf(target))?.style ?? 'None',
      set: (target, value, book) => {
        if (value === 'None') return draw(book, target, () => undefined);
        const weights = lines.filter((line) => line.style === value);
        if (weights.length === 0) throw new HostError('InvalidArgument', 'RangeBorder.style');
        draw(book, target, (before) => ({
          ...before,
          style: (weights.find((line) => line.weight === known(before)?.weight) ?? weights[0]!).line,
        }));
      },
    },
    Weight: {
      get: (target) => known(lineOf(target))?.weight ?? 'Thin',
      set: (target, value, book) => {
        if (!lines.some((line) => line.weight === value)) throw new HostError('InvalidArgument', 'RangeBorder.weight');
        draw(book, target, (before) => {
          const style = known(before)?.style ?? 'Continuous';
          const line =
            lines.find((one) => one.style === style && one.weight === value) ??
            lines.find((one) => one.style === 'Continuous' && one.weight === value);
          return { ...before, style: (line ?? lines[0]!).line };
        });
      },
    },
    Color: {
      get: (target) => hexColor(lineOf(target)?.color, '#000000'),
      set: (target, value, book) => {
        const argb = argbOf(value);
        if (argb === null) throw new HostError('InvalidArgument', 'RangeBorder.color');
        draw(book, target, (before) => ({ style: 'thin', ...before, color: { argb } }));
      },
    },
  },
};

function known(line: Partial<Line> | undefined): (typeof lines)[number] | undefined {
  return line?.style === undefined ? undefined : lines.find((one) => one.line === line.style);
}

/** The edge's first cell speaks for it. */
function lineOf({ sheet, areas, edge }: EdgeTarget): Partial<Line> | undefined {
  const { side, part } = edges[edge]![0]!;
  const cells = areas[0] === undefined ? null : part(areas[0]);
  return cells === null ? undefined : styleAt(sheet, cells.top, cells.left).border?.[side];
}

function draw(
  book: Book,
  { sheet, areas, edge }: EdgeTarget,
  change: (before: Partial<Line> | undefined) => Partial<Line> | undefined,
): void {
  assertRight(sheet, 'formatCells', 'RangeBorder');
  for (const area of areas) {
    for (const { side, part } of edges[edge]!) {
      const cells = part(area);
      if (cells === null) continue;
      editStyles(sheet, cells, (style) => {
        const { [side]: before, ...others } = style.border ?? {};
        const after = change(before);
        return { ...style, border: after === undefined ? others : { ...others, [side]: after } };
      });
    }
    book.record({ kind: 'format', sheet, area });
  }
}
