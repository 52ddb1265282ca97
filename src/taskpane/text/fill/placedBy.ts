import type { Indicator } from '../../../indicators/catalogue/indicator';
import type { StatedFigure } from '../../../figures/stated';
import type { InputSymbol } from '../../../sheet/province/columns';
import { roleOfLine, type ComparisonLine } from '../../../sheet/tableMemory/tableRoles';
import { movedRatio } from '../../../tables/cells/values';

/** Where a person puts a number: a column of the form, or what it compares. */
export type ChosenColumn = InputSymbol | ComparisonLine;

/** What of a person's choice says where a number belongs. */
export interface Placing {
  readonly column: ChosenColumn | null;
  /** She said that it is of the whole year, province and indicator. */
  readonly isWhole: boolean;
}

/** A figure where a person puts it: her yes or her column settles what the words leave open. */
export function placedBy(
  { column, isWhole }: Placing,
  stated: StatedFigure,
  indicator: Indicator,
  year: number,
): StatedFigure {
  if (column === null && !isWhole) return stated;
  const { coordinates: _, ...whole } = stated;
  switch (column) {
    case null:
      return whole;
    case 'attainment':
    case 'excess':
    case 'growth':
    case 'index':
    case 'change':
      return comparedAs(column, whole, indicator, year);
    default:
      return levelIn(column, whole, indicator, year);
  }
}

function levelIn(column: InputSymbol, stated: StatedFigure, { unit }: Indicator, year: number): StatedFigure {
  const isPlan = column === '2' || column === '7';
  const own = year + (column === '1' ? -1 : column === '7' ? 1 : 0);
  // What was read as a ratio has no unit of its own.
  const isRatio = stated.kind === 'attainment' || stated.kind === 'growth';
  return {
    ...stated,
    ...(isRatio ? { unit: unit.text.vi, scale: unit.scale } : {}),
    kind: isPlan ? 'plan' : 'actual',
    year: own,
    baseYear: null,
    deadline: isPlan ? `${own}-12-31` : null,
  };
}

/** The form works these out itself: the ledger keeps what the table says. */
function comparedAs(column: ComparisonLine, stated: StatedFigure, indicator: Indicator, year: number): StatedFigure {
  const { role } = roleOfLine(column);
  const { reading: _, ...bare } = stated;
  const own = { ...bare, year, deadline: null, asOf: `${year}-12-31` };
  if (role === 'attainment') return { ...own, kind: 'attainment', unit: '%', scale: 1, baseYear: null };
  if (role === 'growth')
    return { ...own, kind: 'growth', unit: '%', scale: 1, baseYear: year - 1, reading: 'relative' };
  const isPoints = indicator.comparison === 'points';
  return {
    ...own,
    kind: isPoints ? 'points' : 'change',
    baseYear: year - 1,
    ...(isPoints ? { reading: 'points' } : {}),
  };
}

/**
 * The number of a figure in another role: an index of 105.2 is a growth of 5.2.
 * @param from how its column was read
 */
export function movedValue(value: number, from: ComparisonLine | null, to: ComparisonLine | null): number {
  const shiftOf = (line: ComparisonLine | null): number => (line === null ? 0 : roleOfLine(line).shift);
  return movedRatio(value, shiftOf(to) - shiftOf(from));
}
