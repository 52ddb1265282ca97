import { powerOfTen } from '../../figures/decimal';
import type { NumberReading } from '../../figures/parse';
import { printNumber } from '../../figures/print';
import type { Style } from '../../narrative/sense/readings';
import type { Printed } from '../heads/arithmetic';
import type { PageView } from '../page/pageView';
import type { NumberCell } from './readCell';

/** A number with the reading that was chosen. */
export interface CellValueRead {
  readonly reading: NumberReading;
  /** Its separators can be read in two ways. */
  readonly isOpen: boolean;
}

/** Cells of an area that hold a number. */
export function* numbersIn(view: PageView, rows: readonly number[], columns: readonly number[]): Iterable<NumberCell> {
  for (const row of rows)
    for (const column of columns) {
      const cell = view.reading(row, column);
      if (cell.kind === 'number') yield cell;
    }
}

/** So many numbers that all may have three decimals have none. */
const enoughGroups = 6;

/**
 * The separators that the numbers of a table use: as one of them proves, or where all have groups
 * of three and none has decimals. Null where nothing tells, or some tell otherwise.
 */
export function tableStyle(cells: Iterable<NumberCell>): Style {
  const proven = new Set<Style>();
  const groups = { vietnamese: 0, english: 0 };
  let hasFraction = false;
  for (const { readings, text } of cells) {
    const first = readings[0]!;
    if (first.style === 'plain') continue;
    if (readings.length === 1) proven.add(first.style);
    else {
      // `0.943` begins with no group.
      hasFraction ||= /^\D*0/.test(text);
      groups[text.includes('.') ? 'vietnamese' : 'english'] += 1;
    }
  }
  if (proven.size > 0) return proven.size === 1 ? [...proven][0]! : null;
  if (hasFraction || Math.min(groups.vietnamese, groups.english) > 0) return null;
  if (Math.max(groups.vietnamese, groups.english) < enoughGroups) return null;
  return groups.vietnamese > 0 ? 'vietnamese' : 'english';
}

/** The number of a cell; `whole` where only a whole number can be meant. */
export function chosen({ readings }: NumberCell, style: Style, whole: boolean): CellValueRead {
  const first = readings[0]!;
  if (readings.length === 1) return { reading: first, isOpen: false };
  if (style !== null) return { reading: readings.find((one) => one.style === style) ?? first, isOpen: false };
  const wholes = readings.filter(({ decimals }) => decimals === 0);
  if (whole && wholes.length === 1) return { reading: wholes[0]!, isOpen: false };
  return { reading: first, isOpen: true };
}

/** A reading with half of its last digit; a count is told in full. */
export function printedOf({ value, decimals }: NumberReading, isExact: boolean): Printed {
  if (decimals > 8) return { value, half: Math.abs(value) * 1e-12 };
  return { value, half: isExact && decimals === 0 ? 0 : powerOfTen(-decimals) / 2 };
}

/** A printed ratio moved to another form: an index of 105.2 is a growth of 5.2. */
export function movedRatio(value: number, by: number): number {
  // Without the dust of binary fractions: nobody prints ratios to more decimals.
  return by === 0 ? value : Number((value + by).toFixed(9));
}

/** A typed number as people write it, a text as it stands. */
export function printedText({ readings: [first], isText, percent, text }: NumberCell): string {
  return isText || !first ? text : `${printNumber(first.value, 'vi')}${percent ? '%' : ''}`;
}
