import { deleteSheet } from './deleteSheet';
import type { CellWrite } from '../../sheet/grid/cellWrite';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { collided, queueLook, type Look } from './collisions';
import { drawLayout } from './drawLayout';
import { sendBySize, type Step } from '../door/sendBySize';
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
  const draw = ({ layout, name }: (typeof made)[number]): Step => ({
    weight: weightOf(layout),
    draw: () => {
      drawLayout(worksheets.add(name), layout);
    },
  });
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
    ...lower.map(draw),
    ...lower.map(rename),
    ...higher.map(draw),
    looking,
    ...chunksOf(filled).map((chunk): Step => ({
      weight: chunk.reduce((sum, { value }) => sum + String(value).length * 3 + cellWeight, 0),
      draw: () => {
        drawWrites(context, chunk, before.snapshot);
      },
    })),
    ...replaced.map((id): Step => ({
      weight: callWeight,
      draw: () => {
        deleteSheet(worksheets.getItem(id));
      },
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
function weightOf({ cells }: SheetLayout): number {
  return cells.reduce((sum, { content }) => {
    const written = 'formula' in content ? content.formula : String(content.value);
    return sum + written.length * 3 + 140;
  }, 0);
}
