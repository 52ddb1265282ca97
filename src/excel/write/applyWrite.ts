import { deleteSheet } from './deleteSheet';
import type { CellWrite } from '../../sheet/grid/cellWrite';
import type { LayoutCell } from '../../sheet/grid/sheetLayout';
import { collided, queueLook, type Look } from './collisions';
import { coveredCells, drawAround, drawContents, drawLayout } from './draw/drawLayout';
import { requestLimit, sendBySize, type Step } from '../door/sendBySize';
import { drawWrites } from './writeCells';
import type { Collided, WrittenSheets } from './writtenSheets';

/**
 * Makes and fills everything in an order that tells afterwards how far it came: sheets under
 * temporary names (those that others read get their proper ones before the others are made), then
 * cells, then what is replaced goes, and the last names come last. Resolves with the writes that
 * met somebody else's edit, which nobody has agreed to give up.
 */
export async function applyWrite(context: Excel.RequestContext, written: WrittenSheets): Promise<Collided | null> {
  const { create, temporary, upper, filled, before, replaced } = written;
  const { worksheets } = context.workbook;
  const made = create.map((layout, index) => ({ layout, name: temporary[index]! }));
  const draw = ({ layout, name }: (typeof made)[number]): readonly Step[] => {
    const weight = weightOf(layout.cells);
    if (weight <= requestLimit) return [{ weight, draw: () => drawLayout(worksheets.add(name), layout) }];
    // Too large for one request, as a sheet of live checks over all provinces is on the web.
    return [
      { weight: callWeight, draw: () => void worksheets.add(name) },
      ...pagesOf(coveredCells(layout)).map(({ cells, weight: part }) => ({
        weight: part,
        draw: () => drawContents(worksheets.getItem(name), cells),
      })),
      { weight: layout.cells.length * lookWeight, draw: () => drawAround(worksheets.getItem(name), layout) },
    ];
  };
  const rename = ({ layout, name }: (typeof made)[number]): Step => ({
    weight: callWeight,
    draw: () => (worksheets.getItem(name).name = layout.name),
  });
  const [lower, higher] = [made.slice(0, upper), made.slice(upper)];
  const filledSheets = [...new Set(filled.map(({ sheet }) => sheet))];
  let look: Look | null = null;
  const looking: Step = {
    weight: filledSheets.length * callWeight,
    draw: () => (look = queueLook(context, filledSheets, before.snapshot)),
  };
  await sendBySize(context, [
    ...lower.flatMap(draw),
    ...lower.map(rename),
    ...higher.flatMap(draw),
    looking,
    ...chunksOf(filled).map((chunk): Step => ({
      weight: chunk.reduce((sum, { value }) => sum + String(value).length * 3 + cellWeight, 0),
      draw: () => drawWrites(context, chunk, before.snapshot),
    })),
    ...replaced.map((id): Step => ({
      weight: callWeight,
      draw: () => deleteSheet(worksheets.getItem(id)),
    })),
    ...higher.map(rename),
  ]);
  return look && collided(filled, before.snapshot, look);
}

/** Cells that are queued together; a whole form of one province fits. */
const chunkSize = 2_000;

function chunksOf(writes: readonly CellWrite[]): readonly (readonly CellWrite[])[] {
  const count = Math.ceil(writes.length / chunkSize);
  return Array.from({ length: count }, (_, index) => writes.slice(index * chunkSize, (index + 1) * chunkSize));
}

/** Bytes of a call on a sheet by name, and of a scattered cell with its place and format. */
const callWeight = 250;
const cellWeight = 400;

/**
 * Bytes of a layout's request, measured on province sheets (202 KB for 1,011 cells): three for each
 * letter, 140 for each cell's place and looks.
 */
function weightOf(cells: readonly LayoutCell[]): number {
  return cells.reduce((sum, { content }) => sum + textOf(content).length * 3 + lookWeight, 0);
}

const lookWeight = 140;

function textOf(content: LayoutCell['content']): string {
  return 'formula' in content ? content.formula : String(content.value);
}

/** Parts of a large layout, row by row, each far below what a request may have. */
const pageWeight = requestLimit / 4;

function pagesOf(cells: readonly LayoutCell[]): readonly { readonly cells: LayoutCell[]; readonly weight: number }[] {
  const pages: { cells: LayoutCell[]; weight: number }[] = [];
  let row = -1;
  for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
    const last = pages.at(-1);
    const weight = weightOf([cell]);
    if (last && (cell.row === row || last.weight < pageWeight)) {
      last.cells.push(cell);
      last.weight += weight;
    } else pages.push({ cells: [cell], weight });
    row = cell.row;
  }
  return pages;
}
