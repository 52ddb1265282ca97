import type { Indicator } from '../../indicators/catalogue/indicator';
import { decimalsShown, powerOfTen } from '../../figures/decimal';
import { faceValue, of, type Expression } from '../../figures/expression';
import { evenReading, readCell, readStated, type Reading } from '../../figures/reading';
import type { Hedge, StatedFigure } from '../../figures/stated';
import type { LedgerRow, ReportCell } from '../../sheet/province/report';
import type { FindingCell } from '../findingCell';
import { cellOf, ledgerCell } from './places';

/** Typed into the sheet, computed by its formula, derived by us, or stated by a paper alone. */
type FactOrigin = 'typed' | 'computed' | 'derived' | 'stated';

/** A value that sheet or ledger gives for an indicator, with the intervals that belong to it. */
export interface Fact {
  readonly indicator: Indicator;
  /** In the indicator's unit. */
  readonly value: number;
  readonly expression: Expression;
  /** The same number without its hedge. */
  readonly plain: Expression;
  readonly hedge: Hedge | null;
  readonly origin: FactOrigin;
  /** Ids of the figures it was derived from; empty unless `derived`. */
  readonly from: readonly string[];
  /** Where it stands; the first is where a person is sent to. */
  readonly cells: readonly FindingCell[];
}

/** A number in an input cell; the first ledger row that says the same lends hedge and scale. */
export function typedFact(indicator: Indicator, cell: ReportCell, value: number, stated: readonly LedgerRow[]): Fact {
  const twin = stated.find(({ figure }) => sameNumber(readStated(figure, indicator).value, value));
  if (twin)
    return { ...statedFact(indicator, twin), origin: twin.figure.derived ? 'derived' : 'typed', cells: [cellOf(cell)] };
  return cellFact(indicator, cell, value, of(readTyped(value, indicator)), 'typed');
}

/** A figure that only the ledger gives. */
export function statedFact(indicator: Indicator, row: LedgerRow): Fact {
  const { figure } = row;
  const reading = readStated(figure, indicator);
  return {
    indicator,
    value: reading.value,
    expression: of(reading),
    plain: figure.hedge ? of(readStated({ ...figure, hedge: null }, indicator)) : of(reading),
    hedge: figure.hedge,
    origin: figure.derived ? 'derived' : 'stated',
    from: figure.derived?.from ?? [],
    cells: [ledgerCell(row, indicator.code)],
  };
}

/** A cell whose formula is the one that belongs there: as uncertain as what it is computed from. */
export function computedFact(indicator: Indicator, cell: ReportCell, expression: Expression): Fact {
  return cellFact(indicator, cell, faceValue(expression), expression, 'computed');
}

function cellFact(
  indicator: Indicator,
  cell: ReportCell,
  value: number,
  expression: Expression,
  origin: FactOrigin,
): Fact {
  return { indicator, value, expression, plain: expression, hedge: null, origin, from: [], cells: [cellOf(cell)] };
}

/** A percentage says nothing of a number of things, nor the other way round. */
export function inUnitOf(indicator: Indicator, figure: StatedFigure): boolean {
  return figure.unit.trim().startsWith('%') === (indicator.measure === 'percentage');
}

/** Equal as Excel shows them: 15 digits. */
function sameNumber(one: number, other: number): boolean {
  return one === other || Number(one.toPrecision(15)) === Number(other.toPrecision(15));
}

/** More decimals than this beyond the indicator's own come from an arithmetic, not from a hand. */
export const decimalsOfHands = 2;

/** Endless decimals were computed somewhere: they are as certain as the indicator's decimals. */
function readTyped(value: number, indicator: Indicator): Reading {
  if (decimalsShown(value) <= indicator.decimals + decimalsOfHands) return readCell(value, indicator);
  return evenReading(value, powerOfTen(-indicator.decimals) / 2);
}
