import { groupedBy } from '../indicators/lists';
import { rememberedTable, type LineReading, type RememberedTable } from '../sheet/tableMemory/memory';
import type { ReadTable } from './readTable';
import { isCertainCell } from './statedCells';

/** Longer tables are lists, of which nobody confirms each row. */
const rowsKept = 1000;

/**
 * A table as it was read, for a person to complete: what is certain is said, what must be asked
 * about is left open.
 * @param file what the ledger calls the file
 */
export function rememberRead(
  table: ReadTable,
  { file, year }: { readonly file: string; readonly year: number },
): RememberedTable {
  const { heads, names, cells, layout, isTransposed } = table;
  const [byRow, byColumn] = [groupedBy(cells, ({ row }) => row), groupedBy(cells, ({ column }) => column)];
  const [byHead, byName] = isTransposed ? [byRow, byColumn] : [byColumn, byRow];
  const headReadings = heads.map(({ index, reading }): LineReading | null =>
    (byHead.get(index) ?? []).some(isCertainCell) ? { kind: 'role', role: reading } : null,
  );
  const nameReadings = names.map(({ index }): LineReading | null => {
    const indicator = (byName.get(index) ?? []).find(isCertainCell)?.indicator;
    return indicator ? { kind: 'indicator', indicator: indicator.id } : null;
  });
  const kept = { isTransposed, layout: { ...layout, rows: layout.rows.slice(0, rowsKept) } };
  const readings = { heads: headReadings, names: nameReadings };
  return rememberedTable(kept, readings, { year, source: `${file}, ${cells[0]?.place ?? ''}` });
}
