import type { Indicator } from '../../indicators/catalogue/indicator';
import { cellAddress } from '../../sheet/grid/address';
import { placeKey } from '../findingCell';
import type { ReportCell } from '../../sheet/province/report';
import type { LiveNumber } from './liveChecks';
import { intervalTable } from './liveTexts';
import {
  quotientRow,
  scaledRow,
  statedRow,
  sumRow,
  typedRow,
  type IntervalCells,
  type IntervalRow,
} from './intervalFormulas';

export interface PlacedRow {
  readonly number: LiveNumber;
  readonly row: number;
  readonly contents: IntervalRow;
}

/** Gives every number a row of its own, inputs first; a cell that takes part twice has one. */
export class IntervalTable {
  readonly rows: PlacedRow[] = [];
  private readonly known = new Map<string, IntervalCells>();

  constructor(private readonly top: number) {}

  /** The cells of a number's interval. */
  cellsOf(number: LiveNumber): IntervalCells {
    const key = keyOf(number);
    const known = key === null ? undefined : this.known.get(key);
    if (known) return known;
    const build = this.builder(number);
    const row = this.top + this.rows.length;
    const cells = cellsAt(row);
    this.rows.push({ number, row, contents: build(cells) });
    if (key !== null) this.known.set(key, cells);
    return cells;
  }

  /** Places what a number is computed from, and returns how to write the number itself. */
  private builder(number: LiveNumber): (at: IntervalCells) => IntervalRow {
    switch (number.kind) {
      case 'typed':
        return (at) => typedRow(number.indicator, number.cell, number.twins, at);
      case 'stated':
        return (at) => statedRow(number.indicator, number.row, at);
      case 'sum': {
        const parts = number.parts.map((part) => this.cellsOf(part));
        return () => sumRow(parts, shownCell(number));
      }
      case 'scaled': {
        const inner = this.cellsOf(number.number);
        return () => scaledRow(inner, number.factor);
      }
      case 'quotient': {
        const [numerator, denominator] = [this.cellsOf(number.numerator), this.cellsOf(number.denominator)];
        return () => quotientRow(numerator, denominator, number.factor, shownCell(number));
      }
    }
  }
}

/** The indicator that a number belongs to; null for one side of a check. */
export function indicatorOf(number: LiveNumber): Indicator | null {
  if (number.kind === 'typed' || number.kind === 'stated') return number.indicator;
  return 'indicator' in number.of ? number.of.indicator : null;
}

/** The cell that a computed number shows itself in; null for one side of a check. */
function shownCell(number: Extract<LiveNumber, { readonly of: unknown }>): ReportCell | null {
  return 'cell' in number.of ? number.of.cell : null;
}

/** Where a number stands; null for one side of a check. */
function keyOf(number: LiveNumber): string | null {
  const place = number.kind === 'typed' ? number.cell : number.kind === 'stated' ? number.row : shownCell(number);
  return place && placeKey(place);
}

/** The parts of an interval, each in a column of its own. */
const parts = [
  ...['value', 'decimals', 'step'],
  ...['strictLow', 'strictHigh', 'strictEnds', 'wideLow', 'wideHigh', 'wideEnds'],
] as readonly (keyof IntervalCells)[];

function cellsAt(row: number): IntervalCells {
  const place = (part: keyof IntervalCells): string => cellAddress(row, intervalTable.at(part));
  return Object.fromEntries(parts.map((part) => [part, `$${place(part).replace(/(\d+)$/, '$$$1')}`])) as Record<
    keyof IntervalCells,
    string
  >;
}
