import type { FigureKind } from '../figures/stated';
import type { TableRole } from '../sheet/tableMemory/tableRoles';
import { printedText } from './cells/values';
import type { TableCell } from './tableCell';

const kinds: Readonly<Partial<Record<TableRole, Exclude<FigureKind, 'range'>>>> = {
  actual: 'actual',
  previous: 'actual',
  plan: 'plan',
  nextPlan: 'plan',
  attainment: 'attainment',
  growth: 'growth',
  change: 'change',
};

/** What a cell's number states, as texts and the ledger have it. */
export interface CellFigure {
  /** Null where its role is not to be written. */
  readonly kind: Exclude<FigureKind, 'range'> | null;
  /** As printed, with its unit where one is told. */
  readonly printed: string;
  /** In the printed unit; growth and attainment in per cent. */
  readonly value: number;
  readonly unit: string;
  readonly scale: number;
  readonly reading: 'points' | 'relative' | null;
  readonly baseYear: number | null;
  readonly asOf: string;
  readonly deadline: string | null;
}

/**
 * The figure of a cell.
 * @param unit what its number is counted in where the table does not say
 */
export function cellFigure(cell: TableCell, unit = ''): CellFigure {
  const { indicator, role, year, factor, value } = cell;
  const isRatio = role === 'attainment' || role === 'growth';
  const inPoints = role === 'change' && indicator?.comparison === 'points';
  const kind = inPoints ? 'points' : (kinds[role] ?? null);
  const counted = isRatio ? '%' : cell.unit === '' ? unit : cell.unit;
  const day = `${year ?? 0}-12-31`;
  const printed = printedText(cell.number);
  return {
    kind,
    printed: counted === '' || printed.endsWith('%') ? printed : `${printed} ${counted}`,
    value: isRatio ? value : Number((value / factor).toPrecision(15)),
    unit: counted,
    scale: isRatio ? 1 : indicator ? factor * indicator.unit.scale : cell.unitScale,
    reading: inPoints ? 'points' : role === 'growth' ? 'relative' : null,
    baseYear: year !== null && (role === 'growth' || role === 'change') ? year - 1 : null,
    asOf: day,
    deadline: kind === 'plan' ? day : null,
  };
}
