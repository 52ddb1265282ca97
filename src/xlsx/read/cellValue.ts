import type { CellValue } from '../../sheet/grid/grid';
import { unescapedText } from './cellText';
import { isoSerial } from './isoSerial';
import { isOn } from './xml';

/** What the values of cells refer to. */
export interface ValueSurroundings {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * The value of a cell as Excel's interface gives it: errors as their texts, dates as serial
 * numbers; null for anything that is no value of its type.
 */
export function valueIn(type: string, text: string, { strings, date1904 }: ValueSurroundings): CellValue | null {
  const trimmed = text.trim();
  switch (type) {
    case 's':
      return trimmed === '' ? '' : (strings[/^\d+$/.test(trimmed) ? Number(trimmed) : -1] ?? null);
    case 'str':
      return unescapedText(text);
    case 'inlineStr':
    case 'e':
      return text;
    case 'b':
      return isOn(trimmed);
    case 'd':
      return isoSerial(trimmed, date1904);
    case 'n':
      return trimmed === '' ? '' : number(trimmed);
    default:
      return null;
  }
}

/** A number as files write it; null for anything else. */
function number(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) && /^[-+]?(?:\d|\.\d)[\d.eE+-]*$/.test(text) ? value : null;
}
