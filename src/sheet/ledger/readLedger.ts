import type { Coordinates } from '../../figures/coordinates';
import type { Scheme } from '../../indicators/provinces/province';
import type { StatedFigure } from '../../figures/stated';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { dayIn } from '../grid/days';
import { foldCode } from '../grid/fold';
import type { CellValue, Grid } from '../grid/grid';
import { isBlank, textOf } from '../grid/gridCells';
import { periodIn, territoryIn } from './coordinateCells';
import { ledgerTable, type LedgerColumnId } from './ledgerColumns';
import { idSeparator } from './ledgerRows';
import { assumptionIn, hedgeIn, kindIn, originIn, readingIn } from './ledgerWords';
import type { Book, LedgerRow } from '../province/report';

/**
 * The figures of a ledger sheet and the cells that stopped a row from being read; both empty when
 * the grid is no ledger. What a hand-typed row leaves out is taken from the indicator (unit, scale)
 * or stays unknown.
 * @param head where it is known already
 */
export function readLedger(
  grid: Grid,
  catalogue: Catalogue,
  head = ledgerTable.find(grid),
): Pick<Book, 'ledger' | 'ledgerProblems'> {
  const ledger: LedgerRow[] = [];
  const ledgerProblems: Book['ledgerProblems'][number][] = [];
  for (const row of ledgerTable.rows(grid, head)) {
    const read = readFigure((id) => row.value(id), catalogue);
    if ('problem' in read) ledgerProblems.push(row.cell(read.problem));
    else ledger.push({ ...row.ref('value'), figure: read.figure });
  }
  return { ledger, ledgerProblems };
}

type Cell = (id: LedgerColumnId) => CellValue;

/** Stops at the first cell that cannot be used. */
class Unreadable extends Error {
  constructor(readonly column: LedgerColumnId) {
    super(column);
  }
}

function readFigure(
  cell: Cell,
  catalogue: Catalogue,
): { readonly figure: StatedFigure } | { readonly problem: LedgerColumnId } {
  try {
    return { figure: figureOf(cell, catalogue) };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.column };
    throw error;
  }
}

function figureOf(cell: Cell, catalogue: Catalogue): StatedFigure {
  const indicator = found('code', catalogue.byCode(foldCode(textOf(cell('code')))));
  const unit = String(cell('unit'));
  const hedge = textOf(cell('hedge'));
  const reading = textOf(cell('reading'));
  return {
    id: String(cell('id')),
    province: {
      scheme: scheme(cell),
      code: found('provinceCode', textOf(cell('provinceCode')) || null).padStart(2, '0'),
    },
    indicator: indicator.id,
    kind: found('kind', kindIn(textOf(cell('kind')))),
    wording: String(cell('wording')),
    printed: String(cell('printed')),
    value: found('value', numberIn(cell, 'value')),
    valueMax: numberIn(cell, 'valueMax'),
    outOf: numberIn(cell, 'outOf'),
    unit: unit === '' ? indicator.unit.text.vi : unit,
    scale: numberIn(cell, 'scale') ?? (unit === '' || unit === indicator.unit.text.vi ? indicator.unit.scale : 1),
    decimals: numberIn(cell, 'decimals') ?? 0,
    hedge: hedge === '' ? null : found('hedge', hedgeIn(hedge)),
    year: found('year', numberIn(cell, 'year')),
    baseYear: numberIn(cell, 'baseYear'),
    ...(reading === '' ? {} : { reading: found('reading', readingIn(reading)) }),
    ...coordinatesIn(cell),
    asOf: dayOf(cell, 'asOf'),
    deadline: dayOf(cell, 'deadline'),
    estimated: !isBlank(cell('estimated')),
    source: { report: String(cell('report')), paragraph: numberIn(cell, 'paragraph') ?? 0 },
    derived: derivation(cell),
  };
}

/** Empty cells mean the whole; ledgers from before these columns have none. */
function coordinatesIn(cell: Cell): Pick<StatedFigure, 'coordinates'> {
  const [period, territory, scope] = [textOf(cell('period')), textOf(cell('territory')), textOf(cell('scope'))];
  if (period === '' && territory === '' && scope === '') return {};
  const coordinates: Coordinates = {
    period: period === '' ? 'year' : found('period', periodIn(period)),
    territory: territory === '' ? 'province' : territoryIn(territory),
    scope: scope === '' ? null : scope,
  };
  return { coordinates };
}

function found<Value>(column: LedgerColumnId, value: Value | null): Value {
  if (value === null) throw new Unreadable(column);
  return value;
}

function scheme(cell: Cell): Scheme {
  const text = textOf(cell('scheme'));
  return found('scheme', text === '63' || text === '34' ? text : null);
}

function derivation(cell: Cell): StatedFigure['derived'] {
  const origin = textOf(cell('origin'));
  if (origin === '' || found('origin', originIn(origin)) === 'reported') return null;
  const from = String(cell('derivedFrom'));
  return {
    from: from === '' ? [] : from.split(idSeparator),
    assumption: found('assumption', assumptionIn(textOf(cell('assumption')))),
  };
}

/**
 * Blank is null; text where a number belongs stops the row, because reading it would be guessing.
 */
function numberIn(cell: Cell, id: LedgerColumnId): number | null {
  const value = cell(id);
  if (typeof value === 'number') return value;
  if (!isBlank(value)) throw new Unreadable(id);
  return null;
}

/** Older ledgers have ISO text; a date may also be typed as one. */
function dayOf(cell: Cell, id: LedgerColumnId): string | null {
  const value = cell(id);
  return textOf(value) === '' ? null : found(id, dayIn(value));
}
