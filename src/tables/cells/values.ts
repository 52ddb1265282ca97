import { powerOfTen } from '../../figures/decimal';
import type { NumberReading } from '../../figures/parse';
import type { Printed } from '../heads/arithmetic';
import type { PageView } from '../page/pageView';
import type { NumberCell } from './readCell';

/** Which signs the numbers of a table are written with, as far as they tell. */
export interface NumberStyle {
  readonly vietnamese: boolean;
  readonly english: boolean;
}

/** A number with the reading that was chosen. */
export interface CellValueRead {
  readonly reading: NumberReading;
  /** Its separators can be read in two ways. */
  readonly isOpen: boolean;
}

/** What the numbers that can be read in one way only say of all. */
export function styleOfCells(view: PageView, rows: readonly number[], columns: readonly number[]): NumberStyle {
  let [vietnamese, english] = [false, false];
  for (const row of rows)
    for (const column of columns) {
      const cell = view.reading(row, column);
      if (cell.kind !== 'number' || !cell.isText || cell.readings.length !== 1) continue;
      const [{ style }] = cell.readings as [NumberReading];
      vietnamese ||= style === 'vietnamese';
      english ||= style === 'english';
    }
  return { vietnamese, english };
}

/** The number of a cell; `whole` where only a whole number can be meant. */
export function chosen({ readings }: NumberCell, { vietnamese, english }: NumberStyle, whole: boolean): CellValueRead {
  const [first] = readings as [NumberReading, ...NumberReading[]];
  if (readings.length === 1) return { reading: first, isOpen: false };
  const styled = (style: NumberReading['style']): NumberReading => readings.find((one) => one.style === style) ?? first;
  if (vietnamese !== english) return { reading: styled(vietnamese ? 'vietnamese' : 'english'), isOpen: false };
  const wholes = readings.filter(({ decimals }) => decimals === 0);
  if (whole && wholes.length === 1) return { reading: wholes[0]!, isOpen: false };
  return { reading: first, isOpen: true };
}

/** A reading with half of its last digit; a count is told in full. */
export function printedOf({ value, decimals }: NumberReading, isExact: boolean): Printed {
  if (decimals > 8) return { value, half: Math.abs(value) * 1e-12 };
  return { value, half: isExact && decimals === 0 ? 0 : powerOfTen(-decimals) / 2 };
}
