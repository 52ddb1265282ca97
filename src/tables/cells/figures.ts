import type { Indicator } from '../../indicators/catalogue/indicator';
import type { TableRole } from '../../sheet/tableMemory/tableRoles';
import { factorOf, unitFit, type TableUnit } from '../names/units';
import type { TableDoubt } from '../tableCell';
import type { TableWords } from '../words/tableWords';
import type { NumberCell } from './readCell';
import type { Style } from '../../narrative/sense/readings';
import { chosen, movedRatio, printedOf } from './values';

/** A number of a table in the catalogue's unit. */
export interface ScaledFigure {
  readonly value: number;
  /** Half of the last printed digit. */
  readonly half: number;
  readonly decimals: number;
  /** From the printed number to the value. */
  readonly factor: number;
  /** Its separators can be read in two ways. */
  readonly isOpen: boolean;
}

/**
 * @param shift what a printed ratio is moved by: -100 from an index to a growth
 */
export function scaledFigure(
  cell: NumberCell,
  style: Style,
  indicator: Indicator | null,
  unit: TableUnit | null,
  role: TableRole,
  shift: number,
): ScaledFigure {
  const isRatio = role === 'attainment' || role === 'growth';
  const whole = !isRatio && isWholeCount(indicator, unit);
  const { reading, isOpen } = chosen(cell, style, whole);
  const printed = printedOf(reading, whole);
  const factor = isRatio || !indicator ? 1 : factorOf(indicator, unit);
  const value = isRatio
    ? movedRatio(reading.value, shift)
    : factor === 1
      ? reading.value
      : tidy(reading.value * factor);
  return { value, half: printed.half * factor, decimals: reading.decimals, factor, isOpen };
}

/** What a figure is read as, where its own doubts are looked for. */
export interface FigureSetting {
  readonly role: TableRole;
  readonly cell: NumberCell;
  readonly unit: TableUnit | null;
  /** The unit in the head of its column. */
  readonly headUnit: TableUnit | null;
  readonly unitsDisagree: boolean;
  /** Told for December. */
  readonly isDecember: boolean;
  readonly words: TableWords;
}

/** Why a number of a certain indicator must be asked about all the same. */
export function figureDoubts(
  indicator: Indicator,
  { value, isOpen }: ScaledFigure,
  { role, cell, unit, headUnit, unitsDisagree, isDecember, words }: FigureSetting,
): readonly TableDoubt[] {
  const doubts: TableDoubt[] = [];
  const isLevel = role === 'actual' || role === 'previous' || role === 'plan' || role === 'nextPlan';
  if (isOpen) doubts.push('separators');
  if (cell.flaw !== null && !(cell.flaw === 'outOf' && indicator.measure === 'rank')) doubts.push(cell.flaw);
  if (isLevel || role === 'change') {
    if (unit === null && (indicator.unit.base === 'đồng' || indicator.unit.scale !== 1)) doubts.push('noUnit');
    if (unit && unitFit(indicator, unit, words) === 'other') doubts.push('unit');
    const isOther = headUnit !== null && unit !== null && headUnit.scale !== unit.scale && headUnit.key !== '%';
    if (unitsDisagree || (isOther && unitFit(indicator, headUnit, words) === 'same')) doubts.push('units');
  }
  // Places gained are printed like places lost.
  if (role === 'change' && indicator.measure === 'rank' && value !== 0) doubts.push('comparisonUnsaid');
  if (!isLevel) return doubts;
  const { min, max } = indicator.bounds;
  if ((min !== null && value < min) || (max !== null && value > max)) doubts.push('bounds');
  const isFraction = indicator.unit.base === '%' && !cell.percent && !cell.isText && value > 0 && value < 1;
  if (isFraction) doubts.push('fraction');
  if (isDecember && indicator.nature === 'flow') doubts.push('periodUnsaid');
  return doubts;
}

/** A number of things told one by one: nothing was rounded. */
export function isWholeCount(indicator: Indicator | null, unit: TableUnit | null): boolean {
  return indicator?.measure === 'count' && (unit ?? indicator.unit).scale === 1;
}

/** Products of decimals without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
