import type { LayoutCell } from '../../../sheet/grid/sheetLayout';
import { addressOf, boundsOf, rectanglesOf, type Rectangle } from '../../../sheet/grid/rectangles';
import { onAreas, onRange } from '../areas';
import { lineColor, lookOf, looks, typeface, type Look } from '../../../sheet/grid/looks';
import { strokesOf } from './paint';

/**
 * Queues fills, fonts, lines, alignment and locks: for each of them the commonest over everything
 * and the others over it, in a few blocks rather than cell by cell. Cells between the given ones
 * become plain.
 */
export function drawLooks(sheet: Excel.Worksheet, cells: readonly LayoutCell[]): void {
  const bounds = boundsOf(cells);
  if (!bounds) return;
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, lookOf(cell)]));
  const lookAt = (row: number, column: number): Look =>
    byPlace.get(`${bounds.row + row},${bounds.column + column}`) ?? looks.plain;
  const canvas = new Canvas(sheet);
  canvas.at(bounds).format.font.name = typeface;
  for (const { of, draw } of members) {
    for (const { value, place, isGround } of strokesOf(bounds, (row, column) => of(lookAt(row, column)))) {
      draw(canvas.at(place).format, value, isGround);
    }
  }
  canvas.letGo();
  for (const table of rectanglesOf(cells.filter(({ look }) => looks[look].bordered))) {
    onRange(sheet, table, ({ format }) => drawLines(format, table));
  }
  onAreas(
    sheet,
    cells.filter(({ unlocked }) => unlocked),
    ({ format }) => (format.protection.locked = false),
  );
}

/** Ranges of one sheet, each asked for once. */
class Canvas {
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly sheet: Excel.Worksheet;

  constructor(sheet: Excel.Worksheet) {
    this.sheet = sheet;
  }

  at(place: Rectangle): Excel.Range {
    const address = addressOf(place);
    const range = this.ranges.get(address) ?? this.sheet.getRange(address);
    this.ranges.set(address, range);
    return range;
  }

  /** A tracked range would cost one more round trip. */
  letGo(): void {
    for (const range of this.ranges.values()) range.untrack();
  }
}

/**
 * A part of a look, and how a range gets it; the ground is a range that has nothing of the kind
 * yet.
 */
interface Member<Value> {
  readonly of: (look: Look) => Value;
  readonly draw: (format: Excel.RangeFormat, value: Value, isGround: boolean) => void;
}

function member<Value extends string | number | boolean | null>(
  of: Member<Value>['of'],
  draw: Member<Value>['draw'],
): Member<string | number | boolean | null> {
  return { of, draw: draw as Member<string | number | boolean | null>['draw'] };
}

const members: readonly Member<string | number | boolean | null>[] = [
  member(
    ({ size }) => size,
    ({ font }, size) => (font.size = size),
  ),
  member(
    ({ bold }) => bold,
    ({ font }, bold) => (font.bold = bold),
  ),
  member(
    ({ italic }) => italic,
    ({ font }, italic) => (font.italic = italic),
  ),
  member(
    ({ color }) => color,
    ({ font }, color) => (font.color = color),
  ),
  member(
    ({ fill }) => fill,
    ({ fill }, color, isGround) => {
      if (color !== null) fill.color = color;
      else if (!isGround) fill.clear();
    },
  ),
  member(
    ({ horizontal, indent }) => `${horizontal} ${String(indent)}`,
    (format, value, isGround) => {
      const [horizontal, indent] = value.split(' ');
      // Centred text has no indent: it goes before the text is centred, and comes after it leans on
      // a side.
      if (indent === '0' && !isGround) format.indentLevel = 0;
      format.horizontalAlignment = horizontal as Look['horizontal'];
      if (indent !== '0') format.indentLevel = Number(indent);
    },
  ),
  member(
    ({ vertical }) => vertical,
    (format, vertical) => (format.verticalAlignment = vertical),
  ),
  member(
    ({ wrap }) => wrap,
    (format, wrap) => (format.wrapText = wrap),
  ),
];

/** Lines around and between the cells; a block of one row or column has none between. */
function drawLines(format: Excel.RangeFormat, { rows, columns }: Rectangle): void {
  const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
  const between = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...edges, ...between]) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = lineColor;
  }
}
