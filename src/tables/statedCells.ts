import type { FigureKind, StatedFigure } from '../figures/stated';
import type { ProvinceKey } from '../indicators/provinces/province';
import { writtenRoles, type TableRole } from './heads/levels';
import type { TableCell } from './tableCell';

/** Whether a cell may be written without asking anybody. */
export function isCertainCell({ indicator, role, doubts }: TableCell): boolean {
  return indicator !== null && writtenRoles.has(role) && doubts.length === 0;
}

const kinds: Readonly<Partial<Record<TableRole, FigureKind>>> = {
  actual: 'actual',
  previous: 'actual',
  plan: 'plan',
  nextPlan: 'plan',
  attainment: 'attainment',
  growth: 'growth',
  change: 'change',
};

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
export function statedCell(
  cell: TableCell,
  { province, file }: { readonly province: ProvinceKey; readonly file: string },
): StatedFigure | null {
  const { indicator, role, year, factor, decimals, place } = cell;
  const kind = kinds[role];
  if (!indicator || !kind || year === null) return null;
  const isShare = role === 'attainment' || role === 'growth';
  const isChange = role === 'growth' || role === 'change';
  const inPoints = role === 'change' && indicator.comparison === 'points';
  const unit = isShare ? '%' : cell.unit === '' ? indicator.unit.text.vi : cell.unit;
  const isPlan = kind === 'plan';
  return {
    id: place,
    province,
    indicator: indicator.id,
    kind: inPoints ? 'points' : kind,
    wording: cell.name === '' ? indicator.name.vi : cell.name,
    printed: unit === '' || cell.printed.endsWith('%') ? cell.printed : `${cell.printed} ${unit}`,
    value: isShare ? cell.value : Number((cell.value / factor).toPrecision(15)),
    valueMax: null,
    outOf: null,
    unit,
    scale: isShare ? 1 : factor * indicator.unit.scale,
    decimals,
    hedge: null,
    year,
    baseYear: isChange ? year - 1 : null,
    ...(role === 'growth' ? { reading: 'relative' as const } : {}),
    asOf: `${year}-12-31`,
    deadline: isPlan ? `${year}-12-31` : null,
    estimated: false,
    source: { report: `${file}, ${place}`, paragraph: cell.row + 1 },
    derived: null,
  };
}
