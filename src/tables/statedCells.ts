import type { StatedFigure } from '../figures/stated';
import type { ProvinceKey } from '../indicators/provinces/province';
import { writtenRoles } from '../sheet/tableMemory/tableRoles';
import { cellFigure } from './cellFigure';
import type { TableCell } from './tableCell';

/** Whether a cell may be written without asking anybody. */
export function isCertainCell({ indicator, role, doubts }: TableCell): boolean {
  return indicator !== null && writtenRoles.has(role) && doubts.length === 0;
}

/**
 * The certain cells of tables as rows of the ledger, each naming file, sheet and cell; other cells
 * are left out.
 * @param file what the ledger calls the file
 */
export function statedCells(
  cells: readonly TableCell[],
  { province, file }: { readonly province: ProvinceKey; readonly file: string },
): readonly StatedFigure[] {
  return cells.flatMap((cell) => (isCertainCell(cell) ? (statedCell(cell, { province, file }) ?? []) : []));
}

/** One cell as a row of the ledger; null where its indicator or its role has none. */
function statedCell(
  cell: TableCell,
  { province, file }: { readonly province: ProvinceKey; readonly file: string },
): StatedFigure | null {
  const { indicator, year, decimals, place } = cell;
  if (!indicator || year === null) return null;
  const { kind, printed, value, unit, scale, reading, baseYear, asOf, deadline } = cellFigure(
    cell,
    indicator.unit.text.vi,
  );
  if (!kind) return null;
  return {
    id: place,
    province,
    indicator: indicator.id,
    kind,
    wording: cell.name === '' ? indicator.name.vi : cell.name,
    printed,
    value,
    valueMax: null,
    outOf: null,
    unit,
    scale,
    decimals,
    hedge: null,
    year,
    baseYear,
    ...(reading === 'relative' ? { reading } : {}),
    asOf,
    deadline,
    estimated: false,
    source: { report: `${file}, ${place}`, paragraph: cell.row + 1 },
    derived: null,
  };
}
